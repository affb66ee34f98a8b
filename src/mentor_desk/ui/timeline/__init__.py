"""The time line of all placements."""
