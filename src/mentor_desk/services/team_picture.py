"""The team picture: one's own figures of today with those colleagues have sent (feature K3)."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from mentor_desk.exchange.team_file import TeamFile, TeamFirm
from mentor_desk.models import Firm
from mentor_desk.services import team_own, team_shares
from mentor_desk.services.rows import select_alive
from mentor_desk.services.team_own import firm_number
from mentor_desk.storage.use_case import reads


@dataclass(frozen=True, slots=True)
class Member:
    """A mentor of the picture; ``row_id`` is ``None`` for oneself, whose figures are of today."""

    name: str
    row_id: uuid.UUID | None
    content: TeamFile


@dataclass(frozen=True, slots=True)
class Talk:
    """That a mentor has to do with a firm, and how."""

    mentor: str
    talked_on: date | None
    placed: bool
    agreed: bool
    places: int


@dataclass(frozen=True, slots=True)
class PictureFirm:
    """A firm of the picture. ``firm_id`` and ``name`` only where it stands in the own register."""

    number: str
    firm_id: uuid.UUID | None
    name: str
    town: str
    branch: str
    talks: tuple[Talk, ...]

    @property
    def places(self) -> int:
        """The most that one of them was told are free: two may have been told of the same place."""
        return max((talk.places for talk in self.talks), default=0)


@dataclass(frozen=True, slots=True)
class Picture:
    """``shared`` are the firms several mentors have to do with, ``free`` those with a free place;
    ``oldest`` is the day the oldest figures are of."""

    members: tuple[Member, ...]
    shared: tuple[PictureFirm, ...]
    free: tuple[PictureFirm, ...]
    unnumbered: int

    @property
    def cases(self) -> int:
        """All cases of the team."""
        return sum(member.content.cases for member in self.members)

    @property
    def oldest(self) -> date:
        """The day of the oldest figures."""
        return min(member.content.as_of for member in self.members)

    def stages(self) -> Mapping[str, int]:
        """Cases by stage, over the whole team."""
        return _summed([member.content.stages for member in self.members])

    def placements(self) -> Mapping[str, int]:
        """Running placements by kind, over the whole team."""
        return _summed([member.content.placements for member in self.members])


@reads
def picture(session: Session, *, today: date) -> Picture:
    """Oneself first, then the colleagues by name."""
    mine = team_own.own(session, today=today)
    theirs = team_shares.listing(session)
    members = [
        Member(mine.sender, None, mine),
        *(Member(share.content.sender, share.id, share.content) for share in theirs),
    ]
    firms = _firms(session, members)
    return Picture(
        members=tuple(members),
        shared=tuple(firm for firm in firms if len(firm.talks) > 1),
        free=tuple(firm for firm in firms if firm.places),
        unnumbered=sum(member.content.unnumbered for member in members),
    )


def _firms(session: Session, members: Sequence[Member]) -> list[PictureFirm]:
    known = {
        number: firm for firm in session.scalars(select_alive(Firm)) if (number := firm_number(firm))
    }
    told: dict[str, list[tuple[str, TeamFirm]]] = defaultdict(list)
    for member in members:
        for firm in member.content.firms:
            told[firm.number].append((member.name, firm))
    found = [_firm(number, talks, known.get(number)) for number, talks in told.items()]
    return sorted(found, key=lambda firm: (-len(firm.talks), firm.town, firm.branch, firm.number))


def _firm(number: str, told: Sequence[tuple[str, TeamFirm]], own: Firm | None) -> PictureFirm:
    first = told[0][1]
    return PictureFirm(
        number=number,
        firm_id=own.id if own else None,
        name=own.name if own else "",
        town=own.town if own else first.town,
        branch=own.branch if own else first.branch,
        talks=tuple(
            Talk(mentor, firm.talked_on, firm.placed, firm.agreed, firm.places) for mentor, firm in told
        ),
    )


def _summed(counts: Sequence[Mapping[str, int]]) -> dict[str, int]:
    found: dict[str, int] = defaultdict(int)
    for each in counts:
        for key, count in each.items():
            found[key] += count
    return dict(found)
