"""Five things that are said of small firms: answer, read why. Nobody else sees it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from mentor_desk.formats import days
from mentor_desk.rules.self_test import Answer, Question
from mentor_desk.services import self_test
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm.scrolled import Scrolled
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.one_of import OneOf
from mentor_desk.ui.widgets.roles import Role, set_role


class SelfTestView(Scrolled):
    """The explanation comes with the answer; the result when all five are answered."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._test = self_test.questions()
        self.given: dict[str, Answer] = {}
        self.result, self.before = _label("", "strong"), _label("", "caption")
        self.keep = QPushButton(self.tr("&Remember the result"))
        self.again = QPushButton(self.tr("Begin a&gain"))
        self.keep.clicked.connect(lambda _=False: self._keep())
        self.again.clicked.connect(lambda _=False: self.begin())
        self.column.addWidget(_label(self._test.title.written(context.language), "display"))
        about = self.tr(
            "What do you think of small firms? Answer and read what others have learnt. It is for you "
            "alone: nothing is kept unless you ask for it."
        )
        self.column.addWidget(_label(about, "subtitle"))
        self.chips: dict[str, OneOf] = {}
        self._whys: dict[str, QLabel] = {}
        for number, question in enumerate(self._test.questions, start=1):
            self.column.addWidget(self._card(number, question))
        self.column.addWidget(self.result)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.keep)
        row.addWidget(self.again)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.before)
        source = self.tr("Source: {source}").format(source=self._test.source)
        self.column.addWidget(_label(source, "caption"))
        self.begin()

    def begin(self) -> None:
        """Nothing is answered."""
        self.given.clear()
        for key, chips in self.chips.items():
            chips.mark("")
            self._whys[key].hide()
        self._tell()

    def answer(self, key: str, value: str) -> None:
        """Answer one, and see why."""
        question = next(each for each in self._test.questions if each.key == key)
        self.given[key] = Answer(value)
        same = self.given[key] is question.answer
        words = (
            self.tr("So say the others too: {answer}. {why}")
            if same
            else self.tr("The others say: {answer}. {why}")
        )
        why = question.why.written(self._context.language)
        label = self._whys[key]
        label.setText(words.format(answer=self._names()[question.answer], why=why))
        label.show()
        self._tell()

    def _card(self, number: int, question: Question) -> Card:
        card = Card()
        said = question.said.written(self._context.language)
        card.add(_label(f"{number}. {said}", "strong"))
        chips = OneOf(self, [(answer.value, words) for answer, words in self._names().items()])
        chips.mark("")
        chips.setAccessibleName(said)
        for chip in chips.chips:
            chip.setAccessibleDescription(said)
        chips.chosen.connect(partial(self.answer, question.key))
        line = QHBoxLayout()
        line.addWidget(chips)
        line.addStretch(1)
        card.body.addLayout(line)
        why = _label("", None)
        why.hide()
        card.add(why)
        self.chips[question.key], self._whys[question.key] = chips, why
        return card

    def _names(self) -> dict[Answer, str]:
        return {
            Answer.YES: self.tr("Correct"),
            Answer.PARTLY: self.tr("Partly correct"),
            Answer.NO: self.tr("Not correct"),
        }

    def _keep(self) -> None:
        agreed = self._test.agreed(self.given)
        self._context.call(self_test.keep, agreed=agreed, today=self._context.today())
        self._context.say(self.tr("The result is remembered."))
        self._tell()

    def _tell(self) -> None:
        done, every = len(self.given), len(self._test.questions)
        whole = done == every
        words = self.tr("{count} of {all} as others have learnt. Which one would you talk about?")
        left = self.tr("{count} of {all} answered")
        count = self._test.agreed(self.given) if whole else done
        self.result.setText((words if whole else left).format(count=count, all=every))
        self.keep.setEnabled(whole)
        kept = self._context.call(self_test.kept)
        self.before.setVisible(kept is not None)
        if kept is not None:
            day = days.month_day(kept.day, self._context.language, self._context.today())
            last = self.tr("Last remembered: {count} of {all}, {day}")
            self.before.setText(last.format(count=kept.agreed, all=kept.of, day=day))


def _label(words: str, role: Role | None) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if role is not None:
        set_role(label, role)
    return label
