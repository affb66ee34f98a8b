"""The steps of a recruitment as stations on a line: what is done, where it stands, what lies ahead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentor_desk.ui.theme import Colors, colors_of
from mentor_desk.ui.widgets.painting import draw_focus, scaled, small, strong, wrapped

_LINES = 2


@dataclass(frozen=True, slots=True)
class Station:
    """A step: ``title`` under its number, ``day`` under that for the one that is next; ``spoken`` says
    all of it."""

    key: str
    title: str
    day: str
    spoken: str
    done: bool = False
    now: bool = False
    late: bool = False


class StepTrack(QWidget):
    """``opened`` tells the key. Arrows walk the stations, Enter opens one."""

    opened = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._stations: tuple[Station, ...] = ()
        self._here = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)

    def set_stations(self, stations: Sequence[Station]) -> None:
        """Show these; the keyboard stands on the one that is next."""
        if tuple(stations) == self._stations:
            return
        moved = [s.key for s in stations] != [s.key for s in self._stations]
        self._stations = tuple(stations)
        if moved:
            self._here = next((i for i, one in enumerate(stations) if one.now), 0)
        self._speak()
        self.update()

    def stations(self) -> tuple[Station, ...]:
        """What is shown."""
        return self._stations

    def sizeHint(self) -> QSize:
        """Circle, two lines of title, and the day."""
        line = self.fontMetrics().height()
        return QSize(scaled(self, 480), scaled(self, 34) + line * (_LINES + 1))

    def minimumSizeHint(self) -> QSize:
        """As low as it may be."""
        return QSize(scaled(self, 240), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if step is not None and self._stations:
            self._here = min(max(self._here + step, 0), len(self._stations) - 1)
            self._speak()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self._here)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._stations:
            place = int(event.position().x() // max(1.0, self._width()))
            self._here = min(max(place, 0), len(self._stations) - 1)
            self._speak()
            self._open(self._here)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, width = colors_of(self), self._width()
        radius, top = scaled(self, 11), scaled(self, 15)
        for index, station in enumerate(self._stations):
            middle = QPointF(width * (index + 0.5), top)
            if index:
                done = self._stations[index - 1].done
                painter.setPen(QPen(QColor(colors.accent if done else colors.line), 2))
                before = QPointF(middle.x() - width + radius + 3, top)
                painter.drawLine(before, QPointF(middle.x() - radius - 3, top))
            self._circle(painter, colors, middle, radius, index)
            self._words(painter, colors, station, index, top + radius + scaled(self, 4))
        if self.hasFocus() and self._stations:
            left = round(width * self._here)
            around = QRect(left + 1, 1, round(width) - 2, self.height() - 2)
            draw_focus(painter, around, colors)

    def _circle(
        self, painter: QPainter, colors: Colors, middle: QPointF, radius: int, index: int
    ) -> None:
        station = self._stations[index]
        line = colors.accent if station.done or station.now else colors.strong_line
        painter.setPen(QPen(QColor(line), 2 if station.now else 1.4))
        painter.setBrush(QColor(colors.accent if station.done else colors.surface))
        painter.drawEllipse(middle, radius, radius)
        ink = colors.on_accent if station.done else colors.text if station.now else colors.muted
        painter.setPen(QColor(ink))
        painter.setFont(strong(small(self.font())))
        box = QRect(0, 0, radius * 2, radius * 2)
        box.moveCenter(middle.toPoint())
        sign = "\N{CHECK MARK}" if station.done else str(index + 1)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)

    def _words(self, painter: QPainter, colors: Colors, station: Station, index: int, top: int) -> None:
        font = small(self.font())
        painter.setFont(strong(font) if station.now else font)
        painter.setPen(QColor(colors.text if station.now else colors.muted))
        width = round(self._width()) - 6
        left, height = round(self._width() * index) + 3, painter.fontMetrics().height()
        centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        lines = wrapped(station.title, painter.font(), width, _LINES)
        for place, line in enumerate(lines):
            painter.drawText(QRect(left, top + place * height, width, height), centre, line)
        # Two days side by side would run into each other: those that come after it stand below.
        if station.now:
            painter.setPen(QColor(colors.danger_ink if station.late else colors.text))
            beyond = width // 4
            day = QRect(left - beyond, top + len(lines) * height, width + 2 * beyond, height)
            painter.drawText(day, centre, station.day)

    def _width(self) -> float:
        return self.width() / max(1, len(self._stations))

    def _open(self, index: int) -> None:
        if index < len(self._stations):
            self.opened.emit(self._stations[index].key)

    def _speak(self) -> None:
        if self._stations:
            self.setAccessibleName(f"{self._name}: {self._stations[self._here].spoken}")
            self.setToolTip(self._stations[self._here].spoken)
