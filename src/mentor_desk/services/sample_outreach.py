"""How the sample's mentor finds firms: the inbox, inquiries, campaigns, meetings and the panel."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date, datetime, time

from sqlalchemy.orm import Session

from mentor_desk.formats.office_time import working_days_after
from mentor_desk.services import (
    campaign_calls,
    campaigns,
    event_guests,
    events,
    forecasts,
    inquiries,
    prospects,
    referrals,
    sample_clusters,
    welcome,
)
from mentor_desk.services.forecasts import Numbers
from mentor_desk.services.inquiries import quarter_of
from mentor_desk.services.outreach_data import call_script
from mentor_desk.services.sample_days import Days, Entry, read
from mentor_desk.services.sample_firms import SampleFirm
from mentor_desk.terms import ContactMethod, ContactOutcome

Firms = Mapping[str, SampleFirm]
_PROSPECT = (
    "name", "town", "postcode", "address", "phone", "person", "branch", "source", "source_note",
)  # fmt: skip


def enter(session: Session, firms: Firms, days: Days) -> dict[str, list[uuid.UUID]]:
    """Enter all of it; the ids of what stands by itself, by model."""
    told = read("outreach.toml")
    for entry in told["referral"]:
        _refer(session, entry, firms, days)
    met = {entry["key"]: _meet(session, entry, firms, days) for entry in told["event"]}
    session.flush()
    for entry in told["forecast"]:
        _expect(session, entry, firms, days)
    return {
        "NetworkEvent": list(met.values()),
        "Prospect": [_find(session, entry, firms, met, days) for entry in told["prospect"]],
        "Inquiry": [_ask(session, entry, firms, days) for entry in told["inquiry"]],
        "Campaign": [_ring(session, entry, firms, days) for entry in told["campaign"]],
        "Cluster": [sample_clusters.begin(session, e, firms, days) for e in told["cluster"]],
    }


def _refer(session: Session, entry: Entry, firms: Firms, days: Days) -> None:
    referrals.add(
        session,
        firm_id=firms[entry["firm"]].id,
        to_name="",
        to_firm_id=firms[entry["to"]].id,
        day=days.day(entry["day"]),
        note=entry["note"],
    )


def _find(
    session: Session, entry: Entry, firms: Firms, met: Mapping[str, uuid.UUID], days: Days
) -> uuid.UUID:
    giver = firms[entry["referred_by"]].id if "referred_by" in entry else None
    made = prospects.add(
        session,
        today=days.day(entry["seen"]),
        event_id=met.get(entry.get("event", "")),
        referred_by=giver,
        **{name: entry[name] for name in _PROSPECT if name in entry},
    )
    session.flush()
    if "welcomed" in entry:
        welcome.welcome(
            session,
            prospect_id=made,
            day=days.day(entry["welcomed"]),
            today=days.today,
            method=ContactMethod.VISIT,
            handed=entry["handed"],
            said=entry["said"],
        )
    if "closed" in entry:
        prospects.put_away(session, prospect_id=made, why=entry["closed"])
    return made


def _ask(session: Session, entry: Entry, firms: Firms, days: Days) -> uuid.UUID:
    firm = firms.get(entry.get("firm", ""))
    asked_at, answered_at = asked_and_answered(entry, days)
    made = inquiries.receive(
        session,
        about=entry["about"],
        asked_at=asked_at,
        firm_id=firm.id if firm else None,
        name=entry.get("name", ""),
        phone=entry.get("phone", ""),
        line=entry["line"],
    )
    session.flush()
    if "forwarded" in entry:
        day = days.day(entry["forwarded_on"])
        inquiries.forward(session, inquiry_id=made, to=entry["forwarded"], day=day)
    if answered_at is not None:
        inquiries.answer(session, inquiry_id=made, answer=entry["answer"], at=answered_at)
    return made


def asked_and_answered(entry: Entry, days: Days) -> tuple[datetime, datetime | None]:
    """When a firm asked and had its answer, whose day is counted in working days from the question.

    Two offsets from today could fall on the same working day, the answer's before the question's.
    """
    asked = days.day(entry["asked"])
    if "answered" not in entry:
        return _at(asked, entry["at"]), None
    answered = working_days_after(asked, entry["answered"])
    return _at(asked, entry["at"]), _at(answered, entry["answered_at"])


def _ring(session: Session, entry: Entry, firms: Firms, days: Days) -> uuid.UUID:
    made = campaigns.create(
        session,
        name=entry["name"],
        purpose=entry["purpose"],
        script=call_script("da"),
        starts_on=days.day(entry["starts"]),
        ends_on=days.day(entry["ends"]),
        firm_ids=[firms[key].id for key in entry["firms"]],
    )
    session.flush()
    calls = campaign_calls.calls(session, campaign_id=made, today=days.today)
    by_firm = {call.firm_id: call for call in calls}
    for call in entry["call"]:
        campaign_calls.finish(
            session,
            call_id=by_firm[firms[call["firm"]].id].id,
            today=days.day(call["day"]),
            outcome=ContactOutcome(call["outcome"]),
            ticked=call.get("ticked", ()),
            notes={int(step): said for step, said in call.get("notes", {}).items()},
            summary=call.get("summary", ""),
            call_back_on=days.maybe(call, "back"),
        )
    return made


def _meet(session: Session, entry: Entry, firms: Firms, days: Days) -> uuid.UUID:
    plain = {name: entry[name] for name in ("network", "theme", "place", "note") if name in entry}
    day = days.day(entry["day"])
    host = firms[entry["host"]].id
    made = events.create(session, name=entry["name"], day=day, host_firm_id=host, **plain)
    session.flush()
    for item in entry["ticked"]:
        events.tick(session, event_id=made, item=item, day=min(day, days.today))
    for each in entry["guest"]:
        firm = firms.get(each.get("firm", ""))
        guest = event_guests.invite(
            session,
            event_id=made,
            firm_id=firm.id if firm else None,
            name=each.get("name", ""),
        )
        session.flush()
        event_guests.mark(
            session,
            guest_id=guest,
            came=each.get("came"),
            follow_up=each.get("follow_up", ""),
            followed_on=days.maybe(each, "followed"),
        )
    return made


def _expect(session: Session, entry: Entry, firms: Firms, days: Days) -> None:
    firm_id = firms[entry["firm"]].id
    forecasts.join(session, firm_id=firm_id)
    for ago, *numbers, note in entry["said"]:
        quarter = forecasts.step(quarter_of(days.today), ago)
        said = Numbers(*(None if number < 0 else number for number in numbers))
        forecasts.put(
            session,
            firm_id=firm_id,
            quarter=quarter,
            today=min(days.today, forecasts.last_day(quarter)),
            numbers=said,
            note=note,
        )
        session.flush()


def _at(day: date, clock: str) -> datetime:
    """A moment in local time."""
    return datetime.combine(day, time.fromisoformat(clock)).astimezone()
