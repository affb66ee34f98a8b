"""The dates of the sample: what cannot have happened in that order does not stand there."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import (
    Agreement,
    Case,
    Consent,
    Contact,
    HeadCount,
    IssuedPaper,
    Placement,
)
from mentor_desk.services.sample import SampleCounts
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import ContactRole


@reads
def rows_of(session: Session, model: Any) -> list[Any]:
    return list(session.scalars(select(model).order_by(model.id)))


def test_every_praktik_came_about_step_by_step(on_the_day: Database, day: date) -> None:
    printed = {each.subject_id: each for each in on_the_day.read(rows_of, model=IssuedPaper)}
    newest = {each.firm_id: each.counted_on for each in on_the_day.read(rows_of, model=HeadCount)}
    praktiks = [p for p in on_the_day.read(rows_of, model=Placement) if p.kind == "praktik"]
    latest = {p.firm_id: p for p in sorted(praktiks, key=lambda p: p.starts_on)}
    for p in latest.values():
        if p.starts_on < day - timedelta(days=200):
            continue
        paper = printed.get(p.id)
        steps = [
            newest[p.firm_id], p.employer_stated_on, p.representative_stated_on,
            paper and paper.issued_on, p.vitas_on, p.decided_on, p.starts_on,
        ]  # fmt: skip
        known = [step for step in steps if step]
        assert known == sorted(set(known))
        assert not p.journaled_on or p.decided_on <= p.journaled_on < p.starts_on
    assert len(printed) == 7


def test_a_praktik_is_not_told_of_before_the_citizen_agreed(
    filled: SampleCounts, database: Database, today: date
) -> None:
    cases_by_id = {case.id: case for case in database.read(rows_of, model=Case)}
    consents = database.read(rows_of, model=Consent)
    for p in database.read(rows_of, model=Placement):
        case = cases_by_id[p.case_id]
        given = [c.given_on for c in consents if c.citizen_id == case.citizen_id]
        stated = p.employer_stated_on
        assert case.opened_on < p.starts_on
        assert not given or not stated or min(given) < stated


def test_a_printed_agreement_holds_only_what_was_known(
    filled: SampleCounts, database: Database
) -> None:
    printed = [
        each for each in database.read(rows_of, model=IssuedPaper) if each.key == "praktikaftale"
    ]
    assert len(printed) == 5
    for each in printed:
        decision = each.content["decision"]
        assert not any(decision.values())


def test_partnerships_last_whole_months_and_name_the_stand_in(
    filled: SampleCounts, database: Database, today: date
) -> None:
    people = database.read(rows_of, model=Contact)
    agreed = [each for each in database.read(rows_of, model=Agreement) if each.renew_on]
    assert len(agreed) >= 9
    for agreement in agreed:
        assert agreement.ends_on is not None
        assert agreement.signed_on is None or agreement.signed_on < agreement.starts_on
        assert agreement.starts_on.day == (agreement.ends_on + timedelta(days=1)).day == 1
        assert 50 <= (agreement.ends_on - agreement.renew_on).days <= 90
        deputy = next(
            p for p in people if p.firm_id == agreement.firm_id and p.role == ContactRole.STAND_IN
        )
        assert agreement.stand_in.startswith(f"{deputy.name}, {deputy.title} · 12 ")
