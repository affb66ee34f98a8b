"""The stage board: every open case where it stands, moved by mouse or keyboard (feature A5)."""

from __future__ import annotations

import uuid

from PySide6.QtWidgets import QFrame, QLabel, QStackedWidget, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.services import caseload, cases
from mentor_desk.services.caseload import CaseRow
from mentor_desk.terms import Stage, label
from mentor_desk.ui.board import cards, ways
from mentor_desk.ui.context import Context
from mentor_desk.ui.pages.caseload_rows import Look, matching
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.board import Board
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.filter_bar import FilterBar
from mentor_desk.ui.widgets.roles import set_role

_STAGES, _WAYS = "stages", "ways"


class BoardView(QWidget):
    """Open cases by stage. Closed ones stand in the list; the line below says how many."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._rows: list[CaseRow] = []
        self._readings = 0
        stages = [(stage.value, say(label(stage))) for stage in Stage]
        self.board = Board(stages, self.tr("Cases by stage"))
        self.board.moved.connect(self.move_case)
        self.board.opened.connect(lambda key: context.go("case", key))
        self.ways = Board(ways.columns(), self.tr("Cases by the way to a job"))
        self.ways.moved.connect(lambda *_: self._say_what_moves())
        self.ways.opened.connect(lambda key: context.go("case", key))
        self.filter = FilterBar(self.tr("Filter the cases"), wide=True)
        self.filter.set_chips(
            [(_STAGES, self.tr("By stage")), (_WAYS, self.tr("By the way to a job"))], _STAGES
        )
        self.filter.chip_chosen.connect(lambda _chip: self._fill())
        self.filter.text_changed.connect(lambda _typed: self._fill())
        self.filter.left_downwards.connect(lambda: self._in_view().take_keyboard())
        self._hint = _caption(self.tr("Alt with ← or → moves the chosen case"))
        self.filter.add_tool(self._hint)
        self.empty = EmptyState(
            "cases",
            self.tr("No open cases"),
            self.tr("Here every case stands in its stage, from the first talk to after-care."),
        )
        self._told = _caption("")
        self._told.setContentsMargins(20, 8, 20, 8)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.board)
        self._stack.addWidget(self.ways)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.filter, _line(), self._stack, _line(), self._told):
            layout.addWidget(widget, 1 if widget is self._stack else 0)

    @property
    def told(self) -> str:
        """What stands below the board."""
        return self._told.text()

    def redraw(self) -> None:
        """Read the caseload anew; the chosen card keeps the keyboard."""
        self._readings += 1
        self._rows = self._context.call(caseload.caseload, today=self._context.today())
        self._fill()

    def move_case(self, key: str, stage_key: str) -> None:
        """Put a case into another stage and say so; the message bar offers the way back."""
        row = next((each for each in self._rows if str(each.id) == key), None)
        if row is None or row.stage.value == stage_key:
            return
        stage, today, readings = Stage(stage_key), self._context.today(), self._readings
        try:
            self._context.call(cases.set_stage, case_id=uuid.UUID(key), stage=stage, today=today)
        except UserError as error:
            self._context.warn(error)
            return
        if self._readings == readings:
            # The page around it follows every write; where it is in view, it has read already.
            self.redraw()
        self.board.choose(key, focus=True)
        said = self.tr("{name} is now at «{stage}»")
        self._context.say(said.format(name=row.name, stage=say(label(stage))))

    def _in_view(self) -> Board:
        return self.ways if self.filter.chip() == _WAYS else self.board

    def _say_what_moves(self) -> None:
        self._context.say(self.tr("This follows from the placements: open the case to change one"))

    def _fill(self) -> None:
        look = Look(self._context.today(), self._context.language, self._context.rules)
        open_ones = [row for row in self._rows if row.closed_on is None]
        shown = matching(open_ones, self.filter.text, look)
        on_the_way = self._in_view() is self.ways
        self._hint.setVisible(not on_the_way)
        if on_the_way:
            self.ways.set_cards(ways.by_way(shown, look))
        else:
            self.board.set_cards(cards.by_stage(shown, look))
        self._stack.setCurrentWidget(self._in_view() if open_ones else self.empty)
        words = self.tr("{shown} of %n open case(s) shown", "", len(open_ones))
        parts = [words.format(shown=len(shown))]
        if closed := len(self._rows) - len(open_ones):
            parts.append(self.tr("%n closed one(s) in the list", "", closed))
        if on_the_way:
            parts.append(self.tr("Where somebody is follows from the placements"))
        else:
            parts.append(self.tr("A clock marks a long stay"))
        self._told.setText(" · ".join(parts))


def _caption(words: str) -> QLabel:
    made = QLabel(words)
    set_role(made, "caption")
    return made


def _line() -> QFrame:
    line = QFrame()
    set_role(line, "line")
    return line
