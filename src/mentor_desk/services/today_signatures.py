"""Papers that somebody has not signed and given back, for the Today page (feature H33)."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from sqlalchemy.orm import Session

from mentor_desk.models import Firm
from mentor_desk.rules.life import signature_reminder_days
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import rows
from mentor_desk.services.signatures import WaitingPaper, waiting
from mentor_desk.services.today_rows import Action, Group, TodayRow
from mentor_desk.storage.use_case import reads
from mentor_desk.texts import Text, text


@reads
def lines(
    session: Session, *, names: Mapping[uuid.UUID, str], today: date, rulebook: Rulebook
) -> list[TodayRow]:
    """One line for each paper that has been out longer than the method allows.

    ``names`` are the citizens of the open cases; papers of closed cases are left alone.
    """
    return list(_lines(session, names, today, rulebook))


def _lines(
    session: Session, names: Mapping[uuid.UUID, str], today: date, rulebook: Rulebook
) -> Iterator[TodayRow]:
    limit = signature_reminder_days(rulebook, today)
    if limit is None:
        return
    for paper in waiting(session):
        due = paper.issued_on + timedelta(days=limit)
        if due > today or (paper.case_id is not None and paper.case_id not in names):
            continue
        yield TodayRow(
            group=Group.ENDING,
            action=Action.FOLLOW_SIGNATURES,
            ref=paper.paper_id,
            case_id=paper.case_id,
            firm_id=paper.firm_id,
            title=_title(session, paper, names),
            detail=_detail(paper),
            day=due,
            days=0,
            since=(today - paper.issued_on).days,
        )


def _title(session: Session, paper: WaitingPaper, names: Mapping[uuid.UUID, str]) -> Text:
    firm = rows.find(session, Firm, paper.firm_id)
    about = names[paper.case_id] if paper.case_id else firm.name if firm else "–"
    return text("services", "{about}: signatures are missing").fill(about=about)


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
