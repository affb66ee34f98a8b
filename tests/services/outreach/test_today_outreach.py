"""The outreach on the Today page: what is due, and never a flood."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import (
    campaign_calls,
    campaigns,
    clusters,
    firms,
    inquiries,
    prospects,
    today,
)
from mentor_desk.services.today_rows import Action, Group, TodayRow
from mentor_desk.storage.database import Database
from mentor_desk.terms import ContactOutcome

DAY = date(2026, 11, 24)


def rows_of(database: Database, rulebook: Rulebook, *actions: Action) -> list[TodayRow]:
    found = database.read(today.day, today=DAY, rulebook=rulebook)
    return [row for row in found if row.action in actions]


def test_a_firm_past_its_answer_is_overdue_and_one_with_time_left_is_silent(
    database: Database, rulebook: Rulebook
) -> None:
    for about, days in (("Sent", 9), ("I dag", 4), ("Har tid", 0)):
        database.write(
            inquiries.receive,
            name="Ny Kro",
            about=about,
            asked_at=datetime(2026, 11, 24, 9, 0, tzinfo=UTC) - timedelta(days=days),
        )
    late, now = rows_of(database, rulebook, Action.ANSWER_INQUIRY)
    assert (late.group, now.group) == (Group.OVERDUE, Group.TODAY)
    assert "Sent" in str(late.title)
    assert "I dag" in str(now.title)


def test_many_welcomes_become_a_few_lines(database: Database, rulebook: Rulebook) -> None:
    for number in range(7):
        database.write(prospects.add, today=DAY - timedelta(days=12), name=f"Firma {number}")
    assert len(rows_of(database, rulebook, Action.SAY_WELCOME)) == 4
    [rest] = rows_of(database, rulebook, Action.MORE_WELCOMES)
    assert "3 more" in str(rest.title)


def test_a_firm_to_ring_again_turns_up_on_its_day_until_the_campaign_is_closed(
    database: Database, rulebook: Rulebook
) -> None:
    firm = database.write(firms.create, name="Lunde VVS")
    campaign = database.write(
        campaigns.create, name="Vinter", script=("Hej",), starts_on=DAY, firm_ids=(firm,)
    )
    [call] = database.read(campaign_calls.calls, campaign_id=campaign, today=DAY)
    database.write(
        campaign_calls.finish,
        call_id=call.id,
        today=DAY,
        outcome=ContactOutcome.CALL_BACK,
        call_back_on=DAY,
    )
    [row] = rows_of(database, rulebook, Action.RING_BACK)
    assert (row.ref, row.firm_id, row.group) == (call.id, firm, Group.TODAY)
    database.write(campaigns.close, campaign_id=campaign, day=DAY)
    assert rows_of(database, rulebook, Action.RING_BACK) == []


def test_a_cluster_is_told_sixty_days_before_it_is_renegotiated(
    database: Database, rulebook: Rulebook
) -> None:
    for name, days in (("Nær", 60), ("Fjern", 61), ("Sen", -1)):
        database.write(clusters.create, name=name, renew_on=DAY + timedelta(days=days))
    late, near = rows_of(database, rulebook, Action.OPEN_CLUSTER)
    assert (late.group, near.group) == (Group.OVERDUE, Group.ENDING)
    assert "Nær" in str(near.title)


def test_the_panel_is_one_line_however_many_have_not_answered(
    database: Database, rulebook: Rulebook
) -> None:
    for name in ("Bager Bo", "Smed Juhl", "Ny Kro"):
        database.write(firms.create, name=name, forecast_panel=True)
    [row] = rows_of(database, rulebook, Action.ASK_PANEL)
    assert "3 firms" in str(row.title)
    assert row.day == date(2026, 12, 31)
