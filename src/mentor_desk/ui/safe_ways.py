"""What the window may ask about the ways into the open vault."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from mentor_desk.ui.background import Progress


@dataclass(frozen=True, slots=True)
class OldBackups:
    """Backups that could not follow to a new data key: when they were made (UTC).

    ``away`` says that the second place could not be got at; its backups follow when it can.
    ``give_up(True)`` removes them and says how many went; ``give_up(False)`` leaves them as they are.
    """

    renewed: int
    left: Sequence[datetime]
    away: bool
    give_up: Callable[[bool], int]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A recovery key on paper, for whom."""

    key: str
    owner: str
    municipality: str


@dataclass(frozen=True, slots=True)
class Ways:
    """The ways into the vault. All but ``new_recovery_key`` and ``unfinished`` take a while: call them
    on the background runner. They raise :class:`~mentor_desk.errors.UserError`; the first argument
    of those that change something is the passphrase of now, or the recovery key.

    ``renew_everything(secret, passphrase, recovery_key, progress)`` makes a backup, encrypts
    everything under a new data key and brings the backups along; it can be cancelled until the last
    moment before the new key counts. ``follow`` tries again to bring backups along.
    """

    new_recovery_key: Callable[[], str]
    renew_recovery_key: Callable[[str, str], None]
    save_sheet: Callable[[Path, Sheet], None]
    print_sheet: Callable[[Sheet, QWidget], None]
    key_store: Callable[[], str]
    in_key_store: Callable[[], bool]
    use_key_store: Callable[[str], None]
    leave_key_store: Callable[[], None]
    renew_everything: Callable[[str, str, str, Progress], OldBackups]
    unfinished: Callable[[], bool]
    follow: Callable[[], OldBackups]
