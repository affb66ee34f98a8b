"""What every command on a vault needs: the passphrase, the vault, the day and the rules."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from getpass import getpass
from pathlib import Path

from mentor_desk import policy, resources
from mentor_desk.cli.console import Console
from mentor_desk.cli.parser import Parser
from mentor_desk.errors import UserError
from mentor_desk.paths import default_paths
from mentor_desk.rules import rulebook_file
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services.data_set_laying import lay
from mentor_desk.storage.vault import Vault
from mentor_desk.texts import Catalogue, Text, text

VARIABLE = "MENTOR_DESK_PASSPHRASE"


def add_vault(parser: Parser) -> None:
    """Give a command its ``--vault`` and ``--json``."""
    about = text("cli", "the folder of the caseload; without it the one the window uses")
    parser.option("--vault", about=about, type=Path, default=_usual_vault(), metavar="V")
    add_json(parser)


def add_json(parser: Parser) -> None:
    """Give a command its ``--json``."""
    about = text("cli", "answer with one JSON value and nothing else")
    parser.option("--json", about=about, action="store_true")


def _usual_vault() -> Path:
    return default_paths(policy.folder(policy.read(policy.usual_file()))).vault


@contextmanager
def vault(arguments: argparse.Namespace, console: Console) -> Iterator[Vault]:
    """The open vault of the command with its own data sets in use, closed in the end.

    Raises :class:`UserError`.
    """
    opened = Vault.unlock(
        arguments.vault, passphrase(console, text("cli", "Passphrase or recovery key: "))
    )
    try:
        opened.database.read(lay)
        yield opened
    finally:
        opened.close()


def passphrase(console: Console, ask: Text) -> str:
    """The passphrase from the environment, else asked for. Raises :class:`UserError` if neither."""
    given = os.environ.get(VARIABLE)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        sentence = text("cli", "There is nobody to ask for the passphrase. Put it in {variable}.")
        raise UserError(sentence.fill(variable=VARIABLE), "passphrase")
    return getpass(console.words.say(ask))


def new_passphrase(console: Console) -> str:
    """A new passphrase, typed twice unless it is in the environment. Raises :class:`UserError`."""
    first = passphrase(console, text("cli", "Choose a passphrase: "))
    if VARIABLE not in os.environ:
        again = passphrase(console, text("cli", "The same once more: "))
        if first != again:
            raise UserError(text("cli", "The two passphrases differ. Nothing was made."), "passphrase")
    return first


def rules() -> Rulebook:
    """The law in use: ask after the vault is open."""
    return rulebook_file.in_use()


def danish() -> Catalogue:
    """The words of the papers."""
    return resources.catalogue("da")
