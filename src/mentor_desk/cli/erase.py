"""``mentor-desk erase``: a person out of the caseload for good, with a receipt."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from mentor_desk.app import clock
from mentor_desk.cli import files, opening
from mentor_desk.cli.console import Console
from mentor_desk.errors import UserError
from mentor_desk.services import citizen_refs, erasure, erasure_preview, erasure_receipt, fresh_backups
from mentor_desk.services.backing_up import BackingUp
from mentor_desk.services.citizen_refs import CitizenRef
from mentor_desk.storage.database import Database
from mentor_desk.terms import ErasureReason
from mentor_desk.texts import text

_SHOWN = 5


def add(commands: Any, console: Console) -> None:
    """Add the command to the command line."""
    about = text("cli", "erase a citizen for good, and write the receipt")
    parser = commands.add_parser("erase", console=console, about=about, help=console.words.say(about))
    ref = text("cli", "the citizen: the whole name, or the id of the citizen or of a case")
    parser.option("ref", about=ref, metavar="REF")
    receipt = text("cli", "the file to write the receipt to, as PDF")
    parser.option("--receipt", about=receipt, type=Path, required=True, metavar="FILE")
    why = text("cli", "why: the time is over (period), asked for, a mistake, or moved away")
    choices = tuple(reason.value for reason in ErasureReason)
    parser.option("--why", about=why, choices=choices, default=ErasureReason.PERIOD.value)
    backups = text("cli", "make a fresh backup and remove all older ones at once")
    parser.option("--remove-backups", about=backups, action="store_true")
    sure = text("cli", "do not ask; it cannot be undone")
    parser.option("--yes", about=sure, action="store_true")
    opening.add_vault(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Erase, write the file anew without what was erased, and write the receipt."""
    today = clock.today()
    with opening.vault(arguments, console) as vault, files.target(arguments.receipt) as stream:
        database = vault.database
        person = _person(database, arguments.ref)
        found = database.read(erasure_preview.preview, person_id=person.id, today=today)
        _demand_yes(arguments, console, found)
        number = database.write(
            erasure.erase, citizen_id=person.id, why=ErasureReason(arguments.why), today=today
        )
        tidied = database.tidy()
        removed = 0
        if arguments.remove_backups:
            removed = fresh_backups.start_over(vault, BackingUp(vault)).count
        told = database.read(erasure.receipt, number=number)
        stream.write(database.read(erasure_receipt.pdf, number=number))
    console.say(
        text("cli", "Erased. Receipt {number} written to {file}. Gone from the backups {day}.").fill(
            number=number, file=str(arguments.receipt), day=told.backups_until
        )
    )
    console.result(
        {
            "receipt": number,
            "file": str(arguments.receipt),
            "rows": sum(told.counts.values()),
            "elsewhere": len(found.traces),
            "tidied": tidied,
            "backups_removed": removed,
            "backups_until": told.backups_until.isoformat(),
        }
    )
    return 0


def _person(database: Database, ref: str) -> CitizenRef:
    found = database.read(citizen_refs.find, typed=ref)
    if len(found) == 1:
        return found[0]
    if not found:
        raise UserError(text("cli", "Nothing fits «{wanted}».").fill(wanted=ref), "ref")
    ids = "; ".join(f"{one.name} ({one.id})" for one in found[:_SHOWN])
    sentence = text("cli", "«{wanted}» fits {count}: {names}. Write the id.")
    raise UserError(sentence.fill(wanted=ref, count=len(found), names=ids), "ref")


def _demand_yes(
    arguments: argparse.Namespace, console: Console, found: erasure_preview.Preview
) -> None:
    rows = sum(found.goes.values())
    console.note(
        text("cli", "{name}: {rows} records go for good, and {texts} other texts lose the name.").fill(
            name=found.name, rows=rows, texts=len(found.traces)
        )
    )
    if arguments.yes:
        return
    if not sys.stdin.isatty():
        raise UserError(text("cli", "It cannot be undone. Say so with --yes."), "yes")
    console.note(text("cli", "It cannot be undone. Write the name to erase it: "))
    if sys.stdin.readline().strip() != found.name:
        raise UserError(text("cli", "Nothing was erased."))
