"""``mentor-desk journal``: the log of one citizen, or a random check of readings."""

from __future__ import annotations

import argparse
import hashlib
import secrets
import uuid
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.app import clock
from mentor_desk.cli import files, opening
from mentor_desk.cli.console import Console
from mentor_desk.errors import UserError
from mentor_desk.formats.folding import fold
from mentor_desk.models import Citizen
from mentor_desk.services import journal_extract
from mentor_desk.services.journal_extract import Asked, Extract
from mentor_desk.services.rows import alive
from mentor_desk.storage.use_case import reads
from mentor_desk.storage.vault import Vault
from mentor_desk.texts import text
from mentor_desk.ui.operations import operation

_FORMS = {".pdf": "pdf", ".xlsx": "xlsx", ".csv": "csv"}
_SHOWN = 5


def add(commands: Any, console: Console) -> None:
    """Add the command to the command line."""
    about = text("cli", "take out the log of one citizen, or a random check of who was looked up")
    parser = commands.add_parser("journal", console=console, about=about, help=console.words.say(about))
    who = text("cli", "the citizen: the id or a part of the name")
    parser.option("--citizen", about=who, default="", metavar="REF")
    sample = text("cli", "instead twenty readings by chance, to be accounted for")
    parser.option("--sample", about=sample, action="store_true")
    names = text("cli", "with the names of those who worked with the case; needs --reason")
    parser.option("--names", about=names, action="store_true")
    why = text("cli", "why names are needed; it is kept in the journal")
    parser.option("--reason", about=why, default="", metavar="TEXT")
    out = text("cli", "the file to write: .pdf, .xlsx or .csv; without it the lines are shown")
    parser.option("--out", about=out, type=Path, default=None, metavar="FILE")
    opening.add_vault(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Write or show the extract; that it was made stands in the log itself."""
    if bool(arguments.citizen) == arguments.sample:
        raise UserError(text("cli", "Say either --citizen or --sample."), "citizen")
    form = _form(arguments.out)
    with opening.vault(arguments, console) as vault:
        if arguments.out is None:
            made = _extract(vault, arguments, "csv")
        else:
            with files.target(arguments.out) as stream:
                made = _extract(vault, arguments, form)
                stream.write(made.data)
    _tell(made, arguments.out, form, console)
    return 0


def _tell(made: Extract, out: Path | None, form: str, console: Console) -> None:
    result: dict[str, Any] = {"entries": made.entries, "file": str(out) if out else None}
    if out is None:
        lines = made.data.decode("utf-8-sig").splitlines()
        for line in lines:
            console.say(line)
        result["lines"] = [line.split(";") for line in lines[1:]]
    else:
        sentence = text("cli", "{entries} entries written to {file}.")
        console.say(sentence.fill(entries=made.entries, file=str(out)))
        result |= {"format": form, "sha256": hashlib.sha256(made.data).hexdigest()}
    console.result(result)


def _form(out: Path | None) -> Any:
    if out is None:
        return "csv"
    form = _FORMS.get(out.suffix.lower())
    if form is None:
        raise UserError(text("cli", "The file must end with .pdf, .xlsx or .csv."), "out")
    return form


def _extract(vault: Vault, arguments: argparse.Namespace, form: Any) -> Extract:
    citizen_id = None
    if not arguments.sample:
        citizen_id = _found(vault.database.read(_citizens), arguments.citizen)
    asked = Asked(citizen_id, arguments.names, arguments.reason, secrets.randbits(32))
    return vault.database.write(
        journal_extract.extract,
        asked=asked,
        today=clock.today(),
        danish=opening.danish(),
        operation=operation,
        form=form,
    )


def _found(citizens: list[tuple[uuid.UUID, str]], wanted: str) -> uuid.UUID:
    fitting = [
        (row_id, name)
        for row_id, name in citizens
        if str(row_id) == wanted or fold(wanted.strip()) in fold(name)
    ]
    if len(fitting) == 1:
        return fitting[0][0]
    if not fitting:
        raise UserError(text("cli", "Nothing fits «{wanted}».").fill(wanted=wanted), "citizen")
    sentence = text("cli", "«{wanted}» fits {count}: {names}. Write more of the name, or the id.")
    names = "; ".join(f"{name} ({row_id})" for row_id, name in fitting[:_SHOWN])
    raise UserError(sentence.fill(wanted=wanted, count=len(fitting), names=names), "citizen")


@reads
def _citizens(session: Session) -> list[tuple[uuid.UUID, str]]:
    rows = session.execute(select(Citizen.id, Citizen.name).where(alive(Citizen)))
    return [(row.id, row.name) for row in rows]
