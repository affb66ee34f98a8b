"""Days away: what they touch, what is written down, and what the firms and the stand-in get."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

import pytest

from mentor_desk.errors import UserError
from mentor_desk.formats import mail
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import (
    absence_cover,
    absence_words,
    absences,
    mentor,
    undo,
    visits,
)
from mentor_desk.services import today as today_page
from mentor_desk.services.absence_cover import Cover
from mentor_desk.services.gathering.overlevering import MAKER
from mentor_desk.services.today_rows import Action, TodayRow
from mentor_desk.storage.database import Database
from mentor_desk.texts import Catalogue
from tests.services.gathering.making import gathered
from tests.services.making import Pair, pair, praktik, register

MONDAY = date(2026, 11, 30)


@pytest.fixture
def two(database: Database, today: date, rulebook: Rulebook, danish: Catalogue) -> Pair:
    made = pair(database, today)
    register(database, made, praktik(made, today), rulebook, danish, today)
    return made


@pytest.fixture
def week_off(database: Database, two: Pair) -> uuid.UUID:
    database.write(visits.plan, case_id=two.case_id, day=MONDAY, firm_id=two.firm_id, agenda="Timer")
    database.write(visits.plan, case_id=two.case_id, day=MONDAY + timedelta(7))
    return database.write(
        absences.enter,
        kind="holiday",
        starts_on=MONDAY,
        ends_on=MONDAY + timedelta(4),
        stand_in_name="Lars Holm",
        stand_in_phone="86 12 34 56",
    )


def _cover(database: Database, absence_id: uuid.UUID, today: date) -> Cover:
    return database.read(absence_cover.cover, absence_id=absence_id, today=today)


def test_an_absence_finds_its_visits_its_cases_and_the_firms_to_tell(
    database: Database, today: date, two: Pair, week_off: uuid.UUID
) -> None:
    found = _cover(database, week_off, today)
    assert [visit.day for visit in found.visits] == [MONDAY]
    [case] = found.cases
    assert (case.firm, case.visits, case.needed) == ("Lunde VVS", 1, True)
    # The praktik begins on that very day, and the visits are planned.
    [turn] = case.turns
    assert (turn.begins, turn.day, turn.planned) == (True, MONDAY, True)
    [firm] = found.firms
    assert (firm.contact, firm.citizens, firm.told_on) == ("Mette Sø", ("Ahmed Osman",), None)
    assert not found.prepared
    assert database.read(absences.coming, today=MONDAY + timedelta(5)) == ()


def test_handing_over_and_telling_prepare_it_and_can_be_undone(
    database: Database, today: date, rulebook: Rulebook, two: Pair, week_off: uuid.UUID
) -> None:
    lines = _today(database, today, rulebook)
    assert [row.ref for row in lines] == [week_off]
    [visit] = _cover(database, week_off, today).visits
    database.write(absence_cover.hand_over, visit_id=visit.id, stand_in="Lars Holm")
    agenda = _agenda(database, two)
    assert agenda == "→ Lars Holm · Timer"
    database.write(absences.tell_firm, absence_id=week_off, firm_id=two.firm_id, told_on=today)
    assert _cover(database, week_off, today).prepared
    assert _today(database, today, rulebook) == []
    database.write(undo.undo_last)
    assert not _cover(database, week_off, today).prepared
    database.write(absence_cover.hand_over, visit_id=visit.id, stand_in="")
    assert _agenda(database, two) == "Timer"


def test_the_hand_over_paper_says_from_when_to_whom_and_what_first(
    database: Database, today: date, two: Pair, week_off: uuid.UUID
) -> None:
    note = {"absence_id": week_off, "case_id": two.case_id}
    database.write(absences.note_case, **note, remark=" Ring til Mette mandag. ")
    content = gathered(database, MAKER, two.case_id, today)
    assert (content.stand_in, content.from_day) == ("Lars Holm, 86 12 34 56", MONDAY)
    assert content.first == "Ring til Mette mandag."
    [paper] = absence_words.papers(_cover(database, week_off, today))
    assert (paper.key, paper.subject_id, paper.about) == ("overlevering", two.case_id, "Ahmed Osman")
    database.write(absences.note_case, **note, left_out=True)
    assert absence_words.papers(_cover(database, week_off, today)) == ()
    assert gathered(database, MAKER, two.case_id, today).stand_in == ""


def test_the_message_names_no_citizen_unless_asked(
    database: Database, today: date, two: Pair, week_off: uuid.UUID
) -> None:
    found, me = _cover(database, week_off, today), database.read(mentor.me)
    assert me is not None
    words = absence_words.ready(found.absence, me, "en")
    assert "Monday 30 November" in words
    assert "Lars Holm on 86 12 34 56" in words
    assert words.endswith("Karen Aagaard"), "the stand-in is rung, not the mentor"
    assert "Ahmed" not in words
    named = absence_words.with_names(words, found.firms[0], "en")
    assert "It is about Ahmed Osman.\n\nKind regards" in named
    link = mail.link("mette@lunde.example", "Væk", "Hej\nMette & co")
    assert link == "mailto:mette@lunde.example?subject=V%C3%A6k&body=Hej%0D%0AMette%20%26%20co"


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"starts_on": None, "ends_on": MONDAY}, "starts_on"),
        ({"starts_on": MONDAY, "ends_on": None}, "ends_on"),
        ({"starts_on": MONDAY, "ends_on": MONDAY - timedelta(1)}, "ends_on"),
        ({"starts_on": MONDAY, "ends_on": MONDAY, "stand_in_phone": "1"}, "stand_in_phone"),
    ],
)
def test_days_that_cannot_be_are_told_at_their_field(
    database: Database, values: dict[str, object], field: str
) -> None:
    with pytest.raises(UserError) as told:
        database.write(absences.enter, **values)
    assert told.value.field == field


def _agenda(database: Database, two: Pair) -> str:
    found = database.read(visits.listing, case_id=two.case_id)
    return next(row.text for row in found if row.day == MONDAY)


def _today(database: Database, day: date, rulebook: Rulebook) -> list[TodayRow]:
    found = database.read(today_page.day, today=day, rulebook=rulebook)
    return [row for row in found if row.action is Action.PREPARE_ABSENCE]
