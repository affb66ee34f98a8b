"""The firms of the sample, their people and their partnership agreements."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from mentor_desk.services import agreements, contacts, firms
from mentor_desk.services.agreements import PointInput
from mentor_desk.services.sample_days import Days, Entry, read, read_all
from mentor_desk.terms import ContactRole

_PLAIN = (
    "name", "cvr", "p_number", "kind", "branch", "address", "postcode", "town", "phone", "email",
    "about",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class SampleFirm:
    """A firm that was entered: its id and who has which role there."""

    id: uuid.UUID
    in_role: Mapping[ContactRole, uuid.UUID]
    by_name: Mapping[str, uuid.UUID]


def enter(session: Session, days: Days) -> dict[str, SampleFirm]:
    """Enter all firms with contacts and head-counts; by the key the sample files call them."""
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
    return SampleFirm(firm_id, in_role, by_name)


def agree(session: Session, entered: Mapping[str, SampleFirm], days: Days) -> list[uuid.UUID]:
    """Register the partnership agreements; returns their ids."""
    found = read("agreements.toml")["agreement"]
    return [_agree(session, entry, entered[entry["firm"]], days) for entry in found]


def _agree(session: Session, entry: Entry, firm: SampleFirm, days: Days) -> uuid.UUID:
    return agreements.create(
        session,
        firm_id=firm.id,
        starts_on=days.day(entry["starts"]),
        ends_on=days.day(entry["ends"]),
        renew_on=days.day(entry["renew"]),
        signed_on=days.day(entry["signed"]),
        why=entry["why"],
        places=entry["places"],
        tasks=entry["tasks"],
        follow_up=entry["follow_up"],
        firm_contact_id=firm.by_name[entry["contact"]],
        stand_in=entry["stand_in"],
        municipality_stand_in="Kollegaen på vagttelefonen",
        firm_answer_days=entry["firm_days"],
        municipality_answer_days=entry["municipality_days"],
        points=tuple(
            PointInput(number, True, theirs, ours) for number, theirs, ours in entry["points"]
        ),
    )
