"""The rows of the evidence tables, the article statement by statement, the sources, and what became of each row."""
