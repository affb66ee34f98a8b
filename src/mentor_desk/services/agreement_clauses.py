"""Which wordings of the points there are: the shipped sets and the municipality's own (feature I1)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.documents import clause_sets
from mentor_desk.documents.clause_sets import ClauseSet
from mentor_desk.models import Setting
from mentor_desk.services import rows
from mentor_desk.storage.use_case import reads

OWN_SETS: Final = "clause_sets"
"""The setting that holds the municipality's own sets: a list of ``key``, ``title`` and ``points``, each
with ``title``, ``text`` and, where wanted, ``firm`` and ``municipality``."""


@reads
def sets(session: Session) -> tuple[ClauseSet, ...]:
    """The sets to choose from, the first one for agreements that name none; own ones last.

    An own set with the key of a shipped one stands in its place.
    """
    setting = session.scalar(rows.select_alive(Setting).where(Setting.key == OWN_SETS))
    own = {each.key: each for each in clause_sets.own(setting.value)} if setting else {}
    shipped = clause_sets.shipped()
    kept = tuple(own.pop(each.key, each) for each in shipped)
    return (*kept, *own.values())


def named(session: Session, key: str) -> ClauseSet:
    """The set called ``key``; the first one where it is empty or no longer there."""
    found = sets(session)
    return next((each for each in found if each.key == key), found[0])


def how_many(session: Session) -> Callable[[str], int]:
    """Tells how many points the set called so has; asked once for a whole list."""
    found = sets(session)
    points = {each.key: len(each.points) for each in found}
    return lambda key: points.get(key, len(found[0].points))
