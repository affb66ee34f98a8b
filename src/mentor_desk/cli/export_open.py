"""``mentor-desk export case`` and ``export vault``: open formats, for the citizen or for leaving."""

from __future__ import annotations

import argparse
import uuid
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.app import clock
from mentor_desk.cli import opening
from mentor_desk.cli.console import Console
from mentor_desk.cli.parser import Parser
from mentor_desk.errors import UserError
from mentor_desk.models import Case
from mentor_desk.services import case_export, citizen_refs, new_folder, vault_export
from mentor_desk.services.case_export import Words
from mentor_desk.services.case_rows import Asked
from mentor_desk.services.rows import alive
from mentor_desk.storage.use_case import Write, reads
from mentor_desk.storage.vault import Vault
from mentor_desk.texts import text
from mentor_desk.ui.operations import operation

_SHOWN = 5
_OPEN = text("cli", "The files are not encrypted. Keep them as you keep papers about a person.")


def add(kinds: Any, console: Console) -> None:
    """Add both commands to ``export``."""
    about = text("cli", "all about one citizen: a page to read, JSON, the papers and the log")
    parser = kinds.add_parser("case", console=console, about=about, help=console.words.say(about))
    who = text("cli", "the case: its id, the citizen's id or a part of the name")
    parser.option("ref", about=who, metavar="REF")
    others = text("cli", "also what is about others: internal notes, telephones of contacts")
    parser.option("--others", about=others, action="store_true")
    sensitive = text("cli", "also the notes marked sensitive")
    parser.option("--sensitive", about=sensitive, action="store_true")
    names = text("cli", "also who read and wrote, in the log")
    parser.option("--names", about=names, action="store_true")
    deleted = text("cli", "also what is deleted but still there")
    parser.option("--deleted", about=deleted, action="store_true")
    _add_where(parser)
    parser.set_defaults(run=run_case)
    about = text("cli", "everything, for leaving the program: tables, JSON, papers, pages to read")
    parser = kinds.add_parser("vault", console=console, about=about, help=console.words.say(about))
    _add_where(parser)
    parser.set_defaults(run=run_vault)


def run_case(arguments: argparse.Namespace, console: Console) -> int:
    """Write the folder of one case; the journal gets the reason and the counts."""
    with opening.vault(arguments, console) as vault:
        case_id = _case(vault, arguments.ref)
        asked = Asked(
            case_id,
            others=arguments.others,
            sensitive=None if arguments.sensitive else frozenset(),
            log_names=arguments.names,
            deleted=arguments.deleted,
        )
        name = vault.database.read(case_export.folder_name, case_id=case_id, today=clock.today())
        target = new_folder.place_for(arguments.out, name)
        made = case_export.export(caller(vault), target, asked, arguments.reason, words())
    sentence = text("cli", "{files} files written to {folder}.")
    console.say(sentence.fill(files=made.files, folder=str(made.folder)))
    console.note(_OPEN)
    console.result(
        {
            "folder": str(made.folder),
            "files": made.files,
            "papers": made.papers,
            "records": made.records,
            "bytes": made.size,
            "encrypted": False,
        }
    )
    return 0


def run_vault(arguments: argparse.Namespace, console: Console) -> int:
    """Write the folder of everything; the journal gets the reason and the counts."""
    with opening.vault(arguments, console) as vault:
        target = new_folder.place_for(arguments.out, vault_export.folder_name(clock.today()))
        made = vault_export.export(caller(vault), target, arguments.reason, words())
    sentence = text("cli", "{files} files written to {folder}.")
    console.say(sentence.fill(files=made.files, folder=str(made.folder)))
    console.note(_OPEN)
    console.result({**asdict(made), "folder": str(made.folder), "encrypted": False})
    return 0


def words() -> Words:
    """What an export says things with."""
    return Words(clock.today(), opening.rules(), opening.danish(), operation)


def caller(vault: Vault) -> Callable[..., Any]:
    """Runs a use case on ``vault``."""

    def call(use_case: Any, **values: Any) -> Any:
        run = vault.database.write if isinstance(use_case, Write) else vault.database.read
        return run(use_case, **values)

    return call


def _add_where(parser: Parser) -> None:
    out = text("cli", "the new folder; inside it if there is a folder of that name already")
    parser.option("--out", about=out, type=Path, required=True, metavar="DIR")
    why = text("cli", "why it is taken out; it is kept in the journal, so without names")
    parser.option("--reason", about=why, required=True, metavar="TEXT")
    opening.add_vault(parser)


def _case(vault: Vault, wanted: str) -> uuid.UUID:
    found = vault.database.read(citizen_refs.find, typed=wanted)
    if not found:
        raise UserError(text("cli", "Nothing fits «{wanted}».").fill(wanted=wanted), "ref")
    if len(found) > 1:
        sentence = text("cli", "«{wanted}» fits {count}: {names}. Write more of the name, or the id.")
        names = "; ".join(f"{one.name} ({one.id})" for one in found[:_SHOWN])
        raise UserError(sentence.fill(wanted=wanted, count=len(found), names=names), "ref")
    return vault.database.read(_newest_case, citizen_id=found[0].id)


@reads
def _newest_case(session: Session, *, citizen_id: uuid.UUID) -> uuid.UUID:
    query = select(Case.id).where(alive(Case), Case.citizen_id == citizen_id)
    found = session.scalars(query.order_by(Case.opened_on.desc(), Case.id.desc())).first()
    if found is None:
        raise UserError(text("cli", "This citizen has no case any more."), "ref")
    return found
