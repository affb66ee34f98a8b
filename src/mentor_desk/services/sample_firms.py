"""The firms of the sample, their people and their partnership agreements."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy.orm import Session

from mentor_desk.formats import phone
from mentor_desk.formats.spans import add_months
from mentor_desk.formats.working_days import next_working_day
from mentor_desk.services import agreements, contacts, firm_tasks, firms
from mentor_desk.services.agreements import PointInput
from mentor_desk.services.sample_days import Days, Entry, read, read_all
from mentor_desk.terms import ContactRole

_PLAIN = (
    "name", "cvr", "p_number", "kind", "branch", "address", "postcode", "town", "phone", "email",
    "about",
)  # fmt: skip


_MONTHS = 12
_SIGNED_BEFORE = 5
_RENEWED_BEFORE = timedelta(days=60)
_ON_DUTY = "12457810"


@dataclass(frozen=True, slots=True)
class SampleFirm:
    """A firm that was entered: its id who has which role there, and the stand-in as
    an agreement writes it."""

    id: uuid.UUID
    in_role: Mapping[ContactRole, uuid.UUID]
    by_name: Mapping[str, uuid.UUID]
    stand_in: str


def enter(session: Session, days: Days) -> dict[str, SampleFirm]:
    """Enter all firms with people, counts and task banks; by the key the sample files call them."""
    return {entry["key"]: _enter(session, entry, days) for entry in read_all("firms_*.toml", "firm")}


def _enter(session: Session, entry: Entry, days: Days) -> SampleFirm:
    firm_id = firms.create(session, **{name: entry[name] for name in _PLAIN if name in entry})
    in_role: dict[ContactRole, uuid.UUID] = {}
    by_name: dict[str, uuid.UUID] = {}
    for person in entry["people"]:
        contact_id = contacts.add(session, firm_id=firm_id, **person)
        in_role[ContactRole(person["role"])] = contact_id
        by_name.setdefault(person["name"], contact_id)
    firms.count_heads(
        session,
        firm_id=firm_id,
        full_time=entry["full_time"],
        counted_on=days.day(entry["counted"]),
        source=entry["source"],
    )
    if "tasks" in entry:
        firm_tasks.arrange(session, firm_id=firm_id, tasks=[tuple(one) for one in entry["tasks"]])
    return SampleFirm(firm_id, in_role, by_name, _stand_in(entry["people"]))


def _stand_in(people: Sequence[Entry]) -> str:
    found = [each for each in people if each["role"] == ContactRole.STAND_IN.value]
    return "".join(f"{p['name']}, {p['title']} · {phone.pretty(p['phone'])}" for p in found[:1])


def agree(session: Session, entered: Mapping[str, SampleFirm], days: Days) -> list[uuid.UUID]:
    """Register the partnership agreements; returns their ids."""
    found = read("agreements.toml")["agreement"]
    return [_agree(session, entry, entered[entry["firm"]], days) for entry in found]


def _agree(session: Session, entry: Entry, firm: SampleFirm, days: Days) -> uuid.UUID:
    starts_on = days.first_of_month(entry["starts_month"])
    ends_on = add_months(starts_on, _MONTHS) - timedelta(days=1)
    signed_on = days.before(starts_on, _SIGNED_BEFORE)
    renew_on = days.maybe(entry, "renew") or next_working_day(ends_on - _RENEWED_BEFORE)
    return agreements.create(
        session,
        firm_id=firm.id,
        starts_on=starts_on,
        ends_on=ends_on,
        renew_on=renew_on,
        signed_on=None if entry.get("unsigned") else signed_on,
        clause_set=entry.get("clause_set", ""),
        mentor_paid=entry.get("paid"),
        sharing=entry.get("sharing", ""),
        afterwards=entry.get("afterwards", ""),
        why=entry["why"],
        places=entry["places"],
        tasks=entry["tasks"],
        follow_up=entry["follow_up"],
        firm_contact_id=firm.by_name[entry["contact"]],
        stand_in=firm.stand_in,
        municipality_stand_in=f"Kollegaen på vagttelefonen · {phone.pretty(_ON_DUTY)}",
        firm_answer_days=entry["firm_days"],
        municipality_answer_days=entry["municipality_days"],
        points=tuple(
            PointInput(number, True, theirs, ours) for number, theirs, ours in entry["points"]
        ),
    )
