"""``mentor-desk export``: the caseload summary for the team meeting, and the calendar file."""

from __future__ import annotations

import argparse
import hashlib
import os
from pathlib import Path
from typing import Any

from mentor_desk.app import clock
from mentor_desk.cli import export_affected, export_open, files, opening
from mentor_desk.cli.console import Console
from mentor_desk.cli.hand_over import WORDS
from mentor_desk.errors import UserError
from mentor_desk.services import calendar_export, exports
from mentor_desk.services.exports import FORMS
from mentor_desk.texts import text


def add(commands: Any, console: Console) -> None:
    """Add the command to the command line."""
    about = text("cli", "take something out of the caseload")
    parent = commands.add_parser("export", console=console, about=about, help=console.words.say(about))
    kinds = parent.commands(text("cli", "What"))
    about = text("cli", "the caseload summary, without names unless they are asked for")
    parser = kinds.add_parser("summary", console=console, about=about, help=console.words.say(about))
    parser.option("--format", about=text("cli", "pdf, xlsx or docx"), choices=FORMS, required=True)
    out = text("cli", "the file to write")
    parser.option("--out", about=out, type=Path, required=True, metavar="FILE")
    parser.option("--named", about=text("cli", "with names, as one locked PDF"), action="store_true")
    why = text("cli", "why names are needed; it is kept in the journal")
    parser.option("--reason", about=why, default="", metavar="TEXT")
    opening.add_vault(parser)
    parser.set_defaults(run=run)
    _add_calendar(kinds, console)
    export_open.add(kinds, console)
    export_affected.add(kinds, console)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Write the summary; the journal gets the head-count. With names it is locked."""
    with opening.vault(arguments, console) as vault, files.target(arguments.out) as stream:
        asked: dict[str, Any] = {"today": clock.today(), "rulebook": opening.rules()}
        if arguments.named:
            words = _lock_words(arguments)
            export = vault.database.write(
                exports.export_locked, reason=arguments.reason, words=words, **asked
            )
        else:
            export = vault.database.write(exports.export_summary, form=arguments.format, **asked)
        stream.write(export.data)
    sentence = text("cli", "{people} cases written to {file}.")
    console.say(sentence.fill(people=export.people, file=str(arguments.out)))
    console.result(
        {
            "file": str(arguments.out),
            "format": arguments.format,
            "people": export.people,
            "named": export.named,
            "bytes": len(export.data),
            "sha256": hashlib.sha256(export.data).hexdigest(),
        }
    )
    return 0


def _lock_words(arguments: argparse.Namespace) -> str:
    """The passphrase of a file with names. Raises :class:`UserError` for another form than PDF."""
    if arguments.format != "pdf":
        raise UserError(text("cli", "With names it is one locked PDF. Write --format pdf."), "format")
    return os.environ.get(WORDS, "")


def _add_calendar(kinds: Any, console: Console) -> None:
    about = text("cli", "the visits as a calendar file for the phone, without names")
    parser = kinds.add_parser("calendar", console=console, about=about, help=console.words.say(about))
    out = text("cli", "the file to write")
    parser.option("--out", about=out, type=Path, required=True, metavar="FILE")
    town = text("cli", "with the firm's town behind each visit, or without")
    parser.option("--town", about=town, action=argparse.BooleanOptionalAction, default=None)
    opening.add_vault(parser)
    parser.set_defaults(run=run_calendar)


def run_calendar(arguments: argparse.Namespace, console: Console) -> int:
    """Write the calendar file; the journal gets how many entries it holds."""
    with opening.vault(arguments, console) as vault, files.target(arguments.out) as stream:
        made = vault.database.write(
            calendar_export.export, today=clock.today(), with_town=arguments.town
        )
        stream.write(made.data)
    sentence = text("cli", "{entries} entries written to {file}. It names nobody.")
    console.say(sentence.fill(entries=made.entries, file=str(arguments.out)))
    console.result(
        {
            "file": str(arguments.out),
            "entries": made.entries,
            "cancelled": made.cancelled,
            "bytes": len(made.data),
            "sha256": hashlib.sha256(made.data).hexdigest(),
        }
    )
    return 0
