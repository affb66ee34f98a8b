"""Data sets on their pages."""
