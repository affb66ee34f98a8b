"""``mentor-desk import``: lists into the vault."""

from __future__ import annotations

from typing import Any

from mentor_desk.cli import import_caseload, import_firms
from mentor_desk.cli.console import Console
from mentor_desk.texts import text


def add(commands: Any, console: Console) -> None:
    """Add the commands to the command line."""
    about = text("cli", "take a list into the caseload")
    parent = commands.add_parser("import", console=console, about=about, help=console.words.say(about))
    kinds = parent.commands(text("cli", "What"))
    import_firms.add(kinds, console)
    import_caseload.add(kinds, console)
