"""Campaigns: which firms, what is kept of a call, and how far it has come."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

import pytest

from mentor_desk.errors import UserError
from mentor_desk.services import (
    campaign_calls,
    campaign_firms,
    campaigns,
    contact_entries,
    contacts,
    firms,
)
from mentor_desk.services.campaign_firms import Choice
from mentor_desk.services.outreach_data import call_script
from mentor_desk.storage.database import Database
from mentor_desk.terms import ContactMethod, ContactOutcome, ContactRole

SCRIPT = ("Sig hvem du er", "Find en opgave")


@pytest.fixture
def some_firms(database: Database, today: date) -> tuple[uuid.UUID, ...]:
    made = [
        database.write(firms.create, name=name, town=town, branch=branch)
        for name, town, branch in (
            ("Bager Bo", "Tørring", "Bageri"),
            ("Lunde VVS", "Hedensted", "VVS og blik"),
            ("Kro og Spis", "Tørring", "Restaurant"),
        )
    ]
    database.write(firms.count_heads, firm_id=made[0], full_time=6, counted_on=today, source="Bo")
    return tuple(made)


def campaign(database: Database, today: date, firm_ids: tuple[uuid.UUID, ...]) -> uuid.UUID:
    return database.write(
        campaigns.create, name="Vinter", script=SCRIPT, starts_on=today, firm_ids=firm_ids
    )


def test_firms_are_chosen_by_town_branch_size_and_silence(
    database: Database, today: date, some_firms: tuple[uuid.UUID, ...]
) -> None:
    bo, lunde, kro = some_firms

    def found(choice: Choice) -> set[uuid.UUID]:
        rows = database.read(campaign_firms.candidates, choice=choice, today=today)
        return {row.firm_id for row in rows}

    assert found(Choice()) == {bo, lunde, kro}
    assert found(Choice(town="tørring")) == {bo, kro}
    assert found(Choice(branch="vvs")) == found(Choice(group="building")) == {lunde}
    assert found(Choice(size="2-9")) == {bo}
    database.write(contact_entries.add, firm_id=kro, today=today, day=today, method=ContactMethod.VISIT)
    assert found(Choice(town="Tørring", quiet_days=30)) == {bo}
    database.write(firms.update, firm_id=bo, leave_alone_until=today + timedelta(days=9))
    assert found(Choice()) == {lunde, kro}


def test_a_call_becomes_a_talk_with_the_firm(
    database: Database, today: date, some_firms: tuple[uuid.UUID, ...]
) -> None:
    database.write(
        contacts.add, firm_id=some_firms[0], name="Bo Bager", role=ContactRole.EMPLOYER,
        phone="86123456",
    )  # fmt: skip
    made = campaign(database, today, some_firms)
    first, *_ = database.read(campaign_calls.calls, campaign_id=made, today=today)
    assert (first.person, first.phone) == ("Bo Bager", "86123456")
    assert first.waits(today)
    database.write(
        campaign_calls.finish,
        call_id=first.id,
        today=today,
        outcome=ContactOutcome.INTERESTED,
        ticked=(0, 1),
        notes={1: "Opvasken bliver stående"},
        summary="Vil gerne have besøg",
    )
    [talk] = database.read(contact_entries.at_firm, firm_id=first.firm_id)
    assert talk.outcome is ContactOutcome.INTERESTED
    assert talk.text == "Vil gerne have besøg\nFind en opgave – Opvasken bliver stående"
    [row] = database.read(campaigns.listing)
    assert (row.rung, row.total) == (1, 3)
    assert row.outcomes == {ContactOutcome.INTERESTED: 1}


def test_a_firm_to_ring_again_waits_from_that_day(
    database: Database, today: date, some_firms: tuple[uuid.UUID, ...]
) -> None:
    made = campaign(database, today, some_firms[:1])
    [call] = database.read(campaign_calls.calls, campaign_id=made, today=today)
    later = today + timedelta(days=2)
    database.write(
        campaign_calls.finish,
        call_id=call.id,
        today=today,
        outcome=ContactOutcome.CALL_BACK,
        call_back_on=later,
    )
    [call] = database.read(campaign_calls.calls, campaign_id=made, today=today)
    assert not call.waits(today)
    assert call.waits(later)


def test_a_call_without_an_outcome_is_not_over(
    database: Database, today: date, some_firms: tuple[uuid.UUID, ...]
) -> None:
    made = campaign(database, today, some_firms)
    call = database.read(campaign_calls.calls, campaign_id=made, today=today)[0]
    with pytest.raises(UserError) as refused:
        database.write(campaign_calls.finish, call_id=call.id, today=today, outcome=None)
    assert refused.value.field == "outcome"
    database.write(campaign_calls.note, call_id=call.id, ticked=(1,), notes={0: "Hej"})
    call = database.read(campaign_calls.calls, campaign_id=made, today=today)[0]
    assert (call.ticked, dict(call.notes), call.called_on) == ((1,), {0: "Hej"}, None)


def test_a_firm_stands_once_on_a_campaign_and_stays_when_it_was_rung(
    database: Database, today: date, some_firms: tuple[uuid.UUID, ...]
) -> None:
    made = campaign(database, today, some_firms[:2])
    added = database.write(campaigns.add_firms, campaign_id=made, firm_ids=some_firms)
    assert added == 1
    calls = database.read(campaign_calls.calls, campaign_id=made, today=today)
    assert [call.firm_id for call in calls] == list(some_firms)
    database.write(campaign_calls.finish, call_id=calls[0].id, today=today, outcome=ContactOutcome.NO)
    with pytest.raises(UserError):
        database.write(campaigns.remove_firm, call_id=calls[0].id)
    database.write(campaigns.remove_firm, call_id=calls[1].id)
    assert len(database.read(campaign_calls.calls, campaign_id=made, today=today)) == 2


def test_a_campaign_begins_with_a_call_guide_in_both_languages() -> None:
    assert len(call_script("da")) == len(call_script("en")) >= 6


def test_those_to_ring_again_stand_first_and_are_counted_by_themselves(
    database: Database, today: date, some_firms: tuple[uuid.UUID, ...]
) -> None:
    made = campaign(database, today, some_firms)
    calls = database.read(campaign_calls.calls, campaign_id=made, today=today)
    for call, outcome, back in (
        (calls[1], ContactOutcome.INTERESTED, None),
        (calls[2], ContactOutcome.NO_ANSWER, today),
    ):
        database.write(
            campaign_calls.finish, call_id=call.id, today=today, outcome=outcome, call_back_on=back
        )
    calls = database.read(campaign_calls.calls, campaign_id=made, today=today)
    bo, lunde, kro = some_firms
    assert [call.firm_id for call in campaign_calls.in_turn(calls, today)] == [kro, bo, lunde]
    [row] = database.read(campaigns.listing)
    assert (row.rung, row.back) == (2, 1)
    assert row.outcomes == {ContactOutcome.INTERESTED: 1}
    assert row.back_outcomes == {ContactOutcome.NO_ANSWER: 1}
    assert database.read(campaigns.waiting, today=today) == 2


def test_a_talk_in_the_firm_s_own_log_settles_the_ring_back(
    database: Database, today: date, some_firms: tuple[uuid.UUID, ...]
) -> None:
    made = campaign(database, today, some_firms[:1])
    [call] = database.read(campaign_calls.calls, campaign_id=made, today=today)
    database.write(
        campaign_calls.finish,
        call_id=call.id,
        today=today,
        outcome=ContactOutcome.CALL_BACK,
        call_back_on=today,
    )

    def talk(outcome: ContactOutcome) -> bool:
        database.write(
            contact_entries.add, firm_id=call.firm_id, today=today, day=today,
            method=ContactMethod.PHONE, outcome=outcome,
        )  # fmt: skip
        return database.read(campaign_calls.calls, campaign_id=made, today=today)[0].waits(today)

    assert talk(ContactOutcome.NO_ANSWER)
    assert not talk(ContactOutcome.INTERESTED)
    [row] = database.read(campaigns.listing)
    assert row.outcomes == {ContactOutcome.INTERESTED: 1}
