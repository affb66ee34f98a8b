"""``mentor-desk policy``: what IT has decided for this computer, and whether it was understood."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from mentor_desk import policy, settings
from mentor_desk.cli import opening
from mentor_desk.cli.console import Console
from mentor_desk.texts import text


def add(commands: Any, console: Console) -> None:
    """Add the command to the command line."""
    about = text("cli", "show what IT has decided for this computer, and what could not be understood")
    parser = commands.add_parser("policy", console=console, about=about, help=console.words.say(about))
    file = text("cli", "the policy file; without it the one of this computer")
    parser.option("file", about=file, type=Path, nargs="?", default=policy.usual_file(), metavar="FILE")
    opening.add_json(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Show the policy; 1 if anything in it could not be understood."""
    found = settings.policy_of(arguments.file)
    for fault in found.faults:
        console.note(text("cli", "Left out: {fault}").fill(fault=fault))
    if not arguments.file.exists():
        console.say(text("cli", "There is no policy file: nothing is decided for this computer."))
    for table, choices in (("defaults", found.defaults), ("locked", found.locked)):
        for name, value in sorted(choices.items()):
            console.say(f"[{table}] {name} = {value}")
    words = ("data_folder", "municipality", "setup_file", "use_key_store", "edit_data_sets")
    said = {name: getattr(found, name) for name in words}
    for name, value in said.items():
        if value not in ("", True):
            console.say(f"{name} = {value}")
    console.result(
        {
            "file": str(arguments.file),
            "defaults": dict(found.defaults),
            "locked": dict(found.locked),
            **said,
            "faults": list(found.faults),
        }
    )
    return 1 if found.faults else 0
