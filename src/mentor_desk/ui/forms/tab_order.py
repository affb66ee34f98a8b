"""Tab goes through a form as it is read, also when parts of it were made late."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

TAB_LAST = "tab_last"
"""The property of a widget that comes after all others: worth having, not worth a stop on the way."""


def follow_layout(root: QWidget, *, later: Sequence[tuple[QWidget, QWidget]] = ()) -> None:
    """Chain the inputs in ``root`` in the order they lie; ``later`` pairs a part with the one it
    comes after instead."""
    order = list(_inputs(root))
    for part, before in later:
        moved = [widget for widget in order if _within(part, widget)]
        rest = [widget for widget in order if widget not in moved]
        places = [at for at, widget in enumerate(rest) if _within(before, widget)]
        if moved and places:
            order = [*rest[: places[-1] + 1], *moved, *rest[places[-1] + 1 :]]
    order.sort(key=lambda widget: bool(widget.property(TAB_LAST)))
    with _taken_apart(order):
        for one, following in pairwise(order):
            QWidget.setTabOrder(one, following)


@contextmanager
def _taken_apart(order: Sequence[QWidget]) -> Iterator[None]:
    """Qt refuses to chain a widget that hands the focus on to a part of itself, and Tab goes round in
    a ring where such a widget and its part lie apart. So for a moment none of them does."""
    handing = {widget: proxy for widget in order if (proxy := _handed_to(widget)) is not None}
    policies = {widget: widget.focusPolicy() for widget in handing}
    for widget in handing:
        # Qt takes None for «no proxy»; its Python stubs do not know that.
        widget.setFocusProxy(cast("QWidget", None))
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    try:
        yield
    finally:
        for widget, proxy in handing.items():
            widget.setFocusPolicy(policies[widget])
            widget.setFocusProxy(proxy)


def _handed_to(widget: QWidget) -> QWidget | None:
    """The part of ``widget`` that takes the focus for it."""
    proxy = widget.focusProxy()
    return proxy if proxy is not None and widget.isAncestorOf(proxy) else None


def _within(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)


def _inputs(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    if layout is None or isinstance(widget, QScrollArea):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            yield widget
        return
    if _handed_to(widget) is not None:
        yield widget
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
