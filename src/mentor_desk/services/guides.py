"""Talk guides for a firm: what to find out, what it will ask, what to offer (feature C10)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.models import Firm, GuideNote
from mentor_desk.rules.checklists import Checklist, Item
from mentor_desk.services import checklists, rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes

PREPARATION: Final = "foer_besoeget"
"""Six things to know before the first visit."""
FIRM_ASKS: Final = "virksomheden_spoerger"
"""Seven things the firm is likely to ask."""
SELLING_POINTS: Final = "det_kan_vi_tilbyde"
"""What the mentor can offer; those ticked stand on the preparation sheet."""
TALK: Final = "fem_spor"
"""Five headings for a longer talk about the firm as a whole."""
GUIDES: Final = (PREPARATION, FIRM_ASKS, SELLING_POINTS, TALK)


@dataclass(frozen=True, slots=True)
class GuideLine:
    """A question or a selling point with the mentor's own note for one firm."""

    item: Item
    note: str
    ticked: bool


@dataclass(frozen=True, slots=True)
class Guide:
    """One guide for one firm, in its order."""

    list: Checklist
    lines: tuple[GuideLine, ...]

    @property
    def written(self) -> int:
        """How many lines have a note or a tick."""
        return sum(bool(line.note.strip()) or line.ticked for line in self.lines)


@reads
def for_firm(session: Session, *, firm_id: uuid.UUID) -> tuple[Guide, ...]:
    """The guides with what the mentor wrote for this firm.

    Raises:
        UserError: a guide's file is damaged.
    """
    notes = {(note.guide, note.item): note for note in _notes(session, firm_id)}
    found = []
    for key in GUIDES:
        guide = checklists.read(key)
        lines = tuple(_line(item, notes.get((key, item.key))) for item in guide.items)
        found.append(Guide(guide, lines))
    return tuple(found)


@writes("guide.noted")
def write(
    session: Session,
    *,
    firm_id: uuid.UUID,
    guide: str,
    item: str,
    note: str | None = None,
    ticked: bool | None = None,
) -> None:
    """Keep the note or the tick of a line; ``None`` leaves it as it is.

    Raises:
        UserError: the firm is gone.
        ValueError: there is no such guide or line.
    """
    if guide not in GUIDES or item not in {one.key for one in checklists.read(guide).items}:
        message = f"no such line of a guide: {guide} {item}"
        raise ValueError(message)
    firm = rows.get(session, Firm, firm_id)
    kept = next((n for n in _notes(session, firm_id) if (n.guide, n.item) == (guide, item)), None)
    if kept is None:
        kept = GuideNote(firm_id=firm_id, guide=guide, item=item)
        session.add(kept)
    if note is not None:
        kept.note = note.strip()
    if ticked is not None:
        kept.ticked = ticked
    journal.note(session, subject=firm)


def _notes(session: Session, firm_id: uuid.UUID) -> list[GuideNote]:
    query = rows.select_alive(GuideNote).where(GuideNote.firm_id == firm_id)
    return list(session.scalars(query.order_by(GuideNote.id)))


def _line(item: Item, note: GuideNote | None) -> GuideLine:
    return GuideLine(item, note.note if note else "", note.ticked if note else False)
