"""What the packages are made with."""
