"""``mentor-desk import firms``: a list of firms into the directory."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from mentor_desk.app import clock
from mentor_desk.cli import import_columns, opening
from mentor_desk.cli.console import Console
from mentor_desk.cli.parser import Parser
from mentor_desk.services import directory_import
from mentor_desk.services.directory_import import Comparison
from mentor_desk.texts import Text, text


def add(kinds: Any, console: Console) -> None:
    """Add the command beneath ``import``."""
    about = text("cli", "a list of firms, as CSV or XLSX, into the firm directory")
    parser = kinds.add_parser("firms", console=console, about=about, help=console.words.say(about))
    _add_options(parser)
    opening.add_vault(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Read the list and put it in use, all or nothing; with ``--dry-run`` only say what it would do."""
    columns = import_columns.read(arguments.map) if arguments.map else None
    today = clock.today()
    with opening.vault(arguments, console) as vault:
        found = directory_import.read(
            arguments.file,
            today=today,
            sheets=arguments.sheet,
            all_sheets=arguments.all_sheets,
            columns=columns,
        )
        comparison = vault.database.read(
            directory_import.compare,
            firm_list=found,
            source=arguments.source or arguments.file.stem,
            whole=not arguments.part,
            today=today,
            take_unnumbered=arguments.take_unnumbered,
        )
        if not arguments.dry_run:
            built = vault.database.read(directory_import.build, comparison=comparison)
            vault.database.write(directory_import.put_in_use, built=built)
    left_out = _left_out(comparison, console, taken=arguments.take_unnumbered)
    _tell(comparison, left_out, console, dry_run=arguments.dry_run)
    console.result(
        {
            "new": comparison.new,
            "changed": comparison.changed,
            "unchanged": comparison.unchanged,
            "gone": comparison.gone,
            "left_out": left_out,
            "sheets": list(found.sheets),
            "firms": _firms(comparison),
            "dry_run": arguments.dry_run,
        }
    )
    return 0


def _add_options(parser: Parser) -> None:
    parser.option("file", about=text("cli", "the list, CSV or XLSX"), type=Path, metavar="FILE")
    sheet = text("cli", "the sheet to read; may be given again for another one")
    parser.option("--sheet", about=sheet, action="append", metavar="S")
    every = text("cli", "every sheet that is a list of firms")
    parser.option("--all-sheets", about=every, action="store_true")
    columns = text("cli", "a JSON or TOML file: field = heading; without it the headings are guessed")
    parser.option("--map", about=columns, type=Path, metavar="FILE")
    source = text("cli", "what the list is called; without it the file's name")
    parser.option("--source", about=source, default="", metavar="NAME")
    part = text("cli", "not the whole list: what is missing from it is not gone")
    parser.option("--part", about=part, action="store_true")
    nameless = text("cli", "take firms with neither P-number nor CVR number too")
    parser.option("--take-unnumbered", about=nameless, action="store_true")
    dry = text("cli", "only say what would happen; nothing is imported")
    parser.option("--dry-run", about=dry, action="store_true")


def _left_out(comparison: Comparison, console: Console, *, taken: bool) -> list[dict[str, Any]]:
    rows = [(each.sheet, each.row, each.reason) for each in comparison.left_out]
    if not taken:
        rows += [(each.sheet, each.row, _UNNUMBERED) for each in comparison.unnumbered]
    rows.sort(key=lambda each: each[:2])
    said = console.words.say
    return [{"sheet": sheet, "row": row, "reason": said(reason)} for sheet, row, reason in rows]


_UNNUMBERED = text(
    "cli",
    "The firm has neither P-number nor CVR number, so nobody can tell whether it is known already. "
    "Take it with --take-unnumbered.",
)


def _firms(comparison: Comparison) -> dict[str, int]:
    changes = comparison.firm_changes
    return {
        "updated": sum(bool(change.updated) for change in changes),
        "kept": sum(bool(change.kept) for change in changes),
        "gone": sum(change.gone for change in changes),
    }


def _tell(
    comparison: Comparison, left_out: list[dict[str, Any]], console: Console, *, dry_run: bool
) -> None:
    counts = text(
        "cli", "New: {new}. Changed: {changed}. Unchanged: {unchanged}. Gone: {gone}. Left out: {left}."
    )
    console.say(
        counts.fill(
            new=comparison.new,
            changed=comparison.changed,
            unchanged=comparison.unchanged,
            gone=comparison.gone,
            left=len(left_out),
        )
    )
    firms = _firms(comparison)
    if any(firms.values()):
        sentence = text(
            "cli",
            "Firms of your own: {updated} follow the list, {kept} keep what was corrected by hand, "
            "{gone} are no longer in it.",
        )
        console.say(sentence.fill(**firms))
    for each in left_out[:_SHOWN]:
        console.say(f"  {each['sheet']} {each['row'] or ''}: {each['reason']}".replace("  :", ":"))
    if len(left_out) > _SHOWN:
        console.say(
            text("cli", "  and {more} more; --json has them all.").fill(more=len(left_out) - _SHOWN)
        )
    console.say(_NOTHING_DONE if dry_run else _DONE)


_SHOWN = 20
_DONE: Text = text("cli", "The directory is in use. Undo in the program takes it back.")
_NOTHING_DONE: Text = text("cli", "Nothing was imported.")
