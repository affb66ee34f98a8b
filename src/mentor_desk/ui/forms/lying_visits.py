"""The visits that are planned already, and why one lies otherwise than the rhythm would have it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mentor_desk.formats import days
from mentor_desk.services.schedule import ProposedVisit
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
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.setVisible(bool(rows))
        heading = QLabel(self.tr("Planned already"), self)
        set_role(heading, "field")
        self._column.addWidget(heading)
        for row in rows:
            self._add(row, today)

    def _add(self, row: ProposedVisit, today: date) -> None:
        said = days.long(row.day, self._language, today)
        said = f"{said} {days.clock(row.at, self._language)}" if row.at else said
        if row.week:
            said = self.tr("{day} · week {week}").format(day=said, week=row.week)
        self._line(said)
        if why := self._why(row, today):
            self._line(why, caption=True)

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
