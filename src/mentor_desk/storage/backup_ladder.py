"""Which backups are kept, and for how long.

The newest of each hour for a day, of each day for 14 days, then of each week until 35 days, then
nothing. The ladder has to end: a citizen who is erased from the caseload still stands in the backups
made before, and must be gone from them within a time that can be told (GDPR article 17; 35 days is
five whole weeks, long enough to notice a mistake after a holiday, and just over the month in which
article 12(3) wants an answer). The municipality may choose another end. The newest backup is always
kept, however old: a program that was not started for half a year must not throw away its only copy,
and the next backup made replaces it.

A computer's clock can be wrong by years. After a leap beyond the ladder's end nothing behind it goes
until backups of three days stand before it, so that neither a wrong clock nor a long absence empties
the ladder in one afternoon. A backup dated far ahead goes only when a fortnight of backups says so.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Setting
from mentor_desk.paths import backups_of
from mentor_desk.storage.backup import BY_ITSELF, Backup, list_in, named
from mentor_desk.storage.use_case import reads
from mentor_desk.storage.vault_swap import SET_ASIDE

HOURLY: Final = timedelta(days=1)
DAILY: Final = timedelta(days=14)
LAST: Final = timedelta(days=35)
CONFIRMING_DAYS: Final = 3
SETTING: Final = "backup.days"
CHOICES: Final = (14, 21, 35, 60, 90)
"""How many days the ladder may have."""


@reads
def chosen(session: Session) -> timedelta:
    """When the ladder of this vault ends, as its mentor has chosen."""
    value = session.scalars(
        select(Setting.value).where(Setting.key == SETTING, Setting.deleted_at.is_(None))
    ).first()
    return timedelta(days=value) if value in CHOICES else LAST


def kept(backups: Iterable[Backup], now: datetime, last: timedelta = LAST) -> list[Backup]:
    """Those of ``backups`` that stay at ``now``, newest first, on a ladder that ends after ``last``.

    A backup made for a reason of its own (before a migration) is not displaced by another of its day.
    """
    ordered = sorted(backups, reverse=True)
    past = [backup for backup in ordered if backup.at - now <= last]
    unconfirmed = _behind_a_leap({backup.at.date() for backup in past}, now.date(), last)
    staying: list[Backup] = []
    seen: set[tuple[str, int, str]] = set()
    for backup in past:
        if staying and now - backup.at >= last and backup.at.date() not in unconfirmed:
            continue
        step = _step(backup, now, unconfirmed)
        if step not in seen:
            seen.add(step)
            staying.append(backup)
    if _has_settled(past, now, last):
        return staying
    return [*(backup for backup in ordered if backup.at - now > last), *staying]


def _step(backup: Backup, now: datetime, unconfirmed: set[date]) -> tuple[str, int, str]:
    """What a backup stands on; a second one on the same step goes."""
    day, age = backup.at.date(), now - backup.at
    number = day.toordinal()
    reason = "" if backup.reason in BY_ITSELF else backup.reason
    if timedelta() <= age < HOURLY:
        return "hour", 24 * number + backup.at.hour, reason
    daily = age < DAILY or day in unconfirmed
    return ("day", number, reason) if daily else ("week", number // 7, reason)


def _behind_a_leap(days: set[date], today: date, last: timedelta) -> set[date]:
    """The days with a leap of the clock after them that too few days of backups have confirmed."""
    behind: set[date] = set()
    later, previous, confirmed = 0, today, True
    for day in sorted(days, reverse=True):
        if previous - day > last:
            confirmed = later >= CONFIRMING_DAYS
        if not confirmed:
            behind.add(day)
        later, previous = later + 1, day
    return behind


def _has_settled(past: list[Backup], now: datetime, last: timedelta) -> bool:
    """Whether the clock has been as it is for a fortnight of backups."""
    ages = [now - backup.at for backup in past if now - backup.at < last]
    days = {backup.at.date() for backup in past if now - backup.at < last}
    return len(days) >= CONFIRMING_DAYS and max(ages) >= DAILY


def prune(
    folder: Path, now: datetime, *, made: Backup | None = None, last: timedelta = LAST
) -> list[Backup]:
    """Remove the backups of the vault in ``folder`` that the ladder has no step for; returns them.

    The one just ``made`` stays, even when a clock that was set back dates it before another.
    """
    return prune_in(backups_of(folder), now, made=made, last=last)


def prune_in(
    backups: Path, now: datetime, *, made: Backup | None = None, last: timedelta = LAST
) -> list[Backup]:
    """The same in any folder of backups, as in the second place."""
    every = list_in(backups)
    staying = kept(every, now, last)
    fresh = made.folder.name if made is not None else ""
    gone = [each for each in every if each not in staying and each.folder.name != fresh]
    _remove(gone)
    return gone


def prune_aside(folder: Path, now: datetime, last: timedelta = LAST) -> None:
    """Remove what a restore has set aside, once the ladder ends before it.

    It may hold persons who were erased since. As with a backup, a clock that leapt is not believed
    before backups of three days say so.
    """
    made = [each.at for each in list_in(backups_of(folder))]
    for aside in folder.glob(f"{SET_ASIDE}*"):
        dated = named(aside.with_name(aside.name.removeprefix(SET_ASIDE)))
        if dated is not None and now - dated.at >= last:
            since = {at.date() for at in made if at > dated.at}
            if len(since) >= CONFIRMING_DAYS:
                shutil.rmtree(aside, ignore_errors=True)


def keep_only(backups: Path, made: Backup) -> list[Backup]:
    """Remove every backup in the folder ``backups`` but the one just ``made``; returns the removed.

    Nothing is removed where ``made`` is not: the newest copy of a place must not be its last.
    """
    every = list_in(backups)
    gone = [each for each in every if each.folder.name != made.folder.name]
    if len(gone) == len(every):
        return []
    _remove(gone)
    return gone


def _remove(gone: Iterable[Backup]) -> None:
    for backup in gone:
        # Out of its name first, so that a half-removed folder never counts as a backup.
        leaving = backup.folder.with_name(f".tmp-{backup.folder.name}")
        backup.folder.rename(leaving)
        shutil.rmtree(leaving, ignore_errors=True)
