"""The parts of the window that F6 walks through: sidebar, header, list, workspace, drawer, messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from mentor_desk.ui.widgets.page_header import PageHeader
from mentor_desk.ui.widgets.panes import Panes

if TYPE_CHECKING:
    from mentor_desk.ui.desk import Desk


def walk(desk: Desk, step: int) -> None:
    """Take the keyboard to the part ``step`` further; past the last one the first comes again."""
    parts = [part for part in parts_of(desk) if _stop(part) is not None]
    if not parts:
        return
    here = _where(parts)
    target = parts[(here + step) % len(parts) if here is not None else 0]
    stop = _stop(target)
    if stop is not None:
        stop.setFocus(Qt.FocusReason.ShortcutFocusReason)


def parts_of(desk: Desk) -> list[QWidget]:
    """The parts in view, in the order in which they are walked."""
    found: list[QWidget] = [desk.navigation]
    page = desk.page
    if page is not None:
        found += page.findChildren(PageHeader)
        panes = page.findChildren(Panes)
        found += [part for each in panes for part in each.parts()] if panes else [page]
    found.append(desk.bar)
    shown = [part for part in found if part.isVisible()]
    return [part for part in shown if not any(_holds(part, other) for other in shown)]


def _holds(part: QWidget, other: QWidget) -> bool:
    return part is not other and part.isAncestorOf(other)


def _where(parts: list[QWidget]) -> int | None:
    """Which of the parts has the keyboard."""
    focus = QApplication.focusWidget()
    if focus is None:
        return None
    return next(
        (place for place, part in enumerate(parts) if part is focus or part.isAncestorOf(focus)), None
    )


def _stop(part: QWidget) -> QWidget | None:
    """Where the keyboard goes in ``part``: where it was last, else to the first that Tab reaches."""
    before = part.focusWidget()
    if before is not None and part.isAncestorOf(before) and _takes(before):
        return before
    inside = [part, *part.findChildren(QWidget)]
    return next((each for each in inside if _takes(each) and not _unchosen(each)), None)


def _takes(widget: QWidget) -> bool:
    return (
        widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    )


def _unchosen(widget: QWidget) -> bool:
    """Of some that exclude each other, the chosen one is where one comes to."""
    return (
        isinstance(widget, QAbstractButton)
        and widget.isCheckable()
        and widget.autoExclusive()
        and not widget.isChecked()
    )
