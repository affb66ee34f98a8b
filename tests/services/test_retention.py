"""Who is ripe for erasing, what would go, and the figures that stay."""

from __future__ import annotations

import uuid
from datetime import date, timedelta
from io import BytesIO
from typing import Any

import pypdf
import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.formats.spans import add_months
from mentor_desk.models import AnonymousFigure, Case, Citizen, Contact, Placement
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import (
    affected_paper,
    erasure,
    erasure_preview,
    erasure_receipt,
    erasure_unfinished,
    exports,
    outcome_rates,
    outcomes,
    retention,
    retention_ripe,
)
from mentor_desk.services import today as today_lines
from mentor_desk.services.erasure_preview import Group
from mentor_desk.services.retention_ripe import RipePerson, Who
from mentor_desk.services.today_rows import Action
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import reads
from mentor_desk.storage.vault import Vault
from mentor_desk.terms import ErasureReason

LATER = date(2029, 6, 1)


def words_of(data: bytes) -> str:
    return " ".join(
        " ".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(data)).pages).split()
    )


def ripe(database: Database, today: date) -> list[RipePerson]:
    return database.read(retention_ripe.ripe, today=today)


@reads
def closed(session: Session) -> dict[uuid.UUID, date]:
    found = session.execute(select(Case.citizen_id, Case.closed_on).where(Case.closed_on.is_not(None)))
    return {row.citizen_id: row.closed_on for row in found}


@reads
def citizens_with_placements(session: Session) -> list[uuid.UUID]:
    query = select(Case.citizen_id).join(Placement, Placement.case_id == Case.id)
    return list(session.scalars(query.distinct().order_by(Case.citizen_id)))


@reads
def figures(session: Session) -> dict[tuple[int, str, str], int]:
    return {
        (row.year, row.measure, row.kind): row.count for row in session.scalars(select(AnonymousFigure))
    }


@reads
def person(session: Session, model: type[Citizen | Contact], row_id: uuid.UUID) -> Citizen | Contact:
    found = session.get(model, row_id)
    assert found is not None
    return found


def test_a_closed_case_is_ripe_when_its_months_are_over_and_not_a_day_before(
    sampled: Vault, today: date
) -> None:
    database = sampled.database
    days = database.read(closed)
    assert [one for one in ripe(database, today) if one.who is Who.CITIZEN] == []
    first = min(days.values())
    database.write(retention.set_months, key="closed_case", months=1)
    over = retention_ripe.add_months(first, 1)
    assert all(one.over_on == over for one in ripe(database, over))
    assert ripe(database, over - timedelta(days=1)) == []
    found = next(one for one in ripe(database, LATER) if one.who is Who.CITIZEN)
    assert found.last == days[found.id]
    assert found.visits + found.notes > 0
    with pytest.raises(UserError, match="months from 1"):
        database.write(retention.set_months, key="closed_case", months=0)


def test_a_contact_is_ripe_when_nothing_goes_on_with_the_firm(sampled: Vault) -> None:
    found = [one for one in ripe(sampled.database, LATER) if one.who is Who.CONTACT]
    assert found
    assert all(one.firm and one.over_on <= LATER for one in found)
    number = sampled.database.write(
        erasure.erase_contact, contact_id=found[0].id, why=ErasureReason.PERIOD, today=LATER
    )
    assert sampled.database.read(person, Contact, found[0].id).phone == ""
    assert found[0].id not in {one.id for one in ripe(sampled.database, LATER)}
    paper = words_of(sampled.database.read(erasure_receipt.pdf, number=number))
    assert "kontaktperson" in paper
    assert found[0].name not in paper


def test_somebody_is_kept_longer_with_a_reason_until_the_day_has_come(
    sampled: Vault, today: date
) -> None:
    database = sampled.database
    who = next(one for one in ripe(database, LATER) if one.who is Who.CITIZEN)
    until = LATER + timedelta(days=30)
    with pytest.raises(UserError, match="why"):
        database.write(retention.keep, person_id=who.id, until=until, why=" ", today=LATER)
    database.write(
        retention.keep, person_id=who.id, until=until, why="Klagesag hos ombudsmanden", today=LATER
    )
    kept = next(one for one in ripe(database, LATER) if one.id == who.id)
    assert not kept.waits(LATER)
    assert kept.waits(until)
    database.write(erasure.erase, citizen_id=who.id, why=ErasureReason.REQUEST, today=today)
    assert database.read(retention_ripe.ripe, today=LATER) != []
    assert who.id not in database.read(kept_now)


