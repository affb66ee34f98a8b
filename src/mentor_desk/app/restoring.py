"""Restoring a backup while no vault is open, and where none may be made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from mentor_desk.app.clock import now, today
from mentor_desk.app.safe_backups import lines, lines_in, telling
from mentor_desk.paths import Paths
from mentor_desk.texts import Language
from mentor_desk.ui.background import BackgroundRunner, Progress

if TYPE_CHECKING:
    from mentor_desk.services.restore_preview import Preview
    from mentor_desk.ui.restore.ground import Ground


def ground_maker(
    paths: Paths,
) -> Callable[[BackgroundRunner, Language, Callable[[], object]], Ground]:
    """What the restore dialog stands on, over the vault in ``paths``."""

    def ground(runner: BackgroundRunner, language: Language, done: Callable[[], object]) -> Ground:
        from mentor_desk.ui.restore.ground import Ground
        from mentor_desk.ui.safe_backups import RestoreWork

        work = RestoreWork(
            backups=lambda: lines(paths.vault),
            backups_in=lines_in,
            needs_secret=_needs_secret,
            preview=lambda source, secret: _preview(paths.vault, source, secret),
            over=lambda source, secret, progress: _over(paths.vault, source, secret, progress),
        )
        return Ground(work, runner, language, today(), done)

    return ground


def refuse_place(paths: Paths) -> None:
    """Raise :class:`UserError` if the vault would lie where it is copied to somewhere else."""
    from mentor_desk.storage import sync_folders

    sync_folders.demand_local(paths.vault)


def _needs_secret(source: Path) -> bool:
    from mentor_desk.storage import restore

    restore.demand_backup(source)
    return True


def _preview(folder: Path, source: Path, secret: str) -> Preview:
    from mentor_desk.services import restore_preview

    return restore_preview.preview_closed(folder, source, secret)


def _over(folder: Path, source: Path, secret: str, progress: Progress) -> None:
    from mentor_desk.services import erasure, restoring

    tell = telling(progress)
    restoring.over_closed(folder, source, secret, erasure.reapply, clock=now, tell=tell)
