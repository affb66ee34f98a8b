"""The Outreach page over a real vault."""
