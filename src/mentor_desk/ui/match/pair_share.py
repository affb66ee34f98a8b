"""What the firm may know, and what is printed or asked on the way there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from mentor_desk.formats import days
from mentor_desk.services.match_types import Pair
from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.flow_layout import FlowLayout
from mentor_desk.ui.widgets.roles import set_role


class ShareCard(Card):
    """Only what the citizen agreed to, in the citizen's words; without a consent, nothing.

    ``consent_asked`` leads to where a consent, and ``words_asked`` to where the words are written.
    """

    consent_asked = Signal()
    words_asked = Signal()
    print_asked = Signal()
    questions_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(" ")
        self._context = context
        self._waiting: str | None = None
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.mend = QPushButton()
        self.mend.clicked.connect(lambda _=False: self._mend())
        self.print = QPushButton(self.tr("Print offer, 1 page"))
        self.print.clicked.connect(lambda _=False: self.print_asked.emit())
        self.questions = QPushButton(self.tr("Questions the firm asks"))
        self.questions.clicked.connect(lambda _=False: self.questions_asked.emit())
        self.add(self.words)
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=8)
        for button in (self.print, self.mend, self.questions):
            set_role(button, "small")
            flow.addWidget(button)
        self.add(buttons)

    def show_pair(self, pair: Pair) -> None:
        """Show what may be shared with this firm."""
        self.set_title(self._heading(pair))
        refused = pair.decision is not None and pair.decision.refused(self._context.today())
        self.print.setHidden(refused and pair.placement_id is None)
        if pair.shareable:
            self._say(f"»{pair.shareable}«", None, "")
        elif pair.consent_on is None:
            sentence = self.tr(
                "There is no consent that reaches {firm} today. Without one nothing about {citizen} "
                "goes to the firm, and the offer is printed without a name."
            )
            said = sentence.format(firm=pair.firm, citizen=pair.first_name)
            self._say(said, "consent", self.tr("Ask for a consent"))
        else:
            sentence = self.tr("{citizen} has agreed, but nobody has written what the firm may know.")
            said = sentence.format(citizen=pair.first_name)
            self._say(said, "words", self.tr("Write it together"))

    def _heading(self, pair: Pair) -> str:
        if pair.consent_on is None or not pair.shareable:
            return self.tr("What the firm may know")
        day = days.month_day(pair.consent_on, self._context.language, self._context.today())
        return self.tr("What the firm may know (agreed by {citizen} on {day})").format(
            citizen=pair.first_name, day=day
        )

    def _say(self, words: str, waiting: str | None, mend: str) -> None:
        self._waiting = waiting
        self.words.setText(words)
        self.mend.setText(mend)
        self.mend.setVisible(waiting is not None)

    def _mend(self) -> None:
        if self._waiting == "consent":
            self.consent_asked.emit()
        elif self._waiting == "words":
            self.words_asked.emit()
