"""Every receipt: when, why, how much, and when the backups are free of it. None names anybody."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from mentor_desk.formats import days
from mentor_desk.services import erasure
from mentor_desk.services.erasure import Receipt
from mentor_desk.terms import ErasureReason, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.data_table import Cell, Column, DataTable, TableRow
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.roles import set_role


class ReceiptsView(QWidget):
    """``opened`` tells the number of the receipt to show."""

    opened = Signal(int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.table = DataTable(
            [
                Column("number", self.tr("No."), 60, "right"),
                Column("day", self.tr("Erased"), 112),
                Column("why", self.tr("Why")),
                Column("rows", self.tr("Records"), 90, "right"),
                Column("until", self.tr("Out of the backups"), 206),
            ],
            self.tr("Receipts"),
        )
        self.table.activated.connect(lambda key: self.opened.emit(int(key)))
        self.open_button = QPushButton(self.tr("&Show the receipt"))
        set_role(self.open_button, "primary")
        self.open_button.clicked.connect(lambda _=False: self._open())
        above = QHBoxLayout()
        above.addStretch(1)
        above.addWidget(self.open_button)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(above)
        column.addWidget(self.table, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(full)
        self._stack.addWidget(
            EmptyState(
                "shield-check",
                self.tr("Nobody has been erased yet"),
                self.tr("Each time somebody is, a receipt that names nobody is kept here."),
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def redraw(self) -> None:
        """Read the receipts anew."""
        found = self._context.call(erasure.receipts)
        self._stack.setCurrentIndex(0 if found else 1)
        self.table.set_rows([self._row(one) for one in found])
        if found and self.table.chosen_key() is None:
            self.table.choose(str(found[0].number))

    def _row(self, one: Receipt) -> TableRow:
        language = self._context.language
        over = one.backups_until <= self._context.today()
        until = days.short(one.backups_until, language, self._context.today())
        return TableRow(
            str(one.number),
            (
                Cell(str(one.number), sort=one.number),
                Cell(days.short(one.erased_on, language, self._context.today()), sort=one.erased_on),
                Cell(say(label(ErasureReason(one.why)))),
                Cell(str(sum(one.counts.values())), sort=sum(one.counts.values())),
                Cell(
                    sort=one.backups_until,
                    badge=until,
                    tone="ok" if over else "neutral",
                ),
            ),
        )

    def _open(self) -> None:
        key = self.table.chosen_key()
        if key is not None:
            self.opened.emit(int(key))
