"""The mentor's own ways to narrow the caseload, kept under a name (feature A1).

A name may tell of people, so they lie in the vault among the settings and not beside the program's
own choices.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.formats.folding import danish_sort_key
from mentor_desk.models import Setting
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import text

_KEY: Final = "caseload_filters"
MOST: Final = 12
"""So many fit above the list without pushing it away."""
LONGEST: Final = 40
"""Letters of a name."""


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """``group`` is one of the fixed filters, ``typed`` the words beside it, ``order`` that of the list.

    ``column`` is what the table is sorted by, empty where its own order holds.
    """

    key: str
    name: str
    group: str
    typed: str = ""
    order: str = ""
    column: str = ""
    descending: bool = False


@reads
def listing(session: Session) -> list[SavedFilter]:
    """All of them by name."""
    return _kept(_setting(session))


@writes("filter.saved")
def save(
    session: Session,
    *,
    name: str,
    group: str,
    typed: str = "",
    order: str = "",
    column: str = "",
    descending: bool = False,
) -> str:
    """Keep a filter under ``name``; one already called so is replaced. Its key comes back.

    Raises:
        UserError: the name is empty or long, or there are :data:`MOST` already.
    """
    called, kept = _name(name), _kept(_setting(session))
    same = _called(kept, called)
    if same is None and len(kept) >= MOST:
        raise UserError(text("services", "There is no room for more. Remove a filter first."), "name")
    key = same.key if same else uuid.uuid4().hex
    new = SavedFilter(key, called, group, typed.strip(), order, column, descending)
    _keep(session, [*(each for each in kept if each.key != key), new])
    return key


@writes("filter.renamed")
def rename(session: Session, *, key: str, name: str) -> None:
    """Give a filter another name.

    Raises:
        UserError: the name is empty or long, another is called so, or the filter is gone.
    """
    called, kept = _name(name), _kept(_setting(session))
    mine, other = _one(kept, key), _called(kept, called)
    if other is not None and other.key != key:
        said = text("services", "Another filter is already called «{name}».")
        raise UserError(said.fill(name=called), "name")
    _keep(session, [replace(each, name=called) if each == mine else each for each in kept])


@writes("filter.removed")
def remove(session: Session, *, key: str) -> None:
    """Take a filter away; undo brings it back.

    Raises:
        UserError: it is gone.
    """
    kept = _kept(_setting(session))
    mine = _one(kept, key)
    _keep(session, [each for each in kept if each != mine])


def _one(kept: Sequence[SavedFilter], key: str) -> SavedFilter:
    found = next((each for each in kept if each.key == key), None)
    if found is None:
        raise UserError(text("services", "This filter is no longer there."))
    return found


def _name(typed: str) -> str:
    called = " ".join(typed.split())
    if not called:
        raise UserError(text("services", "Give the filter a name."), "name")
    if len(called) > LONGEST:
        said = text("services", "The name is too long: at most {most} letters.")
        raise UserError(said.fill(most=LONGEST), "name")
    return called


def _called(kept: Sequence[SavedFilter], name: str) -> SavedFilter | None:
    folded = name.casefold()
    return next((each for each in kept if each.name.casefold() == folded), None)


def _setting(session: Session) -> Setting | None:
    # One whose first writing was undone is marked as deleted, and its key is still taken.
    return session.scalars(select(Setting).where(Setting.key == _KEY)).first()


def _kept(setting: Setting | None) -> list[SavedFilter]:
    if setting is None or setting.deleted_at is not None:
        return []
    return sorted(map(_read, setting.value), key=lambda each: danish_sort_key(each.name))


def _read(kept: dict[str, Any]) -> SavedFilter:
    """What a later version keeps besides is left alone."""
    names = SavedFilter.__dataclass_fields__
    return SavedFilter(**{name: value for name, value in kept.items() if name in names})


def _keep(session: Session, filters: Sequence[SavedFilter]) -> None:
    setting = _setting(session)
    if setting is None:
        setting = Setting(key=_KEY, value=[])
        session.add(setting)
    setting.value = [asdict(each) for each in filters]
    setting.deleted_at = None
    session.flush()
    journal.note(session, subject=setting, detail={"count": len(filters)})
