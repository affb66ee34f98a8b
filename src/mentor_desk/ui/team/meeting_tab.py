"""What one brings to the team meeting: the summary, one's own figures, and the questions (K1, K2)."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from mentor_desk.services import team_decisions
from mentor_desk.services.team_decisions import AskedCase
from mentor_desk.terms import label
from mentor_desk.ui.case.row_card import CardRow, RowCard
from mentor_desk.ui.case.scrolled import scrolled
from mentor_desk.ui.context import Context
from mentor_desk.ui.papers.opening import open_about
from mentor_desk.ui.papers.summary_dialog import open_summary
from mentor_desk.ui.team import decision_form, share_forms
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.two_columns import TwoColumns


class MeetingTab(QWidget):
    """Above what is handed round, beneath whom the team is asked about."""

    def __init__(self, context: Context, drawer: Drawer) -> None:
        super().__init__()
        self._context, self._drawer = context, drawer
        self._asked: dict[str, AskedCase] = {}
        self.summary = QPushButton(self.tr("Summary of the caseload …"))
        self.share = QPushButton(self.tr("My figures for the team …"))
        self.questions = RowCard(
            self.tr("Questions for the team"),
            self.tr(
                "No question yet. Write it on the case, under Profile: «Question for the team». It "
                "comes onto the summary and onto the page about the case."
            ),
        )
        self.questions.opened.connect(lambda key: context.go("case", key))
        self.questions.acted.connect(self._act)
        summary, share = (
            self._card(
                self.tr("Everybody’s copy"),
                self.tr(
                    "One line for each open case, without names: PDF, spreadsheet and text document in "
                    "one go."
                ),
                self.summary,
                self.open_summary,
            ),
            self._card(
                self.tr("The team picture"),
                self.tr(
                    "A small locked file with figures only: no names, nothing written about a case. "
                    "Your colleague reads it in under Team picture."
                ),
                self.share,
                self.open_share,
            ),
        )
        scrolled(self, TwoColumns((summary,), (share,)), self.questions)

    def open_summary(self) -> None:
        """The summary, to look at and to save."""

        open_summary(self, self._context)

    def open_share(self) -> None:
        """One's own figures as a locked file."""
        share_forms.present_write(self._drawer, self._context)

    def redraw(self) -> None:
        """Read the questions anew."""
        found = self._context.call(team_decisions.questions)
        self._asked = {str(row.case_id): row for row in found}
        self.questions.set_rows(
            [
                CardRow(
                    key,
                    row.citizen,
                    row.question,
                    badge=say(label(row.stage)),
                    action=self.tr("To the meeting"),
                    choice=True,
                )
                for key, row in self._asked.items()
            ]
        )

    def _act(self, key: str) -> None:
        """The page about the case, or what the team said."""
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = menu.addAction(self.tr("The case on &one page …"))
        page.triggered.connect(lambda: self.print_case(uuid.UUID(key)))
        decided = menu.addAction(self.tr("What the team &decided …"))
        decided.triggered.connect(lambda: self.decide(uuid.UUID(key)))
        menu.popup(self.questions.below_action(key))

    def print_case(self, case_id: uuid.UUID) -> None:
        """The case on one page: resources first, one question."""
        open_about(self, self._context, "sagsresume", case_id)

    def decide(self, case_id: uuid.UUID) -> None:
        """Write down what the team decided."""
        decision_form.present(self._drawer, self._context, case_id=case_id)

    def _card(self, title: str, words: str, button: QPushButton, act: Callable[[], None]) -> Card:
        card = Card(title)
        told = QLabel(words)
        told.setWordWrap(True)
        set_role(told, "muted")
        button.clicked.connect(lambda _=False: act())
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        card.add(told)
        card.body.addLayout(row)
        return card
