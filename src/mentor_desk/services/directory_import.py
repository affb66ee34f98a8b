"""Reading a list of firms into the directory: look, compare, build, and put in use.

Everything slow happens before anything changes: :func:`compare` and :func:`build` only read the vault,
and :func:`put_in_use` is one short write that the ordinary undo takes back, firms and all.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from mentor_desk.errors import ConflictError
from mentor_desk.exchange import firm_list as lists
from mentor_desk.exchange.firm_list import FirmList, LeftOut, Unnumbered
from mentor_desk.exchange.tables import Listing, open_list
from mentor_desk.exchange.tables_source import Cancelled, Progress
from mentor_desk.models import DirectoryImport
from mentor_desk.services import directory, directory_comparing, directory_firms
from mentor_desk.services.directory_comparing import Change, Merged
from mentor_desk.services.directory_firms import FirmChange
from mentor_desk.services.large_lists import left_alone
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.directory_shelf import Shelf
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import text


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a list would do to the directory and to the firms of the register.

    The counts are of the list's own workplaces; ``examples`` are some of those that changed. Of the
    ``unnumbered`` none is taken unless that was said. ``left_out`` has the rows of the file and those
    that would be a guess.
    """

    source: str
    new: int
    changed: int
    unchanged: int
    gone: int
    examples: tuple[Change, ...]
    gone_names: tuple[str, ...]
    left_out: tuple[LeftOut, ...]
    unnumbered: tuple[Unnumbered, ...]
    firm_changes: tuple[FirmChange, ...]
    merged: Merged = field(repr=False)
    replaces: uuid.UUID | None


@dataclass(frozen=True, slots=True)
class Built:
    """A directory that lies ready in its file and is not used yet."""

    file: str
    comparison: Comparison = field(repr=False)


@dataclass(frozen=True, slots=True)
class Counts:
    """What an import did. ``firms_updated`` firms of the register took something from the list, and
    ``firms_kept`` have something of their own that the list says otherwise."""

    new: int
    changed: int
    unchanged: int
    gone: int
    left_out: int
    workplaces: int
    firms_updated: int
    firms_kept: int
    firms_gone: int


def inspect(path: Path, *, cancelled: Cancelled | None = None) -> Listing:
    """The sheets of the file with their headings and first rows.

    Raises:
        UserError: the file is no list that can be read; says why in a plain sentence.
    """
    return open_list(path, cancelled=cancelled)


def read(
    path: Path,
    *,
    today: date,
    sheets: Sequence[str] | None = None,
    all_sheets: bool = False,
    columns: Mapping[str, str] | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> FirmList:
    """The firms of the file, cleaned; see :func:`mentor_desk.exchange.firm_list.read`."""
    with left_alone():
        return lists.read(
            path,
            today=today,
            sheets=sheets,
            all_sheets=all_sheets,
            columns=columns,
            progress=progress,
            cancelled=cancelled,
        )


@reads
def compare(
    session: Session,
    *,
    firm_list: FirmList,
    source: str,
    whole: bool,
    today: date,
    take_unnumbered: bool = False,
) -> Comparison:
    """Hold the list against the directory in use. Nothing is changed.

    ``source`` is what the mentor calls the list. Only a ``whole`` list makes workplaces gone, and only
    those that came from the same source.
    """
    opened = directory.in_use(session)
    with left_alone():
        merged = directory_comparing.merged(
            opened, firm_list, source.strip(), whole=whole, today=today, take_unnumbered=take_unnumbered
        )
    latest = directory.latest(session)
    return Comparison(
        source=source.strip(),
        new=merged.new,
        changed=merged.changed,
        unchanged=merged.unchanged,
        gone=len(merged.gone_now),
        examples=tuple(merged.examples),
        gone_names=tuple(merged.gone_names),
        left_out=(*firm_list.left_out, *merged.left_out),
        unnumbered=tuple(firm_list.unnumbered),
        firm_changes=tuple(directory_comparing.firm_changes(session, merged)),
        merged=merged,
        replaces=latest.id if latest else None,
    )


@reads
def build(
    session: Session,
    *,
    comparison: Comparison,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Built:
    """Write the directory into a file of its own, beside the one in use; whole, or not at all.

    Raises:
        StorageError: there is no room, or the folder cannot be written.
        CancelledError: somebody cancelled.
    """
    shelf = _shelf(session)
    shelf.sweep(_files(session))
    count = len(comparison.merged.rows)

    def tell(done: float) -> None:
        if progress is not None:
            progress(round(count * done), done)

    with left_alone():
        file = shelf.build(
            directory_comparing.content(comparison.merged),
            progress=tell,
            cancelled=cancelled or (lambda: False),
        )
    return Built(file, comparison)


@writes("directory.imported")
def put_in_use(session: Session, *, built: Built) -> Counts:
    """Use the new directory, and let the firms of the register follow it. One undo takes it back.

    Raises:
        ConflictError: another list was read in meanwhile.
    """
    compared = built.comparison
    before = directory.latest(session)
    if (before.id if before else None) != compared.replaces:
        raise ConflictError(
            text(
                "services",
                "Another list was read in meanwhile. Nothing was changed. Compare this one again.",
            )
        )
    opened = _shelf(session).look_into(built.file)
    try:
        changes = [
            directory_firms.follow(firm, entry)
            for firm, entry in directory_firms.followed(session, opened.keyed, opened.of_cvr)
            if not entry.gone_on
        ]
    finally:
        opened.retire()
    counts = _counts(compared, [change for change in changes if change])
    row = DirectoryImport(
        file=built.file,
        source=compared.source,
        imported_at=session.info["now"],
        workplaces=counts.workplaces,
        new=counts.new,
        changed=counts.changed,
        unchanged=counts.unchanged,
        gone=counts.gone,
        left_out=counts.left_out,
    )
    session.add(row)
    journal.note(session, subject=row, detail={"workplaces": counts.workplaces})
    return counts


def _counts(compared: Comparison, done: Sequence[FirmChange]) -> Counts:
    return Counts(
        new=compared.new,
        changed=compared.changed,
        unchanged=compared.unchanged,
        gone=compared.gone,
        left_out=len(compared.left_out),
        workplaces=len(compared.merged.rows),
        firms_updated=sum(bool(change.updated) for change in done),
        firms_kept=sum(bool(change.kept) for change in done),
        firms_gone=sum(change.gone for change in compared.firm_changes),
    )


@reads
def discard(session: Session, *, built: Built) -> None:
    """Throw away a directory that shall not be used after all."""
    if built.file not in _files(session):
        _shelf(session).remove(built.file)


@reads
def history(session: Session) -> list[DirectoryImport]:
    """The imports that stand, newest first."""
    return list(session.scalars(_imports()))


def _imports() -> Select[DirectoryImport]:
    return select(DirectoryImport).where(alive(DirectoryImport)).order_by(DirectoryImport.id.desc())


def _files(session: Session) -> list[str]:
    """The file in use and the one before it, which an undo would put back."""
    return list(session.scalars(_imports().with_only_columns(DirectoryImport.file).limit(2)))


def _shelf(session: Session) -> Shelf:
    shelf: Shelf = session.info["directory"]
    return shelf
