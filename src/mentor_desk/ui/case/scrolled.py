"""A tab's content that scrolls instead of being squeezed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mentor_desk.ui.widgets.roles import set_role


def scrolled(tab: QWidget, *parts: QWidget, spacing: int = 12) -> QScrollArea:
    """Put ``parts`` below each other into ``tab``, in a scroll area the keyboard passes by."""
    inner = QWidget()
    set_role(inner, "plain")
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 6, 0)
    column.setSpacing(spacing)
    for part in parts:
        # A column asks how high a part would be over its whole width, even where it may not be as wide.
        row = QHBoxLayout()
        row.addWidget(part, 1)
        row.addStretch(0)
        column.addLayout(row)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    # A wide part must not be pushed over the edge of the window.
    inner.setMinimumWidth(1)
    layout = QVBoxLayout(tab)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(area)
    return area
