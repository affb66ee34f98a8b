"""The inbox of new firms: pasted lines, doubles, the welcome and the way into the register."""

from __future__ import annotations

from datetime import date

import pytest

from mentor_desk.errors import UserError
from mentor_desk.services import (
    contact_entries,
    contacts,
    directory,
    firms,
    prospects,
    referrals,
    undo,
    welcome,
)
from mentor_desk.services.prospect_line import read_line
from mentor_desk.storage.database import Database
from mentor_desk.terms import ContactMethod, LeadSource, ProspectStatus, Relation
from tests.services.listing import SHOP, VVS, imported


def test_a_new_firm_is_to_be_welcomed_within_five_working_days(database: Database, today: date) -> None:
    made = database.write(prospects.add, today=today, name="Sødal Bageri", town="Horsens")
    row = database.read(prospects.one, prospect_id=made)
    assert row.status is ProspectStatus.NEW
    assert row.welcome_by == date(2026, 12, 1)
    assert row.waits


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        (
            "Sødal Bageri; Torvet 3; 8700 Horsens; 75 12 34 56",
            {
                "name": "Sødal Bageri",
                "address": "Torvet 3",
                "postcode": "8700",
                "town": "Horsens",
                "phone": "75123456",
            },
        ),
        (
            "Nordlys El\tCVR 99100028\ttlf. +45 20 30 40 50\tv/ Ib Møller",
            {"name": "Nordlys El", "cvr": "99100028", "phone": "20304050", "person": "Ib Møller"},
        ),
        (
            "Havnens Café, 9910002500, 8660 Skanderborg",
            {
                "name": "Havnens Café",
                "p_number": "9910002500",
                "postcode": "8660",
                "town": "Skanderborg",
            },
        ),
        ("Bare et navn", {"name": "Bare et navn"}),
        ("", {}),
    ],
)
def test_a_pasted_line_is_read_into_its_parts(typed: str, parts: dict[str, str]) -> None:
    assert read_line(typed) == parts


def test_a_firm_without_a_name_is_refused_at_its_field(database: Database, today: date) -> None:
    with pytest.raises(UserError) as refused:
        database.write(prospects.add, today=today, name="  ")
    assert refused.value.field == "name"


def test_a_firm_that_is_known_already_is_told(database: Database, today: date) -> None:
    firm = database.write(firms.create, name="Lunde VVS", town="Hedensted")
    there = database.write(prospects.add, today=today, name="Ny Kro")
    known = database.read(prospects.known, name="lunde  vvs")
    assert known is not None
    assert known.firm_id == firm
    waiting = database.read(prospects.known, name="NY KRO")
    assert waiting is not None
    assert waiting.prospect_id == there
    assert database.read(prospects.known, name="Ny Kro", but=there) is None


def test_a_welcome_becomes_the_first_talk_when_the_firm_is_registered(
    database: Database, today: date
) -> None:
    made = database.write(
        prospects.add, today=today, name="Ny Kro", person="Lis Bak", phone="75 12 34 56"
    )
    database.write(
        welcome.welcome,
        prospect_id=made,
        day=today,
        today=today,
        method=ContactMethod.VISIT,
        handed=("letter", "card"),
        said="De mangler hænder i weekenden.",
    )
    firm_id = database.write(welcome.register, prospect_id=made, today=today)
    [talk] = database.read(contact_entries.at_firm, firm_id=firm_id)
    assert talk.day == today
    assert "De mangler hænder" in talk.text
    assert "Visitkort" in talk.text
    [person] = database.read(contacts.at_firm, firm_id=firm_id)
    assert person.name == "Lis Bak"
    origin = database.read(prospects.origin, firm_id=firm_id)
    assert origin is not None
    assert origin.status is ProspectStatus.REGISTERED


def test_a_firm_registered_before_the_welcome_still_waits_for_it(
    database: Database, today: date
) -> None:
    made = database.write(prospects.add, today=today, name="Ny Kro")
    firm_id = database.write(welcome.register, prospect_id=made, today=today)
    assert database.read(prospects.one, prospect_id=made).waits
    database.write(
        welcome.welcome, prospect_id=made, day=today, today=today, method=ContactMethod.VISIT
    )
    assert not database.read(prospects.one, prospect_id=made).waits
    assert len(database.read(contact_entries.at_firm, firm_id=firm_id)) == 1


def test_a_welcome_cannot_lie_ahead(database: Database, today: date) -> None:
    made = database.write(prospects.add, today=today, name="Ny Kro")
    with pytest.raises(UserError, match="lie ahead"):
        database.write(
            welcome.welcome,
            prospect_id=made,
            day=date(2026, 12, 24),
            today=today,
            method=ContactMethod.VISIT,
        )


def test_putting_away_asks_why_and_can_be_undone(database: Database, today: date) -> None:
    made = database.write(prospects.add, today=today, name="Ny Kro")
    with pytest.raises(UserError):
        database.write(prospects.put_away, prospect_id=made, why=" ")
    database.write(prospects.put_away, prospect_id=made, why="Kun ejeren selv")
    assert database.read(prospects.one, prospect_id=made).status is ProspectStatus.CLOSED
    database.write(undo.undo_last)
    assert database.read(prospects.one, prospect_id=made).waits


def test_a_recommended_firm_knows_who_recommended_it(database: Database, today: date) -> None:
    giver = database.write(firms.create, name="Lunde VVS")
    made = database.write(prospects.add, today=today, name="Ny Kro", referred_by=giver)
    row = database.read(prospects.one, prospect_id=made)
    assert (row.source, row.referred_by) == (LeadSource.REFERRAL, "Lunde VVS")
    firm_id = database.write(welcome.register, prospect_id=made, today=today)
    [given] = database.read(referrals.at_firm, firm_id=giver).given
    assert (given.to_firm_id, given.used_on) == (firm_id, today)
    assert database.read(referrals.at_firm, firm_id=firm_id).received == (given,)


def test_strong_firms_that_recommended_nobody_are_on_the_list_to_ask(
    database: Database, today: date
) -> None:
    strong = database.write(firms.create, name="Lunde VVS", relation=Relation.STRONG.value)
    database.write(firms.create, name="Ny Kro")
    [row] = database.read(referrals.ask_list, today=today)
    assert row.firm_id == strong
    database.write(referrals.add, firm_id=strong, to_name="Smed Juhl", day=today)
    assert database.read(referrals.ask_list, today=today) == []


def test_a_firm_of_the_imported_list_comes_with_what_the_list_knows(
    database: Database, today: date
) -> None:
    imported(database, VVS, SHOP)
    made = database.write(
        prospects.add, today=today, name=VVS.name, p_number=VVS.p_number, phone="75 12 34 56"
    )
    firm_id = database.write(welcome.register, prospect_id=made, today=today)
    fields = database.read(firms.open_firm, firm_id=firm_id).fields
    assert (fields["branch_version"], fields["size_band"]) == ("DB07", "5-9")
    [listed] = database.read(directory.search, typed=VVS.p_number)
    assert listed.firm_id == firm_id
