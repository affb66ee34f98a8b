"""What a new placement begins with, so that little is left to write."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Placement
from mentor_desk.rules import lists
from mentor_desk.rules.contact_rhythm import follow_up_every
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services.cases import target_group_on
from mentor_desk.services.rows import alive
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import PlacementKind
from mentor_desk.texts import Text, Words, text


@dataclass(frozen=True, slots=True)
class PurposeChoice:
    """A legal purpose, what it means and its law.

    ``fits`` tells whether it is meant for the citizen's target group (an unknown group counts as
    fitting), ``limited`` whether it is meant for some groups only.
    """

    key: str
    name: Words
    meaning: Words
    law: str
    fits: bool
    limited: bool


@reads
def purposes_for(
    session: Session, *, case_id: uuid.UUID, rulebook: Rulebook, day: date
) -> tuple[PurposeChoice, ...]:
    """The purposes the law knows on ``day``, in its order."""
    group = target_group_on(session, case_id, day)
    return tuple(
        PurposeChoice(
            key=each.key,
            name=each.name,
            meaning=each.meaning,
            law=each.law,
            fits=group is None or not each.only_groups or group in each.only_groups,
            limited=bool(each.only_groups),
        )
        for each in lists.purposes(rulebook, day)
    )


@reads
def follow_up(session: Session, *, rulebook: Rulebook, today: date) -> Text | str:
    """How the mentor follows up: as in the newest praktik, at first as often as the method says.

    It is printed on the agreement, so a :class:`Text` is to be said in Danish.
    """
    query = select(Placement.follow_up).where(
        alive(Placement),
        Placement.follow_up != "",
        Placement.kind == PlacementKind.PRAKTIK.value,
    )
    newest = session.scalars(query.order_by(Placement.id.desc()).limit(1)).first()
    if newest:
        return newest
    sentence = text("services", "The mentor visits the workplace every {days} days.")
    return sentence.fill(days=follow_up_every(rulebook, today))
