"""The papers about a firm, and what never stands on them."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

import pytest

from mentor_desk.documents.missing import missing
from mentor_desk.models import Agreement, AgreementPoint, Firm, PaperFill
from mentor_desk.services import cases, citizens, firms, mentor, notes, promises
from mentor_desk.services.gathering import (
    diplom,
    forberedelse,
    jobopslag,
    kontaktkort,
    minifleks,
    rekrutteringsprofil,
    velkomst,
)
from mentor_desk.services.gathering.maker import Maker
from mentor_desk.services.gathering.register import MAKERS
from mentor_desk.storage.database import Database
from mentor_desk.terms import NoteKind
from tests.documents import reading
from tests.services.gathering.making import gathered
from tests.services.gathering.placing import keep, placed
from tests.services.making import Pair

FIRM_MAKERS = (velkomst, kontaktkort, minifleks, rekrutteringsprofil, jobopslag, forberedelse)


@pytest.fixture(name="two")
def _two(database: Database, today: date) -> Pair:
    two, _ = placed(database, today - timedelta(days=30))
    citizen_id = database.read(cases.open_case, case_id=two.case_id, today=today).citizen_id
    database.write(citizens.update, citizen_id=citizen_id, considerations="Angst", shareable="Rolig")
    database.write(firms.update, firm_id=two.firm_id, about="Ti mand og en hund")
    return two


def _agreement(database: Database, firm_id: uuid.UUID, today: date) -> uuid.UUID:
    agreement = Agreement(
        firm_id=firm_id,
        starts_on=today - timedelta(days=10),
        municipality_answer_days=3,
        municipality_stand_in="Bo Åkjær, 87 65 43 22",
        points=[
            AgreementPoint(
                number=number, chosen=number in {1, 3}, firm_promise="", municipality_promise=""
            )
            for number in range(1, 8)
        ],
    )
    keep(database, agreement)
    return agreement.id


@pytest.mark.parametrize("module", FIRM_MAKERS, ids=lambda module: module.MAKER.key)
def test_no_citizen_stands_on_a_paper_about_a_firm(
    database: Database, today: date, two: Pair, module: type
) -> None:
    maker: Maker = module.MAKER
    assert maker in MAKERS
    content = gathered(database, maker, two.firm_id, today)
    words = reading.flat(content)
    assert "Lunde VVS" in words
    assert not any(part in words for part in ("Ahmed", "Osman", "Angst", "670190"))


def test_the_welcome_takes_stand_in_and_answer_days_from_the_agreement(
    database: Database, today: date, two: Pair
) -> None:
    assert gathered(database, velkomst.MAKER, two.firm_id, today).answer_days is None
    _agreement(database, two.firm_id, today)
    database.write(mentor.save, injury_phone="87654300")
    content = gathered(database, velkomst.MAKER, two.firm_id, today)
    assert (content.answer_days, content.stand_in) == (3, "Bo Åkjær, 87 65 43 22")
    assert (content.contact.name, content.injury_phone) == ("Torben Lunde", "87654300")
    assert [gap.field for gap in missing(content)] == ["personal"]


def test_the_diploma_names_the_chosen_points_and_the_year(
    database: Database, today: date, two: Pair
) -> None:
    content = gathered(database, diplom.MAKER, _agreement(database, two.firm_id, today), today)
    assert content.points == ("Netværk", "Rekruttering")
    assert (content.since, content.place) == (today - timedelta(days=10), "Silkeborg")


def test_the_year_s_rates_are_not_there_until_somebody_enters_them(
    database: Database, today: date, two: Pair
) -> None:
    content = gathered(database, minifleks.MAKER, two.firm_id, today)
    assert content.rates.highest is None
    assert "Indsæt årets sats" in reading.flat(content)


def test_what_is_written_for_the_profile_stands_in_the_ad_and_the_other_way_round(
    database: Database, today: date, two: Pair
) -> None:
    written = {"vacancy.title": "Lagerhjælp", "vacancy.starts_on": "2027-01-04"}
    keep(database, PaperFill(key="rekrutteringsprofil", subject_id=two.firm_id, values=written))
    ad = gathered(database, jobopslag.MAKER, two.firm_id, today)
    assert (ad.vacancy.title, ad.vacancy.starts_on) == ("Lagerhjælp", date(2027, 1, 4))
    assert (ad.about, ad.contact.name) == ("Ti mand og en hund", "Torben Lunde")
    assert gathered(database, rekrutteringsprofil.MAKER, two.firm_id, today).vacancy.title == ""


def test_the_preparation_knows_people_places_placements_and_the_last_call(
    database: Database, today: date, two: Pair
) -> None:
    database.write(notes.add, day=today, body="Ringede", kind=NoteKind.CALL, firm_id=two.firm_id)
    database.write(promises.make, today=today, what="Sende arket", firm_id=two.firm_id)
    database.write(
        promises.make, today=today, what="Tale om Ahmed", firm_id=two.firm_id, case_id=two.case_id
    )
    content = gathered(database, forberedelse.MAKER, two.firm_id, today)
    assert [who.name for who in content.people] == ["Torben Lunde", "Mette Sø", "Jens Ø. Bæk"]
    assert (content.head_count, content.places, content.last_contact) == (9, 1, today)
    assert [each.kind for each in content.earlier] == ["praktik"]
    assert content.promises == ("Sende arket",)


def test_a_firm_that_is_gone_has_no_papers(database: Database, today: date) -> None:
    firm = Firm(name="Væk")
    keep(database, firm)
    assert gathered(database, kontaktkort.MAKER, firm.id, today).firm.name == "Væk"
