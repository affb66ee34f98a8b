"""The firm directory: workplaces of an imported list, found by name or around a point.

What stands here is what the list says. A workplace the mentor wants to keep is adopted: it becomes a
firm of the register, with notes, contacts and placements of its own.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.matching.distance import Point
from mentor_desk.models import DirectoryImport, Firm
from mentor_desk.services import directory_firms
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.directory import Directory
from mentor_desk.storage.directory_format import Entry
from mentor_desk.storage.directory_near import Wanted, near
from mentor_desk.storage.directory_shelf import Shelf
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import Text, text


@dataclass(frozen=True, slots=True)
class Listed:
    """A workplace as the list has it. ``id`` stays the same when the list is imported again.

    ``km`` is the straight line to the centre that was asked about; ``firm_id`` is set when the
    workplace is a firm of the register already. ``point`` is metres in UTM 32, ``None`` while nobody
    knows where it lies, and ``gone`` says that its list no longer has it.
    """

    id: str
    p_number: str
    cvr: str
    name: str
    branch: str
    address: str
    postcode: str
    town: str
    size_band: str
    km: float | None = None
    firm_id: uuid.UUID | None = None
    point: Point | None = None
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Around:
    """The nearest workplaces; there are ``total``, or at least so many unless ``counted``."""

    rows: tuple[Listed, ...]
    total: int
    counted: bool = True


@dataclass(frozen=True, slots=True)
class Summary:
    """The directory in use. ``trouble`` says why it cannot be read, when it cannot."""

    workplaces: int
    source: str
    imported_at: datetime
    sources: tuple[str, ...] = ()
    branches: tuple[tuple[str, str, str], ...] = ()
    """Code, code list and text of every branch there is."""
    trouble: Text | None = None


@reads
def search(session: Session, *, typed: str, limit: int = 50) -> list[Listed]:
    """Workplaces for what is typed: words of name, branch and town, a postcode, a P- or CVR number.

    Empty while nothing is typed or there is no directory.
    """
    opened = in_use(session)
    return (
        _listed(session, opened, [(each, None) for each in opened.find(typed, limit)]) if opened else []
    )


@reads
def around(
    session: Session,
    *,
    centre: Point,
    km: float,
    typed: str = "",
    sizes: Sequence[str] = (),
    branch: str = "",
    limit: int = 200,
) -> Around:
    """Workplaces within ``km`` of ``centre``, nearest first, also only those for what is typed.

    ``sizes`` are size bands; ``branch`` is the beginning of a branch code or of words in its text.
    """
    opened = in_use(session)
    if opened is None:
        return Around((), 0)
    wanted = Wanted(centre.x, centre.y, km * 1000, typed, tuple(sizes), branch)
    found = near(opened, wanted, limit)
    return Around(tuple(_listed(session, opened, found.rows)), found.total, found.counted)


@reads
def workplace(session: Session, *, p_or_id: str) -> Listed:
    """One workplace by its P-number or its id.

    Raises:
        UserError: the directory has no such workplace.
    """
    opened = in_use(session)
    return _listed(session, opened, [(_entry(opened, p_or_id), None)])[0]


@writes("firm.adopted")
def adopt(session: Session, *, workplace_id: str) -> uuid.UUID:
    """Take the workplace into the register, or find the firm that it is there already.

    Raises:
        UserError: the directory has no such workplace.
    """
    entry = _entry(in_use(session), workplace_id)
    known = directory_firms.known(session, [entry])
    if entry.key in known:
        return known[entry.key]
    firm = Firm(**directory_firms.values(entry), directory_values=directory_firms.taken(entry))
    session.add(firm)
    journal.note(session, subject=firm)
    return firm.id


@reads
def summary(session: Session) -> Summary | None:
    """The directory in use: how many workplaces, from which list, since when; ``None`` without one."""
    row = latest(session)
    if row is None:
        return None
    opened = in_use(session)
    if opened is None:
        return Summary(row.workplaces, row.source, row.imported_at, trouble=_MISSING)
    return Summary(opened.workplaces, row.source, row.imported_at, opened.sources, opened.branches)


def latest(session: Session) -> DirectoryImport | None:
    """The import whose directory is in use."""
    newest = select(DirectoryImport).where(alive(DirectoryImport)).order_by(DirectoryImport.id.desc())
    return session.scalars(newest.limit(1)).first()


def in_use(session: Session) -> Directory | None:
    """The open directory; ``None`` before the first import, and when its file is not there."""
    shelf = session.info.get("directory")
    return shelf.current() if isinstance(shelf, Shelf) else None


_MISSING = text(
    "services",
    "The firm directory's file is not in the folder of the caseload: backups leave it out. Everything "
    "else works. Read the list in again, and your firms and notes fit it as before.",
)
_GONE = text("services", "The firm directory no longer has this workplace. Search for it again.")


def _entry(opened: Directory | None, key: str) -> Entry:
    entry = opened.keyed(key) if opened else None
    if entry is None:
        raise UserError(_GONE)
    return entry


def _listed(
    session: Session, opened: Directory | None, found: Iterable[tuple[Entry, float | None]]
) -> list[Listed]:
    rows = list(found)
    known = directory_firms.known(session, [entry for entry, _ in rows])
    return [
        Listed(
            id=entry.key,
            p_number=entry.p_number,
            cvr=entry.cvr,
            name=entry.name,
            branch=entry.branch,
            address=entry.address,
            postcode=entry.postcode,
            town=entry.town,
            size_band=entry.size_band,
            km=None if metres is None else metres / 1000,
            firm_id=known.get(entry.key),
            point=_point(opened, entry),
            gone=bool(entry.gone_on),
        )
        for entry, metres in rows
    ]


def _point(opened: Directory | None, entry: Entry) -> Point | None:
    place: Any = opened.place(entry.id) if opened else None
    return Point(*place) if place else None
