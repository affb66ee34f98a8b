"""What the citizen, the firm and the mentor may look at together (feature H36)."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.models import Case, Citizen, Contact, Firm, IssuedPaper
from mentor_desk.rules import (
    closed_group,
    competition,
    fleksjob,
    mentor_support,
    overlap,
    qualifying,
    seasonal,
)
from mentor_desk.rules.findings import Finding, Level
from mentor_desk.rules.placement_check import shown
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import contacts, mentor, placements, rows, signatures
from mentor_desk.services.contacts import ContactRow
from mentor_desk.services.gathering.consent import consent_for
from mentor_desk.services.hour_plan import HourPlan
from mentor_desk.services.paper_parties import in_role
from mentor_desk.services.placement_facts import findings
from mentor_desk.services.placement_input import PlacementInput
from mentor_desk.services.placement_kinds import FIELDS
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import ContactRole, PlacementKind

AGREEMENTS: Final[Mapping[PlacementKind, str]] = MappingProxyType(
    {PlacementKind.PRAKTIK: "praktikaftale", PlacementKind.WAGE_SUBSIDY: "loentilskud"}
)
"""The paper that is signed, by kind; the contract of a paid job is the firm's own."""

_NOT_FOR_THE_FIRM: Final = frozenset(
    {closed_group.RULE, fleksjob.GROUP, mentor_support.RULE, overlap.RULE, qualifying.RULE}
)
"""Rules that tell of the citizen's benefit, of help from the municipality, or of another firm."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question to the employer: the rule that judges the answer, and what a yes means there."""

    rule: str
    yes: bool


QUESTIONS: Final[Mapping[str, Question]] = MappingProxyType(
    {
        "replaces_nobody": Question(competition.REPLACES, yes=False),
        "not_seasonal": Question(seasonal.RULE, yes=True),
        "fair_competition": Question(competition.FAIR, yes=True),
    }
)
"""What is asked at the table, by the field that keeps the answer."""


@dataclass(frozen=True, slots=True)
class AtFirm:
    """Who does what at the firm: the one chosen for the placement, else who has the role."""

    employer: ContactRow | None
    daily: ContactRow | None
    stand_in: ContactRow | None
    representative: ContactRow | None
    everybody: tuple[ContactRow, ...]


@dataclass(frozen=True, slots=True)
class LawAtTable:
    """What the law says. ``to_clear`` is open, ``fine`` in order; what has a reason is in neither.

    ``between_us`` counts what is open and concerns the citizen and the municipality alone.
    """

    to_clear: tuple[Finding, ...]
    fine: tuple[Finding, ...]
    between_us: int

    @property
    def clear(self) -> bool:
        """Whether nothing is open."""
        return not self.to_clear and not self.between_us


@dataclass(frozen=True, slots=True)
class KitchenTable:
    """One placement with nothing internal: no CPR number, no notes, no considerations.

    ``shareable`` is what the firm may know, empty without a consent that holds today; ``consent_on``
    the day the citizen agreed to it. ``paper`` is the agreement's key, empty where there is none;
    ``signed_on`` the day on which the last of all signed its newest version.
    """

    placement_id: uuid.UUID
    first_name: str
    firm: str
    values: PlacementInput
    at_firm: AtFirm
    shareable: str
    consent_on: date | None
    law: LawAtTable
    mentor: str
    mentor_phone: str
    paper: str
    signed_on: date | None

    @property
    def hour_plan(self) -> HourPlan:
        """The hours week by week."""
        return HourPlan(self.values.hours_start, self.values.hours, self.values.steps)

    def has(self, field: str) -> bool:
        """Whether placements of this kind have ``field``."""
        return field in FIELDS[self.values.kind]


@reads
def table(
    session: Session, *, placement_id: uuid.UUID, today: date, rulebook: Rulebook
) -> KitchenTable:
    """The kitchen table of a registered placement.

    Raises:
        UserError: the placement is gone.
    """
    row = placements.one(session, placement_id=placement_id, today=today)
    values = placements.values_of(session, placement_id=placement_id)
    citizen = rows.get(session, Citizen, rows.get(session, Case, row.case_id).citizen_id)
    found = findings(
        session,
        case_id=row.case_id,
        values=values,
        rulebook=rulebook,
        today=today,
        placement_id=placement_id,
    )
    consent = consent_for(session, citizen.id, row.firm_id, today)
    me = mentor.me(session)
    paper = AGREEMENTS.get(values.kind, "")
    return KitchenTable(
        placement_id=placement_id,
        first_name=next(iter(citizen.name.split()), ""),
        firm=rows.get(session, Firm, row.firm_id).name,
        values=values,
        at_firm=_at_firm(session, row.firm_id, values),
        shareable=citizen.shareable.strip() if consent else "",
        consent_on=consent.given_on if consent else None,
        law=_law(found, values.reasons),
        mentor=me.name if me else "",
        mentor_phone=me.phone if me else "",
        paper=paper,
        signed_on=_signed_on(session, paper, placement_id) if paper else None,
    )


def _at_firm(session: Session, firm_id: uuid.UUID, values: PlacementInput) -> AtFirm:
    def one(role: ContactRole, chosen: uuid.UUID | None = None) -> ContactRow | None:
        found: Contact | None = in_role(session, firm_id, role, chosen)
        return contacts.view(found) if found is not None else None

    return AtFirm(
        employer=one(ContactRole.EMPLOYER, values.employer_id),
        daily=one(ContactRole.DAILY_RESPONSIBLE, values.daily_id),
        stand_in=one(ContactRole.STAND_IN),
        representative=one(ContactRole.EMPLOYEE_REPRESENTATIVE, values.representative_id),
        everybody=tuple(contacts.at_firm(session, firm_id=firm_id)),
    )


def _signed_on(session: Session, paper: str, placement_id: uuid.UUID) -> date | None:
    query = rows.select_alive(IssuedPaper).where(
        IssuedPaper.key == paper, IssuedPaper.subject_id == placement_id
    )
    newest = session.scalars(query.order_by(IssuedPaper.version.desc()).limit(1)).first()
    if newest is None:
        return None
    signed = [row.signed_on for row in signatures.tracking(session, paper_id=newest.id)]
    days = [day for day in signed if day is not None]
    return max(days) if days and len(days) == len(signed) else None


def _law(found: Iterable[Finding], reasons: Mapping[str, str]) -> LawAtTable:
    """What is open, and what is worth reading of the rest."""
    found = tuple(found)
    given = {rule for rule, reason in reasons.items() if reason.strip()}
    still_open = [f for f in found if f.level is not Level.OK and f.rule not in given]
    ours = [f for f in still_open if f.rule not in _NOT_FOR_THE_FIRM]
    fine = [f for f in shown(found) if f.level is Level.OK and f.rule not in _NOT_FOR_THE_FIRM]
    return LawAtTable(tuple(ours), tuple(fine), len(still_open) - len(ours))
