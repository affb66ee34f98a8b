"""Everything the page of one firm shows, read at one moment."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from mentor_desk.models import Firm
from mentor_desk.rules.contact_rhythm import Contact, firm_contact
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import (
    agreements,
    contacts,
    firm_contact_days,
    firm_free,
    firm_inside,
    firm_room,
    firm_tasks,
    firms,
    inquiries,
    notes,
    placements,
    rows,
    visits,
)
from mentor_desk.services.agreements import AgreementRow
from mentor_desk.services.contacts import ContactRow
from mentor_desk.services.firm_free import FreePlace
from mentor_desk.services.firm_inside import Inside
from mentor_desk.services.firm_room import Room
from mentor_desk.services.firm_tasks import BankTask
from mentor_desk.services.firms import FirmView
from mentor_desk.services.inquiries import InquiryRow
from mentor_desk.services.notes import NoteRow
from mentor_desk.services.placements import PlacementRow
from mentor_desk.services.visits import VisitRow
from mentor_desk.storage.use_case import reads


@dataclass(frozen=True, slots=True)
class FirmPage:
    """A firm with all that belongs to it; ``room`` is ``None`` when no ratio holds today.

    ``rhythm`` says whether it is time to talk with the firm again; ``waiting`` are its questions
    without an answer, the most pressing first.
    """

    view: FirmView
    people: tuple[ContactRow, ...]
    placements: tuple[PlacementRow, ...]
    visits: tuple[VisitRow, ...]
    notes: tuple[NoteRow, ...]
    agreements: tuple[AgreementRow, ...]
    room: Room | None
    tasks: tuple[BankTask, ...]
    inside: Inside
    rhythm: Contact
    free: FreePlace
    waiting: tuple[InquiryRow, ...]


@reads
def page(session: Session, *, firm_id: uuid.UUID, today: date, rulebook: Rulebook) -> FirmPage:
    """The firm page.

    Raises:
        UserError: the firm is gone.
    """
    asked = inquiries.listing(session, now=session.info["now"], firm_id=firm_id)
    return FirmPage(
        view=firms.open_firm(session, firm_id=firm_id),
        people=tuple(contacts.at_firm(session, firm_id=firm_id)),
        placements=tuple(placements.listing(session, today=today, firm_id=firm_id)),
        visits=tuple(visits.listing(session, firm_id=firm_id)),
        notes=tuple(notes.listing(session, firm_id=firm_id)),
        agreements=tuple(agreements.listing(session, today=today, firm_id=firm_id)),
        room=firm_room.room(session, firm_id=firm_id, today=today, rulebook=rulebook),
        tasks=firm_tasks.at_firm(session, firm_id=firm_id),
        inside=firm_inside.inside(session, firm_id=firm_id, today=today),
        rhythm=_rhythm(session, firm_id, today, rulebook),
        free=firm_free.free_place(session, firm_id=firm_id, today=today, rulebook=rulebook),
        waiting=tuple(each for each in asked if each.open),
    )


def _rhythm(session: Session, firm_id: uuid.UUID, today: date, rulebook: Rulebook) -> Contact:
    firm = rows.get(session, Firm, firm_id)
    last = firm_contact_days.last_days(session, [firm_id]).talked.get(firm_id)
    since = firm.created_at.date()
    return firm_contact(rulebook, today, last, since, every=firm.care_every_days)
