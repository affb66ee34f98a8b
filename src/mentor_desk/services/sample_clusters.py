"""The clusters of the sample: firms, rounds and the ten steps."""

from __future__ import annotations

import uuid
from collections.abc import Mapping

from sqlalchemy.orm import Session

from mentor_desk.services import cluster_life, clusters
from mentor_desk.services.sample_days import Days, Entry
from mentor_desk.services.sample_firms import SampleFirm

_WEEK = 7


def begin(session: Session, entry: Entry, firms: Mapping[str, SampleFirm], days: Days) -> uuid.UUID:
    """Begin one cluster; its id."""
    made = clusters.create(
        session,
        name=entry["name"],
        village=entry["village"],
        consultant=entry["consultant"],
        base=entry.get("base", ""),
        round_weekday=entry["weekday"],
        started_on=days.day(entry["started"]),
        renew_on=days.maybe(entry, "renew"),
        note=entry.get("note", ""),
    )
    session.flush()
    for key, places, joined in entry["firms"]:
        day = days.day(joined)
        cluster_life.join(session, cluster_id=made, firm_id=firms[key].id, places=places, day=day)
        session.flush()
    since = (days.today.weekday() - entry["weekday"] - 1) % _WEEK + 1
    for ago, note in entry["rounds"]:
        day = days.day(-since - _WEEK * (ago - 1))
        cluster_life.round_made(session, cluster_id=made, day=day, note=note)
    for step, (who, due, note) in entry["steps"].items():
        due_on = days.day(due)
        clusters.set_step(session, cluster_id=made, step=step, who=who, due_on=due_on, note=note)
    for step, done in entry["done"].items():
        clusters.set_step(session, cluster_id=made, step=step, done_on=days.day(done))
    return made
