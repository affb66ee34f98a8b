"""What a firm makes use of from the municipality's menu (domain §6.7, row 132; feature I5)."""

from __future__ import annotations

import tomllib
import uuid
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Firm, FirmService
from mentor_desk.services import rows
from mentor_desk.shelf import SHELF
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import Words, text

RETENTION: Final = "retention"
"""The element that is help to keep somebody who has fallen ill."""


@dataclass(frozen=True, slots=True)
class Element:
    """Something of the menu; a ``historic`` one is only told of, and cannot be begun any more."""

    key: str
    title: Words
    more: Words
    historic: bool


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """An element at one firm: since when, ``None`` where it is not made use of.

    ``id`` is the present spell, or the last one where it is over (``until``).
    """

    element: Element
    id: uuid.UUID | None = None
    since: date | None = None
    until: date | None = None
    note: str = ""

    @property
    def running(self) -> bool:
        """Whether the firm makes use of it now."""
        return self.since is not None and self.until is None


def elements() -> tuple[Element, ...]:
    """The menu in use, in its order."""
    return SHELF.load("reference/firm_services.toml", parse)


def parse(content: str) -> tuple[Element, ...]:
    """The menu in ``content``."""
    return tuple(
        Element(
            row["key"],
            Words(row["da"], row["en"]),
            Words(row["more_da"], row["more_en"]),
            row.get("historic", False),
        )
        for row in tomllib.loads(content)["element"]
    )


@writes("firm_service.begun")
def begin(
    session: Session, *, firm_id: uuid.UUID, service: str, day: date, note: str = ""
) -> uuid.UUID:
    """The firm makes use of an element from ``day`` on.

    Raises:
        UserError: it does so already, or the element is offered no more.
    """
    element = next(each for each in elements() if each.key == service)
    if element.historic:
        raise UserError(text("services", "This is not offered any more."), "service")
    if any(row.running and row.element.key == service for row in menu(session, firm_id=firm_id)):
        raise UserError(text("services", "The firm makes use of this already."), "service")
    firm = rows.get(session, Firm, firm_id)
    row = FirmService(firm_id=firm_id, service=service, since=day, note=note.strip())
    session.add(row)
    journal.note(session, subject=firm)
    return row.id


@writes("firm_service.ended")
def end(session: Session, *, service_id: uuid.UUID, day: date) -> None:
    """It is over; what was stays to be read.

    Raises:
        UserError: the day lies before it began.
    """
    row = rows.get(session, FirmService, service_id)
    if day < row.since:
        raise UserError(text("services", "The day lies before it began."), "until")
    row.until = day
    journal.note(session, subject=rows.get(session, Firm, row.firm_id))


@writes("firm_service.changed")
def update(
    session: Session, /, *, service_id: uuid.UUID, note: str | None = None, since: date | None = None
) -> None:
    """Correct the note or the first day; ``None`` leaves it as it is."""
    row = rows.get(session, FirmService, service_id)
    row.note = row.note if note is None else note.strip()
    row.since = since or row.since
    journal.note(session, subject=rows.get(session, Firm, row.firm_id))


@reads
def menu(session: Session, *, firm_id: uuid.UUID) -> tuple[ServiceRow, ...]:
    """Every element in the order of the menu with what the firm makes of it."""
    query = rows.select_alive(FirmService).where(FirmService.firm_id == firm_id)
    newest: dict[str, FirmService] = {}
    for row in session.scalars(query.order_by(FirmService.since, FirmService.id)):
        before = newest.get(row.service)
        if before is None or before.until is not None:
            newest[row.service] = row
    return tuple(_row(each, newest.get(each.key)) for each in elements())


def _row(element: Element, row: FirmService | None) -> ServiceRow:
    if row is None:
        return ServiceRow(element)
    return ServiceRow(element, row.id, row.since, row.until, row.note)