@reads
def kept_now(session: Session) -> set[uuid.UUID]:
    return set(retention.kept(session))


def test_today_counts_those_that_the_page_lists(sampled: Vault, today: date) -> None:
    for day in (add_months(today, months) for months in (0, 24, 72)):
        waiting = [one for one in ripe(sampled.database, day) if one.waits(day)]
        count, first = sampled.database.read(reads(retention_ripe.waiting), day)
        assert count == len(waiting)
        assert first == min((one.over_on for one in waiting), default=None)


def test_the_preview_tells_what_the_receipt_will_say(sampled: Vault, today: date) -> None:
    database = sampled.database
    who = database.read(citizens_with_placements)[0]
    found = database.read(erasure_preview.preview, person_id=who, today=today)
    assert found.goes[Group.PERSON] >= 1
    assert found.goes[Group.PLACEMENT] >= 1
    number = database.write(erasure.erase, citizen_id=who, why=ErasureReason.REQUEST, today=today)
    told = database.read(erasure.receipt, number=number)
    assert erasure_preview.grouped(told.counts) == found.goes
    assert found.backups_until == told.backups_until
    paper = words_of(database.read(erasure_receipt.pdf, number=number))
    assert found.name not in paper
    assert "29. december 2026" in paper


def test_what_is_not_written_yet_is_told_before_the_citizen_is_erased(
    sampled: Vault, rulebook: Rulebook
) -> None:
    database = sampled.database
    everyone = database.read(citizens_with_placements)
    asked = {"today": LATER, "rulebook": rulebook}
    found = [database.read(erasure_unfinished.unfinished, person_id=who, **asked) for who in everyone]
    waiting = sum(len(one.outcomes) for one in found)
    assert waiting == len(database.read(outcomes.due, **asked)) > 0
    assert all(missing.firm for one in found for missing in one.outcomes)
    nobody = database.read(erasure_unfinished.unfinished, person_id=uuid.uuid4(), **asked)
    assert nobody == erasure_unfinished.Unfinished()


def test_the_paper_for_a_lost_computer_is_asked_for_until_it_has_left_once(
    sampled: Vault, rulebook: Rulebook
) -> None:
    def asked(day: date) -> bool:
        found = sampled.database.read(today_lines.day, today=day, rulebook=rulebook)
        return Action.PRINT_GONE in {line.action for line in found}

    assert asked(LATER)
    sampled.database.write(affected_paper.note_out, people=0, listed=False, form="pdf")
    assert not asked(LATER)


def test_the_figures_of_a_year_stay_as_they_were_when_people_are_erased(
    sampled: Vault, rulebook: Rulebook
) -> None:
    database, asked = sampled.database, {}
    for year in (2025, 2026, 2027):
        asked[year] = {"first": date(year, 1, 1), "last": date(year, 12, 31)}
    before = {
        year: database.read(outcome_rates.rates, **days, today=LATER, rulebook=rulebook)
        for year, days in asked.items()
    }
    assert sum(one.ended for one in before.values()) > 5
    for who in database.read(citizens_with_placements)[:4]:
        database.write(erasure.erase, citizen_id=who, why=ErasureReason.REQUEST, today=LATER)
    after = {
        year: database.read(outcome_rates.rates, **days, today=LATER, rulebook=rulebook)
        for year, days in asked.items()
    }
    assert [one.ended for one in after.values()] == [one.ended for one in before.values()]
    assert [one.retention.hired for one in after.values()] == [
        one.retention.hired for one in before.values()
    ]
    for year, rates in after.items():
        for step, was in zip(rates.steps, before[year].steps, strict=True):
            assert step.known <= was.known, "of a small year no answer is kept"
    kept = database.read(figures)
    assert sum(count for (_, measure, _), count in kept.items() if measure == "placement") > 0
    assert {kind for _, measure, kind in kept if measure in ("placement", "hired")} <= {""}


def test_a_reason_the_log_keeps_for_good_names_nobody(sampled: Vault, rulebook: Rulebook) -> None:
    asked: dict[str, Any] = {"today": LATER, "rulebook": rulebook, "form": "pdf"}
    asked |= {"named": True, "how": "printed"}
    for reason in ("Vikar for Samira  Yusuf, uge 50", "Om 010190-1234"):
        with pytest.raises(UserError, match="without names") as found:
            sampled.database.write(exports.export_summary, reason=reason, **asked)
        assert found.value.field == "reason"
    assert sampled.database.write(exports.export_summary, reason="Vikar i uge 50", **asked).named
