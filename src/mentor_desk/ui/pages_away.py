"""Which pages a mentor does not need: by whom he or she works with (domain §6.1, row 8)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from mentor_desk.services import mentor
from mentor_desk.terms import WorksWith
from mentor_desk.ui.context import Context

AWAY: Final[Mapping[WorksWith, frozenset[str]]] = MappingProxyType(
    {
        WorksWith.BOTH: frozenset(),
        WorksWith.CITIZENS: frozenset({"outreach", "agreements", "recruitment", "networks"}),
        WorksWith.FIRMS: frozenset({"cases", "team"}),
    }
)
"""Out of the sidebar, and still found by search and reached from other pages."""


def pages_away(context: Context) -> frozenset[str]:
    """The keys of the pages that leave the sidebar."""
    me = context.call(mentor.me)
    return AWAY[me.works_with] if me is not None else frozenset()
