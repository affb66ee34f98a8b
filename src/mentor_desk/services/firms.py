"""The firm register."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.formats import cvr as cvr_format
from mentor_desk.formats import mail as mail_format
from mentor_desk.formats import phone as phone_format
from mentor_desk.models import Firm, HeadCount
from mentor_desk.services import rows
from mentor_desk.services.firm_register import FirmRow, newest_head_counts, register
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import FirmKind
from mentor_desk.texts import text

__all__ = [
    "FIELDS", "FirmRow", "FirmView", "HeadCountRow", "clean", "count_heads", "create",
    "newest_head_counts", "open_firm", "register", "uncount", "update",
]  # fmt: skip

FIELDS = frozenset(
    {
        "name", "cvr", "p_number", "kind", "branch", "branch_code", "branch_version", "address",
        "postcode", "town", "phone", "email", "about", "size_band", "municipality_code", "latitude",
        "longitude", "municipal_contact", "municipal_contact_phone", "preferred_channel",
        "preferred_when", "visit_grid", "leave_alone_until", "leave_alone_why", "care_every_days",
        "tone", "tone_tags", "good_at", "can_meet", "cannot_meet", "customer_contact", "day_starts",
        "day_ends", "flexible_start", "hours_least", "hours_most", "relation", "most_at_once",
        "rest_weeks", "forecast_panel", "ambassador_since", "mentor_support_told_on", "known_from",
    }
)  # fmt: skip


_DENMARK: Final = {"latitude": (54, 58), "longitude": (7, 16)}


@dataclass(frozen=True, slots=True)
class HeadCountRow:
    """Ordinary employees in full-time persons on a day, and who said so."""

    id: uuid.UUID
    counted_on: date
    full_time: float
    source: str


@dataclass(frozen=True, slots=True)
class FirmView:
    """The firm workspace's own data; ``listed`` is what the firm directory last said of each field."""

    id: uuid.UUID
    fields: dict[str, Any]
    head_counts: tuple[HeadCountRow, ...]
    listed: Mapping[str, Any]

    @property
    def name(self) -> str:
        """The firm's name."""
        return str(self.fields["name"])


def clean(values: dict[str, Any]) -> dict[str, Any]:
    """The values as they are kept: trimmed, numbers as digits.

    Raises:
        UserError: the name is missing, or a number or the e-mail cannot be right; names the field.
    """
    result = {k: v.strip() if isinstance(v, str) else v for k, v in values.items()}
    if "name" in result and not result["name"]:
        raise UserError(text("services", "Write the firm's name."), "name")
    if result.get("cvr"):
        result["cvr"] = cvr_format.parse(result["cvr"])
    if result.get("p_number"):
        result["p_number"] = cvr_format.parse_p_number(result["p_number"])
    if result.get("phone"):
        result["phone"] = phone_format.parse(result["phone"])
    if result.get("email"):
        result["email"] = mail_format.parse(result["email"])
    _check_place(result)
    if "kind" in result:
        result["kind"] = FirmKind(result["kind"]).value
    return result


def _check_place(values: dict[str, Any]) -> None:
    """Degrees of the very place must lie in Denmark: swapped ones would put the firm far at sea."""
    for name, (least, most) in _DENMARK.items():
        degrees = values.get(name)
        if degrees is not None and not least <= degrees <= most:
            sentence = text("services", "In Denmark this lies between {least} and {most} degrees.")
            raise UserError(sentence.fill(least=least, most=most), name)


@writes("firm.created")
def create(session: Session, /, **values: Any) -> uuid.UUID:
    """Enter a firm by hand.

    Raises:
        UserError: see :func:`clean`; or the P number is already in the register.
    """
    firm = Firm(**clean(values))
    _refuse_double(session, firm)
    session.add(firm)
    journal.note(session, subject=firm)
    return firm.id


@writes("firm.changed")
def update(session: Session, /, *, firm_id: uuid.UUID, **values: Any) -> None:
    """Correct fields of the firm.

    Raises:
        UserError: see :func:`create`.
    """
    firm = rows.get(session, Firm, firm_id)
    rows.change(firm, clean(values), FIELDS)
    _refuse_double(session, firm)
    journal.note(session, subject=firm)


def _refuse_double(session: Session, firm: Firm) -> None:
    if not firm.p_number:
        return
    query = select(Firm.name).where(alive(Firm), Firm.p_number == firm.p_number, Firm.id != firm.id)
    with session.no_autoflush:
        other = session.scalars(query).first()
    if other is not None:
        sentence = text("services", "{firm} already has this P number.")
        raise UserError(sentence.fill(firm=other), "p_number")


@writes("head_count.added")
def count_heads(
    session: Session, *, firm_id: uuid.UUID, full_time: float, counted_on: date, source: str
) -> uuid.UUID:
    """Record how many ordinary employees there are, in full-time persons (årsværk).

    Raises:
        UserError: the number is negative.
    """
    if full_time < 0:
        raise UserError(text("services", "The number cannot be below zero."), "full_time")
    firm = rows.get(session, Firm, firm_id)
    count = HeadCount(
        firm_id=firm_id, full_time=full_time, counted_on=counted_on, source=source.strip()
    )
    session.add(count)
    journal.note(session, subject=firm)
    return count.id


@writes("head_count.removed")
def uncount(session: Session, *, head_count_id: uuid.UUID) -> None:
    """Take back a count that was wrong."""
    count = rows.get(session, HeadCount, head_count_id)
    rows.delete(session, count)
    journal.note(session, subject=rows.get(session, Firm, count.firm_id))


@reads
def open_firm(session: Session, *, firm_id: uuid.UUID) -> FirmView:
    """A firm's own data.

    Raises:
        UserError: the firm is gone.
    """
    firm = rows.get(session, Firm, firm_id)
    query = rows.select_alive(HeadCount).where(HeadCount.firm_id == firm_id)
    counts = session.scalars(query.order_by(HeadCount.counted_on.desc(), HeadCount.id.desc()))
    return FirmView(
        id=firm.id,
        fields={name: getattr(firm, name) for name in FIELDS},
        head_counts=tuple(HeadCountRow(c.id, c.counted_on, c.full_time, c.source) for c in counts),
        listed=dict(firm.directory_values),
    )
