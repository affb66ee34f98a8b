"""What each row says to the search."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.util import identity_key

from mentor_desk.models import (
    Agreement,
    Case,
    Citizen,
    Cluster,
    Colleague,
    Contact,
    ContactEntry,
    Firm,
    Inquiry,
    IssuedPaper,
    JobIdea,
    Network,
    NetworkEvent,
    NetworkMember,
    Note,
    Placement,
    PlacementTask,
    Prospect,
    Recruitment,
    Row,
    Visit,
)
from mentor_desk.storage.search_index import SearchDoc

R = TypeVar("R", bound=Row)
INDEXED: dict[type[Row], str] = {
    Citizen: "citizen",
    Firm: "firm",
    Contact: "contact",
    Placement: "placement",
    Agreement: "agreement",
    Visit: "visit",
    Note: "note",
    IssuedPaper: "paper",
    ContactEntry: "contact_entry",
    Prospect: "prospect",
    Inquiry: "inquiry",
    Cluster: "cluster",
    JobIdea: "job_idea",
    Recruitment: "recruitment",
    Network: "network",
    NetworkEvent: "network_event",
    NetworkMember: "network_member",
    Colleague: "colleague",
}
# A mentor may have typed a CPR number in the middle of a sentence.
_CPR = re.compile(r"\b\d{6}[ -]?\d{4}\b")
_LINE = 90


def documents_for(session: Session, row: Row) -> SearchDoc | None:
    """What the search shall know of ``row``; ``None`` for a deleted row or one that is not searched.

    CPR numbers are never in it, neither the citizen's field nor one written in a text.
    """
    make = _MAKERS.get(type(row))
    return make(session, row) if make and row.deleted_at is None else None


def _citizen(session: Session, row: Any) -> SearchDoc:
    case_id = session.scalar(
        select(Case.id)
        .where(Case.citizen_id == row.id, Case.deleted_at.is_(None))
        .order_by(Case.closed_on.is_not(None), Case.opened_on.desc())
        .limit(1)
    )
    return SearchDoc(
        "citizen",
        row.id,
        row.name,
        _line(row.job_goal, row.town),
        _clean(
            row.address, row.postcode, row.town, row.phone, row.email, row.own_words, row.job_goal,
            row.competences, row.experience, row.wishes, row.languages,
        ),
        "case" if case_id else "citizen",
        case_id or row.id,
    )  # fmt: skip


def _firm(session: Session, row: Any) -> SearchDoc:
    del session
    numbers = f"{row.cvr}\n{row.p_number}\n{row.phone}"
    body = f"{numbers}\n{_clean(row.address, row.postcode, row.email, row.about)}"
    return SearchDoc("firm", row.id, row.name, _line(row.branch, row.town), body)


def _contact(session: Session, row: Any) -> SearchDoc:
    firm = _firm_name(session, row.firm_id)
    body = _clean(row.phone, row.email)
    return SearchDoc("contact", row.id, row.name, _line(row.title, firm), body, "firm", row.firm_id)


def _placement(session: Session, row: Any) -> SearchDoc:
    tasks = session.scalars(
        select(PlacementTask.task).where(
            PlacementTask.placement_id == row.id, PlacementTask.deleted_at.is_(None)
        )
    )
    person, firm = _citizen_name(session, row.case_id), _firm_name(session, row.firm_id)
    body = _clean(row.purpose, row.success_sign, row.practical, row.follow_up, row.outcome, *tasks)
    title = " · ".join((person, firm))
    return SearchDoc("placement", row.id, title, _span(row), body, "case", row.case_id)


def _agreement(session: Session, row: Any) -> SearchDoc:
    firm = _firm_name(session, row.firm_id)
    body = _clean(row.why, row.tasks, row.follow_up, row.stand_in)
    return SearchDoc("agreement", row.id, firm, _span(row), body, "firm", row.firm_id)


def _visit(session: Session, row: Any) -> SearchDoc:
    person, firm = _citizen_name(session, row.case_id), _firm_name(session, row.firm_id)
    texts = (
        row.agreed, row.agenda, row.citizen_view, row.firm_view, row.went, row.differently,
        row.spotted_tasks,
    )  # fmt: skip
    title = _first_line(*texts) or person
    shown = _line(person, firm, _day(row.day))
    return SearchDoc("visit", row.id, title, shown, _clean(*texts), "case", row.case_id)


def _note(session: Session, row: Any) -> SearchDoc:
    about = _citizen_name(session, row.case_id) or _firm_name(session, row.firm_id)
    # A sensitive note is found by its words, but its words are not shown in a list of hits.
    title = about if row.sensitive else _first_line(row.text)
    shown = _line(about, _day(row.day))
    return SearchDoc("note", row.id, title, shown, _clean(row.text), *_place(row, "note"))


def _paper(session: Session, row: Any) -> SearchDoc:
    about = _citizen_name(session, row.case_id) or _firm_name(session, row.firm_id)
    shown = _line(about, _day(row.issued_on))
    return SearchDoc("paper", row.id, row.title, shown, "", *_place(row, "paper"))


def _contact_entry(session: Session, row: Any) -> SearchDoc:
    firm = _firm_name(session, row.firm_id)
    texts = (row.text, row.next_step, row.spotted_tasks)
    title = _first_line(*texts) or firm
    shown = _line(firm, _day(row.day))
    return SearchDoc("contact_entry", row.id, title, shown, _clean(*texts), "firm", row.firm_id)


def _prospect(session: Session, row: Any) -> SearchDoc | None:
    del session
    if row.firm_id is not None:
        # It stands in the register now, and is found there.
        return None
    numbers = f"{row.cvr}\n{row.p_number}\n{row.phone}"
    body = f"{numbers}\n{_clean(row.person, row.address, row.postcode, row.source_note)}"
    return SearchDoc("prospect", row.id, row.name, _line(row.branch, row.town), body)


def _inquiry(session: Session, row: Any) -> SearchDoc:
    who = _firm_name(session, row.firm_id) or row.name
    shown = _line(who, _day(row.asked_at))
    body = f"{row.phone}\n{_clean(row.name, row.about, row.answer, row.forwarded_to)}"
    return SearchDoc("inquiry", row.id, _first_line(row.about) or who, shown, body)


def _cluster(session: Session, row: Any) -> SearchDoc:
    del session
    body = _clean(row.base, row.note)
    return SearchDoc("cluster", row.id, row.name, _line(row.village, row.consultant), body)


def _recruitment(session: Session, row: Any) -> SearchDoc:
    body = _clean(row.about, row.tasks, row.musts, row.nice, row.ad_text)
    shown = _line(_firm_name(session, row.firm_id), _day(row.opened_on))
    return SearchDoc("recruitment", row.id, row.title, shown, body)


def _job_idea(session: Session, row: Any) -> SearchDoc:
    firm = _firm_name(session, row.firm_id)
    title = row.title or row.relieved or firm
    shown = _line(firm, _day(row.day))
    return SearchDoc("job_idea", row.id, title, shown, _clean(firm, row.relieved, row.note))


def _network(session: Session, row: Any) -> SearchDoc:
    del session
    return SearchDoc("network", row.id, row.name, _line(row.purpose), _clean(row.contact, row.note))


def _meeting(session: Session, row: Any) -> SearchDoc:
    del session
    body = _clean(row.name, row.network, row.place, row.note, row.minutes, *row.agenda)
    return SearchDoc(
        "network_event", row.id, row.theme or row.name, _line(row.name, _day(row.day)), body
    )


def _member(session: Session, row: Any) -> SearchDoc | None:
    del session
    if not row.name:
        # A firm is found in the register.
        return None
    body = f"{row.phone}\n{_clean(row.email)}"
    shown = _line(row.role)
    return SearchDoc("network_member", row.id, row.name, shown, body, "network", row.network_id)


def _colleague(session: Session, row: Any) -> SearchDoc:
    del session
    body = f"{row.phone}\n{_clean(row.area, row.branches, row.languages, row.email, row.note)}"
    return SearchDoc("colleague", row.id, row.name, _line(row.title, row.organisation), body)


_MAKERS: dict[type[Row], Callable[[Session, Any], SearchDoc | None]] = {
    Citizen: _citizen,
    Firm: _firm,
    Contact: _contact,
    Placement: _placement,
    Agreement: _agreement,
    Visit: _visit,
    Note: _note,
    IssuedPaper: _paper,
    ContactEntry: _contact_entry,
    Prospect: _prospect,
    Inquiry: _inquiry,
    Cluster: _cluster,
    JobIdea: _job_idea,
    Recruitment: _recruitment,
    Network: _network,
    NetworkEvent: _meeting,
    NetworkMember: _member,
    Colleague: _colleague,
}


def _place(row: Note | IssuedPaper, own: str) -> tuple[str, uuid.UUID]:
    if row.case_id is not None:
        return "case", row.case_id
    return ("firm", row.firm_id) if row.firm_id is not None else (own, row.id)


def _citizen_name(session: Session, case_id: uuid.UUID | None) -> str:
    if case_id is None:
        return ""
    case = _at_hand(session, Case, case_id)
    citizen = _at_hand(session, Citizen, case.citizen_id) if case is not None else None
    if citizen is not None:
        return citizen.name
    query = select(Citizen.name).join(Case, Case.citizen_id == Citizen.id).where(Case.id == case_id)
    return session.scalar(query) or ""


def _firm_name(session: Session, firm_id: uuid.UUID | None) -> str:
    if firm_id is None:
        return ""
    firm = _at_hand(session, Firm, firm_id)
    if firm is not None:
        return firm.name
    return session.scalar(select(Firm.name).where(Firm.id == firm_id)) or ""


def _at_hand(session: Session, model: type[R], row_id: uuid.UUID) -> R | None:
    """The row when the session has it already: many rows at once ask for the same few names."""
    found: R | None = session.identity_map.get(identity_key(model, row_id))
    return found


def _clean(*texts: str) -> str:
    return _CPR.sub(" ", "\n".join(texts))


def _first_line(*texts: str) -> str:
    lines: Iterable[str] = (line.strip() for text in texts for line in _clean(text).splitlines())
    line = next((line for line in lines if line), "")
    return line if len(line) <= _LINE else f"{line[:_LINE].rsplit(' ', 1)[0]} …"


def _line(*parts: str) -> str:
    return " · ".join(part for part in (_first_line(part) for part in parts) if part)


def _span(row: Placement | Agreement) -> str:
    return " – ".join((_day(row.starts_on), _day(row.ends_on) if row.ends_on else ""))


def _day(day: date) -> str:
    return f"{day:%d.%m.%Y}"
