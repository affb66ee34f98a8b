"""What the restore dialog stands on, with or without an open vault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from mentor_desk.texts import Language
from mentor_desk.ui.background import BackgroundRunner
from mentor_desk.ui.safe_backups import RestoreWork


@dataclass(frozen=True, slots=True)
class Ground:
    """The work, the threads it runs on, the day and the language.

    ``restored`` is called when the backup is ready, or in place where no vault is open.
    """

    work: RestoreWork
    runner: BackgroundRunner
    language: Language
    today: date
    restored: Callable[[], object]
