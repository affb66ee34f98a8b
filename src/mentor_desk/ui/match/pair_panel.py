"""A citizen and a firm side by side: the pieces, what may be shared, and what to do next."""

from __future__ import annotations

import uuid
from typing import Final

from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.matching import weights
from mentor_desk.matching.findings import Side
from mentor_desk.models import (
    Case,
    Checkpoint,
    Citizen,
    Consent,
    Firm,
    FirmSeason,
    FirmTask,
    HeadCount,
    MatchDecision,
    Opening,
    Placement,
    SharedPoint,
)
from mentor_desk.services import match, match_decisions, match_weights
from mentor_desk.services.match_types import Pair
from mentor_desk.ui.case.reading import Reading
from mentor_desk.ui.case.scrolled import scrolled
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import placement_form, visit_plan
from mentor_desk.ui.match import pair_offer, pair_reject
from mentor_desk.ui.match.pair_head import PairHead
from mentor_desk.ui.match.pair_pieces import PiecesCard
from mentor_desk.ui.match.pair_share import ShareCard
from mentor_desk.ui.match.sharing_card import SharingCard
from mentor_desk.ui.match.weighs_card import WeighsCard
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.flow_layout import FlowLayout

SHOWN: Final = frozenset(
    {
        Case, Checkpoint, Citizen, Consent, Firm, FirmSeason, FirmTask, HeadCount, MatchDecision,
        Opening, Placement, SharedPoint,
    }
)  # fmt: skip
"""What the panel, and any list of matches, is made of."""


