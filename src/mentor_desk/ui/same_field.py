"""Back in the same field after a lock: where the keyboard was, said so that it can be found again.

A way goes from the page down to the field: at each step the class of the child and its number among
its brothers of that class. It holds no word of what stands in the field.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

_DEEPEST = 40


def place_in(page: QWidget) -> dict[str, Any]:
    """Where the keyboard is in ``page``: the way to the field, and the place in its text."""
    field = page.window().focusWidget()
    if field is None or not page.isAncestorOf(field):
        return {}
    return {"way": _way(page, field), "at": _cursor(field)}


def return_to(page: QWidget, place: dict[str, Any]) -> bool:
    """Put the keyboard back; false when the page has no such field (yet)."""
    way, at = place.get("way"), place.get("at")
    if not isinstance(way, list) or not way or len(way) > _DEEPEST:
        return False
    field = _follow(page, way)
    if field is None or not field.isVisibleTo(page) or not field.isEnabledTo(page):
        return False
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    if isinstance(at, int):
        _set_cursor(field, at)
    return True


def _way(page: QWidget, field: QWidget) -> list[str]:
    steps = []
    child = field
    while child is not page:
        parent = child.parentWidget()
        if parent is None:
            return []
        steps.append(f"{type(child).__name__}:{_alike(parent, child).index(child)}")
        child = parent
    return steps[::-1]


def _follow(page: QWidget, way: Sequence[object]) -> QWidget | None:
    found = page
    for step in way:
        name, _, number = str(step).rpartition(":")
        brothers = [each for each in _children(found) if type(each).__name__ == name]
        if not number.isdigit() or int(number) >= len(brothers):
            return None
        found = brothers[int(number)]
    return found


def _alike(parent: QWidget, child: QWidget) -> list[QWidget]:
    return [each for each in _children(parent) if type(each) is type(child)]


def _children(parent: QWidget) -> list[QWidget]:
    # The children list, unlike the layout, keeps the order in which they were made.
    return [each for each in parent.children() if isinstance(each, QWidget)]


def _cursor(field: QWidget) -> int | None:
    if isinstance(field, QLineEdit):
        return field.cursorPosition()
    if isinstance(field, QTextEdit | QPlainTextEdit):
        return field.textCursor().position()
    return None


def _set_cursor(field: QWidget, at: int) -> None:
    if isinstance(field, QLineEdit):
        field.setCursorPosition(min(at, len(field.text())))
    elif isinstance(field, QTextEdit | QPlainTextEdit):
        cursor = field.textCursor()
        cursor.setPosition(min(at, len(field.toPlainText())))
        field.setTextCursor(cursor)
