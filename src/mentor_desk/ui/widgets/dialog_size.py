"""How large a dialog may be."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

from mentor_desk.ui.widgets.painting import scaled

_FRAME = QSize(24, 48)
"""The window manager's own part, roughly."""


def fitting(dialog: QDialog, width: int, height: int) -> QSize:
    """The design's measure, grown with the text, but never larger than the window it belongs to or,
    without one, than the screen."""
    parent = dialog.parentWidget()
    room = parent.window().size() if parent is not None else dialog.screen().availableSize()
    return QSize(scaled(dialog, width), scaled(dialog, height)).boundedTo(room - _FRAME)
