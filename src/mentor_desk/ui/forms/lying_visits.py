"""The visits that are planned already, and where they would lie after another rhythm."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mentor_desk.formats import days
from mentor_desk.services.schedule import ProposedVisit
from mentor_desk.services.schedule_anew import Change, Planned
from mentor_desk.texts import Language
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.roles import set_role


class LyingVisits(QWidget):
    """A heading and a line for each; nothing at all where none is planned."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._rows: tuple[ProposedVisit, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    def lines(self) -> list[str]:
        """What each line says, the reason included."""
        return [label.text() for label in self.findChildren(QLabel) if not label.isHidden()][1:]

    def show_rows(self, rows: Sequence[ProposedVisit], today: date) -> None:
        """List these visits."""
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        self._begin(self.tr("Planned already"))
        self.setVisible(bool(rows))
        for row in rows:
            self._add(row, today)

    def _begin(self, heading: str) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        label = QLabel(heading, self)
        set_role(label, "field")
        self._column.addWidget(label)

    def _add(self, row: ProposedVisit, today: date) -> None:
        said = self._when(row, today)
        if row.week:
            said = self.tr("{day} · week {week}").format(day=said, week=row.week)
        self._line(said)
        if why := self._why(row, today):
            self._line(why, caption=True)

    def _when(self, one: ProposedVisit | Planned, today: date) -> str:
        said = days.long(one.day, self._language, today)
        return f"{said} {days.clock(one.at, self._language)}" if one.at else said

    def _why(self, row: ProposedVisit, today: date) -> str:
        said = [say(why) for why in row.why]
        if row.wanted != row.day and said:
            day = days.long(row.wanted, self._language, today)
            said.insert(0, self.tr("Instead of {day}.").format(day=day))
        if row.outside is not None:
            said.append(say(row.outside))
        return " ".join(said)

    def _line(self, said: str, *, caption: bool = False) -> None:
        label = QLabel(said, self)
        label.setWordWrap(True)
        if caption:
            label.setContentsMargins(12, 0, 0, 4)
            set_role(label, "caption")
        self._column.addWidget(label)
        label.show()


class LaidAnew(LyingVisits):
    """Where each visit lies now, and where it would lie."""

    def show_changes(self, changes: Sequence[Change], today: date) -> None:
        """List what would change."""
        self._begin(self.tr("What changes"))
        self.setVisible(bool(changes))
        for change in changes:
            self._line(self._told(change, today))
            if change.new is not None and (why := self._why(change.new, today)):
                self._line(why, caption=True)

    def _told(self, change: Change, today: date) -> str:
        old, new = change.old, change.new
        if old is None or new is None:
            words = self.tr("Taken off: {day}") if new is None else self.tr("New: {day}")
            one = old or new
            return words.format(day=self._when(one, today)) if one is not None else ""
        return self.tr("{day} → {other}").format(
            day=self._when(old, today), other=self._when(new, today)
        )
