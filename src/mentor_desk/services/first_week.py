"""The first week: the few things that, once done, make the desk one's own (feature M3)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from mentor_desk.models import Citizen, Firm, IssuedPaper, Mentor, Placement, Setting, Visit
from mentor_desk.services import rows, sample_removal
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes

HIDDEN: Final = "first_week.hidden"
"""The key of the setting that says the mentor has put the first week away."""


class First(StrEnum):
    """Something done for the first time, in the order in which it helps."""

    DETAILS = "details"
    CITIZEN = "citizen"
    FIRM = "firm"
    PLACEMENT = "placement"
    VISIT = "visit"
    PAPER = "paper"


_SEEN_BY: Final = {
    First.CITIZEN: Citizen,
    First.FIRM: Firm,
    First.PLACEMENT: Placement,
    First.VISIT: Visit,
    First.PAPER: IssuedPaper,
}


@dataclass(frozen=True, slots=True)
class FirstWeek:
    """What is done, counted from the records themselves. ``sample`` says that they are invented."""

    done: frozenset[First]
    sample: bool = False
    hidden: bool = False

    @property
    def begun_well(self) -> bool:
        """Whether everything has been done once."""
        return len(self.done) == len(First)

    @property
    def is_shown(self) -> bool:
        """Whether there is anything left to say."""
        return not self.hidden and not self.sample and not self.begun_well


@reads
def state(session: Session) -> FirstWeek:
    """How far the first week has come."""
    hidden = session.scalars(rows.select_alive(Setting).where(Setting.key == HIDDEN)).first()
    done = {
        first
        for first, model in _SEEN_BY.items()
        if session.scalar(select(exists().where(rows.alive(model))))
    }
    mine = select(exists().where(rows.alive(Mentor), Mentor.phone != ""))
    if session.scalar(mine):
        done.add(First.DETAILS)
    sample = sample_removal.record(session) is not None
    return FirstWeek(frozenset(done), sample, hidden is not None and bool(hidden.value))


@writes("first_week.hidden")
def hide(session: Session, *, hidden: bool = True) -> None:
    """Say nothing of the first week any more, or say it again."""
    setting = session.scalars(select(Setting).where(Setting.key == HIDDEN)).first()
    if setting is None:
        setting = Setting(key=HIDDEN, value=hidden)
        session.add(setting)
    setting.value, setting.deleted_at = hidden, None
    journal.note(session, subject=setting)
