"""The guide: a small book that lies in the program."""
