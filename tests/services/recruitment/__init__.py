"""Recruiting for a firm."""
