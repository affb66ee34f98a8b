"""Noget for noget: counted from the record, and the little that is written by hand."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import (
    branch_notes,
    contact_entries,
    employer_statements,
    favours,
    firm_news,
    firm_services,
    firms,
    give_and_take,
    need_interview,
    referrals,
    testimonials,
    today_give,
    undo,
)
from mentor_desk.services.give_and_take import Gave
from mentor_desk.services.today_rows import Action
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import ContactMethod, NewsKind, PromiseSide, ShownIn


@pytest.fixture
def firm_id(database: Database) -> uuid.UUID:
    return database.write(firms.create, name="Lunde VVS", town="Silkeborg", branch="VVS og blik")


def _days(today: date, days: int) -> date:
    return today - timedelta(days=days)


def test_both_sides_are_counted_and_each_figure_has_its_rows(
    database: Database, firm_id: uuid.UUID, today: date
) -> None:
    put = {"firm_id": firm_id}
    database.write(
        favours.add, day=_days(today, 3), side=PromiseSide.MENTOR, words=" Fandt en afløser ", **put
    )
    database.write(
        favours.add, day=_days(today, 400), side=PromiseSide.FIRM, words="Lånte lokalet ud", **put
    )
    database.write(referrals.add, to_name="Holm", day=_days(today, 9), **put)
    database.write(
        contact_entries.add,
        today=today,
        day=_days(today, 20),
        method=ContactMethod.VISIT,
        text="Kaffe",
        **put,
    )
    found = database.read(give_and_take.balance, today=today, **put)
    ours = {each.what: each for each in found.ours}
    theirs = {each.what: each for each in found.theirs}
    assert (ours[Gave.FAVOURS].count, ours[Gave.VISITS].count, ours[Gave.WORKERS].count) == (1, 1, 0)
    assert (theirs[Gave.REFERRALS].count, theirs[Gave.FAVOURS].count) == (1, 1)
    assert [row.title for row in theirs[Gave.REFERRALS].rows] == ["Holm"]
    assert found.last_help is not None
    assert found.last_help[1].title == "Fandt en afløser"
    year = database.read(give_and_take.balance, today=today, since=_days(today, 365), **put)
    assert {each.what: each.count for each in year.theirs}[Gave.FAVOURS] == 0


def test_words_are_shown_only_where_and_as_long_as_the_firm_allows_it(
    database: Database, firm_id: uuid.UUID, today: date
) -> None:
    reader = database.write(firms.create, name="Holm", branch="Tømrer")
    made = database.write(
        testimonials.add,
        firm_id=firm_id,
        day=today,
        words="Der bliver svaret.",
        person="Torben",
        may_use=True,
        shown_in=[ShownIn.LETTERS],
        use_until=today,
    )
    ask = {"where": ShownIn.LETTERS, "to_firm": reader}
    shown = database.read(testimonials.to_show, today=today, **ask)
    assert shown is not None
    assert shown.firm == "Lunde VVS"
    tomorrow = today + timedelta(days=1)
    assert database.read(testimonials.to_show, today=tomorrow, **ask) is None
    assert database.read(testimonials.to_show, today=today, where=ShownIn.OFFERS) is None
    own = database.read(testimonials.to_show, today=today, where=ShownIn.LETTERS, to_firm=firm_id)
    assert own is None
    database.write(testimonials.withdraw, testimonial_id=made, day=today)
    assert database.read(testimonials.to_show, today=today, **ask) is None
    database.write(undo.undo_last)
    assert database.read(testimonials.to_show, today=today, **ask) is not None


def test_the_menu_tells_what_is_made_use_of_and_what_is_no_more_offered(
    database: Database, firm_id: uuid.UUID, today: date
) -> None:
    put = {"firm_id": firm_id}
    made = database.write(firm_services.begin, service="contact", day=_days(today, 40), **put)
    with pytest.raises(UserError):
        database.write(firm_services.begin, service="contact", day=today, **put)
    with pytest.raises(UserError):
        database.write(firm_services.begin, service="job_rotation", day=today, **put)
    menu = database.read(firm_services.menu, **put)
    assert len(menu) == 8
    assert [row.element.key for row in menu if row.running] == ["contact"]
    database.write(firm_services.end, service_id=made, day=today)
    database.write(firm_services.begin, service="contact", day=today, **put)
    assert database.read(firm_services.menu, **put)[0].since == today


@reads
def _lines(session: Session, today: date, rulebook: Rulebook) -> list[Action]:
    return [row.action for row in today_give.lines(session, {}, today, rulebook)]


def test_news_and_promised_jobs_stand_on_the_day_until_somebody_acts(
    database: Database, firm_id: uuid.UUID, today: date, rulebook: Rulebook
) -> None:
    put = {"firm_id": firm_id}
    heard = database.write(firm_news.add, day=today, kind=NewsKind.ORDER_WON, today=today, **put)
    promised = database.write(
        employer_statements.add, day=_days(today, 60), hires=2, by_on=today, job_title="Svend", **put
    )
    assert database.read(_lines, today, rulebook) == [Action.FOLLOW_NEWS, Action.KEEP_STATEMENT]
    alone = today + timedelta(days=9)
    database.write(firms.update, leave_alone_until=alone, **put)
    assert database.read(_lines, today, rulebook) == [Action.KEEP_STATEMENT]
    database.write(firms.update, leave_alone_until=None, **put)
    database.write(firm_news.contacted, news_id=heard, day=today, method=ContactMethod.PHONE)
    database.write(employer_statements.update, statement_id=promised, kept=1)
    assert database.read(_lines, today, rulebook) == []
    [talk] = database.read(contact_entries.at_firm, **put)
    assert talk.method is ContactMethod.PHONE
    with pytest.raises(UserError):
        database.write(employer_statements.add, day=today, hires=0, **put)


def test_a_branch_is_noted_once_and_those_that_ask_for_people_stand_first(
    database: Database, firm_id: uuid.UUID
) -> None:
    database.write(firms.create, name="Holm", branch="Tømrer")
    database.write(branch_notes.add, branch="tømrer ", priority=True, why="Mangler folk")
    with pytest.raises(UserError):
        database.write(branch_notes.add, branch="Tømrer")
    found = database.read(branch_notes.listing)
    assert [(row.branch, row.firms) for row in found] == [("tømrer", 1), ("VVS og blik", 1)]


def test_a_note_about_a_group_holds_for_its_branches(database: Database, firm_id: uuid.UUID) -> None:
    database.write(firms.update, firm_id=firm_id, branch_code="561010", branch_version="DB07")
    database.write(firms.create, name="Holm", branch="Tømrer")
    database.write(firms.create, name="Kvit", branch="Kvit")
    database.write(branch_notes.add, branch="Bygge- og anlæg", priority=True, why="Nyt sygehus")
    database.write(branch_notes.add, branch="Hotel", why="")
    found = [(row.branch, row.group, row.firms) for row in database.read(branch_notes.listing)]
    assert found == [
        ("Bygge- og anlæg", "building", 1),
        ("Hotel", "hotels", 0),
        ("Kvit", "", 1),
        ("Tømrer", "building", 1),
        ("VVS og blik", "hotels", 1),
    ]
    asking = database.read(reads(branch_notes.wanted))
    assert (asking.why("Maler"), asking.why("Hotel"), asking.why("")) == ("Nyt sygehus", None, None)


def test_the_talk_about_needs_keeps_its_answers_and_its_day(
    database: Database, firm_id: uuid.UUID, today: date
) -> None:
    put = {"firm_id": firm_id, "today": today}
    database.write(need_interview.answer, key="terms", given=["temporary"], **put)
    database.write(need_interview.answer, key="demands", given=" Kørekort ", **put)
    found = database.read(need_interview.of_firm, firm_id=firm_id)
    assert (found.held_on, found.answered) == (today, 2)
    assert found.answers == {"terms": ["temporary"], "demands": "Kørekort"}
    with pytest.raises(ValueError, match="moon"):
        database.write(need_interview.answer, key="moon", given="x", **put)
