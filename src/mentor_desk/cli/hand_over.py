"""``mentor-desk hand-over``: cases to a colleague in one locked file, and taking them in."""

from __future__ import annotations

import argparse
import os
import sys
import uuid
from getpass import getpass
from pathlib import Path
from typing import Any, Final

from mentor_desk.app import clock
from mentor_desk.cli import opening
from mentor_desk.cli.console import Console
from mentor_desk.errors import UserError
from mentor_desk.exchange import package_words
from mentor_desk.exchange.sealed import Cost
from mentor_desk.services import citizen_refs, hand_over, hand_over_take
from mentor_desk.services.hand_over_take import Answers, Choice, Preview
from mentor_desk.storage.database import Database
from mentor_desk.texts import text

WORDS: Final = "MENTOR_DESK_WORDS"
"""The variable with the six words, where nobody can be asked."""
_BEFORE: Final = "before-hand-over"


def add(commands: Any, console: Console) -> None:
    """Add the command to the command line."""
    about = text("cli", "hand cases over to a colleague, or take them over")
    parent = commands.add_parser(
        "hand-over", console=console, about=about, help=console.words.say(about)
    )
    kinds = parent.commands(text("cli", "Which way"))
    about = text("cli", "write cases into a locked file; the six words are shown once")
    give = kinds.add_parser("give", console=console, about=about, help=console.words.say(about))
    ref = text(
        "cli", "the citizens: whole names, or ids of citizens or cases; none means all open cases"
    )
    give.option("refs", about=ref, nargs="*", metavar="REF")
    out = text("cli", "the file to write")
    give.option("--out", about=out, type=Path, required=True, metavar="FILE")
    give.option("--to", about=text("cli", "the colleague's name"), default="", metavar="NAME")
    opening.add_vault(give)
    give.set_defaults(run=run_give)
    about = text("cli", "take a colleague's cases in; the words are asked for")
    take = kinds.add_parser("take", console=console, about=about, help=console.words.say(about))
    take.option("file", about=text("cli", "the package"), type=Path, metavar="FILE")
    doubt = text("cli", "whose is kept where both know the same person or changed the same field")
    take.option("--in-doubt", about=doubt, choices=(Choice.MINE.value, Choice.THEIRS.value))
    dry = text("cli", "only tell what would be taken in")
    take.option("--dry-run", about=dry, action="store_true")
    opening.add_vault(take)
    take.set_defaults(run=run_take)


def run_give(arguments: argparse.Namespace, console: Console, cost: Cost | None = None) -> int:
    """Write the package; the journal gets that it was given, never the words."""
    today, words = clock.today(), package_words.new()
    with opening.vault(arguments, console) as vault:
        ids = _cases(vault.database, arguments.refs)
        made = vault.database.read(hand_over.make, case_ids=ids, today=today, colleague=arguments.to)
        hand_over.write_file(made, arguments.out, words, cost)
        vault.database.write(hand_over.note_given, made=made, today=today, colleague=arguments.to)
    sentence = text(
        "cli", "{cases} cases written to {file}. Tell these words by telephone, and write them nowhere:"
    )
    console.say(sentence.fill(cases=len(made.case_ids), file=str(arguments.out)))
    console.say(text("cli", "{words}").fill(words=words))
    console.result(
        {
            "file": str(arguments.out),
            "cases": len(made.case_ids),
            "rows": sum(made.counts.values()),
            "words": words,
        }
    )
    return 0


def run_take(arguments: argparse.Namespace, console: Console) -> int:
    """Take the package in, with a backup before; all of it or nothing."""
    hand_over_take.look(arguments.file)
    package = hand_over_take.open_file(arguments.file, _words(console))
    today, answers = clock.today(), Answers()
    with opening.vault(arguments, console) as vault:
        seen = vault.database.read(
            hand_over_take.preview,
            package=package,
            rulebook=opening.rules(),
            language="en",
            today=today,
        )
        if arguments.dry_run:
            return _tell(console, seen, seen.counts, len(seen.people), seen.changed)
        answers = _answers(seen, arguments.in_doubt)
        vault.back_up(reason=_BEFORE)
        note = text("services", "Taken over from {name}, in a package made on {day}.")
        taken = vault.database.write(
            hand_over_take.take,
            package=package,
            answers=answers,
            today=today,
            note=console.words.say(note.fill(name=seen.sender, day=seen.made_on)),
        )
    return _tell(console, seen, taken.counts, len(taken.case_ids), taken.changed)


def _tell(console: Console, seen: Preview, counts: Any, cases: int, changed: int) -> int:
    sentence = text("cli", "{cases} cases from {name}: {new} new records, {changed} changed.")
    new = sum(counts.values())
    console.say(sentence.fill(cases=cases, name=seen.sender, new=new, changed=changed))
    console.result(
        {
            "from": seen.sender,
            "made_on": seen.made_on.isoformat(),
            "cases": cases,
            "new": new,
            "changed": changed,
            "conflicts": len(seen.conflicts),
            "duplicates": len(seen.duplicates),
        }
    )
    return 0


def _answers(seen: Preview, doubt: str | None) -> Answers:
    if doubt is None and (seen.conflicts or seen.duplicates):
        sentence = text(
            "cli",
            "{duplicates} persons or firms are known here, and {fields} fields were changed by both. "
            "Look at them in the window, or say whose is kept with --in-doubt. Nothing was taken in.",
        )
        raise UserError(
            sentence.fill(duplicates=len(seen.duplicates), fields=len(seen.conflicts)), "in_doubt"
        )
    chosen = Choice(doubt or Choice.MINE)
    return Answers(
        {one.their_id: chosen for one in seen.duplicates},
        {(one.conflict.row_id, one.conflict.field): chosen for one in seen.conflicts},
    )


def _cases(database: Database, refs: list[str]) -> list[uuid.UUID]:
    every = database.read(hand_over.choice)
    if not refs:
        return [one.id for one in every if one.closed_on is None]
    people = {_person(database, ref) for ref in refs}
    return [one.id for one in every if one.citizen_id in people]


def _person(database: Database, ref: str) -> uuid.UUID:
    found = database.read(citizen_refs.find, typed=ref)
    if len(found) != 1:
        sentence = text("cli", "«{wanted}» fits {count}. Write the whole name or the id.")
        raise UserError(sentence.fill(wanted=ref, count=len(found)), "refs")
    return found[0].id


def _words(console: Console) -> str:
    given = os.environ.get(WORDS)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        sentence = text("cli", "There is nobody to ask for the words. Put them in {variable}.")
        raise UserError(sentence.fill(variable=WORDS), "words")
    return getpass(console.words.say(text("cli", "The six words: ")))
