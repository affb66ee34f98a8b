"""Backups, restoring and the drill, as the window may ask for them."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from mentor_desk.app import again, restored
from mentor_desk.paths import BESIDE
from mentor_desk.ui.background import Progress
from mentor_desk.ui.safe_backups import AtClose, BackupKeeping, BackupLine, RestoreWork, SecondLine
from mentor_desk.ui.translate import say

if TYPE_CHECKING:
    from mentor_desk.services.backing_up import BackingUp
    from mentor_desk.services.drilling import Drill
    from mentor_desk.services.restore_preview import Preview
    from mentor_desk.storage.backup import Backup
    from mentor_desk.storage.restore import Tell
    from mentor_desk.storage.vault import Vault
    from mentor_desk.texts import Text

_HOME = "MENTOR_DESK_HOME"


def keeping_of(vault: Vault, backing_up: BackingUp, at_close: AtClose) -> BackupKeeping:
    """What the window may ask about the backups of the open ``vault``."""

    def second() -> SecondLine | None:
        found = backing_up.second()
        if found is None:
            return None
        place = found.place
        return SecondLine(place.folder, place.chosen_at, place.is_there, place.same_disk, found.newest)

    def choose_second(folder: Path) -> None:
        backing_up.choose_second(folder)

    def copy_missing() -> bool:
        from mentor_desk.storage import backup

        newest = next(iter(backup.list_backups(vault.folder)), None)
        return newest is not None and backing_up.copy(newest)

    def drill(progress: Progress) -> Drill:
        from mentor_desk.services import drilling

        return drilling.drill(vault, tell=telling(progress))

    return BackupKeeping(
        at_close=at_close,
        restore=_restoring(vault, at_close),
        due=backing_up.due,
        second=second,
        choose_second=choose_second,
        forget_second=backing_up.forget_second,
        copy_missing=copy_missing,
        drill=drill,
        besides=lambda: _besides(vault.folder),
        remove_beside=shutil.rmtree,
    )


def lines(folder: Path) -> list[BackupLine]:
    """The backups of the vault in ``folder`` that can be got at, newest first."""
    from mentor_desk.paths import backups_of
    from mentor_desk.storage import backup

    own = backups_of(folder)
    return [
        _line(each, second=each.folder.parent != own)
        for each in sorted(backup.reachable(folder), key=lambda each: each.at, reverse=True)
    ]


def lines_in(folder: Path) -> list[BackupLine]:
    """The backups that lie in ``folder``, in a vault there, or in the second place of one there."""
    from mentor_desk.paths import backups_of
    from mentor_desk.storage import backup, second_place

    places = [folder, backups_of(folder), *sorted(folder.glob(f"{second_place.PREFIX}*"))]
    found = [each for place in places for each in backup.list_in(place)]
    return [_line(each, second=True) for each in sorted(found, key=lambda each: each.at, reverse=True)]


def _restoring(vault: Vault, at_close: AtClose) -> RestoreWork:
    def needs_secret(source: Path) -> bool:
        from mentor_desk.services import restore_preview

        return restore_preview.needs_secret(vault, source)

    def preview(source: Path, secret: str) -> Preview:
        from mentor_desk.services import restore_preview

        return restore_preview.preview(vault, source, secret)

    def over(source: Path, secret: str, progress: Progress) -> None:
        from mentor_desk.services import erasure, restoring

        tell = telling(progress)
        restoring.make_ready(vault, source, erasure.reapply, secret=secret, tell=tell)
        at_close.put_in_place = True

    def beside(source: Path, secret: str, progress: Progress) -> Path:
        from mentor_desk.services import erasure, restoring

        home = _free(vault.folder.parent / f"{BESIDE}{source.name}")
        tell = telling(progress)
        restoring.beside(
            vault, source, home / vault.folder.name, erasure.reapply, secret=secret, tell=tell
        )
        return home

    return RestoreWork(
        backups=lambda: lines(vault.folder),
        backups_in=lines_in,
        needs_secret=needs_secret,
        preview=preview,
        over=over,
        beside=beside,
        look_beside=_open_window,
    )


def _line(each: Backup, *, second: bool) -> BackupLine:
    size = sum(file.stat().st_size for file in each.folder.iterdir())
    return BackupLine(each.at, size, each.reason, each.folder, second)


def _besides(folder: Path) -> Sequence[Path]:
    return sorted(path for path in folder.parent.glob(f"{BESIDE}*") if path.is_dir())


def _free(folder: Path) -> Path:
    number, free = 2, folder
    while free.exists():
        number, free = number + 1, folder.with_name(f"{folder.name}-{number}")
    return free


def _open_window(home: Path) -> None:
    """The same program once more, with the restored caseload as its own."""
    from PySide6.QtCore import QProcess, QProcessEnvironment

    process = QProcess()
    process.setProgram(sys.executable)
    process.setArguments(again.arguments())
    again.stand_by_itself()
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert(_HOME, str(home))
    process.setProcessEnvironment(environment)
    process.startDetached()


def telling(progress: Progress) -> Tell:
    """How the services tell ``progress`` how far they are; they stop when it was cancelled."""

    def tell(done: int, total: int, words: Text) -> None:
        progress.check()
        progress.step(done, total, say(words))

    return tell


def put_in_place(folder: Path) -> None:
    """Let the restored vault take its place, and let the next start say so.

    What the disk refuses is told at the next opening, which goes on from there.
    """
    from mentor_desk.errors import UserError
    from mentor_desk.services import restoring

    with suppress(UserError):
        restoring.put_in_place(folder)
        restored.tell()
