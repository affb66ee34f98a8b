"""The pairs that look alike, and what can be done about the chosen one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from mentor_desk.services.duplicates import Alike
from mentor_desk.services.likeness import Looks
from mentor_desk.ui.context import Context
from mentor_desk.ui.duplicates import words
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.data_table import Cell, Column, DataTable, TableRow
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.roles import set_role


class ListView(QWidget):
    """``merge_asked`` and ``two_asked`` tell which pair is meant."""

    merge_asked = Signal(object)
    two_asked = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._found: dict[str, Alike] = {}
        self.table = DataTable(
            [
                Column("one", self.tr("One"), 215),
                Column("other", self.tr("The other"), 200),
                Column("why", self.tr("Why they look alike")),
                Column("sure", self.tr("How sure"), 140),
            ],
            self.tr("Look alike"),
        )
        self.table.activated.connect(lambda _key: self._emit_merge())
        self.merge_button = QPushButton(self.tr("&Merge …"))
        set_role(self.merge_button, "primary")
        self.two_button = QPushButton(self.tr("&They are two"))
        self.merge_button.clicked.connect(lambda _=False: self._emit_merge())
        self.two_button.clicked.connect(lambda _=False: self._emit_two())
        self._lay_out()
        self.wait()

    def wait(self) -> None:
        """Say that it is being looked for; a list that is in sight stays."""
        if not self._found:
            self._empty.say(self.tr("Looking …"), "")
            self._stack.setCurrentIndex(1)

    def show_pairs(self, pairs: Sequence[Alike]) -> None:
        """Show ``pairs`` in their order, or that there are none."""
        chosen = self.chosen()
        self._found = {f"{pair.one.id} {pair.other.id}": pair for pair in pairs}
        self._stack.setCurrentIndex(0 if pairs else 1)
        self._empty.say(
            self.tr("Nothing looks alike"),
            self.tr(
                "Citizens, firms and contacts that may have been entered twice are listed here. You "
                "are also told while you type somebody new."
            ),
        )
        self.table.set_rows([self._row(key, pair) for key, pair in self._found.items()])
        if pairs and (chosen is None or self.table.chosen_key() is None):
            self.table.choose(next(iter(self._found)))

    def chosen(self) -> Alike | None:
        """The pair in hand."""
        return self._found.get(self.table.chosen_key() or "")

    def _row(self, key: str, pair: Alike) -> TableRow:
        sure = self.tr("Very likely") if pair.sure else self.tr("Perhaps")
        return TableRow(
            key,
            (
                self._side(pair.one),
                self._side(pair.other),
                Cell(say(pair.why), second_line=words.kind(pair)),
                Cell(sort=int(pair.sure), badge=sure, tone="accent" if pair.sure else "neutral"),
            ),
        )

    def _side(self, looks: Looks) -> Cell:
        return Cell(looks.name, second_line=words.known_by(looks, self._context))

    def _emit_merge(self) -> None:
        if (pair := self.chosen()) is not None:
            self.merge_asked.emit(pair)

    def _emit_two(self) -> None:
        if (pair := self.chosen()) is not None:
            self.two_asked.emit(pair)

    def _lay_out(self) -> None:
        told = QLabel(
            self.tr("Two with the same name may well be two. Nothing is merged before you have looked.")
        )
        told.setWordWrap(True)
        set_role(told, "muted")
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(told, 1)
        above.addWidget(self.two_button)
        above.addWidget(self.merge_button)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(above)
        column.addWidget(self.table, 1)
        self._empty = EmptyState("circle-check", "", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(full)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
