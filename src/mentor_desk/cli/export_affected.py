"""``mentor-desk export affected``: who is affected if the computer is gone, also from a backup."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from mentor_desk.app import clock
from mentor_desk.cli import files, opening
from mentor_desk.cli.console import Console
from mentor_desk.errors import UserError
from mentor_desk.services import affected, affected_paper
from mentor_desk.services.affected import Affected
from mentor_desk.services.affected_paper import Form, Known
from mentor_desk.texts import text

_FORMS: dict[str, Form] = {".pdf": "pdf", ".xlsx": "xlsx"}


def add(kinds: Any, console: Console) -> None:
    """Add the command to ``export``."""
    about = text("cli", "who is affected if the computer is gone, from the caseload or a backup of it")
    parser = kinds.add_parser("affected", console=console, about=about, help=console.words.say(about))
    backup = text("cli", "the folder of a backup; without it the caseload itself")
    parser.option("--backup", about=backup, type=Path, default=None, metavar="DIR")
    out = text("cli", "the file to write: .pdf or .xlsx")
    parser.option("--out", about=out, type=Path, required=True, metavar="FILE")
    parser.option("--cpr", about=text("cli", "with whole CPR numbers"), action="store_true")
    opening.add_vault(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Write the paper with the list, or the list as a spreadsheet.

    From the caseload itself the log is told; a backup is only read.
    """
    form = _FORMS.get(arguments.out.suffix.lower())
    if form is None:
        raise UserError(text("cli", "The file must end with .pdf or .xlsx."), "out")
    with files.target(arguments.out) as stream:
        found = (
            _from_backup(arguments, console) if arguments.backup else _here(arguments, console, form)
        )
        known = Known(clock.today(), listed=True, whole_cpr=arguments.cpr)
        make = affected_paper.pdf if form == "pdf" else affected_paper.xlsx
        stream.write(make(found, known))
    people = len(found.people)
    sentence = text("cli", "{people} citizens written to {file}. It is not encrypted.")
    console.say(sentence.fill(people=people, file=str(arguments.out)))
    counts = {kind.value: count for kind, count in found.counts().items()}
    console.result({"file": str(arguments.out), "people": people, "held": counts})
    return 0


def _from_backup(arguments: argparse.Namespace, console: Console) -> Affected:
    secret = opening.passphrase(console, text("cli", "Passphrase or recovery key: "))
    return affected.in_backup(arguments.backup, secret)


def _here(arguments: argparse.Namespace, console: Console, form: Form) -> Affected:
    with opening.vault(arguments, console) as vault:
        found = vault.database.read(affected.affected)
        vault.database.write(affected_paper.note_out, people=len(found.people), listed=True, form=form)
    return found
