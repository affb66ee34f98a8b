"""The third step: what the list would do, before it does anything."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from mentor_desk.exchange.caseload_records import Doubt, Person
from mentor_desk.services.caseload_import import Answers, Comparison, Known
from mentor_desk.texts import text
from mentor_desk.ui.caseload_import.reading import Look
from mentor_desk.ui.caseload_import.row_words import RowWords
from mentor_desk.ui.context import Context
from mentor_desk.ui.importing.figures import Figures
from mentor_desk.ui.importing.left_out_pane import LeftOutPane
from mentor_desk.ui.importing.plain_table import PlainTable
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.tabs import Tabs

_UNCLEAR = text(
    "services", "Several firms are called so. The case comes in without it; the note keeps it."
)


class PreviewStep(QWidget):
    """Large numbers, and a tab for each kind of row. ``told`` is a sentence for the message bar."""

    told = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._words = RowWords(context)
        self._seen: Comparison | None = None
        self._sure: Sequence[Known] = ()
        self._alike: Sequence[Known] = ()
        self.figures = Figures()
        self.tabs = Tabs(self.tr("What the list would do"))
        citizen = self.tr("Citizen")
        self.new = PlainTable(
            self.tr("New cases"),
            [
                (citizen, 165), (self.tr("Row"), 56), (self.tr("Born"), 136),
                (self.tr("Target group"), 165), (self.tr("Opened"), 136), (self.tr("Next step"), 230),
                (self.tr("Firm"), 340), (self.tr("Note"), 0),
            ],
            self._words.new,
            ticks=True,
        )  # fmt: skip
        known = [
            (self.tr("In the list"), 210), (self.tr("Here"), 210), (self.tr("Why"), 270),
            (self.tr("Empty here, told by the list"), 0),
        ]  # fmt: skip
        self.known = PlainTable(self.tr("Known already"), known, self._known_cells, ticks=True)
        self.alike = PlainTable(self.tr("The same name"), known, self._known_cells, ticks=True)
        self.doubts = PlainTable(
            self.tr("To look at"),
            [
                (self.tr("Row"), 60), (citizen, 190), (self.tr("Column"), 170),
                (self.tr("Stands there"), 210), (self.tr("What becomes of it"), 0),
            ],
            lambda each: self._words.doubt(*each),
        )  # fmt: skip
        self.left_out = LeftOutPane(citizen, named=False)
        self.left_out.saved.connect(self.told)
        self._empty: dict[str, QStackedWidget] = {}
        self._lay_out()

    def show_look(self, seen: Look) -> None:
        """Show what the list would do."""
        compared = self._seen = seen.comparison
        self._sure = [each for each in compared.known if each.sure]
        self._alike = [each for each in compared.known if not each.sure]
        doubts = _doubts(compared)
        self.new.set_rows([compared.people[index] for index in compared.new])
        self.new.lines.tick_all(True)
        self.known.set_rows(self._sure)
        self.alike.set_rows(self._alike)
        self.doubts.set_rows(doubts)
        self.left_out.show_lines(seen.left_out, seen.kinds)
        shown = {
            "new": (self.tr("New"), len(compared.new)),
            "known": (self.tr("Known already"), len(self._sure)),
            "alike": (self.tr("Same name"), len(self._alike)),
            "doubts": (self.tr("To look at"), len(doubts)),
            "left_out": (self.tr("Left out"), len(seen.left_out)),
        }
        for key, (words, count) in shown.items():
            self.tabs.set_title(key, f"{words} {count}")
            if key in self._empty:
                self._empty[key].setCurrentIndex(0 if count else 1)
        self.tabs.choose("new" if compared.new else "known" if self._sure else "left_out")
        self._tell_figures()

    def answers(self) -> Answers:
        """What is ticked."""
        if self._seen is None:
            return Answers()
        on = self.new.lines.on
        return Answers(
            skip=frozenset(index for at, index in enumerate(self._seen.new) if at not in on),
            fill=frozenset(self._sure[at].index for at in self.known.lines.on),
            anew=frozenset(self._alike[at].index for at in self.alike.lines.on),
        )

    def not_taken(self) -> list[str]:
        """Whose row is understood and yet makes no case, because it is not ticked."""
        if self._seen is None:
            return []
        skipped = sorted(self.answers().skip)
        return [self.tr("{name}: not ticked").format(name=self._seen.people[at].name) for at in skipped]

    def _tell_figures(self) -> None:
        if self._seen is None:
            return
        placements = sum(self._seen.people[index].placement.whole for index in self._seen.new)
        self.figures.show_figures(
            [
                (str(len(self.new.lines.on) + len(self.alike.lines.on)), self.tr("new cases")),
                (str(placements), self.tr("with a placement")),
                (str(len(self._seen.new_firms)), self.tr("new firms")),
                (str(len(self._sure) + len(self._alike)), self.tr("perhaps known")),
                (str(len(self._seen.left_out)), self.tr("rows left out")),
            ]
        )

    def _lay_out(self) -> None:
        self._add(
            "new",
            self._with_line(
                self.new,
                self.tr("Every day is written out: look whether it is the one you mean. What was not "
                        "understood is under “To look at”. Untick whom you do not want."),
            ),
            self.tr("Nobody in the list is new."),
        )  # fmt: skip
        self._add(
            "known",
            self._with_line(
                self.known,
                self.tr("They stay as they are. Tick those where the list may fill in what is empty."),
            ),
            self.tr("Nobody in the list is known here."),
        )
        self._add(
            "alike",
            self._with_line(
                self.alike,
                self.tr("Somebody called so is here. Tick those who are somebody else: they become new "
                        "cases."),
            ),
            self.tr("Nobody has a name that is here already."),
        )  # fmt: skip
        self._add("doubts", self.doubts, self.tr("Everything was understood as it stands."))
        self.tabs.add("left_out", "", self.left_out)
        for table in (self.new, self.alike):
            table.lines.ticked.connect(self._tell_figures)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.figures)
        column.addWidget(self.tabs, 1)

    def _with_line(self, table: PlainTable, words: str) -> QWidget:
        box, about = QWidget(), QLabel(words)
        about.setWordWrap(True)
        set_role(about, "muted")
        row = QHBoxLayout()
        row.addWidget(about, 1)
        for said, on in ((self.tr("Tick all"), True), (self.tr("Tick none"), False)):
            row.addWidget(_small_button(said, lambda _=False, on=on: table.lines.tick_all(on)))
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(table, 1)
        return box

    def _add(self, key: str, widget: QWidget, empty: str) -> None:
        label = QLabel(empty)
        label.setContentsMargins(2, 8, 2, 8)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        set_role(label, "muted")
        stack = self._empty[key] = QStackedWidget()
        stack.addWidget(widget)
        stack.addWidget(label)
        self.tabs.add(key, "", stack)

    def _known_cells(self, known: Known) -> Sequence[str]:
        if self._seen is None:
            return ("",) * 4
        return self._words.known(self._seen.people[known.index], known)


def _small_button(words: str, do: Callable[..., Any]) -> QPushButton:
    button = QPushButton(words)
    set_role(button, "small")
    button.clicked.connect(do)
    return button


def _doubts(compared: Comparison) -> list[tuple[Person, Doubt]]:
    found = [(person, doubt) for person in compared.people for doubt in person.doubts]
    for index in compared.unclear_firms:
        person = compared.people[index]
        found.append((person, Doubt("firm", person.placement.firm, _UNCLEAR)))
    return sorted(found, key=lambda each: (each[0].sheet, each[0].row))
