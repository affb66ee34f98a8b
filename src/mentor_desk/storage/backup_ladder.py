"""Which backups are kept, and for how long.

The newest of each day for 14 days, then the newest of each week until 35 days, then nothing. The
ladder has to end: a citizen who is erased from the caseload still stands in the backups made before,
and must be gone from them within a time that can be told (GDPR article 17; 35 days is five whole
weeks, long enough to notice a mistake after a holiday, and just over the month in which article 12(3)
wants an answer). The newest backup is always kept, however old: a program that was not started for
half a year must not throw away its only copy, and the next backup made replaces it.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from mentor_desk.storage.backup import Backup, list_backups

DAILY: Final = timedelta(days=14)
LAST: Final = timedelta(days=35)


def kept(backups: Iterable[Backup], now: datetime) -> list[Backup]:
    """Those of ``backups`` that stay at ``now``, newest first.

    A backup made for a reason of its own (before a migration) is not displaced by another of its day.
    """
    staying: list[Backup] = []
    seen: set[tuple[str, int, str]] = set()
    for backup in sorted(backups, reverse=True):
        age = now - backup.at
        if staying and age >= LAST:
            continue
        day = backup.at.date().toordinal()
        step = ("day", day, backup.reason) if age < DAILY else ("week", day // 7, backup.reason)
        if step not in seen:
            seen.add(step)
            staying.append(backup)
    return staying


def prune(folder: Path, now: datetime) -> list[Backup]:
    """Remove the backups of the vault in ``folder`` that the ladder has no step for; returns them."""
    every = list_backups(folder)
    staying = kept(every, now)
    gone = [backup for backup in every if backup not in staying]
    for backup in gone:
        # Out of its name first, so that a half-removed folder never counts as a backup.
        leaving = backup.folder.with_name(f".tmp-{backup.folder.name}")
        backup.folder.rename(leaving)
        shutil.rmtree(leaving, ignore_errors=True)
    return gone
