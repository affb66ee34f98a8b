"""The bag: cards to read, to pack and to print, and a test of oneself."""
