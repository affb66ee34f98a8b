"""What every card on the page of a placement is."""

from __future__ import annotations

from abc import abstractmethod
from typing import ClassVar

from mentor_desk.services.placement_page import PlacementPage
from mentor_desk.terms import PlacementKind
from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.drawer import Drawer


class PlacementCard(Card):
    """Subclasses take ``(context, drawer)``, call this with their title and override :meth:`draw`."""

    kinds: ClassVar[frozenset[PlacementKind] | None] = None
    """The kinds of placement that have this card; all of them where it is ``None``."""

    def __init__(self, context: Context, drawer: Drawer, title: str, *, flush: bool = False) -> None:
        super().__init__(title, flush=flush)
        self.context, self.drawer = context, drawer

    def belongs(self, page: PlacementPage) -> bool:
        """Whether the card has to do with this placement; else it is out of sight."""
        return self.kinds is None or page.row.kind in self.kinds

    @abstractmethod
    def draw(self, page: PlacementPage) -> None:
        """Put the placement into the widgets. Called again after each change."""

    def flush(self) -> None:
        """Save what stands in a field that was not left yet."""
