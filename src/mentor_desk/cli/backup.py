"""``mentor-desk backup``: a verified backup, and a copy of it where it is wanted."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from mentor_desk.cli import opening
from mentor_desk.cli.console import Console
from mentor_desk.errors import StorageError
from mentor_desk.storage import second_place, sync_folders
from mentor_desk.texts import text


def add(commands: Any, console: Console) -> None:
    """Add the command to the command line."""
    about = text("cli", "make a backup that has been opened and read")
    parser = commands.add_parser("backup", console=console, about=about, help=console.words.say(about))
    opening.add_vault(parser)
    where = text("cli", "a folder on another disk that gets a copy; it is named by day and time")
    parser.option("--to", about=where, type=Path, default=None, metavar="DIR")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Make the backup, copy it, and say where it is."""
    if arguments.to is not None:
        sync_folders.demand_local(arguments.to)
    with opening.vault(arguments, console) as vault:
        made = vault.back_up()
    place = made.folder
    if arguments.to is not None:
        try:
            second_place.bring(made.folder, arguments.to)
        except OSError as trouble:
            raise StorageError(
                text(
                    "cli",
                    "The backup was made in {folder}, but it could not be copied to {to}: {why}.",
                ).fill(folder=str(made.folder), to=str(arguments.to), why=trouble.strerror or "–")
            ) from trouble
        place = arguments.to / made.folder.name
    console.say(text("cli", "The backup is in {folder}. It has been read.").fill(folder=str(place)))
    console.result({"backup": str(place), "made_at": made.at.isoformat(), "verified": True})
    return 0
