"""What a new placement begins with, so that little is left to write."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Placement
from mentor_desk.rules.contact_rhythm import follow_up_every
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services.rows import alive
from mentor_desk.storage.use_case import reads
from mentor_desk.texts import Text, text


@reads
def follow_up(session: Session, *, rulebook: Rulebook, today: date) -> Text | str:
    """How the mentor follows up: as in the newest placement, at first as often as the method says.

    It is printed on the agreement, so a :class:`Text` is to be said in Danish.
    """
    query = select(Placement.follow_up).where(alive(Placement), Placement.follow_up != "")
    newest = session.scalars(query.order_by(Placement.id.desc()).limit(1)).first()
    if newest:
        return newest
    sentence = text("services", "The mentor visits the workplace every {days} days.")
    return sentence.fill(days=follow_up_every(rulebook, today))
