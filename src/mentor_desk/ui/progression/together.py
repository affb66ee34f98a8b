"""One citizen's picture, goals and small steps over the whole window, to look at together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from mentor_desk.rules.progression_chart import ProgressionChart
from mentor_desk.ui.context import Context
from mentor_desk.ui.kitchen.cover import Cover
from mentor_desk.ui.progression import chart_words
from mentor_desk.ui.progression.legend import Legend
from mentor_desk.ui.widgets.painting import resized
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.step_lines import StepLines

_TITLE, _HEADING, _TEXT = 2.0, 1.5, 1.3
"""Sizes against the program's own text."""
_MARGIN, _GAP, _STEPS = 32, 28, 5
"""So many small steps are shown; the newest are taken."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What there is to look at; ``name`` is the citizen's first name."""

    name: str
    chart: ProgressionChart
    goals: tuple[str, ...]
    steps: tuple[str, ...]


class TogetherPage(Cover):
    """Nothing is written here, and nobody else stands on it. Esc goes back."""

    def __init__(self, parent: QWidget, context: Context, shown: Shown) -> None:
        super().__init__(parent, context)
        self.lines = StepLines(self.tr("Progression, an area a row"))
        self.lines.list.setFont(resized(self.font(), _TEXT))
        self.lines.set_rows([chart_words.line(row, context.language) for row in shown.chart.rows])
        self.done = QPushButton(self.tr("&Close"))
        self.done.clicked.connect(lambda _=False: self.dismiss())
        title = self._label(self.tr("{name}, this is where you are").format(name=shown.name), _TITLE)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.done)
        picture, beside = self._column(), self._column()
        picture.addWidget(self._label(self._reach(shown.chart), _TEXT))
        picture.addWidget(Legend(shown.chart))
        picture.addWidget(self.lines)
        self._add(beside, self.tr("Your next goal"), shown.goals)
        self._add(beside, self.tr("This is what you have managed"), shown.steps[:_STEPS])
        ground = QWidget()
        set_role(ground, "plain")
        halves = QHBoxLayout(ground)
        halves.setContentsMargins(0, 0, _GAP // 2, 0)
        halves.setSpacing(_GAP)
        for column, share in ((picture, 5), (beside, 3)):
            column.addStretch(1)
            halves.addLayout(column, share)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(ground)
        self._area, self._ground = area, ground
        self.lines.list.chosen.connect(self._reveal)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_MARGIN, _MARGIN // 2, _MARGIN, _MARGIN // 2)
        whole.addLayout(head)
        whole.addWidget(area, 1)

    def present(self) -> None:
        """Cover the window; the rows have the keyboard."""
        super().present()
        self.lines.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reveal(self) -> None:
        """The row that is walked to comes into sight; the list itself never scrolls."""
        rows, ground = self.lines.list, self._ground
        row = rows.visualRect(rows.currentIndex())
        for y in (row.bottom(), row.top()):
            at = rows.viewport().mapTo(ground, QPoint(0, y))
            self._area.ensureVisible(at.x(), at.y(), 0, _MARGIN)

    def _column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        return column

    def _reach(self, chart: ProgressionChart) -> str:
        return chart_words.reach(chart, self.context.today(), self.context.language)

    def _add(self, column: QVBoxLayout, heading: str, lines: Sequence[str]) -> None:
        if lines:
            column.addWidget(self._label(heading, _HEADING))
            for words in lines:
                column.addWidget(self._label(words, _TEXT))

    def _label(self, words: str, size: float) -> QLabel:
        found = QLabel(words)
        found.setWordWrap(True)
        found.setTextFormat(Qt.TextFormat.PlainText)
        font = resized(self.font(), size)
        if size != _TEXT:
            font.setWeight(QFont.Weight.DemiBold)
        found.setFont(font)
        return found
