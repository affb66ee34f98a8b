"""Whom and what of a package this vault already knows under another number."""

from __future__ import annotations

import uuid
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy.orm import Session

from mentor_desk.formats import folding
from mentor_desk.models import (
    Citizen,
    Contact,
    Firm,
    FirmSeason,
    FirmTask,
    GuideNote,
    HeadCount,
    Row,
)
from mentor_desk.services import rows
from mentor_desk.services.hand_over_records import BOOKKEEPING, Incoming, Values
from mentor_desk.texts import Text, text

Key = tuple[Hashable, ...]

_CPR: Final = text("services", "The same CPR number")
_BORN: Final = text("services", "The same name and birthday")
_P_NUMBER: Final = text("services", "The same P-number")
_PLACE: Final = text("services", "The same CVR number and address")
_PARTS: Final[tuple[type[Row], ...]] = (Contact, HeadCount, FirmTask, FirmSeason, GuideNote)


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A person or firm of the package that seems to be one of ours: ``why`` says by what."""

    model: type[Row]
    their_id: uuid.UUID
    my_id: uuid.UUID
    theirs: str
    mine: str
    why: Text


def duplicates(session: Session, incoming: Incoming) -> list[Duplicate]:
    """Citizens and firms of the package that are here too, by plain rules that leave no doubt."""
    found: list[Duplicate] = []
    for model, rules in ((Citizen, _citizen_keys), (Firm, _firm_keys)):
        theirs = incoming.get(model, {})
        ours = [row for row in session.scalars(rows.select_alive(model)) if row.id not in theirs]
        known = {row.id for row in session.scalars(rows.select_alive(model))}
        index: dict[Key, Row] = {}
        for row in ours:
            for key, _ in rules(_values(row)):
                index.setdefault(key, row)
        for values in theirs.values():
            if values["id"] in known:
                continue
            match = next(((index[key], why) for key, why in rules(values) if key in index), None)
            if match is not None:
                row, why = match
                mine = _line(_values(row))
                found.append(Duplicate(model, values["id"], row.id, _line(values), mine, why))
    return found


def parts_alike(
    session: Session, incoming: Incoming, firms: Mapping[uuid.UUID, uuid.UUID]
) -> dict[uuid.UUID, uuid.UUID]:
    """Contacts, head-counts and tasks of the firms that are one with ours and stand there already.

    ``firms`` leads from their firm to ours, and so does the answer.
    """
    found: dict[uuid.UUID, uuid.UUID] = {}
    for model in _PARTS:
        theirs = [one for one in incoming.get(model, {}).values() if one["firm_id"] in firms]
        if not theirs:
            continue
        firm_id: Any = model.__table__.c.firm_id
        query = rows.select_alive(model).where(firm_id.in_(set(firms.values())))
        ours = {_part_key(model, _values(row)): row.id for row in session.scalars(query)}
        for values in theirs:
            mine = ours.get(_part_key(model, {**values, "firm_id": firms[values["firm_id"]]}))
            if mine is not None:
                found[values["id"]] = mine
    return found


def _citizen_keys(values: Values) -> Iterator[tuple[Key, Text]]:
    if values.get("cpr"):
        yield ("cpr", values["cpr"]), _CPR
    if values.get("born_on") and values.get("name"):
        yield ("born", folding.fold(values["name"]), values["born_on"]), _BORN


def _firm_keys(values: Values) -> Iterator[tuple[Key, Text]]:
    if values.get("p_number"):
        yield ("p", values["p_number"]), _P_NUMBER
    if values.get("cvr") and values.get("address"):
        place = (folding.fold(values["address"]), values.get("postcode", ""))
        yield ("place", values["cvr"], *place), _PLACE


def _part_key(model: type[Row], values: Values) -> Key:
    if model is Contact:
        return values["firm_id"], folding.fold(values["name"]), values["role"]
    told = {key: value for key, value in values.items() if key not in BOOKKEEPING}
    return tuple((key, repr(told[key])) for key in sorted(told))


def _values(row: Row) -> Values:
    return {column.key: getattr(row, column.key) for column in type(row).__table__.columns}


def _line(values: Values) -> str:
    place = " ".join(filter(None, (values.get("postcode"), values.get("town"))))
    return ", ".join(filter(None, (values.get("name"), values.get("address"), place)))
