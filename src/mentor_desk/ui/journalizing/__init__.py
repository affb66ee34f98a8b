"""What still must reach the municipality’s own journal."""
