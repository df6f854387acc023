"""Whichever engine hands over the rows, they are told what each of them is told alone."""

# pyarrow and the engines ship few types, which the strict mode would ask of every line
# pyright: basic

from __future__ import annotations

import os
import runpy
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from posterior_chain.columns import PROFILE, answers_in, recommend_batches
from posterior_chain.testing import runner
from tests.test_columns import COHORT, alone, row_of

pytestmark = pytest.mark.scale

EXAMPLES = Path(__file__).parents[2] / "examples" / "at_scale"


@pytest.fixture(name="runners", scope="module")
def written_runners(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a Parquet file of the cohort, several times over, with a key."""
    rows = [{"id": number, **row_of(profile)} for number, profile in enumerate([*COHORT.values(), runner()] * 5)]
    path = tmp_path_factory.mktemp("runners") / "runners.parquet"
    pq.write_table(pa.Table.from_pylist(rows, schema=pa.schema([pa.field("id", pa.int64()), *PROFILE])), path, row_group_size=100)
    return path


def expected(runners: Path, *, adults_only: bool = False) -> list[dict[str, Any]]:
    """Return what each runner is told alone, by the key."""
    (batch,) = pq.read_table(runners).combine_chunks().to_batches()
    rows = ((batch.column("id")[row].as_py(), answers_in(batch, row)) for row in range(batch.num_rows))
    return [{"id": key, **alone(answers)} for key, answers in rows if not adults_only or (answers.get("age") or 0) >= 18]


def told(advice: Path) -> list[dict[str, Any]]:
    """Return the advice that was written, by the key."""
    rows: list[dict[str, Any]] = pq.read_table(advice).sort_by("id").to_pylist()
    return rows


def example(name: str) -> dict[str, Any]:
    """Return what an example defines."""
    return runpy.run_path(str(EXAMPLES / f"{name}.py"))


def test_parquet_files(runners: Path, tmp_path: Path) -> None:
    """Arrow's own datasets read and write the files."""
    example("parquet")["main"](str(runners), str(tmp_path / "advice"))
    assert told(tmp_path / "advice") == expected(runners)


def test_a_query_of_duckdb(runners: Path, tmp_path: Path) -> None:
    """DuckDB hands over the rows of a query and writes the answers."""
    pytest.importorskip("duckdb")
    example("duckdb_query")["main"](str(runners), str(tmp_path / "advice.parquet"))
    assert told(tmp_path / "advice.parquet") == expected(runners, adults_only=True)


def test_a_frame_of_polars(runners: Path, tmp_path: Path) -> None:
    """Polars streams a file through the function."""
    pytest.importorskip("polars")
    example("polars_frame")["main"](str(runners), str(tmp_path / "advice.parquet"))
    assert told(tmp_path / "advice.parquet") == expected(runners)


@pytest.fixture(name="spark", scope="module")
def local_spark() -> Iterator[Any]:
    """Return Spark on this machine alone, with workers that run this Python."""
    pytest.importorskip("pyspark")
    from pyspark.sql import SparkSession

    os.environ |= {"PYSPARK_PYTHON": sys.executable, "JDK_JAVA_OPTIONS": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"}
    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    spark = builder.config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1").getOrCreate()
    yield spark
    spark.stop()


@pytest.mark.filterwarnings("ignore")  # of Spark's own making
def test_a_job_of_spark(spark: Any, runners: Path, tmp_path: Path) -> None:
    """The function is what Spark maps over its partitions, unchanged."""
    example("spark_job")["answer"](spark, str(runners), str(tmp_path / "advice"))
    assert told(tmp_path / "advice") == expected(runners)


def test_the_function_itself(runners: Path) -> None:
    """What the engines are measured against: the function over the file's batches."""
    batches = pq.ParquetFile(runners).iter_batches(100)
    rows = [row for batch in recommend_batches(batches, keep=["id"]) for row in batch.to_pylist()]
    assert rows == expected(runners)
