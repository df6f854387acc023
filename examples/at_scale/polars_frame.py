"""A Polars frame answered as it streams: ``python polars_frame.py RUNNERS.parquet ADVICE.parquet``"""

import sys

import polars as pl
import pyarrow as pa

from posterior_chain.columns import FLAT, recommend_batches

ADVICE = pa.schema([pa.field("id", pa.int64()), *FLAT])


def answered(frame: pl.DataFrame) -> pl.DataFrame:
    """Answer one part of a frame."""
    answers = recommend_batches(frame, keep=["id"])
    return pl.DataFrame(pa.RecordBatchReader.from_batches(ADVICE, answers))


def main(runners: str, advice: str) -> None:
    """Answer every row of *runners* in *advice*."""
    schema = pl.DataFrame(ADVICE.empty_table()).schema
    pl.scan_parquet(runners).map_batches(answered, schema=schema, streamable=True).sink_parquet(advice)


if __name__ == "__main__":
    main(*sys.argv[1:])
