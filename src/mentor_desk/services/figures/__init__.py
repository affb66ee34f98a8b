"""Figures over a period, each counted from records that can be looked at (features J1 and J2)."""
