"""What a full check of a vault finds, and the reading of its data file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from mentor_desk.storage import faults, soundness
from mentor_desk.storage.database import Database
from mentor_desk.storage.journal_head import NOT_COMPARED, Finding


@dataclass(frozen=True, slots=True)
class Check:
    """What a full check found: the driver's words, and the numbers of journal entries that are off.

    ``end`` is what is wrong with the end of the journal, compared with its seals: now, at the unlock
    and in the backups.
    """

    problems: tuple[str, ...]
    broken_entries: tuple[int, ...]
    rows: Mapping[str, int]
    last_backup: datetime | None
    end: Finding = NOT_COMPARED

    @property
    def sound(self) -> bool:
        """Whether the file is whole and nobody has tampered with the journal."""
        return not self.problems and not self.broken_entries and self.end.sound


def read_everything(database: Database) -> tuple[tuple[str, ...], dict[str, int]]:
    """What is wrong with the data file, and the number of rows by table when nothing is."""
    with faults.translated():
        pooled = database.engine.raw_connection()
        try:
            connection: Any = pooled.driver_connection
            soundness.checkpoint(connection)
            problems = [*soundness.problems(connection), *soundness.dangling(connection)]
            return tuple(problems), {} if problems else soundness.row_counts(connection)
        finally:
            pooled.close()
