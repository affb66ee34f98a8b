"""The window. Importing it first makes Python safe for Qt."""

from mentor_desk.ui.none_keeper import keep_none_alive

keep_none_alive()
