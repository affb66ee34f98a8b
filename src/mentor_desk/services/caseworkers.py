"""How often a citizen has had to begin anew with another caseworker (row 17 of the seeds)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from mentor_desk.services.people_around import AroundRow
from mentor_desk.terms import AroundRole


@dataclass(frozen=True, slots=True)
class Caseworkers:
    """``count`` caseworkers are written down, those who have left too; the first since ``since``,
    where that is known."""

    count: int
    since: date | None

    @property
    def changes(self) -> int:
        """How many times the citizen got another one."""
        return max(0, self.count - 1)


def counted(around: Iterable[AroundRow]) -> Caseworkers:
    """The caseworkers among the people around a citizen."""
    found = [row for row in around if row.role is AroundRole.CASEWORKER]
    return Caseworkers(
        len(found), min((row.since for row in found if row.since is not None), default=None)
    )
