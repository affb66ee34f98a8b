"""Every row that is left out: sheet, row and why; to filter, copy and save."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from io import StringIO
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mentor_desk.exchange import cells
from mentor_desk.formats.folding import fold
from mentor_desk.ui.importing.left_out_line import LeftOutLine
from mentor_desk.ui.importing.plain_table import PlainTable
from mentor_desk.ui.papers.saving import ask
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField


class LeftOutPane(QWidget):
    """``saved`` tells a sentence about the file that was written, or why it was not."""

    saved = Signal(str)

    def __init__(self, who: str, *, named: bool = True) -> None:
        """``who`` is what stands in a row; a list that is copied or saved has it only if ``named``."""
        super().__init__()
        self._who, self._named = who, named
        self._all: tuple[LeftOutLine, ...] = ()
        self.shown: Sequence[LeftOutLine] = ()
        self._asked: tuple[object, ...] = ()
        sought = self.tr("{who}, row, sheet or reason").format(who=who)
        self.typed = TextField(sought)
        self.typed.setAccessibleName(sought)
        self.typed.setClearButtonEnabled(True)
        self.typed.changed.connect(self._filter)
        self.typed.textChanged.connect(lambda _: self._filter())
        self.why = ChoiceField()
        self.why.setAccessibleName(self.tr("Why"))
        self.why.changed.connect(self._filter)
        copy = QPushButton(self.tr("C&opy"))
        copy.clicked.connect(lambda _=False: self.copy())
        save = QPushButton(self.tr("&Save the rows in a file …"))
        save.clicked.connect(lambda _=False: self.ask())
        self.table = PlainTable(
            self.tr("Rows left out"),
            [
                (self.tr("Sheet"), 170),
                (self.tr("Row"), 70),
                (who, 250),
                (self.tr("Why"), 0),
            ],
            lambda line: (line.sheet, str(line.row or ""), line.who, line.reason),
        )
        self._tools = QWidget()
        self._stack = QStackedWidget()
        self._lay_out(copy, save)

    def _lay_out(self, copy: QPushButton, save: QPushButton) -> None:
        empty = QLabel(self.tr("No row is left out."))
        empty.setContentsMargins(2, 8, 2, 8)
        empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        set_role(empty, "muted")
        self._stack.addWidget(self.table)
        self._stack.addWidget(empty)
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.typed, 2)
        row.addWidget(self.why, 3)
        row.addWidget(copy)
        row.addWidget(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._tools)
        column.addWidget(self._stack, 1)

    def show_lines(self, lines: tuple[LeftOutLine, ...], kinds: Sequence[tuple[str, int]]) -> None:
        """Show these rows; ``kinds`` are the reasons there are, with how often."""
        self._all, self._asked = lines, ()
        first = {line.kind: line.reason for line in reversed(lines)}
        choices = [(kind, f"{first[kind]} ({count})") for kind, count in kinds]
        # With one sheet its name says nothing, and the firm has the room.
        self.table.setColumnHidden(0, len({line.sheet for line in lines}) < 2)
        self.why.set_choices(choices, empty=self.tr("Every reason"))
        self.why.setCurrentIndex(0)
        self._tools.setVisible(bool(lines))
        self._stack.setCurrentIndex(0 if lines else 1)
        self.typed.clear()
        self._filter()

    def written(self) -> str:
        """The rows shown as a list with semicolons, with headings."""
        out = StringIO()
        writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
        named = [self._who] if self._named else []
        writer.writerow([self.tr("Sheet"), self.tr("Row"), *named, self.tr("Why")])
        for line in self.shown:
            who = [cells.guarded(line.who)] if self._named else []
            writer.writerow([cells.guarded(line.sheet), line.row, *who, line.reason])
        return out.getvalue()

    def copy(self) -> None:
        """Put the rows shown into the clipboard."""
        QGuiApplication.clipboard().setText(self.written())
        self.saved.emit(self.tr("%n row(s) copied.", "", len(self.shown)))

    def ask(self) -> QFileDialog:
        """Ask where the list shall lie."""
        return ask(self, self.tr("Left out") + ".csv", self.save)

    def save(self, path: Path) -> None:
        """Write the rows shown; a spreadsheet program opens them with æ, ø and å."""
        try:
            path.write_text(self.written(), encoding="utf-8-sig", newline="")
        except OSError:
            self.saved.emit(self.tr("The list could not be saved there. Choose another folder."))
        else:
            self.saved.emit(self.tr("Saved as {file}.").format(file=path.name))

    def _filter(self) -> None:
        parts, kind = fold(self.typed.value()).split(), self.why.value()
        asked = (id(self._all), *parts, kind)
        if asked == self._asked:
            return
        self._asked = asked
        self.shown = self._all
        if parts or kind:
            self.shown = [
                line
                for line in self._all
                if (kind is None or line.kind == kind) and all(part in line.searched for part in parts)
            ]
        self.table.set_rows(self.shown)