class PairPanel(QWidget):
    """Shows one pair, and shows it anew when something about the two is written.

    ``pair`` is ``None`` while nobody is chosen.
    """

    def __init__(self, context: Context, drawer: Drawer) -> None:
        super().__init__()
        self._context, self._drawer = context, drawer
        self._asked: tuple[uuid.UUID, uuid.UUID, uuid.UUID | None] | None = None
        self.pair: Pair | None = None
        self._reading = Reading(context, where="match", on=self)
        self.head = PairHead(context)
        self.pieces = PiecesCard()
        self.share = ShareCard(context)
        self.visit = QPushButton(self.tr("Plan a visit"))
        self.placement = QPushButton(self.tr("New placement here"))
        self.few_hours = QPushButton(self.tr("Work out a job of few hours"))
        self.weighs = WeighsCard(context)
        self.sharing = SharingCard(context)
        self._stack = QStackedWidget()
        self._lay_out()
        self._listen()
        self.clear()

    def show_pair(
        self, case_id: uuid.UUID, firm_id: uuid.UUID, opening_id: uuid.UUID | None = None
    ) -> None:
        """Lay this citizen beside this firm, or beside one of its openings.

        Raises:
            UserError: one of them is gone.
        """
        self._asked = (case_id, firm_id, opening_id)
        self.redraw()
        self._reading.began(case_id)

    def clear(self) -> None:
        """Nobody is chosen."""
        self._asked = self.pair = None
        self._reading.ended()
        self._stack.setCurrentWidget(self._empty)

    def redraw(self) -> None:
        """Read the pair anew."""
        if self._asked is None:
            return
        case_id, firm_id, opening_id = self._asked
        self.pair = self._context.call(
            match.pair,
            case_id=case_id,
            firm_id=firm_id,
            opening_id=opening_id,
            today=self._context.today(),
            rulebook=self._context.rules,
        )
        self.head.show_pair(self.pair)
        weighs = self._context.call(match_weights.of_case, case_id=case_id)
        self.pieces.show_findings(weights.ordered(self.pair.findings, weighs.weights))
        self.weighs.show_case(case_id, weighs)
        self.share.show_pair(self.pair)
        self.sharing.show_pair(case_id, firm_id)
        self._stack.setCurrentWidget(self._filled)

    def save_all(self) -> None:
        """Save what is typed and not yet left."""
        self.weighs.save_all()
        self.sharing.save_all()

    def propose(self) -> None:
        """Propose the firm for the citizen; the case gets its next step."""
        pair = self.pair
        if pair is None:
            return
        step = self.tr("Ring {firm} about {citizen}")
        try:
            self._context.call(
                match_decisions.propose,
                case_id=pair.case_id,
                firm_id=pair.firm_id,
                opening_id=pair.opening_id,
                today=self._context.today(),
                next_step=step.format(firm=pair.firm, citizen=pair.first_name),
            )
        except UserError as error:
            self._context.warn(error)

    def reject(self) -> None:
        """Ask why it does not suit."""
        if self.pair is not None:
            pair_reject.present(self._drawer, self._context, self.pair)

    def take_back(self) -> None:
        """Take the last decision back."""
        if self.pair is None or self.pair.decision is None:
            return
        try:
            self._context.call(match_decisions.take_back, decision_id=self.pair.decision.id)
        except UserError as error:
            self._context.warn(error)

    def print_offer(self) -> None:
        """The offer on one page."""
        if self.pair is not None:
            pair_offer.open_offer(self, self._context, self.pair, self.propose)
            self.redraw()

    def print_sharing(self) -> None:
        """What a colleague should know of the two, on a page."""
        if self.pair is not None:
            self.save_all()
            pair_offer.open_sharing(self, self._context, self.pair, self.propose)
            self.redraw()

    def _answer(self, side: Side, field: str) -> None:
        """Go to where the field is written that answers an open question."""
        if self.pair is None:
            return
        if side is Side.FIRM:
            self._context.go("firm", f"{self.pair.firm_id}#{field}")
        else:
            self._context.go("case", f"{self.pair.case_id}#{field}")

    def _plan_visit(self) -> None:
        if self.pair is not None:
            visit_plan.present(
                self._drawer,
                self._context,
                case_id=self.pair.case_id,
                firm_id=self.pair.firm_id,
            )

    def _new_placement(self) -> None:
        if self.pair is not None:
            placement_form.present(
                self._drawer,
                self._context,
                case_id=self.pair.case_id,
                firm_id=self.pair.firm_id,
            )

    def _few_hours(self) -> None:
        if self.pair is not None:
            self._context.go("job_ideas", f"new:{self.pair.firm_id}:{self.pair.case_id}")

    def _see_placement(self) -> None:
        if self.pair is not None and self.pair.placement_id is not None:
            self._context.go("placement", str(self.pair.placement_id))

    def _questions(self) -> None:
        if self.pair is not None:
            self._context.go("firm", f"{self.pair.firm_id}#guides")

    def _follow(self, classes: frozenset[type]) -> None:
        if self._asked is None or not classes & SHOWN:
            return
        try:
            self.redraw()
        except UserError:
            # One of the two was deleted or undone: the list says what is left.
            self.clear()

    def _listen(self) -> None:
        self._context.changed.connect(self._follow)
        self.head.propose_asked.connect(self.propose)
        self.head.reject_asked.connect(self.reject)
        self.head.take_back_asked.connect(self.take_back)
        self.head.placement_asked.connect(self._see_placement)
        self.pieces.answer_asked.connect(self._answer)
        self.share.print_asked.connect(self.print_offer)
        self.sharing.print_asked.connect(self.print_sharing)
        self.share.questions_asked.connect(self._questions)
        self.share.consent_asked.connect(lambda: self._answer(Side.CITIZEN, "consent_on"))
        self.share.words_asked.connect(lambda: self._answer(Side.CITIZEN, "shareable"))
        self.visit.clicked.connect(lambda _=False: self._plan_visit())
        self.placement.clicked.connect(lambda _=False: self._new_placement())
        self.few_hours.clicked.connect(lambda _=False: self._few_hours())

    def _lay_out(self) -> None:
        more = QWidget()
        flow = FlowLayout(more, spacing=8)
        for button in (self.visit, self.placement, self.few_hours):
            flow.addWidget(button)
        self._filled = QWidget()
        cards = (self.head, self.pieces, self.weighs, self.share, more, self.sharing)
        scrolled(self._filled, *cards, spacing=12)
        self._empty = EmptyState(
            "match",
            self.tr("Choose a line in the list"),
            self.tr(
                "Here the two are laid side by side, piece by piece: tasks, hours, the way there and "
                "the rest. Each says whether it fits and why, so that you can tell it to both."
            ),
        )
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._filled)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 14, 16, 12)
        column.addWidget(self._stack)
