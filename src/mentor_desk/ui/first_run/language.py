"""First step: which language the window speaks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from mentor_desk.texts import Language
from mentor_desk.ui.first_run.step import Answers, Step
from mentor_desk.ui.widgets.tick import Choice


class LanguageStep(Step):
    """Danish or English; the window changes at once."""

    def __init__(self, answers: Answers, speak: Callable[[Language], None]) -> None:
        super().__init__(answers)
        self._speak = speak
        self._danish = Choice("Dansk")
        self._english = Choice("English")
        for button in (self._danish, self._english):
            self.layout_.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        self._chosen_for(answers.language).setChecked(True)
        self._english.toggled.connect(self._choose)
        self.retranslate()

    def retranslate(self) -> None:
        self.say(
            self.tr("Welcome to Mentor Desk"),
            self.tr(
                "Your cases, firms, visits and agreements in one place – encrypted, on this computer "
                "only. It takes three minutes to set up. Which language do you want to work in? "
                "Papers are always in Danish."
            ),
        )

    def enter(self) -> None:
        self._chosen_for(self.answers.language).setFocus()

    def _chosen_for(self, language: Language) -> Choice:
        return self._english if language == "en" else self._danish

    def _choose(self, english: bool) -> None:
        self.answers.language = "en" if english else "da"
        self._speak(self.answers.language)
