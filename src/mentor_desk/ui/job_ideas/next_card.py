"""What becomes of the idea: a place at the firm, tasks in the bank, a paper, or nothing for now."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from mentor_desk.errors import UserError
from mentor_desk.services import job_idea_scenarios, job_ideas
from mentor_desk.services.job_idea_view import IdeaView
from mentor_desk.terms import label
from mentor_desk.ui.context import Context
from mentor_desk.ui.job_ideas import words
from mentor_desk.ui.papers.opening import open_about
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.flow_layout import FlowLayout
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField


class NextCard(Card):
    """One click each; every one can be undone."""

    def __init__(self, context: Context) -> None:
        super().__init__(" ")
        self.set_title(self.tr("What becomes of it?"))
        self._context = context
        self._idea: IdeaView | None = None
        self._said = QLabel()
        self._said.setWordWrap(True)
        self.way = ChoiceField(empty=self.tr("Which way?"))
        self.way.setAccessibleName(self.tr("The way you choose"))
        self.place = self._button(self.tr("Make it a place at the firm"), self._make_place)
        self.see = self._button(self.tr("Find citizens for the place"), self._find)
        self.bank = self._button(self.tr("Tasks into the task bank"), self._make_tasks)
        self.paper = self._button(self.tr("The sum on paper"), self.print_here)
        self.why = TextField(self.tr("What came of it? For example: not before summer"))
        self.why.setAccessibleName(self.tr("What came of it?"))
        self.close_it = self._button(self.tr("Put it away"), self._close)
        self.reopen = self._button(self.tr("Take it up again"), self._reopen)
        self.add(self._said)
        self.add(self._row(self.way, self.place, self.see))
        acts = QWidget()
        flow = FlowLayout(acts)
        for button in (self.bank, self.paper):
            flow.addWidget(button)
        self.add(acts)
        self._away = self._row(self.why, self.close_it)
        self.add(self._away)
        self.add(self.reopen)

    def show_idea(self, idea: IdeaView) -> None:
        """Offer what can be done with it now."""
        self._idea = idea
        language = self._context.language
        named = [(str(way.id), way.title or say(label(way.kind))) for way in idea.ways]
        before = self.way.value()
        self.way.set_choices(named)
        if before not in [key for key, _ in named] and named:
            self.way.set_value(named[0][0])
        placed, closed = idea.opening_id is not None, idea.closed_on is not None
        self._said.setText(words.closed(idea, language) if closed else self._standing(idea))
        set_role(self._said, "muted")
        self.way.setVisible(not placed and not closed and len(named) > 1)
        self.place.setVisible(not placed and not closed)
        self.place.setEnabled(bool(named))
        self.see.setVisible(placed)
        self.bank.setEnabled(bool(idea.tasks))
        self._away.setVisible(not closed)
        self.reopen.setVisible(closed)

    def print_here(self) -> None:
        """The sums on paper."""
        if self._idea is not None:
            open_about(self, self._context, "minifleks", self._idea.id)

    def _standing(self, idea: IdeaView) -> str:
        if idea.opening_id is not None:
            return self.tr("It is a place at {firm} now.").format(firm=idea.firm)
        if not idea.ways:
            return self.tr("Work out a sum first: a place is made of one of the ways.")
        return self.tr("When the owner says yes: make it a place, and the match finds somebody for it.")

    def _make_place(self) -> None:
        idea, way = self._idea, self.way.value()
        if idea is None or way is None:
            return
        made = self._try(
            lambda: self._context.call(
                job_idea_scenarios.make_opening,
                idea_id=idea.id,
                scenario_id=uuid.UUID(way),
                today=self._context.today(),
            )
        )
        if made:
            self._context.say(self.tr("It is a place at {firm} now.").format(firm=idea.firm))

    def _find(self) -> None:
        if self._idea is not None and self._idea.opening_id is not None:
            self._context.go("match", f"opening:{self._idea.opening_id}")

    def _make_tasks(self) -> None:
        idea, added = self._idea, list[int]()
        if idea is None:
            return
        call = self._context.call
        if self._try(lambda: added.append(call(job_idea_scenarios.make_tasks, idea_id=idea.id))):
            words = self.tr("%n new task(s) in the task bank of the firm.", "", added[0])
            self._context.say(words)

    def _close(self) -> None:
        idea = self._idea
        if idea is None:
            return
        day, why = self._context.today(), self.why.value()
        if self._try(lambda: self._context.call(job_ideas.close, idea_id=idea.id, day=day, why=why)):
            self.why.set_value("")

    def _reopen(self) -> None:
        idea = self._idea
        if idea is not None:
            self._try(lambda: self._context.call(job_ideas.reopen, idea_id=idea.id))

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(lambda _=False: act())
        return button

    def _row(self, first: QWidget, *others: QWidget) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(first, 1)
        for other in others:
            row.addWidget(other)
        row.addStretch(0)
        return line

    def _try(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except UserError as error:
            self._context.warn(error)
            return False
        return True
