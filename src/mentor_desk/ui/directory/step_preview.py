"""The third step: what the list would do, before it does anything."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from mentor_desk.formats import numbers
from mentor_desk.services.directory_firms import FirmChange
from mentor_desk.ui.context import Context
from mentor_desk.ui.directory import field_words
from mentor_desk.ui.directory.reading import Look
from mentor_desk.ui.importing.figures import Figures
from mentor_desk.ui.importing.left_out_pane import LeftOutPane
from mentor_desk.ui.importing.plain_table import PlainTable
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.tabs import Tabs


class PreviewStep(QWidget):
    """Large numbers, and a tab for each kind of row. ``told`` is a sentence for the message bar."""

    told = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.figures = Figures()
        self.tabs = Tabs(self.tr("What the list would do"))
        self.left_out = LeftOutPane(self.tr("Firm"))
        self.left_out.saved.connect(self.told)
        self.unnumbered = self._unnumbered_table()
        self.new = self._table(
            self.tr("New workplaces"),
            [(self.tr("Firm"), 320), (self.tr("Town"), 200), (self.tr("Branch"), 0)],
            lambda each: (each.name, f"{each.postcode} {each.town}".strip(), each.branch),
        )
        self._some = QLabel()
        set_role(self._some, "muted")
        self.changed = self._table(
            self.tr("Changed workplaces"),
            [(self.tr("Firm"), 260), (self.tr("P number"), 110), (self.tr("Before → after"), 0)],
            lambda each: (each.name, each.p_number, field_words.before_after(each.fields)),
        )
        self.gone = self._table(
            self.tr("No longer on the list"), [(self.tr("Firm"), 0)], lambda name: (name,)
        )
        self.firms = self._table(
            self.tr("Firms of your register"),
            [(self.tr("Firm"), 220), (self.tr("What happens"), 200), (self.tr("Before → after"), 0)],
            self._firm_cells,
        )
        self._empty: dict[str, QStackedWidget] = {}
        self._lay_out()

    def _lay_out(self) -> None:
        self._add("left_out", self.left_out, "")
        self._add(
            "unnumbered", self._with_buttons(), self.tr("Every firm has a P number or a CVR number.")
        )
        self._add("new", self._with_line(), self.tr("The list has no new firm."))
        self._add("changed", self.changed, self.tr("Nothing is told otherwise than before."))
        self._add("gone", self.gone, self.tr("No firm is gone."))
        self._add("firms", self.firms, self.tr("No firm of your register is touched."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.figures)
        column.addWidget(self.tabs, 1)

    def show_look(self, seen: Look) -> None:
        """Show what the list would do."""
        compared, bare = seen.comparison, len(seen.firm_list.unnumbered)
        waiting = (
            [(self._number(bare), self.tr("without a number – wait for your tick"))] if bare else []
        )
        self.figures.show_figures(
            [
                (self._number(compared.new), self.tr("new")),
                (self._number(compared.changed), self.tr("changed")),
                (self._number(compared.unchanged), self.tr("as before")),
                (self._number(compared.gone), self.tr("gone")),
                (self._number(len(seen.left_out)), self.tr("rows left out")),
                *waiting,
            ]
        )
        self.new.set_rows(seen.first_new)
        self.left_out.show_lines(seen.left_out, seen.kinds)
        self.changed.set_rows(compared.examples)
        self.gone.set_rows(compared.gone_names)
        self.unnumbered.set_rows(seen.firm_list.unnumbered)
        touched = _touched(compared.firm_changes)
        shown = self._number(len(seen.first_new))
        self._some.setText(self.tr("The first {shown} of the list’s new firms.").format(shown=shown))
        self._some.setVisible(compared.new > len(seen.first_new))
        self.firms.set_rows(touched)
        counts = {
            "left_out": (self.tr("Left out"), len(seen.left_out)),
            "unnumbered": (self.tr("Without a number"), bare),
            "new": (self.tr("New"), compared.new),
            "changed": (self.tr("Changed"), compared.changed),
            "gone": (self.tr("Gone"), compared.gone),
            "firms": (self.tr("Your firms"), len(touched)),
        }
        for key, (words, count) in counts.items():
            self.tabs.set_title(key, f"{words} {self._number(count)}")
            if key in self._empty:
                self._empty[key].setCurrentIndex(0 if count else 1)

    def ticked(self) -> frozenset[int]:
        """The rows without a number that shall be taken as new."""
        return frozenset(self.unnumbered.lines.on)

    def _number(self, count: int) -> str:
        return numbers.number(count, self._context.language)

    def _add(self, key: str, widget: QWidget, empty: str) -> None:
        if not empty:
            self.tabs.add(key, "", widget)
            return
        label = QLabel(empty)
        label.setContentsMargins(2, 8, 2, 8)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        set_role(label, "muted")
        stack = QStackedWidget()
        stack.addWidget(widget)
        stack.addWidget(label)
        self._empty[key] = stack
        self.tabs.add(key, "", stack)

    def _table(
        self,
        name: str,
        columns: Sequence[tuple[str, int]],
        words: Callable[[Any], Sequence[str]],
    ) -> PlainTable:
        return PlainTable(name, columns, words)

    def _unnumbered_table(self) -> PlainTable:
        return PlainTable(
            self.tr("Firms without a number"),
            [
                (self.tr("Firm"), 300), (self.tr("Address"), 0), (self.tr("Town"), 160),
                (self.tr("Sheet"), 130), (self.tr("Row"), 70),
            ],
            lambda each: (
                each.workplace.name, each.workplace.address,
                f"{each.workplace.postcode} {each.workplace.town}".strip(), each.sheet, str(each.row),
            ),
            ticks=True,
        )  # fmt: skip

    def _with_line(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._some)
        column.addWidget(self.new, 1)
        return box

    def _with_buttons(self) -> QWidget:
        box = QWidget()
        about = QLabel(
            self.tr(
                "They cannot be told apart from others of the same name next time. Tick those you want."
            )
        )
        about.setWordWrap(True)
        set_role(about, "muted")
        row = QHBoxLayout()
        row.addWidget(about, 1)
        for words, on in ((self.tr("Tick all"), True), (self.tr("Tick none"), False)):
            button = QPushButton(words)
            set_role(button, "small")
            button.clicked.connect(lambda _=False, on=on: self.unnumbered.lines.tick_all(on))
            row.addWidget(button)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.unnumbered, 1)
        return box

    def _firm_cells(self, row: tuple[str, str, dict[str, tuple[Any, Any]]]) -> Sequence[str]:
        name, kind, fields = row
        words = {
            "updated": self.tr("Takes the list’s word"),
            "kept": self.tr("Your correction stays"),
            "gone": self.tr("No longer on the list"),
        }
        if kind == "kept":
            return name, words[kind], field_words.own_listed(fields)
        return name, words[kind], field_words.before_after(fields)


def _touched(
    changes: Sequence[FirmChange],
) -> list[tuple[str, str, dict[str, tuple[Any, Any]]]]:
    """A line for each thing that happens to a firm of the register."""
    lines: list[tuple[str, str, dict[str, tuple[Any, Any]]]] = []
    for each in changes:
        if each.updated:
            lines.append((each.name, "updated", each.updated))
        if each.kept:
            lines.append((each.name, "kept", each.kept))
        if each.gone:
            lines.append((each.name, "gone", {}))
    return lines
