"""``mentor-desk import caseload``: the mentor's own list of citizens."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from mentor_desk.app import clock
from mentor_desk.cli import import_columns, opening
from mentor_desk.cli.console import Console
from mentor_desk.cli.parser import Parser
from mentor_desk.services import caseload_import
from mentor_desk.services.backing_up import BackingUp
from mentor_desk.services.caseload_import import Answers, Comparison, Counts
from mentor_desk.texts import text

_SHOWN = 20
_REASON = "before-import"
_INTRO = text("cli", "From my own list, read in on {day}:")


def add(kinds: Any, console: Console) -> None:
    """Add the command beneath ``import``."""
    about = text("cli", "your own list of citizens, as CSV or XLSX, as cases")
    parser = kinds.add_parser("caseload", console=console, about=about, help=console.words.say(about))
    _add_options(parser)
    opening.add_vault(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Back up and make the cases, all or nothing; ``--dry-run`` only says what it would do."""
    columns = import_columns.read(arguments.map) if arguments.map else None
    today = clock.today()
    with opening.vault(arguments, console) as vault:
        found = caseload_import.read(
            arguments.file,
            today=today,
            sheets=arguments.sheet,
            all_sheets=arguments.all_sheets,
            columns=columns,
            rest=not arguments.only_known_columns,
        )
        compared = vault.database.read(caseload_import.compare, found=found, today=today)
        counts = None
        if not arguments.dry_run:
            sure = frozenset(each.index for each in compared.known if each.sure)
            BackingUp(vault).make(_REASON)
            counts = vault.database.write(
                caseload_import.bring_in,
                comparison=compared,
                answers=Answers(fill=sure if arguments.fill_known else frozenset()),
                today=today,
                intro=console.words.say(
                    text("cli", "From my own list, read in on {day}:").fill(day=today)
                ),
            )
    _tell(compared, counts, console)
    console.result(_result(compared, counts, console, found.sheets))
    return 0


def _add_options(parser: Parser) -> None:
    parser.option("file", about=text("cli", "the list, CSV or XLSX"), type=Path, metavar="FILE")
    sheet = text("cli", "the sheet to read; may be given again for another one")
    parser.option("--sheet", about=sheet, action="append", metavar="S")
    every = text("cli", "every sheet that is a list of citizens")
    parser.option("--all-sheets", about=every, action="store_true")
    columns = text("cli", "a JSON or TOML file: field = heading; without it the headings are guessed")
    parser.option("--map", about=columns, type=Path, metavar="FILE")
    rest = text("cli", "leave columns that are no field out of the notes")
    parser.option("--only-known-columns", about=rest, action="store_true")
    fill = text("cli", "fill in what is empty about citizens who are here already")
    parser.option("--fill-known", about=fill, action="store_true")
    dry = text("cli", "only say what would happen; nothing is imported")
    parser.option("--dry-run", about=dry, action="store_true")


def _result(
    compared: Comparison, counts: Counts | None, console: Console, sheets: tuple[str, ...]
) -> dict[str, Any]:
    said, people = console.words.say, compared.people
    return {
        "cases": counts.cases if counts else len(compared.new),
        "filled": counts.filled if counts else 0,
        "firms": counts.firms if counts else len(compared.new_firms),
        "placements": counts.placements if counts else sum(p.placement.whole for p in people),
        "notes": counts.notes if counts else sum(bool(p.note) for p in people),
        "known": [
            {
                "sheet": people[each.index].sheet,
                "row": people[each.index].row,
                "why": said(each.why),
                "sure": each.sure,
                "fills": list(each.fills),
            }
            for each in compared.known
        ],
        "left_out": [
            {"sheet": each.sheet, "row": each.row, "reason": said(each.reason)}
            for each in compared.left_out
        ],
        "doubts": [
            {"sheet": p.sheet, "row": p.row, "field": doubt.field, "what": said(doubt.sentence)}
            for p in people
            for doubt in p.doubts
        ],
        "sheets": list(sheets),
        "dry_run": counts is None,
    }


def _tell(compared: Comparison, counts: Counts | None, console: Console) -> None:
    if counts is None:
        would = text("cli", "New cases: {cases}. Known already: {known}. Left out: {left}.")
        left = len(compared.left_out)
        console.say(would.fill(cases=len(compared.new), known=len(compared.known), left=left))
    else:
        done = text("cli", "Cases made: {cases}. Filled in: {filled}. Left out: {left}.")
        console.say(done.fill(cases=counts.cases, filled=counts.filled, left=counts.left_out))
    said = console.words.say
    for each in compared.left_out[:_SHOWN]:
        console.say(f"  {each.sheet} {each.row or ''}: {said(each.reason)}".replace("  :", ":"))
    for known in compared.known[:_SHOWN]:
        person = compared.people[known.index]
        console.say(f"  {person.sheet} {person.row}: {said(known.why)}")
    more = len(compared.left_out) + len(compared.known) - 2 * _SHOWN
    if more > 0:
        console.say(text("cli", "  and {more} more; --json has them all.").fill(more=more))
    if counts is None:
        console.say(text("cli", "Nothing was imported."))
    else:
        console.say(text("cli", "Undo in the program takes all of it back."))
