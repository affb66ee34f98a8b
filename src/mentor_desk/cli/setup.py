"""``mentor-desk setup``: what a municipality has worded and set itself, out to a file and in again."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, Final

from mentor_desk.app import clock
from mentor_desk.cli import files, opening
from mentor_desk.cli.console import Console
from mentor_desk.errors import UserError
from mentor_desk.services import setup_file
from mentor_desk.services.setup_file import PartView, SetupFile
from mentor_desk.texts import text

_PARTS: Final = tuple(part.key for part in setup_file.PARTS)
_EDITED = text("cli", "The file was changed by hand after it was written.")


def add(commands: Any, console: Console) -> None:
    """Add the command to the command line."""
    about = text("cli", "the municipality's own rules, lists, words and rates: out to a file, and in")
    parent = commands.add_parser("setup", console=console, about=about, help=console.words.say(about))
    kinds = parent.commands(text("cli", "Which way"))
    about = text("cli", "write the setup into a file; nobody's data is in it")
    give = kinds.add_parser("export", console=console, about=about, help=console.words.say(about))
    out = text("cli", "the file to write")
    give.option("--out", about=out, type=Path, required=True, metavar="FILE")
    _add_parts(give)
    opening.add_vault(give)
    give.set_defaults(run=run_export)
    about = text("cli", "take a setup in; all of it or nothing, and undone as one change")
    take = kinds.add_parser("import", console=console, about=about, help=console.words.say(about))
    take.option("file", about=text("cli", "the setup file"), type=Path, metavar="FILE")
    why = text("cli", "why it is taken in; stands beside each edition")
    take.option("--why", about=why, default="", metavar="TEXT")
    edited = text("cli", "take it even if the file was changed by hand")
    take.option("--edited", about=edited, action="store_true")
    dry = text("cli", "only tell what would change")
    take.option("--dry-run", about=dry, action="store_true")
    _add_parts(take)
    opening.add_vault(take)
    take.set_defaults(run=run_import)


def run_export(arguments: argparse.Namespace, console: Console) -> int:
    """Write the file; the journal gets how much of each part."""
    with opening.vault(arguments, console) as vault, files.target(arguments.out) as stream:
        made = vault.database.write(setup_file.export, today=clock.today(), parts=arguments.part)
        stream.write(made.data)
    sentence = text("cli", "The setup was written to {file}.")
    console.say(sentence.fill(file=str(arguments.out)))
    console.result({"file": str(arguments.out), "parts": dict(made.counts), "encrypted": False})
    return 0


def run_import(arguments: argparse.Namespace, console: Console) -> int:
    """Take the file in with the reason, or only tell what would change."""
    setup = setup_file.read(arguments.file)
    if not setup.whole:
        console.note(_EDITED)
        if not arguments.edited and not arguments.dry_run:
            sentence = text("cli", "Nothing was taken in. Say --edited if that is as it should be.")
            raise UserError(sentence, "edited")
    with opening.vault(arguments, console) as vault:
        views = vault.database.read(setup_file.look_into, setup=setup)
        chosen = [view for view in views if arguments.part is None or view.key in arguments.part]
        _tell(console, chosen)
        taken: dict[str, int] = {}
        if not arguments.dry_run:
            keys = {view.key for view in chosen}
            counts = vault.database.write(
                setup_file.take, setup=setup, parts=keys, why=arguments.why, today=clock.today()
            )
            taken = dict(counts)
    console.result(_result(setup, chosen, taken))
    return 0


def _add_parts(parser: Any) -> None:
    about = text("cli", "only this part; may be said several times")
    parser.option("--part", about=about, action="append", choices=_PARTS)


def _tell(console: Console, views: list[PartView]) -> None:
    for view in views:
        sentence = text("cli", "{part}: {changes} changed, {left_out} left out.")
        console.say(
            sentence.fill(part=view.title, changes=len(view.changes), left_out=len(view.left_out))
        )
        for trouble in view.left_out:
            console.note(trouble)


def _result(setup: SetupFile, views: list[PartView], taken: dict[str, int]) -> dict[str, Any]:
    return {
        "municipality": setup.municipality,
        "made_on": setup.made_on.isoformat(),
        "whole": setup.whole,
        "parts": {
            view.key: {"changes": len(view.changes), "left_out": len(view.left_out)} for view in views
        },
        "taken": taken,
    }
