"""What can be made: a card for each paper, with what it is for and the way to begin."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from mentor_desk.formats import days
from mentor_desk.services import paper_subjects, papers
from mentor_desk.services.paper_subjects import Candidate
from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.pick_field import Pick, PickField
from mentor_desk.ui.widgets.roles import set_role


class PaperOffers(QWidget):
    """``wanted`` tells a paper's key and what it is to be about; ``summary_wanted`` the third card."""

    wanted = Signal(str, object)
    summary_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.placement = PickField(self._placements, placeholder=self.tr("Citizen or firm …"))
        self.agreement = PickField(self._agreements, placeholder=self.tr("Firm …"))
        self.summary = QPushButton(self.tr("Open the &summary"))
        self.summary.clicked.connect(self.summary_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        cards = (
            (
                self.tr("Praktik agreement"),
                self.tr("What the citizen, the firm and the municipality agree on."),
                self.placement,
            ),
            (
                self.tr("Partnership agreement"),
                self.tr("The seven points that the firm and the municipality promise."),
                self.agreement,
            ),
            (
                self.tr("Caseload summary"),
                self.tr("One line for each case, for the team meeting."),
                self.summary,
            ),
        )
        for title, words, widget in cards:
            row.addWidget(_card(title, words, widget), 1)
        self.placement.changed.connect(lambda: self._picked(papers.PRAKTIK, self.placement))
        self.agreement.changed.connect(lambda: self._picked(papers.PARTNERSHIP, self.agreement))

    def _picked(self, key: str, field: PickField) -> None:
        chosen = field.picked_id()
        field.set_value(None)
        if isinstance(chosen, UUID):
            self.wanted.emit(key, chosen)

    def _placements(self, typed: str) -> list[Pick]:
        found = self._context.call(paper_subjects.candidates, key=papers.PRAKTIK, typed=typed)
        return self._picks(found)

    def _agreements(self, typed: str) -> list[Pick]:
        found = self._context.call(paper_subjects.candidates, key=papers.PARTNERSHIP, typed=typed)
        return self._picks(found)

    def _picks(self, found: Sequence[Candidate]) -> list[Pick]:
        return [Pick(each.id, each.title, self._term(each)) for each in found]

    def _term(self, each: Candidate) -> str:
        today, language = self._context.today(), self._context.language
        if each.starts_on is None:
            return ""
        begins = days.short(each.starts_on, language, today)
        if each.ends_on is None:
            return self.tr("from {day}").format(day=begins)
        return f"{begins} – {days.short(each.ends_on, language, today)}"


def _card(title: str, words: str, widget: QWidget) -> Card:
    card = Card(title)
    label = QLabel(words)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    set_role(label, "muted")
    card.add(label, 1)
    card.add(widget)
    widget.setAccessibleName(title)
    widget.setAccessibleDescription(words)
    return card
