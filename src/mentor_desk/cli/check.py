"""``mentor-desk check``: is the caseload whole?"""

from __future__ import annotations

import argparse
from typing import Any

from mentor_desk.cli import opening
from mentor_desk.cli.console import Console
from mentor_desk.services import journal_end
from mentor_desk.storage import backup
from mentor_desk.texts import text


def add(commands: Any, console: Console) -> None:
    """Add the command to the command line."""
    about = text("cli", "check that the caseload, its journal and its backups are whole")
    parser = commands.add_parser("check", console=console, about=about, help=console.words.say(about))
    opening.add_vault(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Read everything and say what is wrong with it; 1 if anything is."""
    with opening.vault(arguments, console) as vault:
        found = vault.check()
        backups = backup.list_backups(vault.folder)
    for problem in found.problems:
        console.note(text("cli", "The data file: {problem}").fill(problem=problem))
    if found.broken_entries:
        entries = ", ".join(map(str, found.broken_entries))
        console.note(
            text("cli", "Journal entries that were tampered with: {entries}").fill(entries=entries)
        )
    end = journal_end.words(found.end)
    if end is not None:
        console.note(end)
    console.say(
        text("cli", "Rows: {rows}. Journal entries: {entries}.").fill(
            rows=sum(found.rows.values()), entries=found.rows.get("journal_entry", 0)
        )
    )
    if backups:
        sentence = text("cli", "Verified backups: {count}; the latest {day}.")
        console.say(sentence.fill(count=len(backups), day=backups[0].at.date()))
    else:
        console.say(text("cli", "There is no backup yet."))
    whole = text("cli", "The caseload is whole.")
    broken = text("cli", "The caseload is not whole. Restore the latest backup.")
    console.say(whole) if found.sound else console.note(broken)
    console.result(
        {
            "sound": found.sound,
            "problems": list(found.problems),
            "broken_journal_entries": list(found.broken_entries),
            "end_of_journal": found.end.state.value,
            "rows": dict(found.rows),
            "backups": [each.at.isoformat() for each in backups],
        }
    )
    return 0 if found.sound else 1
