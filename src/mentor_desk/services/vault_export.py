"""Everything in open formats, for who leaves the program: tables, papers and pages to read.

The folder is not encrypted. ``docs/open-format.md`` tells what is in it.
"""

from __future__ import annotations

import mimetypes
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from sqlalchemy import LargeBinary, Table, select
from sqlalchemy.orm import Session

from mentor_desk.exchange import open_formats, open_page
from mentor_desk.exchange.open_formats import VAULT, VERSION
from mentor_desk.exchange.open_page import Entry, OpenPage, Section
from mentor_desk.formats import days
from mentor_desk.formats.folding import danish_sort_key
from mentor_desk.models import Asset, Base, Case, Citizen, IssuedPaper
from mentor_desk.services import case_export, case_rows
from mentor_desk.services.case_export import Call, Words
from mentor_desk.services.case_readable import paper_name
from mentor_desk.services.case_rows import Asked
from mentor_desk.services.new_folder import NewFolder, Tell, making
from mentor_desk.services.open_words import page
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.schema import SCHEMA_VERSION
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import text

ABOUT: Final = "om.json"
START: Final = "start.html"
_TABLES: Final = text("services", "Writing the tables …")
_PAPERS: Final = text("services", "Writing the papers …")
_CASES: Final = text("services", "Writing the cases to read …")


@dataclass(frozen=True, slots=True)
class VaultExported:
    """What was written; ``size`` in bytes."""

    folder: Path
    files: int
    tables: int
    records: int
    papers: int
    cases: int
    size: int


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is to take out."""

    cases: int
    papers: int


@reads
def counts(session: Session) -> Counts:
    """How many cases and papers would go out."""
    return Counts(len(_cases(session)), len(session.scalars(select(IssuedPaper.id)).all()))


def folder_name(today: date) -> str:
    """A name for the folder that says when."""
    return f"mentor-desk-{today.isoformat()}"


def export(
    call: Call, target: Path, reason: str, words: Words, tell: Tell = lambda *_: None
) -> VaultExported:
    """Write everything to ``target``, a folder that is not there yet: whole, or nothing of it.

    What ``tell`` raises stops the work. About half a second for each case: on a worker thread.

    Raises:
        UserError: no reason is given or it names somebody, or the disk refuses.
    """
    with making(target) as folder:
        call(case_export.demand_reason, reason=reason)
        tables, papers, cases = call(_write, words=words, folder=folder, tell=tell)
        made = VaultExported(
            target, len(folder.written), len(tables), sum(tables.values()), papers, cases, folder.size
        )
        call(_exported, reason=reason, made=made)
        folder.finish()
    return made


@reads
def _write(
    session: Session, *, words: Words, folder: NewFolder, tell: Tell
) -> tuple[dict[str, int], int, int]:
    files = _files(session)
    tables = _tables(session, folder, files, tell)
    for number, (row_id, name) in enumerate(files.items()):
        tell(number, len(files), _PAPERS)
        folder.put(name, _bytes(session, row_id))
    cases = _pages(session, words, folder, files, tell)
    about = {
        "format": VAULT,
        "version": VERSION,
        "made_at": session.info["now"].isoformat(),
        "schema": SCHEMA_VERSION,
        "tables": tables,
    }
    folder.put(ABOUT, open_formats.document(about))
    return tables, len(files), cases


def _files(session: Session) -> dict[uuid.UUID, str]:
    """Where the bytes of each paper and picture lie, by the id of its row."""
    order = (IssuedPaper.issued_on, IssuedPaper.key, IssuedPaper.version, IssuedPaper.id)
    papers = session.scalars(select(IssuedPaper).order_by(*order))
    found = {paper.id: paper_name(number, paper) for number, paper in enumerate(papers, start=1)}
    for number, asset in enumerate(session.scalars(select(Asset).order_by(Asset.id)), start=1):
        ending = mimetypes.guess_extension(asset.media_type) or ".bin"
        found[asset.id] = f"filer/{number:03d}{ending}"
    return found


def _tables(
    session: Session, folder: NewFolder, files: Mapping[uuid.UUID, str], tell: Tell
) -> dict[str, int]:
    tables = Base.metadata.sorted_tables
    found = {}
    for number, table in enumerate(tables):
        tell(number, len(tables), _TABLES)
        columns = [column.key for column in table.columns]
        records = list(_records(session, table, files))
        rows = ([record[key] for key in columns] for record in records)
        folder.put(f"tabeller/{table.name}.csv", open_formats.table(columns, rows))
        plain = [{key: open_formats.plain(each[key]) for key in columns} for each in records]
        folder.put(f"json/{table.name}.json", open_formats.document({"rows": plain}))
        found[table.name] = len(records)
    return found


def _records(
    session: Session, table: Table, files: Mapping[uuid.UUID, str]
) -> Iterator[dict[str, Any]]:
    kept = [column for column in table.columns if not isinstance(column.type, LargeBinary)]
    away = [column.key for column in table.columns if isinstance(column.type, LargeBinary)]
    for row in session.execute(select(*kept).order_by(*table.primary_key.columns)):
        found: dict[str, Any] = {column.key: value for column, value in zip(kept, row, strict=True)}
        yield {**found, **{key: files.get(found["id"], "") for key in away}}


def _bytes(session: Session, row_id: uuid.UUID) -> bytes:
    paper = session.scalars(select(IssuedPaper.pdf).where(IssuedPaper.id == row_id)).first()
    if paper is not None:
        return paper
    return session.scalars(select(Asset.data).where(Asset.id == row_id)).one()


def _pages(
    session: Session, words: Words, folder: NewFolder, files: Mapping[uuid.UUID, str], tell: Tell
) -> int:
    beside = {row_id: f"../{name}" for row_id, name in files.items()}
    cases = _cases(session)
    entries = []
    for number, (case_id, name) in enumerate(cases, start=1):
        tell(number - 1, len(cases), _CASES)
        asked = Asked(case_id, others=True, sensitive=None, log_names=True)
        case = case_rows.gather(session, asked)
        place = f"sager/{number:03d}.html"
        folder.put(place, case_export.page(session, case, asked, words, beside, None))
        entries.append(Entry("", (), (), place, name))
    say = page()["vault"]
    start = OpenPage(
        title=say["title"],
        subtitle=say["subtitle"].format(day=days.month_day(words.today, "da")),
        lead=tuple(say["lead"]),
        sections=(Section(say["cases"], tuple(entries)),) if entries else (),
    )
    folder.put(START, open_page.html(start).encode())
    return len(cases)


def _cases(session: Session) -> list[tuple[uuid.UUID, str]]:
    query = select(Case.id, Citizen.name).join(Citizen, Case.citizen_id == Citizen.id)
    found = session.execute(query.where(alive(Case), alive(Citizen), Citizen.name != ""))
    ordered = sorted(found, key=lambda row: (danish_sort_key(row.name), row.id))
    return [(row.id, row.name) for row in ordered]


@writes("vault.exported")
def _exported(session: Session, *, reason: str, made: VaultExported) -> None:
    detail = {
        "reason": reason.strip(), "files": made.files, "tables": made.tables,
        "records": made.records, "papers": made.papers, "cases": made.cases,
    }  # fmt: skip
    journal.note(session, detail=detail)
