"""How the sample's agreements have gone: places by kind, promises, a talk, one ended early."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from sqlalchemy.orm import Session

from mentor_desk.documents.agreement_year import AgreementYear, KindYear
from mentor_desk.documents.content import to_json
from mentor_desk.formats.spans import add_months
from mentor_desk.models import Agreement, AgreementReview
from mentor_desk.services import (
    agreement_endings,
    agreement_places,
    agreement_points,
    agreements,
    rows,
)
from mentor_desk.services.agreements import PointInput
from mentor_desk.services.sample_days import Days, Entry, read
from mentor_desk.services.sample_firms import SampleFirm
from mentor_desk.terms import PlacementKind, PointStatus, ReviewResult

_YEAR = 12


def write(
    session: Session, firms: Mapping[str, SampleFirm], agreed: Sequence[uuid.UUID], days: Days
) -> list[uuid.UUID]:
    """Say how far each agreement has come, and tell of those before; returns the further ones' ids."""
    sample = read("agreements.toml")
    entries = sample["agreement"]
    for entry, agreement_id in zip(entries, agreed, strict=True):
        _follow(session, entry, agreement_id, days)
    by_firm = {entry["firm"]: row for entry, row in zip(entries, agreed, strict=True)}
    before = [_earlier(session, each, by_firm[each["firm"]], days) for each in sample["earlier"]]
    return before + [_ended(session, each, firms[each["firm"]].id, days) for each in sample["ended"]]


def _follow(session: Session, entry: Entry, agreement_id: uuid.UUID, days: Days) -> None:
    if "kinds" in entry:
        places = {PlacementKind(kind): number for kind, number in entry["kinds"].items()}
        agreement_places.agree(session, agreement_id=agreement_id, places=places)
    for number, firm, municipality, note in entry.get("came", ()):
        agreement_points.follow(
            session,
            agreement_id=agreement_id,
            number=number,
            today=days.day(-_YEAR),
            firm=PointStatus(firm),
            municipality=PointStatus(municipality),
            note=note,
        )


def _earlier(session: Session, entry: Entry, agreement_id: uuid.UUID, days: Days) -> uuid.UUID:
    """The agreement before, with the talk that it ended with."""
    following = rows.get(session, Agreement, agreement_id)
    starts_on = add_months(following.starts_on, -_YEAR)
    ends_on = following.starts_on - timedelta(days=1)
    made = agreements.create(
        session,
        firm_id=following.firm_id,
        starts_on=starts_on,
        ends_on=ends_on,
        signed_on=days.before(starts_on, 3),
        why=entry["why"],
        places=entry["places"],
        points=_points(entry),
    )
    session.flush()
    _follow(session, entry, made, days)
    following.follows_id = made
    talked_on = days.before(ends_on, entry["talked_before"])
    session.add(
        AgreementReview(
            agreement_id=made,
            day=talked_on,
            decided=entry["decided"],
            result=ReviewResult.CHANGED.value,
            facts=to_json(_facts(entry, starts_on, talked_on)),
        )
    )
    return made


def _facts(entry: Entry, starts_on: date, talked_on: date) -> AgreementYear:
    """What the year before came to, as it was kept with the talk."""
    praktik = KindYear(
        PlacementKind.PRAKTIK.value,
        begun=entry["begun"],
        completed=entry["completed"],
        stopped=entry["stopped"],
    )
    return AgreementYear(
        starts_on=starts_on,
        ends_on=talked_on,
        agreed=entry["places"],
        kinds=(praktik,),
        visits=entry["visits"],
        contacts=entry["contacts"],
        invited=entry["invited"],
        came=entry["came_to"],
    )


def _ended(session: Session, entry: Entry, firm_id: uuid.UUID, days: Days) -> uuid.UUID:
    starts_on = days.first_of_month(entry["starts_month"])
    made = agreements.create(
        session,
        firm_id=firm_id,
        starts_on=starts_on,
        ends_on=add_months(starts_on, _YEAR) - timedelta(days=1),
        signed_on=days.before(starts_on, 3),
        places=entry["places"],
        points=_points(entry),
    )
    session.flush()
    agreement_endings.end(
        session, agreement_id=made, ended_on=days.day(entry["ended"]), why=entry["words"]
    )
    return made


def _points(entry: Entry) -> tuple[PointInput, ...]:
    return tuple(PointInput(number, True, firm, ours) for number, firm, ours in entry["points"])
