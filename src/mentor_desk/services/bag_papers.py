"""What can be printed for a visit beside the cards that are packed (domain row 12)."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.documents import catalogue
from mentor_desk.models import Firm
from mentor_desk.services import bag, card_library, rows
from mentor_desk.services.gathering import cards
from mentor_desk.services.paper_batch import Proposal
from mentor_desk.storage.use_case import reads
from mentor_desk.texts import text

TASKE: Final = "taske"
_ALONG: Final = ("kontaktkort", "vaerktoejsark", "velkomst", "forberedelse")


@reads
def for_visit(session: Session, *, firm_id: uuid.UUID | None, today: date) -> tuple[Proposal, ...]:
    """The packed bag first; for a firm also what else can come along.

    Raises:
        UserError: the firm is gone.
    """
    del today
    keys = bag.packed_for(session, firm_id=firm_id)
    firm = rows.get(session, Firm, firm_id) if firm_id is not None else None
    subject = firm.id if firm else bag.USUAL_ID
    leaflets = cards.for_the_firm(keys)
    why = text("services", "Cards: {count}").fill(count=len(leaflets))
    packed = catalogue.by_key(TASKE)
    found = [Proposal(TASKE, subject, packed.title, firm.name if firm else "", bool(leaflets), why)]
    own = text("services", "For yourself: it is not left with the firm")
    for key in (each for each in keys if each not in leaflets):
        card = card_library.library()[key]
        paper = catalogue.by_key(cards.paper_of(card.kind))
        found.append(
            Proposal(paper.key, card_library.card_id(key), paper.title, card.title.da, True, own)
        )
    if firm is not None:
        for key in _ALONG:
            paper = catalogue.by_key(key)
            found.append(Proposal(key, firm.id, paper.title, firm.name, False, paper.purpose))
    return tuple(found)


@reads
def of_card(session: Session, *, key: str) -> tuple[str, uuid.UUID]:
    """The paper a card is printed as, and what it is about."""
    del session
    return cards.paper_of(card_library.library()[key].kind), card_library.card_id(key)
