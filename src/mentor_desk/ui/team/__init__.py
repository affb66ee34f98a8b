"""The team meeting: what one brings, what was decided, and the picture of all mentors together."""
