"""Recruiting for a firm: the board, the steps, and what is worked out on the way."""
