"""The lists that were read in: which one is in use, since when, and the way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.formats import days, numbers
from mentor_desk.services import directory_history
from mentor_desk.services.directory_history import ImportRow
from mentor_desk.ui.case.row_card import CardRow, RowCard
from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.roles import set_role


class Overview(QWidget):
    """A row for each list; the newest can be undone while nothing was done since."""

    def __init__(self, context: Context, read_in: Callable[[], object]) -> None:
        super().__init__()
        self._context = context
        self.card = RowCard(
            self.tr("Lists read in"),
            self.tr(
                "Read in the list again now and then: you see what is new, and your notes and "
                "corrections stay."
            ),
        )
        self.read_in = self.card.add_action(self.tr("Read in a list …"), read_in)
        self.card.acted.connect(self._undo)
        self._about = QLabel(
            self.tr(
                "The lists lie encrypted beside your caseload, and backups leave them out: read the "
                "file in again if they are lost. Your own firms are always in the backup."
            )
        )
        self._about.setWordWrap(True)
        set_role(self._about, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(12)
        column.addWidget(self.card)
        column.addWidget(self._about)
        column.addStretch(1)

    def redraw(self) -> None:
        """Read the history anew."""
        rows = self._context.call(directory_history.imports)
        self.card.set_rows([self._row(each) for each in rows])

    def _row(self, row: ImportRow) -> CardRow:
        language, today = self._context.language, self._context.today()
        moment = row.imported_at.astimezone()
        day = days.month_day(moment.date(), language, today)
        when = f"{day} {days.clock(moment.time(), language)}"
        count = {
            name: numbers.number(getattr(row, name), language)
            for name in ("workplaces", "new", "changed", "gone", "left_out")
        }
        words = self.tr(
            "{workplaces} workplaces · {new} new · {changed} changed · {gone} gone · "
            "{left_out} left out"
        )
        return CardRow(
            str(row.id),
            f"{row.source} · {when}",
            words.format(**count),
            badge=self.tr("In use") if row.in_use else "",
            tone="ok",
            action=self.tr("Undo") if row.undoable else "",
        )

    def _undo(self, _key: str) -> None:
        try:
            self._context.undo()
        except UserError as error:
            self._context.warn(error)
        else:
            self._context.say(self.tr("Undone. Everything is as it was before."))
