"""Choosing the days the figures are of."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from mentor_desk.rules.periods import Period, PeriodKind, chosen
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.one_of import OneOf


class PeriodBar(QWidget):
    """``changed`` when other days are chosen. One's own days begin as those shown before."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.kinds = OneOf(
            self,
            [
                (PeriodKind.THIS_YEAR.value, self.tr("This year")),
                (PeriodKind.LAST_YEAR.value, self.tr("Last year")),
                (PeriodKind.QUARTER.value, self.tr("This quarter")),
                (PeriodKind.OWN.value, self.tr("Own period")),
            ],
        )
        self.kinds.setAccessibleName(self.tr("Period"))
        self.first, self.last = DateField(today), DateField(today)
        self.first.setAccessibleName(self.tr("First day"))
        self.last.setAccessibleName(self.tr("Last day"))
        self._own = QWidget()
        row = QHBoxLayout(self._own)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.first)
        row.addWidget(QLabel("–"))
        row.addWidget(self.last)
        self._own.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.kinds)
        line.addWidget(self._own)
        line.addStretch(1)
        self._shown = chosen(PeriodKind.THIS_YEAR, today())
        self.kinds.chosen.connect(self._chosen)
        for field in (self.first, self.last):
            field.left.connect(self._typed)

    def period(self) -> Period:
        """The days chosen; while one's own make no sense, those shown before."""
        kind = PeriodKind(self.kinds.value() or PeriodKind.THIS_YEAR.value)
        if kind is not PeriodKind.OWN:
            self._shown = chosen(kind, self._today())
        else:
            first, last = self.first.value(), self.last.value()
            if first is not None and last is not None and first <= last:
                self._shown = Period(first, last)
        return self._shown

    def show_period(self, period: Period) -> None:
        """Choose one's own days."""
        self.kinds.mark(PeriodKind.OWN.value)
        self._begin_own(period)
        self.changed.emit()

    def _chosen(self, key: str) -> None:
        if key == PeriodKind.OWN.value:
            self._begin_own(self._shown)
        self._own.setVisible(key == PeriodKind.OWN.value)
        self.changed.emit()

    def _begin_own(self, period: Period) -> None:
        self.first.set_value(period.first)
        self.last.set_value(period.last)
        self._own.setVisible(True)

    def _typed(self) -> None:
        if self.kinds.value() == PeriodKind.OWN.value:
            before = self._shown
            if self.period() != before:
                self.changed.emit()
