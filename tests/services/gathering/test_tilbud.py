"""The offer: a first name and what may be known, with a consent; nothing of the citizen without."""

from __future__ import annotations

import uuid
from datetime import date, timedelta
from typing import Any

import pytest

from mentor_desk.documents import catalogue
from mentor_desk.documents.missing import missing
from mentor_desk.services import cases, citizens
from mentor_desk.services.gathering.tilbud import MAKER
from mentor_desk.storage.database import Database
from tests.documents import reading
from tests.services.gathering.making import gathered
from tests.services.gathering.placing import placed

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
