"""The visits that are proposed, each with a tick, and why one does not lie on its day."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mentor_desk.formats import days
from mentor_desk.services.schedule import ProposedVisit
from mentor_desk.texts import Language
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.roles import set_role

_INDENT = 26


class ProposedVisits(QWidget):
    """A field whose value are the days that are *not* wanted: what is proposed anew is wanted."""

    changed = Signal()
    left = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._rows: tuple[ProposedVisit, ...] = ()
        self._ticks: list[CheckField] = []
        self._unwanted: set[date] = set()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def value(self) -> list[date]:
        """The days whose tick is taken away."""
        return sorted(self._unwanted)

    def set_value(self, value: Collection[date] | None) -> None:
        """Take the ticks of these days away."""
        self._unwanted = set(value or ())
        for row, tick in zip(self._rows, self._ticks, strict=True):
            tick.set_value(row.day not in self._unwanted)

    def wanted(self) -> tuple[ProposedVisit, ...]:
        """The visits that are ticked."""
        return tuple(row for row in self._rows if row.day not in self._unwanted)

    def ticks(self) -> tuple[CheckField, ...]:
        """The tick boxes, in order."""
        return tuple(self._ticks)

    def show_rows(self, rows: Sequence[ProposedVisit], today: date) -> None:
        """Propose these visits; a day whose tick was taken away stays without."""
        if tuple(rows) == self._rows:
            return
        self._clear()
        self._rows = tuple(rows)
        for row in rows:
            self._add(row, today)

    def _clear(self) -> None:
        self._ticks = []
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _add(self, row: ProposedVisit, today: date) -> None:
        tick = CheckField(self._words(row, today), self)
        tick.set_value(row.day not in self._unwanted)
        tick.changed.connect(lambda day=row.day, tick=tick: self._ticked(day, tick.value()))
        tick.left.connect(self.left)
        self._ticks.append(tick)
        self._column.addWidget(tick)
        if not row.why and row.outside is None:
            return
        why = QLabel(self._why(row, today), self)
        why.setWordWrap(True)
        why.setContentsMargins(_INDENT, 0, 0, 4)
        set_role(why, "caption")
        tick.setAccessibleDescription(why.text())
        self._column.addWidget(why)

    def _ticked(self, day: date, on: bool) -> None:
        if on:
            self._unwanted.discard(day)
        else:
            self._unwanted.add(day)
        self.changed.emit()

    def _words(self, row: ProposedVisit, today: date) -> str:
        day = days.long(row.day, self._language, today)
        clock = f" {days.clock(row.at, self._language)}" if row.at else ""
        return self.tr("{day} · week {week}").format(day=f"{day}{clock}", week=row.week)

    def _why(self, row: ProposedVisit, today: date) -> str:
        said = " ".join(map(say, row.why))
        if not row.why:
            return say(row.outside) if row.outside is not None else ""
        if row.wanted == row.day:
            return self.tr("At another time. {why}").format(why=said)
        day = days.long(row.wanted, self._language, today)
        return self.tr("Instead of {day}. {why}").format(day=day, why=said)
