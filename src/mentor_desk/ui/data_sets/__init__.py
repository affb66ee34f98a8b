"""A data set on a page: its rows, its text, its editions, and how it reads."""
