"""What happened at a firm that is a reason to get in touch: an order won, a new owner (row 43)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.formats.office_time import working_days_after
from mentor_desk.models import Firm, FirmNews
from mentor_desk.services import contact_entries, rows
from mentor_desk.services.outreach_data import method
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import ContactMethod, NewsKind
from mentor_desk.texts import text

_FIELDS: Final = frozenset({"day", "kind", "text", "contact_by", "done_on"})


@dataclass(frozen=True, slots=True)
class NewsRow:
    """A piece of news; it waits until somebody got in touch (``done_on``)."""

    id: uuid.UUID
    firm_id: uuid.UUID
    firm: str
    day: date
    kind: NewsKind
    text: str
    contact_by: date | None
    done_on: date | None

    @property
    def waits(self) -> bool:
        """Whether somebody still wants to get in touch."""
        return self.done_on is None and self.contact_by is not None


@writes("firm_news.added")
def add(
    session: Session, *, firm_id: uuid.UUID, day: date, kind: NewsKind, words: str = "",
    contact_by: date | None = None, today: date,
) -> uuid.UUID:  # fmt: skip
    """Write down what happened; without ``contact_by`` within the method's working days.

    Raises:
        UserError: other news without a word about it.
    """
    firm = rows.get(session, Firm, firm_id)
    row = FirmNews(firm_id=firm_id, day=day, kind=NewsKind(kind).value, text=words.strip())
    row.contact_by = contact_by or working_days_after(today, method().welcome_working_days)
    _check(row)
    session.add(row)
    journal.note(session, subject=firm)
    return row.id


@writes("firm_news.changed")
def update(session: Session, /, *, news_id: uuid.UUID, **values: Any) -> None:
    """Correct it.

    Raises:
        UserError: see :func:`add`.
    """
    row = rows.get(session, FirmNews, news_id)
    if "kind" in values:
        values["kind"] = NewsKind(values["kind"]).value
    rows.change(row, rows.stripped(values), _FIELDS)
    _check(row)
    journal.note(session, subject=rows.get(session, Firm, row.firm_id))


@writes("firm_news.contacted")
def contacted(
    session: Session, *, news_id: uuid.UUID, day: date, method: ContactMethod, words: str = ""
) -> None:
    """Somebody got in touch about it: the talk stands in the firm's log as well."""
    row = rows.get(session, FirmNews, news_id)
    row.done_on = day
    said = words.strip() or row.text
    contact_entries.add(
        session, firm_id=row.firm_id, today=day, day=day, method=ContactMethod(method).value, text=said
    )
    journal.note(session, subject=rows.get(session, Firm, row.firm_id))


@writes("firm_news.removed")
def remove(session: Session, *, news_id: uuid.UUID) -> None:
    """Take it away."""
    row = rows.get(session, FirmNews, news_id)
    rows.delete(session, row)
    journal.note(session, subject=rows.get(session, Firm, row.firm_id))


@reads
def at_firm(session: Session, *, firm_id: uuid.UUID) -> tuple[NewsRow, ...]:
    """The firm's news, the newest first."""
    return _rows(session, FirmNews.firm_id == firm_id)


@reads
def waiting(session: Session, *, today: date) -> tuple[NewsRow, ...]:
    """What nobody got in touch about yet, the newest first; not of firms that are left alone now."""
    return _rows(
        session,
        FirmNews.done_on.is_(None),
        FirmNews.contact_by.is_not(None),
        or_(Firm.leave_alone_until.is_(None), Firm.leave_alone_until <= today),
    )


def _rows(session: Session, *which: ColumnElement[bool]) -> tuple[NewsRow, ...]:
    query = (
        select(FirmNews, Firm.name)
        .join(Firm, Firm.id == FirmNews.firm_id)
        .where(alive(FirmNews), alive(Firm), *which)
        .order_by(FirmNews.day.desc(), FirmNews.id.desc())
    )
    return tuple(
        NewsRow(
            row.id,
            row.firm_id,
            firm,
            row.day,
            NewsKind(row.kind),
            row.text,
            row.contact_by,
            row.done_on,
        )
        for row, firm in session.execute(query)
    )


def _check(row: FirmNews) -> None:
    if row.kind == NewsKind.OTHER and not row.text.strip():
        raise UserError(text("services", "Write what happened."), "text")
