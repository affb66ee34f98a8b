"""The figures page: meters, charts, one table, and the records behind each number."""
