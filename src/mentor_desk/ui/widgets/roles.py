"""Which part a widget plays: the style sheet draws it by that, not by its class."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

Role = Literal[
    # buttons; without a role a button is a secondary one
    "primary",
    "quiet",
    "link",
    "danger",
    "chip",
    "small",
    # labels
    "display",
    "title",
    "subtitle",
    "heading",
    "strong",
    "muted",
    "caption",
    "field",
    "hint",
    "error",
    # frames
    "card",
    "sidebar",
    "header",
    "panel",
    "bar",
    "line",
    "popup",
    # a widget inside a scroll area that shows the ground behind it, and line edits inside a frame or
    # with an icon in front
    "plain",
    "bare",
    "search",
]


def set_role(widget: QWidget, role: Role) -> None:
    """Let ``widget`` look as ``role``, also when it is shown already."""
    _set(widget, "role", role)


def mark_wrong(widget: QWidget, wrong: bool) -> None:
    """Draw an input's border as an error, or no longer. The words stand in the form."""
    _set(widget, "wrong", wrong)


def _set(widget: QWidget, name: str, value: object) -> None:
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        # The style sheet looks at it for the first time when it is shown.
        return
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def ring_when_focused(widget: QWidget) -> None:
    """Let ``widget``, which Tab reaches though it only holds words, show the ring of the keyboard."""
    _set(widget, "ringed", True)
