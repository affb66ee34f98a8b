"""The folder of the demo: only an empty one or an earlier demo's is used."""

from __future__ import annotations

import shutil
from pathlib import Path

from mentor_desk.cli import files
from mentor_desk.documents import catalogue
from mentor_desk.errors import UserError
from mentor_desk.storage.instance import InstanceLock
from mentor_desk.texts import text

MARK = "demo.json"
VAULT = "vault"
PICTURES = "pictures"
PAPERS = (*(f"{paper.key}.pdf" for paper in catalogue.PAPERS), "teamoversigt.xlsx", "teamoversigt.docx")


def prepare(folder: Path) -> bool:
    """Make ``folder`` ready and empty of an earlier demo; true if there was one.

    Raises:
        UserError: the folder holds something that no demo made, or cannot be made.
    """
    if folder.exists() and not folder.is_dir():
        sentence = text("cli", "{folder} is a file. Choose a folder for the demo.")
        raise UserError(sentence.fill(folder=str(folder)), "folder")
    earlier = (folder / MARK).is_file()
    foreign = {each.name for each in folder.iterdir()} if folder.exists() else set()
    if earlier:
        foreign -= {MARK, VAULT, PICTURES, *PAPERS}
    if foreign:
        sentence = text(
            "cli",
            "{folder} holds something that is not a demo, so nothing was made. Choose an empty folder.",
        )
        raise UserError(sentence.fill(folder=str(folder)), "folder")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        sentence = text("cli", "The folder {folder} could not be made. Choose another place.")
        raise UserError(sentence.fill(folder=str(folder)), "folder") from None
    if earlier:
        _empty(folder)
    return earlier


def mark(folder: Path, told: str) -> None:
    """Write in ``folder`` that a demo made it, and what."""
    files.write(folder / MARK, told.encode())


def _empty(folder: Path) -> None:
    if (folder / VAULT).exists():
        # Refuses when somebody has this very caseload open.
        InstanceLock(folder / VAULT).free()
    for name in (VAULT, PICTURES):
        if (folder / name).exists():
            shutil.rmtree(folder / name)
    for name in PAPERS:
        (folder / name).unlink(missing_ok=True)
