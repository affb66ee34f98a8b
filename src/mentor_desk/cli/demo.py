"""``mentor-desk demo``: the whole program shown on an invented caseload, without a window."""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import secrets
from dataclasses import asdict, dataclass, field
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from mentor_desk.app import clock
from mentor_desk.cli import demo_folder, demo_papers, opening
from mentor_desk.cli.console import Console
from mentor_desk.services import mentor, sample
from mentor_desk.services.sample import SampleCounts
from mentor_desk.storage.vault import Vault
from mentor_desk.texts import text

_MORNING = time(7, 30, tzinfo=UTC)
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
_MENTOR = {
    "name": "Marie Kjeldsen",
    "title": "jobmentor",
    "phone": "12457803",
    "email": "marie.kjeldsen@aadal.example",
    "municipality": "Ådal Kommune",
    "letterhead": "Job og Virksomhed\nRådhuspladsen 2\n8722 Hedensted",
    "injury_phone": "12457800",
}


@dataclass(slots=True)
class _Made:
    """What the demo has made; names are relative to its folder."""

    today: str
    counts: dict[str, int]
    files: dict[str, str] = field(default_factory=dict)
    pictures: dict[str, str] = field(default_factory=dict)

    def add(self, folder: Path, files: list[Path], *, pictures: bool = False) -> None:
        held = self.pictures if pictures else self.files
        for file in files:
            name = file.relative_to(folder).as_posix()
            held[name] = hashlib.sha256(file.read_bytes()).hexdigest()


def add(commands: Any, console: Console) -> None:
    """Add the command to the command line."""
    about = text("cli", "show the program on an invented caseload: papers, spreadsheet and pictures")
    parser = commands.add_parser("demo", console=console, about=about, help=console.words.say(about))
    where = text("cli", "the new or empty folder to make it in")
    parser.option("folder", about=where, type=Path, metavar="DIR")
    day = text("cli", "the day it happens on, as 2026-11-24; without it today")
    parser.option("--today", about=day, type=date.fromisoformat, metavar="YYYY-MM-DD")
    without = text("cli", "leave the pictures out")
    parser.option("--without-pictures", about=without, action="store_true")
    opening.add_json(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Make everything in the folder and tell what lies where."""
    folder, day = arguments.folder.absolute(), arguments.today or clock.today()
    replaced = demo_folder.prepare(folder)
    if replaced:
        console.note(text("cli", "An earlier demo in {folder} is replaced.").fill(folder=str(folder)))
    demo_folder.mark(folder, "{}")
    secret = os.environ.get(opening.VARIABLE) or _passphrase()
    vault, _ = Vault.create(
        folder / demo_folder.VAULT, secret, clock=lambda: datetime.combine(day, _MORNING)
    )
    try:
        made = _Made(day.isoformat(), asdict(_fill(vault, day)))
        made.add(folder, demo_papers.make(vault.database, folder, day))
        if not arguments.without_pictures:
            made.add(folder, _pictures(vault, folder, day, console), pictures=True)
        vault.back_up()
    finally:
        vault.close()
    told = {"folder": str(folder), **asdict(made)}
    demo_folder.mark(folder, json.dumps(asdict(made), ensure_ascii=False, indent=2))
    _tell(console, folder, made, secret)
    console.result({**told, "vault": str(folder / demo_folder.VAULT), "passphrase": secret})
    return 0


def _fill(vault: Vault, day: date) -> SampleCounts:
    database = vault.database
    database.owner_id = database.write(mentor.save, **_MENTOR)
    database.who = _MENTOR["name"]
    return database.write(sample.fill, today=day, rulebook=opening.rules(), danish=opening.danish())


def _pictures(vault: Vault, folder: Path, day: date, console: Console) -> list[Path]:
    try:
        from mentor_desk.app.parts import sidebar
        from mentor_desk.ui import pictures
    except ImportError as missing:
        sentence = text("cli", "No pictures: a library for windows is missing here ({what}).")
        console.note(sentence.fill(what=str(missing)))
        return []
    return pictures.take(
        vault.database,
        folder / demo_folder.PICTURES,
        rulebook=opening.rules(),
        today=day,
        sidebar=sidebar,
    )


def _passphrase() -> str:
    """As good as a key and easy to type, since somebody will."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(4)) for _ in range(4))


def _tell(console: Console, folder: Path, made: _Made, secret: str) -> None:
    cases, firms = made.counts["cases"], made.counts["firms"]
    counted = text("cli", "An invented caseload: {cases} open cases and {firms} firms.")
    console.say(counted.fill(cases=cases, firms=firms))
    console.say(text("cli", "Everything lies in {folder}:").fill(folder=str(folder)))
    for name in made.files:
        console.say(f"  {name}")
    if made.pictures:
        sentence = text("cli", "  {folder}: {count} pictures of the pages")
        console.say(sentence.fill(folder=demo_folder.PICTURES, count=len(made.pictures)))
    opens = text("cli", "  {folder}: the encrypted caseload; its passphrase is {passphrase}")
    console.say(opens.fill(folder=demo_folder.VAULT, passphrase=secret))
