"""Promises on Today: those of the mentor, the citizen and the firm, once they are due (A7)."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Firm
from mentor_desk.services import promises
from mentor_desk.services.promises import PromiseRow
from mentor_desk.services.today_rows import Action, Group, TodayRow
from mentor_desk.terms import PromiseSide
from mentor_desk.texts import Text, text


def promise_lines(session: Session, names: Mapping[uuid.UUID, str], today: date) -> Iterator[TodayRow]:
    """What is due and open; ``names`` are the citizens of the open cases, the others are left out."""
    due = [
        row for row in promises.due(session, today=today) if row.case_id is None or row.case_id in names
    ]
    wanted = {row.firm_id for row in due if row.firm_id is not None}
    query = select(Firm.id, Firm.name).where(Firm.id.in_(wanted))
    firms = dict(session.execute(query).all()) if wanted else {}
    for row in due:
        citizen = names.get(row.case_id, "") if row.case_id else ""
        firm = firms.get(row.firm_id, "") if row.firm_id else ""
        yield _line(row, citizen, firm, today)


def _line(row: PromiseRow, citizen: str, firm: str, today: date) -> TodayRow:
    due = row.due_on or today
    # Only the mentor can be late here: what others promised is something to ask about today.
    late = row.by_mentor and due < today
    return TodayRow(
        group=Group.OVERDUE if late else Group.TODAY,
        action=Action.KEEP_PROMISE if row.by_mentor else Action.ASK_PROMISE,
        ref=row.id,
        case_id=row.case_id,
        firm_id=row.firm_id,
        title=_title(row, citizen, firm),
        detail=_detail(row, citizen, firm),
        day=due,
        days=(due - today).days,
    )


def _title(row: PromiseRow, citizen: str, firm: str) -> Text | str:
    name = {PromiseSide.CITIZEN: citizen, PromiseSide.FIRM: firm}.get(row.by_whom, "")
    what = row.text[:1].upper() + row.text[1:]
    if not name:
        return row.text if row.by_mentor else what
    return text("services", "Ask {name}: {what}").fill(name=name, what=what)


def _detail(row: PromiseRow, citizen: str, firm: str) -> Text:
    if row.by_mentor:
        whom = row.to_whom or citizen or firm or "–"
        sentence = text("services", "Promised {whom} on {day}")
        return sentence.fill(whom=whom, day=row.made_on)
    about = f"{citizen} · " if citizen and firm else ""
    return text("services", "{about}promised on {day}").fill(about=about, day=row.made_on)
