"""What stands in the sidebar beside the entries' words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from mentor_desk.services.caseload import Load
from mentor_desk.ui.context import Context


@dataclass(frozen=True, slots=True)
class Sidebar:
    """The numbers beside the sidebar's entries, by page key, the load beneath them, and the pages
    that the mentor does not need."""

    counts: Mapping[str, int]
    load: Load | None = None
    away: frozenset[str] = frozenset()


SidebarSource = Callable[[Context], Sidebar]
