"""The cooperation with one firm, read at one moment: the balance, words, services, intentions, news."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from mentor_desk.services import (
    employer_statements,
    firm_news,
    firm_services,
    give_and_take,
    testimonials,
)
from mentor_desk.services.employer_statements import StatementRow
from mentor_desk.services.firm_news import NewsRow
from mentor_desk.services.firm_services import ServiceRow
from mentor_desk.services.give_and_take import Balance
from mentor_desk.services.testimonials import TestimonialRow
from mentor_desk.storage.use_case import reads


@dataclass(frozen=True, slots=True)
class Cooperation:
    """What the tab of the cooperation shows."""

    balance: Balance
    testimonials: tuple[TestimonialRow, ...]
    menu: tuple[ServiceRow, ...]
    statements: tuple[StatementRow, ...]
    news: tuple[NewsRow, ...]


@reads
def with_firm(
    session: Session, *, firm_id: uuid.UUID, today: date, since: date | None = None
) -> Cooperation:
    """The cooperation, its balance counted from ``since``.

    Raises:
        UserError: the firm is gone.
    """
    put = {"firm_id": firm_id}
    return Cooperation(
        give_and_take.balance(session, today=today, since=since, **put),
        testimonials.at_firm(session, **put),
        firm_services.menu(session, **put),
        employer_statements.at_firm(session, **put),
        firm_news.at_firm(session, **put),
    )
