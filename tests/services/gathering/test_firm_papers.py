"""The papers about a firm, and what never stands on them."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime, timedelta

import pytest

from mentor_desk.documents.missing import missing
from mentor_desk.models import Agreement, AgreementPoint, Firm, PaperFill
from mentor_desk.services import (
    agreements,
    cases,
    citizens,
    firms,
    inquiries,
    mentor,
    notes,
    promises,
)
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
    assert content.employer.name == "Torben Lunde"
    assert (content.since, content.place) == (today - timedelta(days=10), "Silkeborg")


@pytest.mark.parametrize(
    ("signed", "dated"),
    [(None, 0), (-20, 0), (5, 5)],
    ids=["unsigned", "signed before", "signed later"],
)
def test_the_diploma_is_never_dated_before_the_agreement_begins(
    database: Database, today: date, two: Pair, signed: int | None, dated: int
) -> None:
    start = today - timedelta(days=10)
    agreement_id = _agreement(database, two.firm_id, today)
    signed_on = None if signed is None else start + timedelta(days=signed)
    database.write(agreements.update, agreement_id=agreement_id, signed_on=signed_on)
    content = gathered(database, diplom.MAKER, agreement_id, today)
    assert content.given_on == start + timedelta(days=dated)


def test_the_year_s_rates_are_not_there_until_somebody_enters_them(
    database: Database, today: date, two: Pair
) -> None:
    content = gathered(database, minifleks.MAKER, two.firm_id, today)
    assert content.rates.highest is None
    assert "Kommunen regner beløbet ud: ____________ kr. om måneden" in reading.flat(content)


def test_what_is_written_for_the_profile_stands_in_the_ad_and_the_other_way_round(
    database: Database, today: date, two: Pair
) -> None:
    written = {
        "about": "Vi er ti.", "vacancy.title": "Lagerhjælp", "vacancy.starts_on": "2027-01-04",
    }  # fmt: skip
    keep(database, PaperFill(key="rekrutteringsprofil", subject_id=two.firm_id, values=written))
    ad = gathered(database, jobopslag.MAKER, two.firm_id, today)
    assert (ad.vacancy.title, ad.vacancy.starts_on) == ("Lagerhjælp", date(2027, 1, 4))
    assert (ad.about, ad.contact.name) == ("Vi er ti.", "Torben Lunde")
    assert gathered(database, rekrutteringsprofil.MAKER, two.firm_id, today).vacancy.title == ""


@pytest.mark.parametrize("module", [jobopslag, rekrutteringsprofil], ids=["ad", "profile"])
def test_what_the_mentor_thinks_of_the_firm_is_not_how_it_describes_itself(
    database: Database, today: date, two: Pair, module: type
) -> None:
    content = gathered(database, module.MAKER, two.firm_id, today)
    assert content.about == ""
    assert "Ti mand og en hund" not in reading.flat(content)


def test_the_preparation_knows_people_places_placements_and_the_last_call(
    database: Database, today: date, two: Pair
) -> None:
    database.write(notes.add, day=today, body="Ringede", kind=NoteKind.CALL, firm_id=two.firm_id)
    database.write(promises.make, today=today, what="Sende arket", firm_id=two.firm_id)
    content = gathered(database, forberedelse.MAKER, two.firm_id, today)
    assert [who.name for who in content.people] == ["Torben Lunde", "Mette Sø", "Jens Ø. Bæk"]
    assert (content.head_count, content.last_contact) == (9, today)
    assert [each.kind for each in content.earlier] == ["praktik"]
    assert content.promises == ("Sende arket",)
    assert content.placement_promises == ()


def test_the_preparation_knows_when_a_visit_suits_and_what_the_firm_waits_for(
    database: Database, today: date, two: Pair
) -> None:
    wishes = {
        "visit_grid": ["", "best", "", ""],
        "preferred_channel": "phone",
        "preferred_when": "før 8",
        "tone": "Tør humor.\nDe driller Ahmed.",
        "tone_tags": ["small_team"],
        "leave_alone_until": today + timedelta(days=7),
    }
    database.write(firms.update, firm_id=two.firm_id, **wishes)
    asked = datetime(2026, 11, 20, 8, tzinfo=UTC)
    waits = {"firm_id": two.firm_id, "asked_at": asked}
    database.write(inquiries.receive, about="hvornår Ahmed begynder", **waits)
    done = database.write(inquiries.receive, about="vikartimer", **waits)
    at = asked + timedelta(hours=1)
    database.write(inquiries.answer, inquiry_id=done, answer="Ja", at=at)
    found = gathered(database, forberedelse.MAKER, two.firm_id, today)
    assert found.wishes.waiting == ("hvornår borgeren begynder",)
    words = reading.flat(found)
    assert "Vil gerne være i fred til 1. december 2026 Bedst: mandag kl. 9–12" in words
    assert "Telefon · før 8" in words
    assert "Lille hold · Tør humor." in words
    assert "Ahmed" not in words


def test_the_preparation_says_room_in_whole_hours(database: Database, today: date, two: Pair) -> None:
    content = gathered(database, forberedelse.MAKER, two.firm_id, today)
    assert content.free_hours == 17
    words = reading.flat(content)
    assert "Der er plads til højst 17 timer mere om ugen" in words


def test_promises_to_the_firm_and_to_those_who_are_there_now_stand_without_a_name(
    database: Database, today: date, two: Pair
) -> None:
    def promise(what: str, **about: uuid.UUID) -> None:
        database.write(promises.make, today=today, what=what, **about)

    promise("Ringe om Ahmed Osmans timer og Ahmeds sko", firm_id=two.firm_id, case_id=two.case_id)
    promise("Værnesko til ahmed", case_id=two.case_id)
    other = Firm(name="En anden")
    keep(database, other)
    promise("Hilse på hos de andre", firm_id=other.id, case_id=two.case_id)
    content = gathered(database, forberedelse.MAKER, two.firm_id, today)
    assert content.promises == ("Ringe om borgerens timer og borgerens sko",)
    assert content.placement_promises == ("Værnesko til borgeren",)
    words = reading.flat(content)
    assert "Værnesko til borgeren (til en i forløb her)" in words
    assert not any(part in words.lower() for part in ("ahmed", "osman"))
    later = today + timedelta(days=200)
    assert gathered(database, forberedelse.MAKER, two.firm_id, later).placement_promises == ()


def test_a_firm_that_is_gone_has_no_papers(database: Database, today: date) -> None:
    firm = Firm(name="Væk")
    keep(database, firm)
    assert gathered(database, kontaktkort.MAKER, firm.id, today).firm.name == "Væk"
