"""The cards on the page of a placement. A new card is one import and one entry here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from mentor_desk.ui.context import Context
from mentor_desk.ui.placement.after_care_card import AfterCareCard
from mentor_desk.ui.placement.agreed_card import AgreedCard
from mentor_desk.ui.placement.attendance_card import AttendanceCard
from mentor_desk.ui.placement.card import PlacementCard
from mentor_desk.ui.placement.evaluation_card import EvaluationCard
from mentor_desk.ui.placement.hire_card import HireCard
from mentor_desk.ui.placement.law_card import LawCard
from mentor_desk.ui.placement.next_step_card import NextStepCard
from mentor_desk.ui.placement.outcome_card import OutcomeCard
from mentor_desk.ui.placement.papers_card import PapersCard
from mentor_desk.ui.placement.turns_card import TurnsCard
from mentor_desk.ui.placement.visits_card import VisitsCard
from mentor_desk.ui.widgets.drawer import Drawer

MakeCard = Callable[[Context, Drawer], PlacementCard]

LEFT: Final[tuple[MakeCard, ...]] = (
    AttendanceCard,
    VisitsCard,
    HireCard,
    TurnsCard,
    NextStepCard,
)
"""The wider column: what happens in the placement, from top to bottom."""
RIGHT: Final[tuple[MakeCard, ...]] = (
    OutcomeCard,
    EvaluationCard,
    AfterCareCard,
    LawCard,
    PapersCard,
    AgreedCard,
)
"""The narrower column: what is agreed, its papers, what comes after."""
