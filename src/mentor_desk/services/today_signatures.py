"""Papers that somebody has not signed and given back, for the Today page (feature H33)."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Firm, IssuedPaper, Placement
from mentor_desk.rules.life import signature_reminder_days
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import placement_state, rows
from mentor_desk.services.signatures import WaitingPaper, waiting
from mentor_desk.services.today_rows import Action, Group, TodayRow
from mentor_desk.storage.use_case import reads
from mentor_desk.texts import Text, text

_AGREEMENTS = ("praktikaftale", "loentilskud")
"""The papers without which a placement should not begin."""


@reads
def lines(
    session: Session, *, names: Mapping[uuid.UUID, str], today: date, rulebook: Rulebook
) -> list[TodayRow]:
    """One line for each paper that has been out longer than the method allows.

    Where the placement has begun, its agreement is told at once and as late. ``names`` are the
    citizens of the open cases; papers of closed cases are left alone.
    """
    return list(_lines(session, names, today, rulebook))


def _lines(
    session: Session, names: Mapping[uuid.UUID, str], today: date, rulebook: Rulebook
) -> Iterator[TodayRow]:
    limit = signature_reminder_days(rulebook, today)
    out = [one for one in waiting(session) if one.case_id is None or one.case_id in names]
    begun = _begun(session, out, today)
    for paper in out:
        began = begun.get(paper.paper_id)
        due = paper.issued_on + timedelta(days=limit or 0)
        if began is None and (limit is None or due > today):
            continue
        about = _about(session, paper, names)
        yield TodayRow(
            group=Group.ENDING if began is None else Group.OVERDUE,
            action=Action.FOLLOW_SIGNATURES,
            ref=paper.paper_id,
            case_id=paper.case_id,
            firm_id=paper.firm_id,
            title=_title(paper, about, begun=began is not None),
            detail=_detail(paper),
            day=due if began is None else began,
            days=0 if began is None else (began - today).days,
            since=(today - paper.issued_on).days,
        )


def _begun(session: Session, out: Sequence[WaitingPaper], today: date) -> dict[uuid.UUID, date]:
    """The first day of the placements that run although their agreement is not signed, by paper."""
    agreements = [one.paper_id for one in out if one.key in _AGREEMENTS]
    if not agreements:
        return {}
    query = (
        select(IssuedPaper.id, Placement)
        .join(Placement, Placement.id == IssuedPaper.subject_id)
        .where(IssuedPaper.id.in_(agreements), rows.alive(Placement), Placement.starts_on <= today)
    )
    return {
        paper_id: placement.starts_on
        for paper_id, placement in session.execute(query)
        if placement_state.state(placement, today).running
    }


def _about(session: Session, paper: WaitingPaper, names: Mapping[uuid.UUID, str]) -> str:
    """The citizen's first name, or the firm: short enough to stand beside the button."""
    if paper.case_id:
        return names[paper.case_id].split()[0]
    firm = rows.find(session, Firm, paper.firm_id)
    return firm.name if firm else "–"


def _title(paper: WaitingPaper, about: str, *, begun: bool) -> Text:
    count = len(paper.missing)
    if begun:
        one = text("services", "{about} has begun, one signature is missing")
        several = text("services", "{about} has begun, {count} signatures are missing")
    else:
        one = text("services", "{about}: one signature is missing")
        several = text("services", "{about}: {count} signatures are missing")
    only = paper.missing[0]
    if count == 1 and only.name and not begun:
        return text("services", "{name} has still to sign").fill(name=only.name.split()[0])
    return (one if count == 1 else several).fill(about=about, count=count)


def _detail(paper: WaitingPaper) -> Text:
    roles = {
        "citizen": text("services", "the citizen"),
        "employer": text("services", "the employer"),
        "representative": text("services", "the employees"),
        "mentor": text("services", "you"),
    }
    whom: Text | str = ""
    for row in paper.missing:
        word: Text | str = row.name or roles.get(row.role, row.role)
        whom = text("services", "{some}, {one}").fill(some=whom, one=word) if whom else word
    sentence = text("services", "{paper} · not back from {whom}")
    return sentence.fill(paper=paper.title, whom=whom)
