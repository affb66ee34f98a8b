"""Where a person is named outside the rows that are about them: in a firm's note, in another's case."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import JSON, String, select
from sqlalchemy.orm import Session

from mentor_desk.formats import phone as phones
from mentor_desk.models import Case, Citizen, Contact, Draft, Firm, IssuedPaper, Mentor, Row
from mentor_desk.services.rows import alive

STRUCK: Final = "[…]"
"""What stands where a name has been struck out."""

# A record of its own, which happens to have the same name or number, is somebody else's.
_OWN_RECORD = frozenset(
    {"name", "phone", "email", "address", "postcode", "town", "cvr", "p_number", "cpr", "key"}
)
_AROUND = 60


@dataclass(frozen=True, slots=True)
class Trace:
    """One place where the person is named: the row, its field, and the words around the name.

    ``case_id`` and ``firm_id`` tell where the text can be read and written anew.
    """

    model: str
    row_id: uuid.UUID
    field: str
    excerpt: str
    paper: bool = False
    case_id: uuid.UUID | None = None
    firm_id: uuid.UUID | None = None


def words_of(session: Session, row: Citizen | Contact) -> tuple[str, ...]:
    """What the person is known by: the whole name unless somebody else has it, and their numbers."""
    words = [row.email.strip()]
    if len(row.name.split()) > 1 and not _shared(session, row):
        words.append(row.name.strip())
    cpr = getattr(row, "cpr", None)
    if cpr:
        words += [cpr, f"{cpr[:6]}-{cpr[6:]}", f"{cpr[:6]} {cpr[6:]}"]
    number = "".join(filter(str.isdigit, row.phone))
    if len(number) >= 8:
        words += [row.phone.strip(), number, phones.pretty(number), number[-8:]]
    return tuple(dict.fromkeys(word for word in words if word))


def find(session: Session, words: Sequence[str], own: Iterable[uuid.UUID]) -> list[Trace]:
    """Every text outside the rows ``own`` where one of ``words`` stands, deleted rows too."""
    sought = _pattern(words)
    if sought is None:
        return []
    mine = frozenset(own)
    return [
        _trace(session, model, found.id, key, _excerpt(sought, value))
        for model, columns in _texts()
        for found in session.execute(select(model.id, *columns))
        if found.id not in mine
        for key, value in zip((c.key for c in columns), found[1:], strict=True)
        if sought.search(_flat(value))
    ]


def _trace(session: Session, model: Any, row_id: uuid.UUID, key: str, excerpt: str) -> Trace:
    row = session.get(model, row_id)
    return Trace(
        model.__name__,
        row_id,
        key,
        excerpt,
        model is IssuedPaper,
        row_id if model is Case else getattr(row, "case_id", None),
        row_id if model is Firm else getattr(row, "firm_id", None),
    )


def strike(session: Session, words: Sequence[str], traces: Iterable[Trace]) -> list[uuid.UUID]:
    """Strike the person out of the texts ``traces``, not out of papers; returns the rows changed."""
    sought = _pattern(words)
    models: dict[str, Any] = {model.__name__: model for model, _ in _texts()}
    changed: dict[uuid.UUID, None] = {}
    for trace in traces:
        row = session.get(models[trace.model], trace.row_id)
        if row is None or trace.paper or sought is None:
            continue
        setattr(row, trace.field, _replaced(getattr(row, trace.field), sought))
        changed[trace.row_id] = None
    return list(changed)


def drop_drafts(session: Session, words: Sequence[str]) -> None:
    """Throw away the unfinished forms in which the person is named."""
    sought = _pattern(words)
    for draft in session.scalars(select(Draft)):
        if sought is not None and sought.search(_flat(draft.values)):
            session.delete(draft)


def _shared(session: Session, row: Citizen | Contact) -> bool:
    model = type(row)
    same = select(model.id).where(alive(model), model.name == row.name, model.id != row.id)
    return session.scalars(same.limit(1)).first() is not None


def _pattern(words: Sequence[str]) -> re.Pattern[str] | None:
    parts = [r"\s+".join(map(re.escape, word.split())) for word in sorted(words, key=len, reverse=True)]
    if not parts:
        return None
    # A name inside a longer word is another name; a genitive's s belongs to it.
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?=s?(?!\w))", re.IGNORECASE)


def _texts() -> Iterator[tuple[Any, list[Any]]]:
    for mapper in Row.registry.mappers:
        model = mapper.class_
        if not issubclass(model, Row) or model in (Draft, Mentor):
            continue
        columns = [
            column
            for column in model.__table__.columns
            if isinstance(column.type, String | JSON) and column.key not in _OWN_RECORD
        ]
        if columns:
            yield model, columns


def _flat(value: Any) -> str:
    if isinstance(value, dict):
        return "\n".join(map(_flat, value.values()))
    if isinstance(value, list):
        return "\n".join(map(_flat, value))
    return value if isinstance(value, str) else ""


def _replaced(value: Any, sought: re.Pattern[str]) -> Any:
    if isinstance(value, dict):
        return {key: _replaced(part, sought) for key, part in value.items()}
    if isinstance(value, list):
        return [_replaced(part, sought) for part in value]
    return sought.sub(STRUCK, value) if isinstance(value, str) else value


def _excerpt(sought: re.Pattern[str], value: Any) -> str:
    flat = " ".join(_flat(value).split())
    found = sought.search(flat)
    if found is None:
        return flat[: 2 * _AROUND]
    start, end = max(0, found.start() - _AROUND), found.end() + _AROUND
    return f"{'… ' if start else ''}{flat[start:end].strip()}{' …' if end < len(flat) else ''}"
