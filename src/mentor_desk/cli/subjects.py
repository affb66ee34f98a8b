"""What a paper is about, from an id, a part of a name or a day."""

from __future__ import annotations

import argparse
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from mentor_desk.errors import UserError
from mentor_desk.formats.folding import fold
from mentor_desk.services import agreements, paper_subjects, papers, placements
from mentor_desk.services.gathering.maker import Subject, day_id
from mentor_desk.storage.database import Database
from mentor_desk.texts import Text, text

ABOUT: dict[Subject, tuple[str, ...]] = {
    Subject.PLACEMENT: ("placement", "case"),
    Subject.CASE: ("case",),
    Subject.FIRM: ("firm",),
    Subject.AGREEMENT: ("agreement",),
    Subject.CAMPAIGN: ("campaign",),
    Subject.CLUSTER: ("cluster",),
    Subject.RECRUITMENT: ("recruitment",),
    Subject.MEETING: ("meeting",),
    Subject.CARD: ("card",),
    Subject.DAY: ("day",),
}
"""The options that tell what a paper is about."""

OPTIONS: dict[str, Text] = {
    "placement": text("cli", "the placement: its id, or a part of the citizen's or the firm's name"),
    "case": text("cli", "the case: its id or a part of the citizen's name; the placement of today"),
    "agreement": text("cli", "the agreement: its id or a part of the firm's name"),
    "firm": text("cli", "the firm: its id or a part of its name"),
    "campaign": text("cli", "the call round: its id or a part of its name"),
    "cluster": text("cli", "the cluster: its id or a part of its name"),
    "meeting": text("cli", "the meeting: its id or a part of its name"),
    "recruitment": text("cli", "the recruitment: its id, or a part of the job's or the firm's name"),
    "card": text("cli", "the card: its id or a part of its name (in Danish)"),
    "day": text("cli", "the day, as 2026-11-24"),
}
_SHOWN = 5
_ALL = 1_000_000


@dataclass(frozen=True, slots=True)
class _Candidate:
    """Something a paper can be about; ``ids`` are all it may be called by, ``now`` if it is current."""

    ref: uuid.UUID
    ids: tuple[uuid.UUID, ...]
    name: str
    now: bool


def find(database: Database, key: str, arguments: argparse.Namespace, today: date) -> uuid.UUID:
    """The id of what the paper ``key`` is about.

    Where several fit, those that are running or ahead go before those that have ended.

    Raises:
        UserError: nothing is named, nothing fits, or several do.
    """
    about = next(kind.about for kind in papers.kinds() if kind.key == key)
    allowed = ABOUT[about]
    named = [(option, getattr(arguments, option)) for option in OPTIONS if getattr(arguments, option)]
    if len(named) != 1 or named[0][0] not in allowed:
        sentence = text("cli", "Say what {key} is about with one of {options}.")
        options = ", ".join(f"--{option}" for option in allowed)
        raise UserError(sentence.fill(key=key, options=options), allowed[0])
    option, wanted = named[0]
    if about is Subject.DAY:
        return _day(wanted)
    found = _fitting(_candidates(database, key, about, option, today), wanted)
    current = [each for each in found if each.now]
    chosen = current or found
    if len(chosen) == 1:
        return chosen[0].ref
    raise _none(wanted, option) if not chosen else _several(wanted, option, chosen)


def _day(typed: str) -> uuid.UUID:
    try:
        return day_id(date.fromisoformat(typed.strip()))
    except ValueError:
        sentence = text("cli", "«{typed}» is no day. Write it as 2026-11-24.")
        raise UserError(sentence.fill(typed=typed), "day") from None


def _candidates(
    database: Database, key: str, about: Subject, option: str, today: date
) -> list[_Candidate]:
    if about is Subject.AGREEMENT:
        listed = database.read(agreements.listing, today=today)
        return [_Candidate(row.id, (row.id, row.firm_id), row.firm, row.running) for row in listed]
    if about is not Subject.PLACEMENT:
        plain = database.read(paper_subjects.candidates, key=key, typed="", limit=_ALL)
        return [_Candidate(row.id, (row.id,), row.title, True) for row in plain]
    found = []
    for row in database.read(placements.listing, today=today):
        whole = option == "placement"
        name = f"{row.citizen} · {row.firm}" if whole else row.citizen
        ids = (row.id,) if whole else (row.case_id,)
        found.append(_Candidate(row.id, ids, name, not row.state.ended))
    return found


def _fitting(candidates: Sequence[_Candidate], wanted: str) -> list[_Candidate]:
    try:
        exact = uuid.UUID(wanted)
    except ValueError:
        return [each for each in candidates if fold(wanted.strip()) in fold(each.name)]
    return [each for each in candidates if exact in each.ids]


def _none(wanted: str, option: str) -> UserError:
    sentence = text("cli", "Nothing fits «{wanted}».")
    return UserError(sentence.fill(wanted=wanted), option)


def _several(wanted: str, option: str, chosen: Sequence[_Candidate]) -> UserError:
    sentence = text("cli", "«{wanted}» fits {count}: {names}. Write more of the name, or the id.")
    names = "; ".join(f"{each.name} ({each.ref})" for each in chosen[:_SHOWN])
    return UserError(sentence.fill(wanted=wanted, count=len(chosen), names=names), option)
