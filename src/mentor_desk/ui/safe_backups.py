"""What the window may ask about backups: the second place, restoring, the drill."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from mentor_desk.ui.background import Progress

if TYPE_CHECKING:
    from mentor_desk.services.drilling import Drill
    from mentor_desk.services.restore_preview import Preview


@dataclass(frozen=True, slots=True)
class BackupLine:
    """One verified backup: when, how large in bytes, why it was made (empty: by itself), and where.

    ``second`` says that it lies in the second place.
    """

    made_at: datetime
    size: int
    reason: str
    folder: Path = Path()
    second: bool = False


@dataclass(frozen=True, slots=True)
class SecondLine:
    """The second place: where, since when, whether it can be got at, and the newest copy there."""

    folder: Path
    chosen_at: datetime
    is_there: bool
    same_disk: bool
    newest: datetime | None


@dataclass(frozen=True, slots=True)
class RestoreWork:
    """What the restore dialog works with. All but ``backups`` block and raise :class:`UserError`.

    ``backups_in`` finds those in a folder elsewhere, such as the one of a USB stick.
    ``over`` makes the backup ready; afterwards the vault has to be closed, or, where none is open, all
    is done. ``beside`` returns the folder of the new caseload, ``look_beside`` opens it in a window of
    its own; both are ``None`` where no vault is open.
    """

    backups: Callable[[], Sequence[BackupLine]]
    backups_in: Callable[[Path], Sequence[BackupLine]]
    needs_secret: Callable[[Path], bool]
    preview: Callable[[Path, str], Preview]
    over: Callable[[Path, str, Progress], None]
    beside: Callable[[Path, str, Progress], Path] | None = None
    look_beside: Callable[[Path], None] | None = None


@dataclass(slots=True)
class AtClose:
    """What happens when the vault is closed: why it is, and whether a restored one takes its place."""

    reason: str = "quit"
    put_in_place: bool = False


@dataclass(frozen=True, slots=True)
class BackupKeeping:
    """The rest of what the window may ask. ``due`` and what follows block: on a worker thread only.

    ``besides`` are the caseloads that were restored beside this one and not removed yet.
    """

    at_close: AtClose
    restore: RestoreWork
    due: Callable[[], bool]
    second: Callable[[], SecondLine | None]
    choose_second: Callable[[Path], None]
    forget_second: Callable[[], None]
    copy_missing: Callable[[], bool]
    drill: Callable[[Progress], Drill]
    besides: Callable[[], Sequence[Path]]
    remove_beside: Callable[[Path], None]
