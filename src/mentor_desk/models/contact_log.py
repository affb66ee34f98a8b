"""What happened between people: visits, notes and promises."""

from __future__ import annotations

import uuid
from datetime import date, time

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from mentor_desk.models.base import Row
from mentor_desk.terms import JournalStatus, NoteKind, PromiseSide, VisitKind, VisitStatus


class Visit(Row):
    """A visit, call or meeting, planned or held (features F1 and F2).

    The citizen's and the firm's view are kept apart; ``went`` and ``differently`` answer the two
    closing questions; ``spotted_tasks`` are tasks seen at the firm. ``minutes`` is how long it lasts
    when not as usual, ``tries`` how many times nobody answered before. ``sequence`` rises with every
    change of time and ``exported`` is the one last written to a calendar file (RFC 5545 SEQUENCE).
    """

    __tablename__ = "visit"

    case_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("case.id"), index=True)
    placement_id: Mapped[uuid.UUID | None] = mapped_column(
        ForeignKey("placement.id"), default=None, index=True
    )
    firm_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("firm.id"), default=None, index=True)
    kind: Mapped[str] = mapped_column(default=VisitKind.VISIT.value)
    status: Mapped[str] = mapped_column(default=VisitStatus.PLANNED.value)
    day: Mapped[date] = mapped_column(index=True)
    at: Mapped[time | None] = mapped_column(default=None)
    agenda: Mapped[str] = mapped_column(default="")
    agreed: Mapped[str] = mapped_column(default="")
    citizen_view: Mapped[str] = mapped_column(default="")
    firm_view: Mapped[str] = mapped_column(default="")
    went: Mapped[str] = mapped_column(default="")
    differently: Mapped[str] = mapped_column(default="")
    spotted_tasks: Mapped[str] = mapped_column(default="")
    journal_status: Mapped[str] = mapped_column(default=JournalStatus.UNDECIDED.value)
    journaled_on: Mapped[date | None] = mapped_column(default=None)
    journal_number: Mapped[str] = mapped_column(default="")
    minutes: Mapped[int | None] = mapped_column(default=None)
    tries: Mapped[int] = mapped_column(default=0)
    sequence: Mapped[int] = mapped_column(default=0)
    exported: Mapped[int | None] = mapped_column(default=None)


class Note(Row):
    """A note about a case or a firm, or a free tip. Earlier wordings stay in the journal."""

    __tablename__ = "note"

    case_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("case.id"), default=None, index=True)
    firm_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("firm.id"), default=None, index=True)
    kind: Mapped[str] = mapped_column(default=NoteKind.NOTE.value)
    day: Mapped[date] = mapped_column(index=True)
    text: Mapped[str]
    sensitive: Mapped[bool] = mapped_column(default=False)
    journal_status: Mapped[str] = mapped_column(default=JournalStatus.UNDECIDED.value, index=True)
    journaled_on: Mapped[date | None] = mapped_column(default=None)
    journal_number: Mapped[str] = mapped_column(default="")


class Promise(Row):
    """What somebody promised, to whom and by when; closed only by what was done (feature A7).

    ``by_whom`` is a :class:`mentor_desk.terms.PromiseSide`.
    """

    __tablename__ = "promise"

    case_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("case.id"), default=None, index=True)
    firm_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("firm.id"), default=None, index=True)
    visit_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("visit.id"), default=None)
    by_whom: Mapped[str] = mapped_column(default=PromiseSide.MENTOR.value)
    to_whom: Mapped[str] = mapped_column(default="")
    text: Mapped[str]
    made_on: Mapped[date]
    due_on: Mapped[date | None] = mapped_column(default=None)
    done_on: Mapped[date | None] = mapped_column(default=None)
    done_how: Mapped[str] = mapped_column(default="")
