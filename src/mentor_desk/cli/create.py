"""``mentor-desk create``: an empty caseload."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from mentor_desk.cli import opening
from mentor_desk.cli.console import Console
from mentor_desk.errors import UserError
from mentor_desk.formats.municipalities import municipalities
from mentor_desk.services.new_vault import NewVault
from mentor_desk.storage import vault as vaults
from mentor_desk.storage import vault_folder
from mentor_desk.storage.strength import strength
from mentor_desk.texts import text


def add(commands: Any, console: Console) -> None:
    """Add the command to the command line."""
    about = text("cli", "make an empty caseload")
    parser = commands.add_parser("create", console=console, about=about, help=console.words.say(about))
    where = text("cli", "the new or empty folder for the caseload")
    parser.option("--vault", about=where, type=Path, required=True, metavar="V")
    parser.option("--name", about=text("cli", "your name"), required=True, metavar="N")
    parser.option("--municipality", about=text("cli", "your municipality"), required=True, metavar="M")
    opening.add_json(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Make the vault and tell its recovery key, which is known only now."""
    for field in ("name", "municipality"):
        if not getattr(arguments, field).strip():
            raise UserError(text("services", "Write a name here."), field)
    vault_folder.demand_empty(arguments.vault)
    secret = opening.new_passphrase(console)
    municipality = full_name(arguments.municipality)
    new = NewVault(arguments.vault)
    try:
        recovery_key = new.create(secret)
        new.finish(secret, name=arguments.name.strip(), municipality=municipality).close()
    except UserError:
        new.discard()
        raise
    judged = strength(secret, arguments.name, municipality)
    console.say(text("cli", "The caseload is in {folder}.").fill(folder=str(arguments.vault)))
    console.say(text("cli", "Recovery key: {key}").fill(key=recovery_key))
    console.say(text("cli", "Write it on paper. It opens the caseload if the passphrase is forgotten."))
    console.say(text("cli", "Your passphrase: {strength}").fill(strength=judged.sentence))
    console.result(
        {
            "vault": str(arguments.vault),
            "made": vaults.exists(arguments.vault),
            "municipality": municipality,
            "recovery_key": recovery_key,
            "passphrase_strength": judged.level,
        }
    )
    return 0


def full_name(typed: str) -> str:
    """What the municipality calls itself; another name than the 98 is taken as it is written."""
    wanted = typed.strip().casefold()
    names = {name.casefold(): each for each in municipalities() for name in (each.name, each.full_name)}
    return names[wanted].full_name if wanted in names else typed.strip()
