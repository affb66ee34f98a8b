"""Which backups are kept, and for how long.

The newest of each day for 14 days, then the newest of each week until 35 days, then nothing. The
ladder has to end: a citizen who is erased from the caseload still stands in the backups made before,
and must be gone from them within a time that can be told (GDPR article 17; 35 days is five whole
weeks, long enough to notice a mistake after a holiday, and just over the month in which article 12(3)
wants an answer). The newest backup is always kept, however old: a program that was not started for
half a year must not throw away its only copy, and the next backup made replaces it.

A computer's clock can be wrong by years. After a leap of more than 35 days nothing behind it goes
until backups of three days stand before it, so that neither a wrong clock nor a long absence empties
the ladder in one afternoon. A backup dated far ahead goes only when a fortnight of backups says so.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final

from mentor_desk.storage.backup import Backup, list_backups

DAILY: Final = timedelta(days=14)
LAST: Final = timedelta(days=35)
CONFIRMING_DAYS: Final = 3


def kept(backups: Iterable[Backup], now: datetime) -> list[Backup]:
    """Those of ``backups`` that stay at ``now``, newest first.

    A backup made for a reason of its own (before a migration) is not displaced by another of its day.
    """
    ordered = sorted(backups, reverse=True)
    past = [backup for backup in ordered if backup.at - now <= LAST]
    unconfirmed = _behind_a_leap({backup.at.date() for backup in past}, now.date())
    staying: list[Backup] = []
    seen: set[tuple[str, int, str]] = set()
    for backup in past:
        day, age = backup.at.date(), now - backup.at
        if staying and age >= LAST and day not in unconfirmed:
            continue
        number = day.toordinal()
        daily = age < DAILY or day in unconfirmed
        step = ("day" if daily else "week", number if daily else number // 7, backup.reason)
        if step not in seen:
            seen.add(step)
            staying.append(backup)
    if _has_settled(past, now):
        return staying
    return [*(backup for backup in ordered if backup.at - now > LAST), *staying]


def _behind_a_leap(days: set[date], today: date) -> set[date]:
    """The days with a leap of the clock after them that too few days of backups have confirmed."""
    behind: set[date] = set()
    later, previous, confirmed = 0, today, True
    for day in sorted(days, reverse=True):
        if previous - day > LAST:
            confirmed = later >= CONFIRMING_DAYS
        if not confirmed:
            behind.add(day)
        later, previous = later + 1, day
    return behind


def _has_settled(past: list[Backup], now: datetime) -> bool:
    """Whether the clock has been as it is for a fortnight of backups."""
    ages = [now - backup.at for backup in past if now - backup.at < LAST]
    days = {backup.at.date() for backup in past if now - backup.at < LAST}
    return len(days) >= CONFIRMING_DAYS and max(ages) >= DAILY


def prune(folder: Path, now: datetime, *, made: Backup | None = None) -> list[Backup]:
    """Remove the backups of the vault in ``folder`` that the ladder has no step for; returns them.

    The one just ``made`` stays, even when a clock that was set back dates it before another.
    """
    every = list_backups(folder)
    staying = kept(every, now)
    gone = [backup for backup in every if backup not in staying and backup != made]
    for backup in gone:
        # Out of its name first, so that a half-removed folder never counts as a backup.
        leaving = backup.folder.with_name(f".tmp-{backup.folder.name}")
        backup.folder.rename(leaving)
        shutil.rmtree(leaving, ignore_errors=True)
    return gone
