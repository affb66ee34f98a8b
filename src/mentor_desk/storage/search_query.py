"""Finding in the search index while somebody types: few candidates, ranked here.

Ordering by relevance in SQL would look at every match, and one letter matches most rows.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import TextClause, TextualSelect, select, text
from sqlalchemy.orm import Session

from mentor_desk.formats.folding import danish_sort_key, fold, tokens
from mentor_desk.storage.search_table import KINDS, SEARCH_DOC, SPAN, first_id

_CANDIDATES = 300
_EACH = 18
_INFIX = 3
_DATED = frozenset({"placement", "agreement", "visit", "note", "paper"})

_COLUMNS = [column for column in SEARCH_DOC.columns if column.key != "text"]
_NAMES = ", ".join(f"d.{column.key}" for column in _COLUMNS)


def _typed(statement: TextClause) -> TextualSelect:
    return statement.columns(*_COLUMNS)


_BEGINNINGS = _typed(
    text(
        f"SELECT {_NAMES} FROM search_begin JOIN search_doc d ON d.id = search_begin.rowid "  # noqa: S608  constants
        "WHERE search_begin MATCH :words AND search_begin.rowid BETWEEN :first AND :last "
        "ORDER BY search_begin.rowid DESC LIMIT :most"
    )
)
_PARTS = (
    f"SELECT {_NAMES} FROM search_part JOIN search_doc d ON d.id = search_part.rowid "  # noqa: S608  constants
    "WHERE search_part MATCH :words AND {likes} ORDER BY search_part.rowid DESC LIMIT :most"
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

    When that gives few hits and the words have three letters or more, they are also found inside
    compounds («mester» in «Tømrermester»).
    """
    words = tokens(typed)
    if not words:
        return []
    start = fold(typed).strip()
    found = {row.id: row for row in _by_beginnings(session, words, start)}
    if len(found) < limit and max(map(len, words)) >= _INFIX:
        found.update({row.id: row for row in _by_parts(session, words)})
    scored = [(_score(row, start, words), row) for row in found.values()]
    scored.sort(key=_order)
    return [
        Hit(row.kind, row.ref, row.title, row.subtitle, score, row.open_kind, row.open_ref)
        for score, row in scored[:limit]
    ]


def _by_beginnings(session: Session, words: Sequence[str], start: str) -> list[Any]:
    quoted = " ".join(f'"{word}"*' for word in words)
    ends = first_id(KINDS[0]), first_id(KINDS[-1]) + SPAN
    found = _matching(session, quoted, ends, _CANDIDATES)
    if len(found) < _CANDIDATES:
        return found
    # Too many to see all: some of every kind, and first those whose name begins so.
    some: list[Any] = []
    for kind in KINDS:
        first = first_id(kind)
        some += _named(session, kind, start)
        some += _matching(session, quoted, (first, first + SPAN - 1), _EACH)
    return some


def _matching(session: Session, quoted: str, ids: tuple[int, int], most: int) -> list[Any]:
    values = {"words": quoted, "first": ids[0], "last": ids[1], "most": most}
    return list(session.connection().execute(_BEGINNINGS, values))


def _named(session: Session, kind: str, start: str) -> list[Any]:
    head = SEARCH_DOC.c.head
    query = select(*_COLUMNS).where(
        SEARCH_DOC.c.kind == kind, head >= start, head < f"{start}\U0010ffff"
    )
    return list(session.connection().execute(query.order_by(head).limit(_EACH)))


def _by_parts(session: Session, words: Sequence[str]) -> list[Any]:
    long = [word for word in words if len(word) >= _INFIX]
    threes = dict.fromkeys(three for word in long for three in _threes(word))
    likes = " AND ".join(f"instr(d.text, :w{place})" for place in range(len(words)))
    values: dict[str, Any] = {f"w{place}": word for place, word in enumerate(words)}
    values |= {"words": " AND ".join(f'"{three}"' for three in threes), "most": _CANDIDATES}
    return list(session.connection().execute(_typed(text(_PARTS.format(likes=likes))), values))


def _threes(word: str) -> Iterable[str]:
    return (word[at : at + _INFIX] for at in range(len(word) - _INFIX + 1))


def _score(row: Any, start: str, words: Sequence[str]) -> int:
    kind = len(KINDS) - KINDS.index(row.kind)
    if row.head.startswith(start):
        return 300 + kind
    begun = row.head.split()
    if all(any(one.startswith(word) for one in begun) for word in words):
        return 200 + kind
    if all(word in row.head for word in words):
        return 100 + kind
    return kind


def _order(scored: tuple[int, Any]) -> tuple[int, str, int]:
    score, row = scored
    if row.kind in _DATED:
        return -score, "", -row.id
    return -score, danish_sort_key(row.title), row.id
