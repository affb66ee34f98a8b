"""Tab goes through a form as it is read, also when parts of it were made late."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

TAB_LAST = "tab_last"
"""The property of a widget that comes after all others: worth having, not worth a stop on the way."""


def follow_layout(root: QWidget, *, later: Sequence[tuple[QWidget, QWidget]] = ()) -> None:
    """Chain the inputs in ``root`` in the order they lie; ``later`` pairs a part with the one it
    comes after instead."""
    order = list(_inputs(root))
    for part, before in later:
        moved = [widget for widget in order if part.isAncestorOf(widget)]
        rest = [widget for widget in order if widget not in moved]
        places = [at for at, widget in enumerate(rest) if _within(before, widget)]
        if moved and places:
            order = [*rest[: places[-1] + 1], *moved, *rest[places[-1] + 1 :]]
    order.sort(key=lambda widget: bool(widget.property(TAB_LAST)))
    for one, following in pairwise(order):
        QWidget.setTabOrder(one, following)


def _within(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)


def _inputs(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    if layout is None or isinstance(widget, QScrollArea):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            yield widget
    else:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _inputs(widget)
        elif inner is not None:
            yield from _in_layout(inner)
