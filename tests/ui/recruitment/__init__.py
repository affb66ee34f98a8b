"""The Recruitment page."""
