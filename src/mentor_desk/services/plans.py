"""The plan of a case with its reason, as the citizen's own plan wants it (domain §6.5)."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from mentor_desk.formats import days
from mentor_desk.models import Case, Citizen, Firm, Placement
from mentor_desk.rules.plan_data import plan_data
from mentor_desk.services import rows
from mentor_desk.services.placement_state import state
from mentor_desk.storage.use_case import reads


@dataclass(frozen=True, slots=True)
class Plan:
    """Where the citizen wants to go, why that way, and what comes next, a line each.

    ``lacking`` names what a plan should have and this one has not: ``job_goal``, ``plan_why``,
    ``next_step``.
    """

    lines: tuple[str, ...]
    lacking: tuple[str, ...]

    @property
    def text(self) -> str:
        """The plan to be copied (Danish), a line each."""
        return "\n".join(self.lines)


@reads
def plan(session: Session, *, case_id: uuid.UUID, today: date) -> Plan:
    """The plan as it stands, in Danish, since the citizen's own plan is.

    Raises:
        UserError: the case is gone.
    """
    case = rows.get(session, Case, case_id)
    citizen = rows.get(session, Citizen, case.citizen_id)
    placement = _placement(session, case_id, today)
    lines = plan_data().lines
    found = [
        lines[key].format(**filled)
        for key, filled in (
            *_of_case(case, citizen),
            *(_of_placement(session, placement) if placement else ()),
            *_what_next(case, today),
        )
    ]
    wanted = {
        "job_goal": citizen.job_goal,
        "plan_why": case.plan_why,
        "next_step": case.next_step,
    }
    return Plan(tuple(found), tuple(key for key, value in wanted.items() if not value.strip()))


def _of_case(case: Case, citizen: Citizen) -> Iterator[tuple[str, dict[str, str]]]:
    if citizen.job_goal.strip():
        yield "goal", {"words": citizen.job_goal.strip()}
    if case.plan_why.strip():
        yield "why", {"words": case.plan_why.strip()}


def _of_placement(session: Session, placement: Placement) -> Iterator[tuple[str, dict[str, str]]]:
    firm = session.get_one(Firm, placement.firm_id)
    kind = plan_data().kinds[placement.kind]
    yield "placement", {"words": f"{kind} hos {firm.name}"}
    for key, written in (
        ("purpose", placement.purpose),
        ("success", placement.success_sign),
        ("afterwards", placement.afterwards),
    ):
        if written.strip():
            yield key, {"words": written.strip()}


def _what_next(case: Case, today: date) -> Iterator[tuple[str, dict[str, str]]]:
    named = plan_data().risks
    risks = [named[key].da for key in case.risks if key in named]
    if risks:
        yield "risks", {"words": "; ".join(risks)}
    if case.support.strip():
        yield "support", {"words": case.support.strip()}
    if case.next_step.strip() and case.next_step_on:
        by = days.long(case.next_step_on, "da", today)
        yield "step_by", {"words": case.next_step.strip(), "day": by}
    elif case.next_step.strip():
        yield "step", {"words": case.next_step.strip()}


def _placement(session: Session, case_id: uuid.UUID, today: date) -> Placement | None:
    """The placement that runs, else the next to begin."""
    query = rows.select_alive(Placement).where(Placement.case_id == case_id)
    going = [one for one in session.scalars(query) if not state(one, today).ended]
    return min(going, key=lambda one: one.starts_on, default=None)
