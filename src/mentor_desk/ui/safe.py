"""What the window may ask of the open vault itself, beside its rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mentor_desk.texts import Text
from mentor_desk.ui.safe_backups import BackupKeeping, BackupLine
from mentor_desk.ui.safe_ways import Ways

if TYPE_CHECKING:
    from mentor_desk.services.affected import Affected

__all__ = ["BackupLine", "BackupNews", "Safe", "Soundness"]


@dataclass(frozen=True, slots=True)
class Soundness:
    """What a full check found: troubles in words, the numbers of journal entries that are off, and what
    is wrong with the end of the journal.
    """

    problems: tuple[str, ...]
    broken_entries: tuple[int, ...]
    end: Text | None = None

    @property
    def sound(self) -> bool:
        """Whether all is whole."""
        return not self.problems and not self.broken_entries and self.end is None


class BackupNews(QObject):
    """Tells of every backup the open desk makes, whichever thread it was made on."""

    made = Signal()


@dataclass(frozen=True, slots=True)
class Safe:
    """The vault as the window sees it. All but ``last_backup`` and ``backups`` take a while: call them
    on the background runner. They raise :class:`~mentor_desk.errors.UserError`. ``back_up`` takes the
    reason, a word such as ``before-import``; ``keeping`` is the rest about backups.
    """

    folder: Path
    change_passphrase: Callable[[str, str], None]
    back_up: Callable[..., datetime]
    last_backup: Callable[[], datetime | None]
    backups: Callable[[], Sequence[BackupLine]]
    check: Callable[[], Soundness]
    keeping: BackupKeeping
    ways: Ways | None = None
    """The ways into the vault, and how to change them."""
    arrival: Text | None = None
    """What was wrong with the end of the journal when the vault was unlocked."""
    tidy: Callable[[], bool] | None = None
    """Write the file anew without what was erased; whether the log beside it could be emptied too."""
    affected: Callable[[Path, str], Affected] | None = None
    """Who is in the backup in a folder; with its own passphrase when it has other keys."""
    start_over: Callable[[], tuple[int, bool]] | None = None
    """Make a backup and remove all older ones: how many, and whether some are out of reach."""
    news: BackupNews = field(default_factory=BackupNews)
