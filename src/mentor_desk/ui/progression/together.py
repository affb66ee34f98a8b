"""One citizen's picture, goals and small steps over the whole window, to look at together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
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
_MARGIN, _STEPS = 32, 5
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
        self.lines.setFont(resized(self.font(), _TEXT))
        self.lines.set_rows([chart_words.line(row, context.language) for row in shown.chart.rows])
        self.done = QPushButton(self.tr("&Close"))
        self.done.clicked.connect(lambda _=False: self.dismiss())
        title = self._label(self.tr("{name}, this is where you are").format(name=shown.name), _TITLE)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.done)
        ground = QWidget()
        set_role(ground, "plain")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._label(self._reach(shown.chart), _TEXT))
        column.addWidget(Legend(shown.chart))
        column.addWidget(self.lines)
        self._add(column, self.tr("Your next goal"), shown.goals)
        self._add(column, self.tr("This is what you have managed"), shown.steps[:_STEPS])
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(ground)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_MARGIN, _MARGIN // 2, _MARGIN, _MARGIN // 2)
        whole.addLayout(head)
        whole.addWidget(area, 1)

    def present(self) -> None:
        """Cover the window; the rows have the keyboard."""
        super().present()
        self.lines.list.setFocus(Qt.FocusReason.OtherFocusReason)

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
