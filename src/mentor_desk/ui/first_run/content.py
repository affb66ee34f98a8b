"""Last step: an empty desk or a sample to play with."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from mentor_desk.ui.dialogs.centred import wrapped
from mentor_desk.ui.first_run.step import Answers, Step
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.tick import Choice


class ContentStep(Step):
    """What the desk holds at the start."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(answers)
        self._empty = Choice()
        self._sample = Choice()
        self._hints: list[QLabel] = []
        for button in (self._empty, self._sample):
            hint = wrapped()
            hint.setContentsMargins(32, 0, 0, 0)
            set_role(hint, "hint")
            self._hints.append(hint)
            self.layout_.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
            self.layout_.addWidget(hint)
            self.layout_.addSpacing(8)
        self.retranslate()

    @property
    def next_words(self) -> str:
        return self.tr("&Open the desk")

    def retranslate(self) -> None:
        self.say(
            self.tr("How do you want to begin?"),
            self.tr("You can change your mind later."),
        )
        self._empty.setText(self.tr("With an &empty desk"))
        self._hints[0].setText(
            self.tr("You add your own citizens and firms, one by one or from a file.")
        )
        self._sample.setText(self.tr("With a &sample to try things on"))
        self._hints[1].setText(
            self.tr("24 invented citizens and 40 invented firms. One button throws them away again.")
        )

    def enter(self) -> None:
        chosen = self._sample if self.answers.sample else self._empty
        chosen.setChecked(True)
        chosen.setFocus()

    def problem(self) -> str:
        self.answers.sample = self._sample.isChecked()
        return ""
