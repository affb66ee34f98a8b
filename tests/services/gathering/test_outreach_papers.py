"""The papers of the outreach, gathered from a real vault."""

from __future__ import annotations

from datetime import date

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import (
    campaign_calls,
    campaigns,
    cluster_life,
    clusters,
    firms,
    paper_subjects,
    papers,
)
from mentor_desk.storage.database import Database
from mentor_desk.terms import ContactOutcome, label
from mentor_desk.texts import Catalogue


def test_a_call_list_carries_the_guide_the_firms_and_what_was_said(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    ids = [database.write(firms.create, name=name) for name in ("Bager Bo", "Lunde VVS")]
    campaign = database.write(
        campaigns.create, name="Vinter", script=("Hej",), starts_on=today, firm_ids=ids
    )
    first, _ = database.read(campaign_calls.calls, campaign_id=campaign, today=today)
    database.write(
        campaign_calls.finish, call_id=first.id, today=today, outcome=ContactOutcome.INTERESTED
    )
    made = database.read(
        papers.prepare,
        key="ringeliste",
        subject_id=campaign,
        rulebook=rulebook,
        danish=danish,
        today=today,
    )
    assert made.content["script"] == ["Hej"]
    assert [(call["firm"], call["said"]) for call in made.content["calls"]] == [
        ("Bager Bo", danish.say(label(ContactOutcome.INTERESTED))),
        ("Lunde VVS", ""),
    ]
    database.write(papers.issue, prepared=made, danish=danish, today=today, how="saved")


def test_a_cluster_sheet_carries_places_round_and_steps(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    firm = database.write(firms.create, name="Bager Bo")
    cluster = database.write(clusters.create, name="Klynge Åby", round_weekday=2)
    database.write(cluster_life.join, cluster_id=cluster, firm_id=firm, places=2, day=today)
    [offered] = database.read(paper_subjects.candidates, key="klynge", typed="åby")
    made = database.read(
        papers.prepare,
        key="klynge",
        subject_id=offered.id,
        rulebook=rulebook,
        danish=danish,
        today=today,
    )
    assert made.content["weekday"] == "onsdag"
    assert [(each["firm"], each["places"]) for each in made.content["firms"]] == [("Bager Bo", 2.0)]
    assert len(made.content["steps"]) == 10
