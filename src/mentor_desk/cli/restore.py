"""``mentor-desk restore``: a backup becomes a caseload again."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from mentor_desk.cli import opening
from mentor_desk.cli.console import Console
from mentor_desk.services import erasure, restore_preview, restoring
from mentor_desk.storage import restore, vault_folder
from mentor_desk.texts import text


def add(commands: Any, console: Console) -> None:
    """Add the command to the command line."""
    about = text("cli", "make a caseload from a backup")
    parser = commands.add_parser("restore", console=console, about=about, help=console.words.say(about))
    what = text("cli", "the folder of the backup; it holds vault.db and header.json")
    parser.option("backup", about=what, type=Path, metavar="BACKUP")
    where = text("cli", "the new or empty folder for the caseload")
    parser.option("--to", about=where, type=Path, required=True, metavar="DIR")
    over = text("cli", "put it in the place of the caseload in DIR, which is backed up first")
    parser.option("--over", about=over, action="store_true")
    opening.add_json(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Restore it, and say what it holds."""
    source, target = arguments.backup, arguments.to
    restore.demand_backup(source)
    if not arguments.over:
        vault_folder.demand_empty(target)
    secret = opening.passphrase(console, text("cli", "Passphrase or recovery key: "))
    seen = restore_preview.preview_closed(target, source, secret)
    if arguments.over:
        restoring.over_closed(target, source, secret, erasure.reapply)
    else:
        restoring.beside_closed(source, target, secret, erasure.reapply)
    cases, citizens = seen.then.rows.get("case", 0), seen.then.rows.get("citizen", 0)
    console.say(text("cli", "The caseload is in {folder}.").fill(folder=str(target)))
    told = text("cli", "It holds {citizens} citizens and {cases} cases. Erased again: {erased}.")
    console.say(told.fill(citizens=citizens, cases=cases, erased=seen.erased))
    console.result(
        {
            "vault": str(target),
            "made_at": seen.made_at.isoformat() if seen.made_at else None,
            "rows": dict(seen.then.rows),
            "erased_again": seen.erased,
        }
    )
    return 0
