"""The sample's team meeting: decisions, and the figures of two colleagues."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.exchange.team_file import TeamFile, TeamFirm
from mentor_desk.models import Firm
from mentor_desk.services import rows, team_decisions, team_shares
from mentor_desk.services.mentor import required
from mentor_desk.services.sample_days import Days, Entry, read
from mentor_desk.services.sample_firms import SampleFirm
from mentor_desk.services.sample_people import SamplePerson
from mentor_desk.services.team_own import firm_number

_NUMBERS: Final = uuid.UUID("0198a000-0000-7000-8000-00000000c0de")
"""The sample's files were never written; their numbers follow from who sent them and when."""


def write(
    session: Session,
    people: Mapping[str, SamplePerson],
    firms: Mapping[str, SampleFirm],
    days: Days,
) -> list[uuid.UUID]:
    """Write them down; the ids of the colleagues' figures come back."""
    told = read("team.toml")
    for entry in told["decision"]:
        _decide(session, entry, people, days)
    return [_share(session, entry, firms, days) for entry in told["share"]]


def _decide(session: Session, entry: Entry, people: Mapping[str, SamplePerson], days: Days) -> None:
    case_id = people[entry["citizen"]].case_id
    day = days.day(entry["day"])
    follow_up_on = max(day, days.day(entry["follow_up"]))
    decision_id = team_decisions.decide(
        session, case_id=case_id, day=day, decided=entry["decided"],
        question=entry.get("question", ""), who=entry.get("who", ""), follow_up_on=follow_up_on,
    )  # fmt: skip
    if "done" in entry:
        team_decisions.follow_up(session, decision_id=decision_id, day=days.day(entry["done"]))


def _share(session: Session, entry: Entry, firms: Mapping[str, SampleFirm], days: Days) -> uuid.UUID:
    day = days.day(entry["day"])
    counts = {name: entry[name] for name in ("cases", "load", "low", "high", "ahead")}
    content = TeamFile(
        share_id=uuid.uuid5(_NUMBERS, f"{entry['sender']} {day}"),
        sender=entry["sender"],
        municipality=required(session).municipality,
        as_of=day,
        stages=entry["stages"],
        placements=entry["placements"],
        waiting=entry["waiting"],
        firms=tuple(_firm(session, each, firms, days) for each in entry["firms"]),
        unnumbered=entry.get("unnumbered", 0),
        **counts,
    )
    return team_shares.read_in(session, content=content, now=session.info["now"], language="da")


def _firm(session: Session, entry: Entry, firms: Mapping[str, SampleFirm], days: Days) -> TeamFirm:
    known = {
        "talked_on": days.day(entry["talked"]),
        "placed": entry.get("placed", False),
        "agreed": entry.get("agreed", False),
        "places": entry.get("places", 0),
    }
    if "firm" not in entry:
        return TeamFirm(entry["number"], entry["town"], entry["branch"], **known)
    firm = rows.get(session, Firm, firms[entry["firm"]].id)
    return TeamFirm(firm_number(firm), firm.town, firm.branch, **known)
