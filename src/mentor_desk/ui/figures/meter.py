"""One target: how many so far, of how many, and how much of the time has gone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from mentor_desk.services.targets import Meter
from mentor_desk.texts import Language
from mentor_desk.ui.figures import words
from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.elided_label import ElidedLabel
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role


class MeterBar(QWidget):
    """How far the number has come; the mark shows how far the time has. No colour judges it."""

    def __init__(self) -> None:
        super().__init__()
        self._share = self._gone = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, gone: float) -> None:
        """Both from 0 to 1; more than 1 is full."""
        self._share, self._gone = min(1.0, max(0.0, share)), gone
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(self, 120), scaled(self, 14))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colors = QPainter(self), colors_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = scaled(self, 8)
        whole = QRectF(0.5, (self.height() - high) / 2, self.width() - 1, high)
        painter.setPen(QPen(QColor(colors.strong_line), 1))
        painter.setBrush(QColor(colors.surface))
        painter.drawRoundedRect(whole, 3, 3)
        if self._share:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.accent))
            painter.drawRoundedRect(
                QRectF(whole.left(), whole.top(), whole.width() * self._share, whole.height()), 3, 3
            )
        if 0 < self._gone < 1:
            x = whole.left() + whole.width() * self._gone
            painter.setPen(QPen(QColor(colors.text), 1.5))
            painter.drawLine(round(x), 0, round(x), self.height())


class TargetMeter(QWidget):
    """``opened`` asks for what is behind the number, ``asked`` to set the target; both tell the key."""

    opened = Signal(str)
    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._key = ""
        self.name = ElidedLabel("", "muted")
        self.number = QPushButton()
        set_role(self.number, "link")
        self.number.clicked.connect(lambda _=False: self.opened.emit(self._key))
        self.set = QPushButton()
        set_role(self.set, "small")
        self.set.clicked.connect(lambda _=False: self.asked.emit(self._key))
        self.bar = MeterBar()
        self.caption = QLabel()
        self.caption.setWordWrap(True)
        set_role(self.caption, "caption")
        top = QHBoxLayout()
        top.addWidget(self.number)
        top.addStretch(1)
        top.addWidget(self.set)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.name)
        column.addLayout(top)
        column.addWidget(self.bar)
        column.addWidget(self.caption)
        column.addStretch(1)

    def show_meter(self, meter: Meter, language: Language) -> None:
        """Show it as it stands."""
        self._key = meter.measure.key
        name, count = meter.definition.name.written(language), meter.counted.count
        self.name.setText(name)
        own = meter.target is not None
        told = str(count)
        if own and meter.goal is not None:
            told = self.tr("{count} of {goal}").format(count=count, goal=meter.goal)
        self.number.setText(told)
        self.number.setAccessibleName(f"{name}: {told}")
        self.number.setToolTip(self.tr("Show what is behind it"))
        self.set.setText(self.tr("Change") if own else self.tr("Set a target"))
        self.set.setAccessibleName(f"{self.set.text()}: {name}")
        self.bar.setVisible(own and meter.goal is not None)
        if own and meter.goal is not None:
            self.bar.show_share(count / meter.goal, meter.gone)
        self.caption.setText(self._words(meter, language))

    def _words(self, meter: Meter, language: Language) -> str:
        when = words.period(meter.period, language)
        if meter.measure.per == "week":
            when = self.tr("this week")
        if meter.target is None or meter.goal is None:
            told = self.tr("{when} · no target").format(when=when)
            if meter.measure.usual is not None:
                usual = meter.measure.usual.written(language)
                told += "\n" + self.tr("Usual elsewhere: {usual}").format(usual=usual)
            return told
        gone = round(meter.gone * 100)
        return self.tr("{when} · {gone} % of the time has gone").format(when=when, gone=gone)
