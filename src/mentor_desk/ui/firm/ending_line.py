"""The end of the terms: ending the agreement early, or how it was ended."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from mentor_desk.formats import days
from mentor_desk.services.agreement_view import AgreementView
from mentor_desk.texts import Language
from mentor_desk.ui.widgets.roles import set_role


class EndingLine(QWidget):
    """What was said when it was ended, and one button: end it, or take that back."""

    def __init__(self, end: Callable[[], object], take_back: Callable[[], object]) -> None:
        super().__init__()
        self.words = QLabel()
        self.words.setWordWrap(True)
        set_role(self.words, "muted")
        self.end = QPushButton(self.tr("End it early …"))
        self.end.clicked.connect(lambda _=False: end())
        self.take_back = QPushButton(self.tr("It goes on after all"))
        self.take_back.clicked.connect(lambda _=False: take_back())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 0)
        row.addWidget(self.end)
        row.addWidget(self.take_back)
        row.addWidget(self.words, 1)

    def show_agreement(self, view: AgreementView, today: date, language: Language) -> None:
        """Show whether the agreement was ended early."""
        ended = view.ended_on
        self.end.setVisible(ended is None)
        self.take_back.setVisible(ended is not None)
        if ended is None:
            self.words.setText(
                self.tr("Either side may end it at any time, in writing and without a reason.")
            )
            return
        day = days.short(ended, language, today)
        said = self.tr("Ended {day}").format(day=day)
        self.words.setText(f"{said}: {view.ended_why}" if view.ended_why else said)
