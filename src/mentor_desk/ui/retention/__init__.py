"""How long people are kept, and erasing them."""
