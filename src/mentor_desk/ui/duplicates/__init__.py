"""Records that look alike: told while typing, listed, and merged."""
