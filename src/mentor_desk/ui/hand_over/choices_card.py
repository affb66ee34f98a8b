"""Questions with a few answers each, and one click that answers them all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.one_of import OneOf
from mentor_desk.ui.widgets.roles import set_role

MOST = 100
"""So many are asked one by one; what is left follows the answer given for all."""


@dataclass(frozen=True, slots=True)
class Question:
    """``key`` is the asker's own; ``mine`` and ``theirs`` are what stands on each side."""

    key: Any
    title: str
    mine: str
    theirs: str


class ChoicesCard(Card):
    """``mine`` and ``theirs`` side by side under the title of each question."""

    def __init__(self, title: str, hint: str, answers: Sequence[tuple[str, str]]) -> None:
        super().__init__(title)
        self._answers = tuple(answers)
        self._questions: tuple[Question, ...] = ()
        self._rest = self._answers[0][0]
        self.fields: dict[Any, OneOf] = {}
        for key, words in self._answers:
            every = self.tr("All · {answer}").format(answer=words)
            self.add_action(every, partial(self.answer_all, key))
        about = QLabel(hint)
        about.setWordWrap(True)
        set_role(about, "hint")
        self.body.addWidget(about)
        self._holder = QVBoxLayout()
        self._holder.setSpacing(10)
        self.body.addLayout(self._holder)
        self._more = QLabel()
        set_role(self._more, "muted")
        self.body.addWidget(self._more)

    def ask(self, questions: Sequence[Question]) -> None:
        """Ask these; the first answer is on. Without a question the card is not shown."""
        while (item := self._holder.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._questions, self.fields = tuple(questions), {}
        self._rest = self._answers[0][0]
        for question in self._questions[:MOST]:
            self._holder.addWidget(self._line(question))
        left = len(self._questions) - len(self.fields)
        self._more.setText(self.tr("%n more follow(s) the answer for all of them.", "", left))
        self._more.setVisible(left > 0)
        self.setVisible(bool(self._questions))

    def answer_all(self, key: str) -> None:
        """One answer for every question."""
        self._rest = key
        for field in self.fields.values():
            field.mark(key)

    def answers(self) -> dict[Any, str]:
        """The answer to each question, by its key."""
        return {
            one.key: self.fields[one.key].value() if one.key in self.fields else self._rest
            for one in self._questions
        }

    def _line(self, question: Question) -> QWidget:
        line = QWidget()
        title = _plain(question.title)
        set_role(title, "strong")
        field = OneOf(line, self._answers)
        field.setAccessibleName(question.title)
        self.fields[question.key] = field
        grid = QGridLayout(line)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.addWidget(title, 0, 0, 1, 2)
        for row, (who, what) in enumerate(
            ((self.tr("Here"), question.mine), (self.tr("In the package"), question.theirs)), start=1
        ):
            name = QLabel(who)
            set_role(name, "muted")
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_plain(what), row, 1)
        grid.addWidget(field, 0, 2, 3, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(1, 1)
        return line


def _plain(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
