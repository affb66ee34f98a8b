"""What taking a package in would do, row by row, before anything is done."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import LargeBinary, select
from sqlalchemy.orm import Session

from mentor_desk.exchange import sealed
from mentor_desk.models import Case, Citizen, Firm, IndicatorSet, Row
from mentor_desk.services import hand_over_since, rows
from mentor_desk.services.hand_over_matching import Duplicate, duplicates, parts_alike
from mentor_desk.services.hand_over_records import (
    BOOKKEEPING,
    Incoming,
    Values,
    models,
    references,
)

_SUBJECT: Final = "subject_id"
_NEVER_REMOVED: Final = (Case, Citizen)
_PART = 400


class Choice(StrEnum):
    """Whose is kept; ``BOTH`` only of two records: they are two."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Answers:
    """What the mentor chose: of duplicates by their id, of fields by row and field.

    What was not answered stays as it is here, and a duplicate is taken for the one we know.
    """

    duplicates: Mapping[uuid.UUID, Choice] = field(default_factory=dict)
    fields: Mapping[tuple[uuid.UUID, str], Choice] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field that both sides changed, or where nobody can say who did so last."""

    model: type[Row]
    row_id: uuid.UUID
    field: str
    mine: Any
    theirs: Any


@dataclass(slots=True)
class Plan:
    """``new`` rows by model, ``changed`` fields of rows we have, ``revived`` and ``removed`` rows.

    ``kept`` counts the fields that only we changed and that stay.
    """

    new: dict[type[Row], list[Values]] = field(default_factory=dict)
    changed: list[tuple[Row, Values]] = field(default_factory=list)
    revived: list[tuple[Row, Values]] = field(default_factory=list)
    removed: list[Row] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    duplicates: list[Duplicate] = field(default_factory=list)
    kept: int = 0


def plan(session: Session, incoming: Incoming, manifest: Mapping[str, Any], answers: Answers) -> Plan:
    """What is to be done with every row of the package.

    Raises:
        UserError: the package refers to what is not in it.
    """
    found = Plan(duplicates=duplicates(session, incoming))
    same = _same(session, incoming, found.duplicates, answers)
    ids = [row_id for each in incoming.values() for row_id in each]
    _check_references(incoming, frozenset(ids))
    gone = [row_id for _, each in _deleted(manifest) for row_id in each]
    base = hand_over_since.since_common(session, manifest.get("exchanges") or {}, [*ids, *gone])
    chosen = {
        one.their_id: answers.duplicates.get(one.their_id, Choice.MINE) for one in found.duplicates
    }
    sets = {(one.key, one.version) for one in session.scalars(rows.select_alive(IndicatorSet))}
    for model, each in incoming.items():
        here = dict(_known(session, model, [same.get(row_id, row_id) for row_id in each]))
        for row_id, said in each.items():
            values = _pointed(model, said, same)
            row = here.get(values["id"])
            if row is None:
                if model is IndicatorSet and (values["key"], values["version"]) in sets:
                    continue
                found.new.setdefault(model, []).append(values)
            elif row_id in same:
                _join(found, row, values, chosen.get(row_id, Choice.MINE))
            else:
                _compare(found, row, values, base, answers)
    _remove(session, found, manifest, base)
    return found


def _same(
    session: Session, incoming: Incoming, pairs: list[Duplicate], answers: Answers
) -> dict[uuid.UUID, uuid.UUID]:
    """From their ids to ours, for all that is one and the same."""
    same = {
        one.their_id: one.my_id
        for one in pairs
        if answers.duplicates.get(one.their_id, Choice.MINE) is not Choice.BOTH
    }
    firms = {key: to for key, to in same.items() if key in incoming.get(Firm, {})}
    return {**same, **parts_alike(session, incoming, firms)}


def _check_references(incoming: Incoming, ids: Collection[uuid.UUID]) -> None:
    for model, each in incoming.items():
        columns = [column for column, _, _ in references(model)]
        for values in each.values():
            if any(values.get(name) is not None and values[name] not in ids for name in columns):
                raise sealed.damaged()


def _pointed(model: type[Row], values: Values, same: Mapping[uuid.UUID, uuid.UUID]) -> Values:
    names = ["id", _SUBJECT, *(column for column, _, _ in references(model))]
    moved = {name: same[values[name]] for name in names if values.get(name) in same}
    return {**values, **moved}


def _known(session: Session, model: Any, ids: list[uuid.UUID]) -> Iterator[tuple[uuid.UUID, Row]]:
    for start in range(0, len(ids), _PART):
        for row in session.scalars(select(model).where(model.id.in_(ids[start : start + _PART]))):
            yield row.id, row


def _fields(row: Row) -> Iterator[str]:
    """The fields that are compared: an issued paper's bytes never change."""
    for column in type(row).__table__.columns:
        if column.key not in BOOKKEEPING and not isinstance(column.type, LargeBinary):
            yield column.key


def _join(found: Plan, row: Row, values: Values, choice: Choice) -> None:
    """Two records of one person or firm: ours, with what only theirs knows – or theirs first."""
    taken = {
        name: values[name]
        for name in _fields(row)
        if name in values
        and not _empty(values[name])
        and values[name] != getattr(row, name)
        and (choice is Choice.THEIRS or _empty(getattr(row, name)))
    }
    if taken:
        found.changed.append((row, taken))


def _empty(value: Any) -> bool:
    return value is None or value in ("", [], {})


def _compare(
    found: Plan,
    row: Row,
    values: Values,
    base: tuple[hand_over_since.Touched, hand_over_since.Touched] | None,
    answers: Answers,
) -> None:
    theirs, mine = (each.get(str(row.id), []) for each in base) if base else (None, None)
    if row.deleted_at is not None:
        if theirs is None or theirs or "deleted_at" not in (mine or ()):
            found.revived.append((row, {name: values[name] for name in _fields(row) if name in values}))
        return
    taken = {}
    for name in _fields(row):
        if name not in values or values[name] == getattr(row, name):
            continue
        opened = isinstance(row, Case) and name == "closed_on" and values[name] is None
        if opened or (theirs is not None and name in theirs and name not in (mine or ())):
            taken[name] = values[name]
        elif theirs is not None and name not in theirs and name in (mine or ()):
            found.kept += 1
        else:
            conflict = Conflict(type(row), row.id, name, getattr(row, name), values[name])
            found.conflicts.append(conflict)
            if answers.fields.get((row.id, name)) is Choice.THEIRS:
                taken[name] = values[name]
    if taken:
        found.changed.append((row, taken))


def _remove(
    session: Session,
    found: Plan,
    manifest: Mapping[str, Any],
    base: tuple[hand_over_since.Touched, hand_over_since.Touched] | None,
) -> None:
    """What they deleted since, unless we worked on it meanwhile."""
    if base is None:
        return
    theirs, mine = base
    for model, ids in _deleted(manifest):
        for row_id, row in _known(session, model, ids):
            fresh = "deleted_at" in theirs.get(str(row_id), ()) and str(row_id) not in mine
            if fresh and row.deleted_at is None and model not in _NEVER_REMOVED:
                found.removed.append(row)


def _deleted(manifest: Mapping[str, Any]) -> list[tuple[type[Row], list[uuid.UUID]]]:
    known = models()
    try:
        return [
            (known[name], [uuid.UUID(each) for each in ids])
            for name, ids in (manifest.get("deleted") or {}).items()
        ]
    except (KeyError, ValueError, TypeError, AttributeError) as trouble:
        raise sealed.damaged() from trouble
