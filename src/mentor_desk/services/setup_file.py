"""The municipality's setup in one file: written, looked into, and taken in part by part (feature M6).

Nothing about citizens, firms or the mentor is in it, so it may be sent and kept like any document.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.exchange import setup_file
from mentor_desk.exchange.setup_file import SetupFile
from mentor_desk.services import mentor
from mentor_desk.services.setup_part import Entry, SetupChange, SetupPart, Taking
from mentor_desk.services.setup_part_data_sets import OwnDataSets
from mentor_desk.services.setup_part_numbers import OwnPeriods, OwnRates
from mentor_desk.services.setup_part_words import Letterhead, OwnClauseSets, OwnWordings
from mentor_desk.services.setup_part_work import OwnCourses, OwnIndicatorSets
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import Text, text

__all__ = [
    "PARTS", "MadeSetup", "PartView", "SetupChange", "SetupFile", "export", "look_into", "own_parts",
    "read", "take",
]  # fmt: skip

PARTS: Final[tuple[SetupPart, ...]] = (
    OwnDataSets(),
    OwnRates(),
    OwnPeriods(),
    OwnClauseSets(),
    OwnWordings(),
    OwnIndicatorSets(),
    OwnCourses(),
    Letterhead(),
)
"""The parts of a setup, in the order they are told and taken."""
read = setup_file.read
"""The setup in a file. Raises :class:`UserError` where it is none."""
_MOST: Final = 5000
"""Entries of a part; more than any municipality has."""


@dataclass(frozen=True, slots=True)
class MadeSetup:
    """A setup ready to be written: its bytes, a name for the file, and how much each part holds."""

    data: bytes = field(repr=False)
    file_name: str = ""
    counts: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PartView:
    """A part of a file as it would be taken here: how much it holds, what would change, what cannot."""

    key: str
    title: Text
    count: int
    changes: tuple[SetupChange, ...]
    left_out: tuple[Text, ...]


@reads
def own_parts(session: Session) -> tuple[PartView, ...]:
    """What there is to write: each part with how much of its own the municipality has."""
    return tuple(PartView(part.key, part.title, len(part.gather(session)), (), ()) for part in PARTS)


@writes("setup.exported")
def export(session: Session, *, today: date, parts: Collection[str] | None = None) -> MadeSetup:
    """The setup as a file: all parts, or those named. The journal gets how much of each.

    Raises:
        UserError: there is nothing of one's own in them.
    """
    wanted = [part for part in PARTS if parts is None or part.key in parts]
    found = {part.key: held for part in wanted if (held := part.gather(session))}
    if not found:
        sentence = text("data_sets", "Nothing has been changed here, so there is nothing to write.")
        raise UserError(sentence)
    me = mentor.me(session)
    data = setup_file.pack(SetupFile(today, me.municipality if me else "", found))
    counts = {key: len(held) for key, held in found.items()}
    journal.note(session, detail={"counts": counts})
    return MadeSetup(data, f"opsaetning {today.isoformat()}{setup_file.SUFFIX}", counts)


@reads
def look_into(session: Session, *, setup: SetupFile) -> tuple[PartView, ...]:
    """What taking the setup would change here, for each part the file has. Nothing is kept."""
    return tuple(
        PartView(
            part.key,
            part.title,
            len(weighed.entries),
            tuple(part.changes(session, weighed.entries)),
            weighed.left_out,
        )
        for part in PARTS
        if part.key in setup.parts
        for weighed in [part.weigh(session, _held(setup, part))]
    )


@writes("setup.taken")
def take(
    session: Session, *, setup: SetupFile, parts: Collection[str], why: str, today: date
) -> Mapping[str, int]:
    """Take the named parts in use; what a part does not speak of stays. One change, undone as one.

    Returns how much was changed in each part.

    Raises:
        UserError: there is no reason, or nothing would change.
    """
    if not why.strip():
        raise UserError(text("data_sets", "Write why, so that others can see it later."), "why")
    counts: dict[str, int] = {}
    for part in PARTS:
        if part.key in parts and part.key in setup.parts:
            entries: tuple[Entry, ...] = part.weigh(session, _held(setup, part)).entries
            changed = len(part.changes(session, entries))
            if changed:
                part.take(session, entries, Taking(today, why.strip()))
                counts[part.key] = changed
    if not counts:
        raise UserError(text("data_sets", "All of this is so already. Nothing was changed."))
    session.flush()
    journal.note(session, detail={"counts": counts, "why": why.strip()})
    return counts


def _held(setup: SetupFile, part: SetupPart) -> list[object]:
    held = setup.parts[part.key]
    return held[:_MOST] if isinstance(held, list) else [held]
