"""Parquet in, Parquet out, on one machine: ``python parquet.py RUNNERS ADVICE``, each a file or a folder of files."""

import sys

import pyarrow as pa
import pyarrow.dataset as ds

from posterior_chain.columns import FLAT, recommend_batches


def main(runners: str, advice: str) -> None:
    """Answer every row of *runners* in *advice*, a batch at a time."""
    source = ds.dataset(runners)
    answers = recommend_batches(source.to_batches(batch_size=65_536), keep=["id"])
    ds.write_dataset(answers, advice, schema=pa.schema([source.schema.field("id"), *FLAT]), format="parquet")


if __name__ == "__main__":
    main(*sys.argv[1:])
