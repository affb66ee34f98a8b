"""What the mentor decided about a citizen and a firm, and what each side should know."""

from __future__ import annotations

import uuid
from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from mentor_desk.models.base import Row


class MatchDecision(Row):
    """A citizen and a firm were thought of together: proposed, or it does not fit (feature D3).

    ``decision`` is a :class:`mentor_desk.terms.MatchChoice`. A rejected match keeps its ``reason``
    and is not proposed again, until the decision is taken back (deleted) or ``again_on`` is reached.
    """

    __tablename__ = "match_decision"

    case_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("case.id"), index=True)
    firm_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("firm.id"), index=True)
    opening_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("opening.id"), default=None)
    decision: Mapped[str]
    day: Mapped[date]
    reason: Mapped[str] = mapped_column(default="")
    again_on: Mapped[date | None] = mapped_column(default=None)


class SharedPoint(Row):
    """A point of the knowledge-sharing checklist, 4 about the citizen and 4 about the firm
    (feature D4). Told once ``told_on`` is set."""

    __tablename__ = "shared_point"

    case_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("case.id"), index=True)
    firm_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("firm.id"), index=True)
    point: Mapped[str]
    note: Mapped[str] = mapped_column(default="")
    told_on: Mapped[date | None] = mapped_column(default=None)
