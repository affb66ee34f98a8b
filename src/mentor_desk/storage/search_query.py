"""Finding in the search index while somebody types: few candidates, ranked here.

Ordering by relevance in SQL would look at every match, and one letter matches most rows.
"""

from __future__ import annotations

import unicodedata
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from mentor_desk.formats.folding import danish_sort_key, fold, tokens
from mentor_desk.storage.search_table import KINDS, NAMED, SPAN, first_id

_MOST = 140
_SOME = 20
_INFIX = 3
_AS_SPELLED = 250
_SPELLING = str.maketrans({"å": "aa", "ø": "oe", "æ": "ae"})

_FIELDS = "d.id, d.kind, d.ref, d.open_kind, d.open_ref, d.title, d.subtitle, d.head"
_BEGIN = (
    f"SELECT {_FIELDS} FROM search_begin JOIN search_doc d ON d.id = search_begin.rowid "  # noqa: S608  constants
    "WHERE search_begin MATCH :words AND search_begin.rowid BETWEEN :first AND :last "
    "ORDER BY search_begin.rowid {way} LIMIT :most"
)
_OLDEST, _NEWEST = text(_BEGIN.format(way="ASC")), text(_BEGIN.format(way="DESC"))
_HEADS = text(
    f"SELECT {_FIELDS} FROM search_doc d WHERE d.kind = :kind "  # noqa: S608  constants
    "AND d.head >= :start AND d.head < :beyond ORDER BY d.head LIMIT :most"
)
_PARTS = (
    f"SELECT {_FIELDS} FROM search_part JOIN search_doc d ON d.id = search_part.rowid "  # noqa: S608  constants
    "WHERE search_part MATCH :words AND {inside} ORDER BY search_part.rowid LIMIT :most"
)


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found; a higher ``score`` is a better hit.

    ``open_kind`` and ``open_ref`` name what to open: a note's case, a contact's firm.
    """

    kind: str
    ref: uuid.UUID
    title: str
    subtitle: str
    score: int
    open_kind: str
    open_ref: uuid.UUID


def find(session: Session, typed: str, limit: int = 20) -> list[Hit]:
    """The best hits for what was ``typed``: every word must begin a word of the document.

    When that gives few hits and a word has three letters or more, words are also found inside
    compounds («mester» in «Tømrermester»).
    """
    words = tokens(typed)
    if not words:
        return []
    start = fold(typed).strip()
    found = {row.id: row for row in _by_beginnings(session, words, start)}
    if len(found) < limit and max(map(len, words)) >= _INFIX:
        found |= {row.id: row for row in _by_parts(session, words)}
    spelled = _spelled(typed).strip()
    scored = [(_score(row, start, words, spelled), row) for row in found.values()]
    scored.sort(key=_order)
    return [_hit(score, row) for score, row in islice(_people_once(scored), limit)]


def _people_once(scored: Sequence[tuple[int, Any]]) -> Iterator[tuple[int, Any]]:
    """Somebody in two roles at a firm is two rows and one person: the better row stands."""
    seen = set()
    for score, row in scored:
        person = (row.kind, row.title, row.open_ref)
        if person not in seen:
            seen.add(person)
            yield score, row


def _by_beginnings(session: Session, words: Sequence[str], start: str) -> list[Any]:
    quoted = " ".join(f'"{word}"*' for word in words)
    dated, end = first_id(KINDS[len(NAMED)]), first_id(KINDS[-1]) + SPAN
    values = {"words": quoted, "first": 0, "last": dated - 1, "most": _MOST}
    connection = session.connection()
    named = connection.execute(_OLDEST, values).all()
    found = list(named)
    found += connection.execute(_NEWEST, {**values, "first": dated, "last": end}).all()
    if len(named) == _MOST:
        # Too many to see all: those whose name begins so, and some of the kinds that come last.
        found += [row for kind in NAMED for row in _by_head(session, kind, start)]
        last = {"first": first_id(NAMED[-1]), "last": dated - 1, "most": _SOME}
        found += connection.execute(_OLDEST, {**values, **last}).all()
    return found


def _by_head(session: Session, kind: str, start: str) -> Sequence[Any]:
    values = {"kind": kind, "start": start, "beyond": f"{start}\U0010ffff", "most": _SOME}
    return session.connection().execute(_HEADS, values).all()


def _by_parts(session: Session, words: Sequence[str]) -> Sequence[Any]:
    threes = dict.fromkeys(
        word[at : at + _INFIX] for word in words for at in range(len(word) - _INFIX + 1)
    )
    inside = " AND ".join(f"instr(d.text, :word{place})" for place in range(len(words)))
    values: dict[str, Any] = {f"word{place}": word for place, word in enumerate(words)}
    values |= {"words": " AND ".join(f'"{three}"' for three in threes), "most": _MOST}
    return session.connection().execute(text(_PARTS.format(inside=inside)), values).all()


def _score(row: Any, start: str, words: Sequence[str], spelled: str) -> int:
    kind = len(KINDS) - KINDS.index(row.kind)
    if f" {spelled}" in f" {_spelled(row.title)}":
        # «aa» means Aadal and Åse before it means Ahmed.
        kind += _AS_SPELLED
    if row.head.startswith(start):
        return 300 + kind
    begun = row.head.split()
    if all(any(one.startswith(word) for one in begun) for word in words):
        return 200 + kind
    if all(word in row.head for word in words):
        return 100 + kind
    return kind


def _spelled(name: str) -> str:
    """Folded less than the index: ``å`` is ``aa``, but never a plain ``a``."""
    if name.isascii():
        return name.casefold()
    return unicodedata.normalize("NFC", name).casefold().translate(_SPELLING)


def _order(scored: tuple[int, Any]) -> tuple[int, str, int]:
    score, row = scored
    if row.kind in NAMED:
        return -score, danish_sort_key(row.title), row.id
    return -score, "", -row.id


def _hit(score: int, row: Any) -> Hit:
    return Hit(
        kind=row.kind,
        ref=uuid.UUID(row.ref),
        title=row.title,
        subtitle=row.subtitle,
        score=score,
        open_kind=row.open_kind,
        open_ref=uuid.UUID(row.open_ref),
    )
