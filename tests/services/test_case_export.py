"""A case in open formats: readable, whole, and about nobody else."""

from __future__ import annotations

import json
import resource
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentor_desk.errors import CancelledError, UserError
from mentor_desk.models import Case, Citizen, Note, Placement
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import case_export, case_rows, history, notes
from mentor_desk.services.case_export import Words
from mentor_desk.services.case_rows import Asked
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import Write, reads
from mentor_desk.storage.vault import Vault
from mentor_desk.terms import NoteKind
from mentor_desk.texts import Catalogue
from mentor_desk.ui.operations import operation

REASON = "Borgeren vil se, hvad der står"
MENTOR = "Karen Aagaard"
"""A citizen of the sample is called the same; the mentor may be named."""
VOID = {"meta", "br"}


class Tags(HTMLParser):
    """Every tag that is opened is closed, in order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.wrong: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self.open.append(tag)
        self.wrong += [f"{tag} {name}" for name, _ in attrs if name in ("src", "onload")]

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)


@pytest.fixture
def words(today: date, rulebook: Rulebook, danish: Catalogue) -> Words:
    return Words(today, rulebook, danish, operation)


@contextmanager
def full_disk() -> Iterator[None]:
    """No file may grow beyond two thousand bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def caller(database: Database) -> Callable[..., Any]:
    def call(use_case: Any, **values: Any) -> Any:
        return (database.write if isinstance(use_case, Write) else database.read)(use_case, **values)

    return call


@reads
def people(session: Session) -> dict[str, uuid.UUID]:
    """Names and cases, those with most placements first."""
    query = (
        select(Citizen.name, Case.id)
        .join(Case, Case.citizen_id == Citizen.id)
        .join(Placement, Placement.case_id == Case.id, isouter=True)
        .group_by(Case.id)
        .order_by(func.count(Placement.id).desc(), Citizen.name)
    )
    return {row.name: row.id for row in session.execute(query)}


@reads
def everything_but_the_log(session: Session, *, asked: Asked, words: Words) -> str:
    case = case_rows.gather(session, asked)
    found: dict[str, bytes] = {}
    case_export.write_case(session, case, asked, REASON, words, found.__setitem__)
    return "\n".join(data.decode() for name, data in found.items() if name.endswith((".html", ".json")))


def add_note(database: Database, case_id: uuid.UUID, said: str, day: date, **more: Any) -> uuid.UUID:
    made: uuid.UUID = database.write(
        notes.add, case_id=case_id, body=said, kind=NoteKind.NOTE, day=day, **more
    )
    return made


def test_no_other_citizen_of_the_sample_is_named_in_an_export(
    sampled: Vault, today: date, words: Words
) -> None:
    database = sampled.database
    everybody = database.read(people)
    (own, case_id), (other, _) = list(everybody.items())[:2]
    add_note(database, case_id, f"Kom sammen med\n{other.upper()} og {other}s kusine <b>", today)

    asked = Asked(case_id, others=True, sensitive=None, log_names=True, deleted=True)
    told = database.read(everything_but_the_log, asked=asked, words=words)

    assert own in told
    assert "[…]s kusine" in told
    folded = " ".join(told.split()).casefold()
    others = everybody.keys() - {own, MENTOR}
    assert [name for name in others if name.casefold() in folded] == []


def test_a_folder_holds_a_page_the_citizen_can_read_and_every_field_for_a_machine(
    sampled: Vault, today: date, words: Words, tmp_path: Path
) -> None:
    database = sampled.database
    name, case_id = next(iter(database.read(people).items()))
    add_note(database, case_id, "Glad <script>alert(1)</script>", today)
    secret = add_note(database, case_id, "Kun for mentoren", today, sensitive=True)
    chosen = add_note(database, case_id, "Må gerne læses", today, sensitive=True)
    asked = Asked(case_id, sensitive=frozenset({chosen}))
    before = database.read(case_export.preview, asked=asked)
    assert {secret, chosen} <= {note.id for note in before.notes}

    made = case_export.export(caller(database), tmp_path / "ud", asked, REASON, words)

    page = (tmp_path / "ud" / case_export.PAGE).read_text(encoding="utf-8")
    tags = Tags(page)
    assert (tags.open, tags.wrong) == ([], [])
    assert '<html lang="da">' in page
    assert f"Alt om {name}" in page
    assert "&lt;script&gt;" in page
    assert "Må gerne læses" in page
    assert "Kun for mentoren" not in page
    assert MENTOR not in page.partition('id="s')[2]
    found = json.loads((tmp_path / "ud" / case_export.JSON).read_text(encoding="utf-8"))
    assert (found["format"], found["version"]) == ("mentor-desk.case", 1)
    assert len(found["records"]["Placement"]) == before.counts["Placement"]
    columns = {column.key for column in Note.__table__.columns} - {"server_seq", "base_seq"}
    assert found["records"]["Note"][0].keys() == columns
    assert "who" not in found["log"][0]
    assert (tmp_path / "ud" / "log.pdf").read_bytes().startswith(b"%PDF")
    names = [path.name for path in (tmp_path / "ud").rglob("*")]
    assert not [each for each in names if name.split()[0].lower() in each.lower()]
    entry = database.read(history.entries)[0]
    assert entry.operation == "case.exported"
    assert entry.detail["records"] == made.records
    assert name not in json.dumps(entry.detail, ensure_ascii=False)


def test_what_is_stopped_or_refused_leaves_nothing_behind(
    sampled: Vault, words: Words, tmp_path: Path
) -> None:
    database = sampled.database
    name, case_id = next(iter(database.read(people).items()))
    call, asked = caller(database), Asked(case_id)
    count = len(database.read(history.entries))

    def stop(*_: object) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        case_export.export(call, tmp_path / "ud", asked, REASON, words, stop)
    with pytest.raises(UserError) as without_reason:
        case_export.export(call, tmp_path / "ud", asked, "  ", words)
    assert without_reason.value.field == "reason"
    with pytest.raises(UserError):
        case_export.export(call, tmp_path / "ud", asked, f"{name} spurgte", words)
    with pytest.raises(UserError):
        case_export.export(call, tmp_path / "nowhere" / "ud", asked, REASON, words)
    (tmp_path / "there").mkdir()
    with pytest.raises(UserError):
        case_export.export(call, tmp_path / "there", asked, REASON, words)

    with full_disk(), pytest.raises(UserError, match="no room left"):
        case_export.export(call, tmp_path / "ud", asked, REASON, words)

    assert [each.name for each in tmp_path.iterdir() if each.name not in ("there", "sampled")] == []
    assert len(database.read(history.entries)) == count
