"""How the sample's mentor and firms talk: the log, the week, the seasons, the peace, the leaves."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from mentor_desk.services import contact_entries, contacts, firm_friend, firm_seasons, firms
from mentor_desk.services.sample_days import Days, Entry, read
from mentor_desk.services.sample_firms import SampleFirm
from mentor_desk.terms import DayPart, SeasonKind, VisitTime

_ME = "me"
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WORK_WEEK = 5
_LETTERS = {
    "b": VisitTime.BEST.value,
    "f": VisitTime.FINE.value,
    "n": VisitTime.NEVER.value,
    ".": "",
}
_FIELDS = {
    "channel": "preferred_channel",
    "when": "preferred_when",
    "care": "care_every_days",
    "starts": "day_starts",
    "ends": "day_ends",
    "flexible": "flexible_start",
    "alone_why": "leave_alone_why",
}
_MONTHS = 12


def enter(session: Session, entered: Mapping[str, SampleFirm], days: Days) -> None:
    """Enter all of it at the firms that were ``entered``."""
    for entry in read("contacts.toml")["firm"]:
        _enter(session, entered[entry["key"]], entry, days)


def _enter(session: Session, firm: SampleFirm, entry: Entry, days: Days) -> None:
    fields: dict[str, Any] = {name: entry[key] for key, name in _FIELDS.items() if key in entry}
    if "alone_until" in entry:
        fields["leave_alone_until"] = days.day(entry["alone_until"])
    if "week" in entry:
        fields["visit_grid"] = _grid(entry["week"])
    if fields:
        firms.update(session, firm_id=firm.id, **fields)
    _befriend(session, firm.id, entry)
    for season in entry.get("seasons", ()):
        _season(session, firm.id, season, days)
    _people(session, firm, entry, days)
    for talk in entry.get("talks", ()):
        _talk(session, firm, talk, days)


def _grid(week: Mapping[str, str]) -> Sequence[str]:
    named = [day for day in _DAYS if day in week]
    last = max(_WORK_WEEK, _DAYS.index(named[-1]) + 1)
    nothing = "." * len(DayPart)
    return [_LETTERS[letter] for day in _DAYS[:last] for letter in week.get(day, nothing)]


def _befriend(session: Session, firm_id: uuid.UUID, entry: Entry) -> None:
    friend = entry.get("friend", "")
    if friend == _ME:
        firm_friend.name_me(session, firm_id=firm_id)
    elif friend:
        phone = entry.get("friend_phone", "")
        firm_friend.name(session, firm_id=firm_id, name=friend, phone=phone)


def _season(session: Session, firm_id: uuid.UUID, season: Entry, days: Days) -> None:
    months = season.get("months")
    if months is None:
        months = [(days.today.month + ahead - 1) % _MONTHS + 1 for ahead in season["in_months"]]
    firm_seasons.add(
        session,
        firm_id=firm_id,
        kind=SeasonKind(season["kind"]),
        months=months,
        lead_weeks=season.get("lead"),
        note=season["note"],
    )


def _people(session: Session, firm: SampleFirm, entry: Entry, days: Days) -> None:
    for name, weeks in entry.get("away", {}).items():
        contacts.update(session, contact_id=firm.by_name[name], away=weeks)
    for name, (course, day) in entry.get("training", {}).items():
        trained_on = days.day(day)
        for row in contacts.at_firm(session, firm_id=firm.id):
            if row.name == name:
                contacts.update(session, contact_id=row.id, training=course, trained_on=trained_on)


def _talk(session: Session, firm: SampleFirm, talk: Entry, days: Days) -> None:
    contact_entries.add(
        session,
        firm_id=firm.id,
        today=days.today,
        day=days.day(talk["day"]),
        method=talk["method"],
        outcome=talk["outcome"],
        care=talk.get("care", False),
        contact_id=firm.by_name[talk["with"]] if "with" in talk else None,
        text=talk["text"],
        spotted_tasks=talk.get("spotted", ""),
        next_step=talk.get("next", ""),
        next_on=days.maybe(talk, "next_day"),
    )
