"""Where the keyboard is can be seen: one of each kind of widget is pictured without it and with it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

_ENOUGH = 40
"""Dots that must change, which a caret alone does not reach."""
_RATIO = 3.0
"""How far a dot must change to count, after WCAG 2.2, 2.4.13."""


@dataclass
class Rings:
    """What was found about each kind of widget, a kind being its class and its role."""

    kinds: set[tuple[str, str]] = field(default_factory=set)
    unseen: list[str] = field(default_factory=list)

    def look(self, view: str, stops: Iterable[QWidget]) -> None:
        """Picture those of ``stops`` that are of a kind not met before."""
        for stop in stops:
            kind = (type(stop).__name__, str(stop.property("role") or ""))
            if kind in self.kinds or stop.visibleRegion().isEmpty():
                continue
            self.kinds.add(kind)
            if not shows_focus(stop):
                self.unseen.append(f"{view}: {' '.join(kind)} {stop.accessibleName()!r}")


def shows_focus(widget: QWidget) -> bool:
    """Whether enough of ``widget`` looks different once it has the keyboard."""
    held = QApplication.focusWidget()
    if held is not None:
        held.clearFocus()
    before = _picture(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return _changed(before, _picture(widget)) >= _ENOUGH


def _picture(widget: QWidget) -> QImage:
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    within = QRect(widget.mapTo(widget.window(), QPoint()), widget.size())
    return widget.window().grab(within).toImage().convertToFormat(QImage.Format.Format_RGB32)


def _changed(before: QImage, after: QImage) -> int:
    """How many dots differ by the ratio; counted until there are enough."""
    if before.size() != after.size():
        return _ENOUGH
    old, new = (memoryview(image.constBits()).cast("I") for image in (before, after))
    count = 0
    for was, now in zip(old, new, strict=True):
        if was != now:
            count += _contrast(was, now) >= _RATIO
            if count >= _ENOUGH:
                break
    return count


@cache
def _contrast(one: int, other: int) -> float:
    """The ratio of two colours, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(rgb: int) -> float:
    parts = (QColor(rgb).redF(), QColor(rgb).greenF(), QColor(rgb).blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
