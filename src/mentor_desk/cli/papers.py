"""``mentor-desk papers``: which papers there are, and issuing one."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from mentor_desk.app import clock
from mentor_desk.cli import files, opening, subjects
from mentor_desk.cli.console import Console
from mentor_desk.documents import catalogue
from mentor_desk.documents.missing import MissingField
from mentor_desk.errors import UserError
from mentor_desk.services import papers
from mentor_desk.texts import Text, text

_OTHERWISE: dict[str, Text] = {
    "teamoversigt": text("cli", "export summary"),
    "logudtraek": text("cli", "journal"),
    "maskinenvaek": text("cli", "export affected"),
    "tal": text("cli", "on the page Figures"),
    "holdbillede": text("cli", "on the page Our team"),
    "noegleark": text("cli", "printed when the caseload is made"),
    "sletningskvittering": text("cli", "erase"),
}


def add(commands: Any, console: Console) -> None:
    """Add the command to the command line."""
    about = text("cli", "list the papers, or issue one")
    parent = commands.add_parser("papers", console=console, about=about, help=console.words.say(about))
    kinds = parent.commands(text("cli", "What"))
    about = text("cli", "the papers there are; with --vault also those that are issued")
    listing = kinds.add_parser("list", console=console, about=about, help=console.words.say(about))
    where = text("cli", "the folder of the caseload")
    listing.option("--vault", about=where, type=Path, metavar="V")
    opening.add_json(listing)
    listing.set_defaults(run=list_papers)
    about = text("cli", "fill in a paper, archive it and write it to a file")
    issuing = kinds.add_parser("issue", console=console, about=about, help=console.words.say(about))
    key = text("cli", "which paper, see «papers list»")
    issuing.option("key", about=key, metavar="KEY")
    for name, about in subjects.OPTIONS.items():
        issuing.option(f"--{name}", about=about, metavar="ID", dest=name)
    why = text("cli", "print the CPR number too, and why")
    issuing.option("--cpr-reason", about=why, default="", metavar="TEXT")
    out = text("cli", "the file to write")
    issuing.option("--out", about=out, type=Path, required=True, metavar="FILE")
    opening.add_vault(issuing)
    issuing.set_defaults(run=issue)


def list_papers(arguments: argparse.Namespace, console: Console) -> int:
    """The papers the program can make, and what lies in the archive."""
    said = console.words.say
    kinds = [
        {"key": each.key, "title": said(each.title), "how": _how(each.key, console)}
        for each in catalogue.PAPERS
    ]
    for kind in kinds:
        console.say(f"{kind['key']:24} {kind['title']:34} {kind['how']}")
    if arguments.vault is None:
        console.result(kinds)
        return 0
    with opening.vault(arguments, console) as vault:
        archive = vault.database.read(papers.archive)
    console.say(text("cli", "Issued: {count}").fill(count=len(archive)))
    for row in archive:
        about = " · ".join(part for part in (row.citizen, row.firm) if part)
        console.say(f"{row.issued_on:%d.%m.%Y}  {row.title} {row.version}  {about}")
    issued = [
        {"id": str(row.id), "key": row.key, "version": row.version, "sha256": row.sha256,
         "issued_on": row.issued_on.isoformat()}
        for row in archive
    ]  # fmt: skip
    console.result({"papers": kinds, "issued": issued})
    return 0


def _how(key: str, console: Console) -> str:
    if key in _OTHERWISE:
        return console.words.say(_OTHERWISE[key])
    about = next(kind.about for kind in papers.kinds() if kind.key == key)
    options = " | ".join(f"--{option} …" for option in subjects.ABOUT[about])
    return f"papers issue {key} {options}"


def issue(arguments: argparse.Namespace, console: Console) -> int:
    """Fill in, archive and write one paper."""
    _demand_key(arguments.key)
    with opening.vault(arguments, console) as vault:
        day, danish = clock.today(), opening.danish()
        subject = subjects.find(vault.database, arguments.key, arguments, day)
        prepared = vault.database.read(
            papers.prepare,
            key=arguments.key,
            subject_id=subject,
            rulebook=opening.rules(),
            danish=danish,
            today=day,
            cpr_reason=arguments.cpr_reason,
        )
        with files.target(arguments.out) as stream:
            row = vault.database.write(
                papers.issue, prepared=prepared, danish=danish, today=day, how="saved"
            )
            stream.write(prepared.pdf)
    sentence = text("cli", "{title}, version {version}: {file}")
    console.say(sentence.fill(title=row.title, version=row.version, file=str(arguments.out)))
    _tell_missing(prepared.missing, console)
    console.result(
        {
            "key": row.key,
            "version": row.version,
            "file": str(arguments.out),
            "pages": row.pages,
            "sha256": row.sha256,
            "missing": [each.field for each in prepared.missing],
        }
    )
    return 0


def _demand_key(key: str) -> None:
    if key in {kind.key for kind in papers.kinds()}:
        return
    if key in _OTHERWISE:
        sentence = text("cli", "{key} is made in another way: {how}.")
        sentence = sentence.fill(key=key, how=_OTHERWISE[key])
    else:
        known = ", ".join(kind.key for kind in papers.kinds())
        sentence = text("cli", "There is no paper called {key}. These can be issued: {known}.")
        sentence = sentence.fill(key=key, known=known)
    raise UserError(sentence, "key")


def _tell_missing(missing: tuple[MissingField, ...], console: Console) -> None:
    if missing:
        labels = ", ".join(console.words.say(each.label) for each in missing)
        console.say(text("cli", "Left open to be written by hand: {fields}").fill(fields=labels))
