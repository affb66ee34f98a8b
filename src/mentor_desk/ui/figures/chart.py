"""What charts share: bars that the mouse and the keyboard can open, and the same told in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name, how long it is, what stands at its end, and how long it was before.

    ``value`` is ``None`` where there is nothing to draw; ``before`` where nothing is compared.
    """

    key: str
    name: str
    value: float | None
    words: str
    before: float | None = None

    def spoken(self) -> str:
        """The bar as one sentence."""
        return f"{self.name}: {self.words}"


class Chart(QWidget):
    """``opened`` tells the key of the bar clicked or opened by Enter; the arrows walk the bars."""

    opened = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.bars: tuple[Bar, ...] = ()
        self.at = -1
        self.hovered = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these instead."""
        self.bars = tuple(bars)
        self.at = min(self.at, len(self.bars) - 1)
        self.setAccessibleDescription(". ".join(bar.spoken() for bar in bars))
        self.updateGeometry()
        self.update()

    @property
    def top(self) -> float:
        """The longest there is, now or before."""
        lengths = [each for bar in self.bars for each in (bar.value, bar.before) if each]
        return max(lengths, default=1.0)

    def area(self, number: int) -> QRect:
        """Where the bar ``number`` with its name stands; nowhere until the kind of chart decides it."""
        del number
        return QRect()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Home: -len(self.bars),
            Qt.Key.Key_End: len(self.bars),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self.bars:
            self._stand(self.at + step)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self.at >= 0:
            self.opened.emit(self.bars[self.at].key)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.bars and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._stand(max(0, self.at))
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setAccessibleName(self._name)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._under(event)
        if found != self.hovered:
            self.hovered = found
            pointing = Qt.CursorShape.PointingHandCursor
            self.setCursor(pointing if found >= 0 else Qt.CursorShape.ArrowCursor)
            if found >= 0:
                QToolTip.showText(event.globalPosition().toPoint(), self.bars[found].spoken(), self)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered = -1
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self._under(event)
        if found >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self.at = found
            self.opened.emit(self.bars[found].key)
        self.update()

    def _under(self, event: QMouseEvent) -> int:
        spot = event.position().toPoint()
        areas = enumerate(map(self.area, range(len(self.bars))))
        return next((n for n, area in areas if area.contains(spot)), -1)

    def _stand(self, number: int) -> None:
        """A screen reader says the name again when it changes: the bar stood on is part of it."""
        self.at = max(0, min(len(self.bars) - 1, number))
        self.setAccessibleName(f"{self._name}. {self.bars[self.at].spoken()}")
        self.update()
