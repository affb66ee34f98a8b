"""The bag: which cards come along to a firm, and which are always in it (feature I6).

What is packed for a firm is kept like the notes of its talk guides, so that it follows the firm when
firms are merged or deleted. The usual bag is a setting of the vault.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Firm, GuideNote, Setting
from mentor_desk.rules.cards import CardKind
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import card_fits, card_library, rows
from mentor_desk.services.card_library import FilledCard
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import Language, Text

GUIDE: Final = "tasken"
"""What a packed card is called among the notes of a firm."""
SETTING: Final = "bag"
USUAL: Final = ("praktik", "smaajob", "firmamentor", "naar_det_gaar_galt")
"""What is in the bag until somebody chooses otherwise."""
USUAL_ID: Final = card_library.card_id("")
"""Stands for the usual bag where a firm could stand."""


@dataclass(frozen=True, slots=True)
class BagCard:
    """A card in the library. ``why`` tells what about the firm it is meant for; ``packed`` that it is
    in the bag shown."""

    card: FilledCard
    why: Text | None
    packed: bool


@dataclass(frozen=True, slots=True)
class Bag:
    """The library with what is packed, in its order.

    ``firm`` is empty for the usual bag; ``own`` is false while a firm still gets the usual one.
    """

    firm_id: uuid.UUID | None
    firm: str
    cards: tuple[BagCard, ...]
    packed: tuple[str, ...]
    own: bool


@reads
def show(
    session: Session,
    *,
    firm_id: uuid.UUID | None,
    rulebook: Rulebook,
    day: date,
    language: Language,
) -> Bag:
    """The library with the bag of a firm, or with the usual one; cards that suit the firm come first
    among their kind.

    Raises:
        UserError: the firm is gone.
    """
    firm = rows.get(session, Firm, firm_id) if firm_id is not None else None
    chosen = _of_firm(session, firm.id) if firm else ()
    packed = chosen or usual(session)
    own = card_library.own_values(session, rulebook, day)
    meant = card_fits.place(session, firm, day) if firm else None
    found = [
        BagCard(
            card_library.filled(card, rulebook, day, language, own),
            card_fits.why(card.fits, meant) if meant and card.kind is CardKind.ARGUMENT else None,
            card.key in packed,
        )
        for card in card_library.library().values()
    ]
    kinds = list(CardKind)
    found.sort(key=lambda each: (kinds.index(each.card.kind), each.why is None))
    return Bag(firm_id, firm.name if firm else "", tuple(found), packed, bool(chosen))


@reads
def packed_for(session: Session, *, firm_id: uuid.UUID | None) -> tuple[str, ...]:
    """The keys of the cards that come along, in their order; the usual ones where none is chosen."""
    return (_of_firm(session, firm_id) if firm_id is not None else ()) or usual(session)


def is_packed(session: Session, firm_id: uuid.UUID) -> bool:
    """Whether somebody has chosen cards for this firm."""
    return bool(_of_firm(session, firm_id))


@writes("bag.packed")
def pack(session: Session, *, firm_id: uuid.UUID | None, keys: Sequence[str]) -> None:
    """Exactly these cards, in this order, for the firm or for the usual bag.

    Raises:
        UserError: the firm is gone.
        ValueError: there is no such card.
    """
    if strangers := set(keys) - card_library.library().keys():
        message = f"no such card: {sorted(strangers)}"
        raise ValueError(message)
    wanted = list(dict.fromkeys(keys))
    if firm_id is None:
        _keep_usual(session, wanted)
        return
    firm = rows.get(session, Firm, firm_id)
    kept = {note.item: note for note in _notes(session, firm_id)}
    for key, note in kept.items():
        if key not in wanted:
            rows.delete(session, note)
    for place, key in enumerate(wanted, start=1):
        if key not in kept:
            kept[key] = GuideNote(firm_id=firm_id, guide=GUIDE, item=key, ticked=True)
            session.add(kept[key])
        kept[key].note = str(place)
    journal.note(session, subject=firm, detail={"cards": wanted})


def usual(session: Session) -> tuple[str, ...]:
    """What is always in the bag, in its order."""
    setting = session.scalars(rows.select_alive(Setting).where(Setting.key == SETTING)).first()
    if setting is None:
        return USUAL
    return tuple(key for key in setting.value.get("usual", ()) if key in card_library.library())


def _keep_usual(session: Session, keys: list[str]) -> None:
    setting = session.scalars(select(Setting).where(Setting.key == SETTING)).first()
    if setting is None:
        setting = Setting(key=SETTING, value={})
        session.add(setting)
    setting.value, setting.deleted_at = {**setting.value, "usual": keys}, None
    journal.note(session, subject=setting, detail={"cards": keys})


def _of_firm(session: Session, firm_id: uuid.UUID) -> tuple[str, ...]:
    kept = sorted(_notes(session, firm_id), key=lambda note: (int(note.note or 0), note.item))
    return tuple(note.item for note in kept if note.item in card_library.library())


def _notes(session: Session, firm_id: uuid.UUID) -> list[GuideNote]:
    query = rows.select_alive(GuideNote).where(
        GuideNote.firm_id == firm_id, GuideNote.guide == GUIDE, GuideNote.ticked
    )
    return list(session.scalars(query))
