"""The rows of a query, answered and written by DuckDB: ``python duckdb_query.py RUNNERS.parquet ADVICE.parquet``"""

import sys

import duckdb
import pyarrow as pa

from posterior_chain.columns import FLAT, recommend_batches


def main(runners: str, advice: str) -> None:
    """Answer the adults among *runners* in *advice*."""
    asked = duckdb.connect().read_parquet(runners).filter("age >= 18")
    answers = recommend_batches(asked.to_arrow_reader(65_536), keep=["id"])
    schema = pa.schema([pa.field("id", pa.int64()), *FLAT])
    writer = duckdb.connect()  # the first one is busy with the query
    writer.register("answered", pa.RecordBatchReader.from_batches(schema, answers))
    writer.execute(f"COPY answered TO '{advice}' (FORMAT parquet)")


if __name__ == "__main__":
    main(*sys.argv[1:])
