"""The offer: a first name and what may be known, with a consent; nothing of the citizen without."""

from __future__ import annotations

import uuid
from datetime import date, timedelta
from typing import Any

import pytest

from mentor_desk import resources
from mentor_desk.documents import catalogue
from mentor_desk.documents.missing import missing
from mentor_desk.rules.rulebook_file import load
from mentor_desk.services import (
    cases,
    citizens,
    firm_tasks,
    firms,
    match,
    openings,
    paper_subjects,
    papers,
)
from mentor_desk.services.gathering.tilbud import MAKER
from mentor_desk.storage.database import Database
from tests.documents import reading
from tests.services.gathering.making import gathered
from tests.services.gathering.placing import placed
from tests.services.making import Pair, pair

SECRET = "Angst i forsamlinger"


@pytest.fixture(name="placement")
def _placement(database: Database, today: date) -> tuple[uuid.UUID, uuid.UUID]:
    two, placement_id = placed(database, today)
    citizen_id = database.read(cases.open_case, case_id=two.case_id, today=today).citizen_id
    database.write(
        citizens.update,
        citizen_id=citizen_id,
        considerations=SECRET,
        shareable="Møder til tiden og har overblik.",
    )
    return citizen_id, placement_id


def _consent(database: Database, citizen_id: uuid.UUID, today: date, **more: Any) -> None:
    values: dict[str, Any] = {"what": "Profilen", "to_whom": "Lunde VVS", "given_on": today}
    database.write(citizens.give_consent, citizen_id=citizen_id, **{**values, **more})


def test_without_a_consent_the_offer_says_nothing_of_the_citizen(
    database: Database, today: date, placement: tuple[uuid.UUID, uuid.UUID]
) -> None:
    content = gathered(database, MAKER, placement[1], today)
    words = reading.flat(content)
    assert (content.first_name, content.shareable, content.consent_on) == ("", "", None)
    assert "Vi har endnu ikke delt noget om borgeren" in words
    assert not any(part in words for part in ("Ahmed", "Osman", "overblik", SECRET))
    assert {"consent_on", "shareable"} <= {gap.field.split(".")[-1] for gap in missing(content)}


def test_with_a_consent_it_gives_the_first_name_and_the_shareable_words_only(
    database: Database, today: date, placement: tuple[uuid.UUID, uuid.UUID]
) -> None:
    _consent(database, placement[0], today)
    content = gathered(database, MAKER, placement[1], today)
    words = reading.flat(content)
    assert "Ahmed Møder til tiden og har overblik." in words
    assert not any(part in words for part in ("Osman", "670190", SECRET, "Møllevej"))
    assert missing(content) == ()


def test_a_consent_that_has_run_out_shares_nothing(
    database: Database, today: date, placement: tuple[uuid.UUID, uuid.UUID]
) -> None:
    day = today - timedelta(days=30)
    _consent(database, placement[0], day, until=today - timedelta(days=1))
    assert gathered(database, MAKER, placement[1], today).first_name == ""


def test_hours_weeks_and_tasks_come_from_the_placement(
    database: Database, today: date, placement: tuple[uuid.UUID, uuid.UUID]
) -> None:
    content = gathered(database, MAKER, placement[1], today)
    assert (content.hours_start, content.hours, content.weeks) == (12, 20, 13)
    assert content.tasks == ("Modtage varer", "Sætte på plads")
    assert content.employer.name == "Torben Lunde"
    assert catalogue.made_from(content).key == "tilbud"


def _proposed(database: Database, today: date) -> tuple[Pair, uuid.UUID, uuid.UUID]:
    two = pair(database, today)
    citizen_id = database.read(cases.open_case, case_id=two.case_id, today=today).citizen_id
    database.write(
        citizens.update,
        citizen_id=citizen_id,
        considerations=SECRET,
        needs=["quiet"],
        shareable="Møder til tiden og har overblik.",
        weekly_hours=7.0,
    )
    names = {"case_id": two.case_id, "firm_id": two.firm_id}
    decision = database.write(match.propose, **names, today=today, next_step="Ring")
    return two, citizen_id, decision


def test_a_proposal_is_enough_for_an_offer_with_the_firms_own_tasks_and_hours(
    database: Database, today: date
) -> None:
    two, citizen_id, decision = _proposed(database, today)
    tasks = [("Modtage varer", "overblik"), ("Feje", "")]
    database.write(firm_tasks.arrange, firm_id=two.firm_id, tasks=tasks)
    database.write(firms.update, firm_id=two.firm_id, hours_least=10.0, hours_most=20.0)
    _consent(database, citizen_id, today)
    content = gathered(database, MAKER, decision, today)
    assert content.tasks == ("Modtage varer", "Feje")
    assert (content.hours_start, content.hours) == (10.0, 20.0)
    assert (content.first_name, content.shareable) == ("Ahmed", "Møder til tiden og har overblik.")
    assert SECRET not in reading.flat(content)


def test_an_offer_on_a_proposal_tells_nothing_of_the_citizen_without_a_consent(
    database: Database, today: date
) -> None:
    _, _, decision = _proposed(database, today)
    content = gathered(database, MAKER, decision, today)
    words = reading.flat(content)
    assert not any(part in words for part in ("Ahmed", "Osman", "overblik", SECRET, "7 timer"))


def test_an_offer_on_an_opening_asks_for_what_the_opening_offers(
    database: Database, today: date
) -> None:
    two, _, _ = _proposed(database, today)
    opening = database.write(
        openings.create,
        firm_id=two.firm_id,
        today=today,
        title="Lagerhjælp",
        tasks="Pakke\nTælle op",
        hours_most=12.0,
        from_on=date(2027, 1, 4),
    )
    names = {"case_id": two.case_id, "firm_id": two.firm_id, "opening_id": opening}
    decision = database.write(match.propose, **names, today=today, next_step="Ring")
    content = gathered(database, MAKER, decision, today)
    assert (content.tasks, content.hours) == (("Pakke", "Tælle op"), 12.0)
    assert content.starts_on == date(2027, 1, 4)


def test_the_offer_on_a_proposal_is_issued_and_lies_with_the_case_and_the_firm(
    database: Database, today: date
) -> None:
    two, _, decision = _proposed(database, today)
    rulebook, danish = load(resources.path("rules")), resources.catalogue("da")
    words = {"rulebook": rulebook, "danish": danish, "today": today}
    prepared = database.read(papers.prepare, key="tilbud", subject_id=decision, **words)
    row = database.write(papers.issue, prepared=prepared, danish=danish, today=today, how="printed")
    assert (row.case_id, row.firm_id, row.pages) == (two.case_id, two.firm_id, 1)
    about = database.read(paper_subjects.about, key="tilbud", subject_id=decision)
    assert (about.title, about.matched) == ("Ahmed Osman · Lunde VVS", True)
