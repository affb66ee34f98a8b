"""The firm mentor and the talk about expectations: what is known, and what stays with us."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mentor_desk.services import cases, citizens, contacts
from mentor_desk.services.gathering import (
    forventninger_borger,
    forventninger_virksomhed,
    virksomhedsmentor,
)
from mentor_desk.services.gathering.maker import Maker
from mentor_desk.storage.database import Database
from mentor_desk.terms import ContactRole
from tests.documents import reading
from tests.services.gathering.making import gathered
from tests.services.gathering.placing import placed
from tests.services.making import Pair


def tell(database: Database, two: Pair, today: date, *, consent: bool) -> None:
    """Write what may be shared and what may not, and the consent if there is one."""
    citizen_id = database.read(cases.open_case, case_id=two.case_id, today=today).citizen_id
    database.write(
        citizens.update, citizen_id=citizen_id, considerations="Angst i forsamlinger",
        shareable="Én besked ad gangen",
    )  # fmt: skip
    if consent:
        database.write(
            citizens.give_consent, citizen_id=citizen_id, what="Én besked ad gangen",
            to_whom="Lunde VVS", given_on=today, until=today + timedelta(days=365),
        )  # fmt: skip


@pytest.mark.parametrize("maker", [virksomhedsmentor.MAKER, forventninger_virksomhed.MAKER])
def test_the_firm_reads_what_may_be_shared_only_with_a_consent(
    maker: Maker, database: Database, today: date
) -> None:
    two, placement_id = placed(database, today)
    tell(database, two, today, consent=False)
    assert "Én besked" not in reading.flat(gathered(database, maker, placement_id, today))
    tell(database, two, today, consent=True)
    words = reading.flat(gathered(database, maker, placement_id, today))
    assert "Én besked ad gangen" in words
    assert "Angst" not in words


def test_the_firm_mentor_is_found_and_the_citizen_stands_with_the_first_name(
    database: Database, today: date
) -> None:
    two, placement_id = placed(database, today, mentor_support_until=date(2027, 5, 29))
    database.write(
        contacts.add, firm_id=two.firm_id, name="Bo Åkjær", role=ContactRole.FIRM_MENTOR,
        phone="86123456",
    )  # fmt: skip
    content = gathered(database, virksomhedsmentor.MAKER, placement_id, today)
    assert content.firm_mentor.name == "Bo Åkjær"
    assert content.support.granted is True
    assert content.support.ends_on == date(2027, 5, 29)
    words = reading.flat(content)
    assert "Ahmed" in words
    assert "Osman" not in words
    assert "højst seks måneder ad gangen" in words


def test_support_nobody_has_granted_is_left_open(database: Database, today: date) -> None:
    _, placement_id = placed(database, today)
    support = gathered(database, virksomhedsmentor.MAKER, placement_id, today).support
    assert (support.granted, support.ends_on) == (None, None)


def test_the_talk_begins_from_what_is_agreed(database: Database, today: date) -> None:
    _, placement_id = placed(database, today, success_sign="Styrer tre dage selv")
    expects = gathered(database, forventninger_virksomhed.MAKER, placement_id, today).expects
    assert expects.tasks == "Modtage varer\nSætte på plads"
    assert expects.times == "Mandag til torsdag 8–12"
    assert expects.success == "Styrer tre dage selv"
    assert expects.chance == ""


def test_the_citizen_s_sheet_speaks_to_the_citizen(database: Database, today: date) -> None:
    _, placement_id = placed(database, today)
    words = reading.flat(gathered(database, forventninger_borger.MAKER, placement_id, today))
    assert "Hej Ahmed" in words
    assert "Mette Sø" in words
    assert "Karen Aagaard, 20 12 34 56" in words
    assert "borgeren" not in words.lower()
