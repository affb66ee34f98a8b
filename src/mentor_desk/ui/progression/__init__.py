"""Progression on the screen: the picture of a case, the talk, goals and small steps."""
