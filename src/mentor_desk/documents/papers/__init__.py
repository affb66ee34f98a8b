"""The papers, one file each: what stands on it, what it must hold, how it is laid out."""
