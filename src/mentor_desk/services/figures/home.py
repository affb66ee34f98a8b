"""Which municipality is the mentor's own: the one the figures are of."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.formats.folding import fold
from mentor_desk.formats.municipalities import municipalities
from mentor_desk.models import FirmPopulation, Mentor
from mentor_desk.services.rows import alive, select_alive


def code(session: Session) -> str:
    """The code of the municipality the mentor works for.

    Where its name is none of the 98, the one whose workplaces were written last; empty while nobody
    has written any.
    """
    mentor = session.scalars(select_alive(Mentor).order_by(Mentor.created_at).limit(1)).first()
    wanted = fold(mentor.municipality) if mentor else ""
    for each in municipalities():
        if wanted in (fold(each.name), fold(each.full_name)):
            return each.code
    written = select(FirmPopulation.municipality_code).where(alive(FirmPopulation))
    newest = written.order_by(FirmPopulation.as_of.desc(), FirmPopulation.id.desc()).limit(1)
    return session.scalars(newest).first() or ""
