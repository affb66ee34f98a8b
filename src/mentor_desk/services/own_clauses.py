"""The municipality's own wordings of a partnership agreement's points: made, changed, taken away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentor_desk.documents import catalogue, clause_sets, render, specimen
from mentor_desk.documents.clause_sets import MOST_POINTS, ClauseSet
from mentor_desk.documents.forms import Clause
from mentor_desk.documents.partnerskabsaftale import Point
from mentor_desk.errors import UserError
from mentor_desk.models import Agreement, Setting
from mentor_desk.services import agreement_clauses, rows
from mentor_desk.services.agreement_clauses import OWN_SETS
from mentor_desk.services.paper_parties import sender
from mentor_desk.services.paper_wordings import form_for
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import Text, text

_PAPER: Final = "partnerskabsaftale"
_OWN_KEY: Final = "own_{number}"
_GONE = text("clause_sets", "This set is no longer there.")
_NO_TITLE = text("clause_sets", "Write what the set is called.")
_NO_WORDS = text("clause_sets", "A point has a title and a text.")
_TOO_MANY = text("clause_sets", "There can be {most} points in a set.").fill(most=MOST_POINTS)
_ONE = text("clause_sets", "A set has one point or more.")
_USED = text("clause_sets", "Agreements are written with this set, so their points keep their places.")


@dataclass(frozen=True, slots=True)
class KeptSet:
    """A set to choose from; ``own`` is the municipality's, ``used`` how many agreements name it."""

    content: ClauseSet
    own: bool
    used: int


@reads
def listing(session: Session) -> tuple[KeptSet, ...]:
    """The sets to choose from, in the order in which an agreement offers them."""
    own = {each.key for each in clause_sets.own(_kept(session))}
    return tuple(
        KeptSet(each, each.key in own, _used(session, each.key))
        for each in agreement_clauses.sets(session)
    )


@writes("clause_set.copied")
def copy(session: Session, *, key: str, title: str) -> str:
    """Make an own set called ``title`` from the set ``key``; the new set's key comes back."""
    if not title.strip():
        raise UserError(_NO_TITLE, "title")
    kept = _kept(session)
    taken = {each["key"] for each in kept}
    number = next(n for n in range(1, len(taken) + 2) if _OWN_KEY.format(number=n) not in taken)
    made = _OWN_KEY.format(number=number)
    points = [asdict(point) for point in agreement_clauses.named(session, key).points]
    _keep(session, [*kept, {"key": made, "title": title.strip(), "points": points}], made)
    return made


@writes("clause_set.changed")
def change(
    session: Session, *, key: str, title: str | None = None, points: Sequence[Clause] | None = None
) -> None:
    """Say an own set's title, or its points, anew.

    Raises:
        UserError: it is no longer there, words are missing, or agreements are written with it and
            would have their points moved.
    """
    kept, row = _with_row(session, key)
    if title is not None:
        if not title.strip():
            raise UserError(_NO_TITLE, "title")
        row["title"] = title.strip()
    if points is not None:
        if trouble := _trouble(points):
            raise UserError(trouble)
        if len(points) < len(row["points"]) and _used(session, key):
            raise UserError(_USED)
        row["points"] = [asdict(point) for point in points]
    _keep(session, kept, key)


@writes("clause_set.changed")
def move(session: Session, *, key: str, number: int, by: int) -> None:
    """Move the point ``number`` (from 0) of an own set ``by`` places; at an end it stays.

    Raises:
        UserError: agreements are written with the set.
    """
    kept, row = _with_row(session, key)
    if _used(session, key):
        raise UserError(_USED)
    points = row["points"]
    if 0 <= number + by < len(points):
        points.insert(number + by, points.pop(number))
        _keep(session, kept, key)


@writes("clause_set.removed")
def remove(session: Session, *, key: str) -> None:
    """Take an own set away.

    Raises:
        UserError: agreements are written with it.
    """
    kept, row = _with_row(session, key)
    if _used(session, key):
        raise UserError(_USED)
    _keep(session, [each for each in kept if each is not row], key)


@reads
def preview(session: Session, *, key: str) -> bytes:
    """An agreement with the points of the set ``key``, about people who do not exist."""
    paper = catalogue.by_key(_PAPER)
    points = tuple(
        Point(number, True, clause.firm, clause.municipality, clause.title, clause.text)
        for number, clause in enumerate(agreement_clauses.named(session, key).points, 1)
    )
    content = replace(specimen.content(paper), sender=sender(session), points=points)
    return render.pdf(paper, content, form_for(session, paper)).data


def _trouble(points: Sequence[Clause]) -> Text | None:
    if not points:
        return _ONE
    if len(points) > MOST_POINTS:
        return _TOO_MANY
    whole = all(point.title.strip() and point.text.strip() for point in points)
    return None if whole else _NO_WORDS


def _kept(session: Session) -> list[dict[str, Any]]:
    """Own sets that can be used, as they are kept; others are left out of what is written anew."""
    setting = session.scalar(rows.select_alive(Setting).where(Setting.key == OWN_SETS))
    found = clause_sets.own(setting.value) if setting else ()
    return [
        {"key": each.key, "title": each.title.da, "points": [asdict(point) for point in each.points]}
        for each in found
    ]


def _with_row(session: Session, key: str) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    kept = _kept(session)
    row = next((each for each in kept if each["key"] == key), None)
    if row is None:
        raise UserError(_GONE)
    return kept, row


def _keep(session: Session, value: list[dict[str, Any]], key: str) -> None:
    # One that was undone lies there still, and the key is only once.
    setting = session.scalar(select(Setting).where(Setting.key == OWN_SETS))
    if setting is None:
        setting = Setting(key=OWN_SETS)
        session.add(setting)
    setting.deleted_at = None
    setting.value = value
    session.flush()
    journal.note(session, subject=setting, detail={"set": key})


def _used(session: Session, key: str) -> int:
    # An agreement that names no set has the first one.
    names = (key, "") if key == clause_sets.shipped()[0].key else (key,)
    query = select(func.count()).select_from(Agreement)
    return session.scalar(query.where(rows.alive(Agreement), Agreement.clause_set.in_(names))) or 0
