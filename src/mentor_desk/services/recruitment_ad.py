"""The text of a job ad, made from the profile (feature I2). It is Danish whatever the screen is."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.models import Firm, Recruitment
from mentor_desk.services import rows
from mentor_desk.services.recruitment_data import method
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import text

_SLOTS: Final = {"hours": "hours", "start": "day", "wage": "wage"}


@reads
def composed(session: Session, *, recruitment_id: uuid.UUID) -> str:
    """The text as the profile makes it; nothing is kept."""
    row = rows.get(session, Recruitment, recruitment_id)
    return "\n\n".join(_paragraphs(row, rows.get(session, Firm, row.firm_id).name))


@writes("recruitment.ad_written")
def compose(session: Session, *, recruitment_id: uuid.UUID) -> None:
    """Write the ad from the profile over what stood there; the firm has to agree to it anew.

    Raises:
        UserError: the profile says no tasks yet.
    """
    row = rows.get(session, Recruitment, recruitment_id)
    if not row.tasks.strip():
        raise UserError(text("services", "Write the tasks in the profile first."))
    write(session, recruitment_id=row.id, ad_text=composed(session, recruitment_id=row.id))


@writes("recruitment.ad_written")
def write(session: Session, *, recruitment_id: uuid.UUID, ad_text: str) -> None:
    """Keep the words of the ad; where they are changed, nobody has agreed to them yet."""
    row = rows.get(session, Recruitment, recruitment_id)
    if row.ad_text != ad_text.strip():
        row.ad_text = ad_text.strip()
        row.ad_approved_on, row.ad_approved_by = None, ""
    journal.note(session, subject=row)


@writes("recruitment.ad_approved")
def approve(session: Session, *, recruitment_id: uuid.UUID, by: str, day: date | None) -> None:
    """Somebody at the firm has agreed to the words on ``day``; ``None`` takes it back.

    Raises:
        UserError: there is no text, or nobody is named.
    """
    row = rows.get(session, Recruitment, recruitment_id)
    if day is not None and not row.ad_text:
        raise UserError(text("services", "There is no ad to agree to yet."), "ad_approved_on")
    if day is not None and not by.strip():
        raise UserError(text("services", "Write who agreed to the words."), "ad_approved_by")
    row.ad_approved_on, row.ad_approved_by = day, by.strip() if day is not None else ""
    journal.note(session, subject=row)


def _paragraphs(row: Recruitment, firm: str) -> Iterator[str]:
    say = method().ad
    yield say["seeks"].format(firm=firm, title=row.title)
    if row.about:
        yield row.about
    for key in ("tasks", "musts", "nice", "offers"):
        if lines := _lines(getattr(row, key)):
            yield "\n".join((say[key], *(f"– {line}" for line in lines)))
    start = days.month_day(row.starts_on, "da") if row.starts_on else ""
    terms = (("hours", row.hours), ("start", start), ("wage", row.wage))
    if said := [say[key].format(**{_SLOTS[key]: value}) for key, value in terms if value]:
        yield "\n".join(said)
    asked = [(key, getattr(row, key)) for key in ("apply_by", "answer_on")]
    last = [say[key].format(day=days.month_day(day, "da")) for key, day in asked if day]
    if row.how or last:
        yield "\n".join((row.how, *last)).strip()


def _lines(said: str) -> list[str]:
    found = (line.strip().lstrip("-–•*").strip() for line in said.splitlines())
    return [line for line in found if line]
