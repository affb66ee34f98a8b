"""The first run: the vault is made, its key put on paper, and the municipality's setup taken in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from mentor_desk import resources
from mentor_desk.app.clock import now, today
from mentor_desk.app.site_setup import SiteSetup
from mentor_desk.paths import Paths
from mentor_desk.texts import Language
from mentor_desk.ui.translate import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentor_desk.services.new_vault import NewVault
    from mentor_desk.storage.database import Database
    from mentor_desk.storage.kdf import KdfCost
    from mentor_desk.ui.background import Progress
    from mentor_desk.ui.first_run.step import Answers, FirstRunWork


def first_run_work(
    paths: Paths, speak: Callable[[Language], None], setup: SiteSetup, kdf: KdfCost | None = None
) -> FirstRunWork:
    """What the first run's steps work with; ``setup`` is what IT has laid out for it."""
    from mentor_desk.formats.municipalities import municipalities
    from mentor_desk.storage.strength import strength
    from mentor_desk.ui.first_run.step import FirstRunWork

    maker = _Maker(paths, setup, kdf)
    return FirstRunWork(
        speak=speak,
        municipalities=[each.full_name for each in municipalities()],
        judge=strength,
        create=maker.create,
        finish=maker.finish,
        save_sheet=maker.save_sheet,
        print_sheet=print_sheet,
    )


def print_sheet(answers: Answers, parent: QWidget) -> None:
    """Print the recovery key through the system's dialog; nothing of it touches the disk.

    Raises :class:`UserError` where there is no printer.
    """
    from mentor_desk.errors import UserError
    from mentor_desk.services import key_sheet
    from mentor_desk.texts import text
    from mentor_desk.ui.papers import printing

    if not printing.any_printer():
        sentence = text("services", "This computer knows no printer. Save the sheet as PDF instead.")
        raise UserError(sentence)
    sheet = key_sheet.pdf(answers.recovery_key, owner=answers.name, municipality=answers.municipality)
    printing.ask(parent, lambda printer: printing.send(sheet, printer))


class _Maker:
    """Makes the vault of the first run; what it imports is loaded on the worker thread."""

    def __init__(self, paths: Paths, setup: SiteSetup, kdf: KdfCost | None) -> None:
        self._paths, self._setup, self._kdf = paths, setup, kdf
        self._new: NewVault | None = None

    def create(self, passphrase: str) -> str:
        from mentor_desk.services.new_vault import NewVault

        if self._new is None:
            self._new = NewVault(self._paths.vault, kdf=self._kdf, clock=now)
        return self._new.create(passphrase)

    def finish(self, answers: Answers, progress: Progress) -> object:
        if self._new is None:
            raise RuntimeError("the vault is made at the passphrase step")

        def fill(database: Database) -> None:
            self._setup.take(database)
            if answers.sample:
                _fill_with_sample(database)

        return self._new.finish(
            answers.passphrase,
            name=answers.name,
            municipality=answers.municipality,
            fill=fill,
            tell=lambda done, total, words: progress.step(done, total, say(words)),
        )

    def save_sheet(self, file: Path, answers: Answers) -> None:
        from mentor_desk.services import key_sheet

        key_sheet.save(
            file, answers.recovery_key, owner=answers.name, municipality=answers.municipality
        )


def _fill_with_sample(database: Database) -> None:
    from mentor_desk.rules import rulebook_file
    from mentor_desk.services import sample

    rulebook = rulebook_file.in_use()
    danish = resources.catalogue("da")
    database.write(sample.fill, today=today(), rulebook=rulebook, danish=danish)
