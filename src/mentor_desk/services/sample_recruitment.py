"""The firms of the sample that look for somebody, and who it may be."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import time
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import RecruitmentCandidate, RecruitmentStep
from mentor_desk.services import (
    recruitment_ad,
    recruitment_candidates,
    recruitments,
    rows,
)
from mentor_desk.services.sample_days import Days, Entry, read
from mentor_desk.services.sample_firms import SampleFirm
from mentor_desk.services.sample_people import SamplePerson
from mentor_desk.terms import CandidateStage

_PLAIN = (
    "title", "positions", "services", "channels", "about", "tasks", "musts", "nice", "hours", "wage",
    "offers", "how", "needs", "group_place", "firm_view", "our_view", "differently",
)  # fmt: skip
_DAYS = {
    "starts": "starts_on", "apply_by": "apply_by", "answer_on": "answer_on", "group_on": "group_on",
    "posted": "ad_posted_on", "evaluated": "evaluated_on", "again_in": "again_on",
}  # fmt: skip


def enter(
    session: Session,
    people: Mapping[str, SamplePerson],
    firms: Mapping[str, SampleFirm],
    days: Days,
) -> list[uuid.UUID]:
    """Enter all of it; returns the ids."""
    return [
        _begin(session, entry, people, firms, days) for entry in read("recruitment.toml")["recruitment"]
    ]


def _begin(
    session: Session,
    entry: Entry,
    people: Mapping[str, SamplePerson],
    firms: Mapping[str, SampleFirm],
    days: Days,
) -> uuid.UUID:
    known: dict[str, Any] = {name: entry[name] for name in _PLAIN if name in entry}
    known |= {to: days.day(entry[name]) for name, to in _DAYS.items() if name in entry}
    if "group_at" in entry:
        known["group_at"] = time.fromisoformat(entry["group_at"])
    made = recruitments.create(
        session,
        firm_id=firms[entry["firm"]].id,
        today=days.today,
        template=entry["template"],
        opened_on=days.day(entry["opened"]),
        due_on=days.maybe(entry, "due"),
        **known,
    )
    session.flush()
    _walk(session, made, entry, days)
    for one in entry.get("candidate", ()):
        _consider(session, made, one, people, days)
    _advertise(session, made, entry, days)
    if "closed" in entry:
        recruitments.close(
            session,
            recruitment_id=made,
            day=days.day(entry["closed"]),
            filled=entry.get("filled"),
            why=entry.get("closed_why", ""),
        )
    return made


def _walk(session: Session, made: uuid.UUID, entry: Entry, days: Days) -> None:
    notes = entry.get("note", {})
    for step in session.scalars(select(RecruitmentStep).where(RecruitmentStep.recruitment_id == made)):
        if step.step in entry["done"]:
            step.done_on = days.day(entry["done"][step.step])
        step.note = notes.get(step.step, "")


def _advertise(session: Session, made: uuid.UUID, entry: Entry, days: Days) -> None:
    if not entry.get("ad"):
        return
    recruitment_ad.compose(session, recruitment_id=made)
    recruitment_ad.approve(
        session, recruitment_id=made, by=entry["approved_by"], day=days.day(entry["approved"])
    )


def _consider(
    session: Session, made: uuid.UUID, one: Entry, people: Mapping[str, SamplePerson], days: Days
) -> None:
    if "citizen" in one:
        case_id = people[one["citizen"]].case_id
        added = recruitment_candidates.add_case(session, recruitment_id=made, case_id=case_id)
    else:
        known = {name: one[name] for name in ("phone", "email") if name in one}
        added = recruitment_candidates.add_other(
            session, recruitment_id=made, name=one["name"], source=one["source"], **known
        )
    session.flush()
    row = rows.get(session, RecruitmentCandidate, added)
    row.stage = CandidateStage(one["stage"]).value
    row.reason, row.feedback = one.get("reason", ""), one.get("feedback", "")
    row.invited_on, row.told_on = days.maybe(one, "invited"), days.maybe(one, "told")
    row.came = one.get("came")
