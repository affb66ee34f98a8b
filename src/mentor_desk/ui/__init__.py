"""The window. Importing it first makes Python safe for Qt."""

from mentor_desk.ui.kept_alive import keep_alive

keep_alive()
