"""A Spark job, for those who outgrow one machine: ``spark-submit spark_job.py RUNNERS ADVICE``"""

import sys
from functools import partial

import pyarrow as pa
from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import from_arrow_schema

from posterior_chain.columns import FLAT, recommend_batches

ADVICE = pa.schema([pa.field("id", pa.int64()), *FLAT])


def answer(spark: SparkSession, runners: str, advice: str) -> None:
    """Answer every row of *runners* in *advice*, on as many machines as there are."""
    asked = spark.read.parquet(runners)
    answers = asked.mapInArrow(partial(recommend_batches, keep=["id"]), from_arrow_schema(ADVICE))
    answers.write.mode("overwrite").parquet(advice)


if __name__ == "__main__":
    answer(SparkSession.builder.appName("posterior_chain").getOrCreate(), *sys.argv[1:])
