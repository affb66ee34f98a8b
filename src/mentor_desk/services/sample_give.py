"""The sample's give and take with firms: favours, words, services, intentions, news and branches."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from mentor_desk.formats.spans import add_months
from mentor_desk.services import (
    branch_notes,
    employer_statements,
    favours,
    firm_news,
    firm_services,
    firms,
    need_interview,
    testimonials,
)
from mentor_desk.services.sample_days import Days, Entry, read
from mentor_desk.services.sample_firms import SampleFirm
from mentor_desk.terms import ContactMethod, NewsKind, PromiseSide

Firms = Mapping[str, SampleFirm]


def write(session: Session, entered: Firms, days: Days) -> dict[str, list[uuid.UUID]]:
    """Enter all of it; the ids of what belongs to no firm, by model."""
    told = read("give.toml")
    for entry in told["ambassador"]:
        since, heard = days.day(entry["since"]), days.day(entry["told"])
        _tell(session, entry, entered, ambassador_since=since, mentor_support_told_on=heard)
    for entry in told["told"]:
        _tell(session, entry, entered, mentor_support_told_on=days.day(entry["day"]))
    for entry in told["known"]:
        _tell(session, entry, entered, known_from=entry["from"])
    for entry in told["favour"]:
        favours.add(
            session, firm_id=entered[entry["firm"]].id, day=days.day(entry["day"]),
            side=PromiseSide(entry["side"]), words=entry["text"],
        )  # fmt: skip
    for entry in told["testimonial"]:
        _quote(session, entry, entered, days)
    for entry in told["service"]:
        _use(session, entry, entered, days)
    for entry in told["statement"]:
        _intend(session, entry, entered, days)
    for entry in told["news"]:
        _hear(session, entry, entered, days)
    for entry in told["interview"]:
        _ask(session, entry, entered, days)
    return {"BranchNote": [branch_notes.add(session, **entry) for entry in told["branch"]]}


def _tell(session: Session, entry: Entry, entered: Firms, **values: Any) -> None:
    firms.update(session, firm_id=entered[entry["firm"]].id, **values)


def _quote(session: Session, entry: Entry, entered: Firms, days: Days) -> None:
    until = add_months(days.today, entry["until_month"]) if "until_month" in entry else None
    made = testimonials.add(
        session,
        firm_id=entered[entry["firm"]].id,
        day=days.day(entry["day"]),
        words=entry["text"],
        person=entry["person"],
        may_use=entry.get("may_use", False),
        shown_in=entry.get("shown_in", ()),
        use_until=until,
    )
    if "withdrawn" in entry:
        session.flush()
        testimonials.withdraw(session, testimonial_id=made, day=days.day(entry["withdrawn"]))


def _use(session: Session, entry: Entry, entered: Firms, days: Days) -> None:
    for service, since in entry["use"]:
        firm_id = entered[entry["firm"]].id
        firm_services.begin(session, firm_id=firm_id, service=service, day=days.day(since))
        session.flush()


def _ask(session: Session, entry: Entry, entered: Firms, days: Days) -> None:
    firm_id, day = entered[entry["firm"]].id, days.day(entry["day"])
    for question in need_interview.questions():
        given = entry[question.key]
        need_interview.answer(session, firm_id=firm_id, today=day, key=question.key, given=given)


def _intend(session: Session, entry: Entry, entered: Firms, days: Days) -> None:
    employer_statements.add(
        session,
        firm_id=entered[entry["firm"]].id,
        day=days.day(entry["day"]),
        training=entry["training"],
        job_title=entry["job_title"],
        hires=entry["hires"],
        by_on=days.day(entry["by"]),
        kept=entry.get("kept"),
        note=entry.get("note", ""),
    )


def _hear(session: Session, entry: Entry, entered: Firms, days: Days) -> None:
    made = firm_news.add(
        session,
        firm_id=entered[entry["firm"]].id,
        day=days.day(entry["day"]),
        kind=NewsKind(entry["kind"]),
        words=entry["text"],
        contact_by=days.maybe(entry, "contact_by"),
        today=days.today,
    )
    if "contacted" in entry:
        session.flush()
        day = days.day(entry["contacted"])
        firm_news.contacted(session, news_id=made, day=day, method=ContactMethod.PHONE)
