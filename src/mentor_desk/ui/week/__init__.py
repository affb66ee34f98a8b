"""The mentor's week and month."""
