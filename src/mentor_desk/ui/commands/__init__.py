"""What the window can do, each thing once: its words, its keys, and what it does."""
