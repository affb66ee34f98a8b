"""Other citizens who are named in texts about this one: they do not leave the vault with it."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.formats import cpr as cprs
from mentor_desk.formats import phone as phones
from mentor_desk.models import Citizen
from mentor_desk.services.traces import STRUCK

_DIGITS: Final = 8


class OthersNamed:
    """Strikes out other citizens: their whole names, CPR numbers, telephones and addresses for mail.

    ``own`` are the citizens who may be named. ``texts`` is all that will be looked through: only who
    stands in it is sought, or thousands of names would be sought in every line.
    """

    def __init__(self, session: Session, own: Sequence[uuid.UUID], texts: Iterable[Any]) -> None:
        known = session.execute(select(Citizen.id, *_COLUMNS)).all()
        mine = {word for row in known if row.id in own for word in _words(row)}
        every = " ".join(_flat(list(texts)).split()).casefold()
        found = {
            word
            for row in known
            if row.id not in own
            for word in _words(row)
            if word not in mine and word.casefold() in every
        }
        self._sought = _pattern(found)

    def names(self, value: Any) -> bool:
        """Whether another citizen is named in ``value``."""
        return self._sought is not None and self._sought.search(_flat(value)) is not None

    def struck(self, value: Any) -> Any:
        """``value`` with other citizens struck out; texts within lists and mappings too."""
        if self._sought is None:
            return value
        if isinstance(value, dict):
            return {key: self.struck(part) for key, part in value.items()}
        if isinstance(value, list):
            return [self.struck(part) for part in value]
        return self._sought.sub(STRUCK, value) if isinstance(value, str) else value


_COLUMNS: Final = (Citizen.name, Citizen.cpr, Citizen.phone, Citizen.email)


def _words(row: Any) -> Iterator[str]:
    if len(row.name.split()) > 1:
        yield " ".join(row.name.split())
    if row.cpr:
        yield from (row.cpr, cprs.pretty(row.cpr), f"{row.cpr[:6]} {row.cpr[6:]}")
    if len("".join(filter(str.isdigit, row.phone))) >= _DIGITS:
        yield from {row.phone.strip(), phones.pretty(row.phone)}
    if "@" in row.email:
        yield row.email.strip()


def _pattern(words: Iterable[str]) -> re.Pattern[str] | None:
    parts = [r"\s+".join(map(re.escape, word.split())) for word in sorted(words, key=len, reverse=True)]
    if not parts:
        return None
    # A name inside a longer word is another name; a genitive's s belongs to it.
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?=s?(?!\w))", re.IGNORECASE)


def _flat(value: Any) -> str:
    if isinstance(value, dict):
        return "\n".join(map(_flat, value.values()))
    if isinstance(value, list | tuple):
        return "\n".join(map(_flat, value))
    return value if isinstance(value, str) else ""
