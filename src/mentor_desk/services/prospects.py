"""The inbox of firms that are new to us (feature C9)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.formats import cvr as cvr_format
from mentor_desk.formats import phone as phone_format
from mentor_desk.formats.folding import fold
from mentor_desk.models import Firm, NetworkEvent, Prospect, Referral
from mentor_desk.services import branch_notes, firm_entry, referrals, rows
from mentor_desk.services.branch_notes import Asking
from mentor_desk.services.outreach_data import method
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import LeadSource, ProspectStatus
from mentor_desk.texts import text

FIELDS = frozenset(
    {
        "name", "cvr", "p_number", "branch", "address", "postcode", "town", "phone", "person",
        "source", "source_note", "welcome_by",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ProspectRow:
    """A firm of the inbox. ``event`` and ``referred_by`` are the names of where it came from.

    ``wanted`` is set when its branch asks for people now: why, or nothing said (``""``).
    """

    id: uuid.UUID
    fields: dict[str, Any]
    status: ProspectStatus
    source: LeadSource
    seen_on: date
    welcome_by: date | None
    welcomed_on: date | None
    closed_why: str
    firm_id: uuid.UUID | None
    event: str
    referred_by: str
    wanted: str | None = None

    @property
    def name(self) -> str:
        """The firm's name."""
        return str(self.fields["name"])

    @property
    def waits(self) -> bool:
        """Whether nobody has said welcome yet, and somebody wants to."""
        closed = self.status is ProspectStatus.CLOSED
        return self.welcomed_on is None and self.welcome_by is not None and not closed


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody of that name or number already: a firm of the register, or one of the inbox."""

    name: str
    town: str
    firm_id: uuid.UUID | None
    prospect_id: uuid.UUID | None


@writes("prospect.added")
def add(
    session: Session,
    /,
    *,
    today: date,
    event_id: uuid.UUID | None = None,
    referred_by: uuid.UUID | None = None,
    **values: Any,
) -> uuid.UUID:
    """Put a firm into the inbox, to be welcomed within the method's working days.

    ``referred_by`` is the firm that recommended it: the recommendation is remembered as well.

    Raises:
        UserError: the name is missing, or a number cannot be right.
    """
    prospect = Prospect(seen_on=today, **_clean({"name": "", **values}))
    if prospect.welcome_by is None:
        prospect.welcome_by = method().welcome_by(today)
    if event_id is not None:
        prospect.event_id = rows.get(session, NetworkEvent, event_id).id
        prospect.source = LeadSource.EVENT.value
    if referred_by is not None:
        note = prospect.source_note
        given = referrals.add(session, firm_id=referred_by, to_name=prospect.name, day=today, note=note)
        session.flush()
        prospect.referral_id, prospect.source = given, LeadSource.REFERRAL.value
    session.add(prospect)
    journal.note(session, subject=prospect)
    return prospect.id


@writes("prospect.changed")
def update(session: Session, /, *, prospect_id: uuid.UUID, **values: Any) -> None:
    """Correct a firm of the inbox.

    Raises:
        UserError: see :func:`add`.
    """
    prospect = rows.get(session, Prospect, prospect_id)
    rows.change(prospect, _clean(values), FIELDS)
    journal.note(session, subject=prospect)


@writes("prospect.put_away")
def put_away(session: Session, *, prospect_id: uuid.UUID, why: str) -> None:
    """The firm is not for us now; ``why`` is kept, for it may come back.

    Raises:
        UserError: no reason is written.
    """
    if not why.strip():
        raise UserError(text("services", "Write why, for the one who finds it again."), "why")
    prospect = rows.get(session, Prospect, prospect_id)
    prospect.status, prospect.closed_why = ProspectStatus.CLOSED.value, why.strip()
    journal.note(session, subject=prospect)


@writes("prospect.taken_up")
def take_up(session: Session, *, prospect_id: uuid.UUID, today: date) -> None:
    """A firm that was put away is back in the inbox, to be welcomed anew."""
    prospect = rows.get(session, Prospect, prospect_id)
    welcomed = prospect.welcomed_on is not None
    status = ProspectStatus.WELCOMED if welcomed else ProspectStatus.NEW
    prospect.status, prospect.closed_why = status.value, ""
    prospect.welcome_by = method().welcome_by(today)
    journal.note(session, subject=prospect)


@reads
def listing(session: Session) -> list[ProspectRow]:
    """The inbox: those to be welcomed first, of branches that ask for people on top, by the day; then
    the welcomed, and what is done."""
    query = (
        select(Prospect, NetworkEvent.name, Firm.name)
        .outerjoin(NetworkEvent, NetworkEvent.id == Prospect.event_id)
        .outerjoin(Referral, Referral.id == Prospect.referral_id)
        .outerjoin(Firm, Firm.id == Referral.firm_id)
        .where(alive(Prospect))
    )
    order = list(ProspectStatus)
    asking = branch_notes.wanted(session)
    found = [
        _row(each, event or "", firm or "", asking) for each, event, firm in session.execute(query)
    ]

    def place(row: ProspectRow) -> tuple[bool, int, bool, date, str, str]:
        by = row.welcome_by or date.max
        return not row.waits, order.index(row.status), row.wanted is None, by, row.name, row.id.hex

    return sorted(found, key=place)


@reads
def one(session: Session, *, prospect_id: uuid.UUID) -> ProspectRow:
    """One firm of the inbox.

    Raises:
        UserError: it is gone.
    """
    prospect = rows.get(session, Prospect, prospect_id)
    event = rows.find(session, NetworkEvent, prospect.event_id)
    referral = rows.find(session, Referral, prospect.referral_id)
    firm = rows.find(session, Firm, referral.firm_id) if referral else None
    asking = branch_notes.wanted(session)
    return _row(prospect, event.name if event else "", firm.name if firm else "", asking)


@reads
def known(
    session: Session, *, name: str, p_number: str = "", but: uuid.UUID | None = None
) -> Known | None:
    """Who has this name or P number already, in the register or in the inbox; ``but`` not counted."""
    double = firm_entry.double(session, name=name, p_number=p_number)
    if double is not None:
        return Known(double.name, double.town, double.id, None)
    wanted = fold(name).split()
    for row in session.scalars(rows.select_alive(Prospect)):
        if wanted and row.id != but and fold(row.name).split() == wanted:
            return Known(row.name, row.town, None, row.id)
    return None


@reads
def origin(session: Session, *, firm_id: uuid.UUID) -> ProspectRow | None:
    """Where a firm of the register came from, if it came through the inbox."""
    query = rows.select_alive(Prospect).where(Prospect.firm_id == firm_id).order_by(Prospect.id)
    row = session.scalars(query).first()
    return one(session, prospect_id=row.id) if row else None


def _row(prospect: Prospect, event: str, firm: str, asking: Asking) -> ProspectRow:
    return ProspectRow(
        id=prospect.id,
        fields={name: getattr(prospect, name) for name in FIELDS},
        status=ProspectStatus(prospect.status),
        source=LeadSource(prospect.source),
        seen_on=prospect.seen_on,
        welcome_by=prospect.welcome_by,
        welcomed_on=prospect.welcomed_on,
        closed_why=prospect.closed_why,
        firm_id=prospect.firm_id,
        event=event,
        referred_by=firm,
        wanted=asking.why(prospect.branch),
    )


def _clean(values: dict[str, Any]) -> dict[str, Any]:
    result = rows.stripped(values)
    if "name" in result and not result["name"]:
        raise UserError(text("services", "Write the firm's name."), "name")
    if result.get("cvr"):
        result["cvr"] = cvr_format.parse(result["cvr"])
    if result.get("p_number"):
        result["p_number"] = cvr_format.parse_p_number(result["p_number"])
    if result.get("phone"):
        result["phone"] = phone_format.parse(result["phone"])
    if "source" in result:
        result["source"] = LeadSource(result["source"] or LeadSource.OTHER).value
    return result
