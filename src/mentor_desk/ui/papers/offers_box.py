"""Cards of papers that can be made: one for each placement, for the citizen, for the firm."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.services.paper_offers import Offer
from mentor_desk.ui.commands.desk_commands import PRINT_SEVERAL
from mentor_desk.ui.commands.shortcut import tip
from mentor_desk.ui.context import Context
from mentor_desk.ui.papers.offer_links import OfferLinks
from mentor_desk.ui.papers.offer_words import heading
from mentor_desk.ui.widgets.card import Card


class OffersBox(QWidget):
    """``wanted`` tells a paper's key and what it is about."""

    wanted = Signal(str, object)

    def __init__(self, context: Context, *, of_citizen: bool = False) -> None:
        """``of_citizen``: it stands on the citizen's page, and need not name whose it is."""
        super().__init__()
        self._context, self._of_citizen = context, of_citizen
        self._action: tuple[str, Callable[[], object]] | None = None
        self._offers: tuple[Offer, ...] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.cards: dict[str, OfferLinks] = {}

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show these papers under what they are about; the same ones again change nothing."""
        if tuple(offers) == self._offers:
            return
        self._offers = tuple(offers)
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        groups: dict[str, list[Offer]] = {}
        for offer in offers:
            language, today = self._context.language, self._context.today()
            about = heading(offer, language, today, citizen=not self._of_citizen)
            groups.setdefault(about, []).append(offer)
        self.cards = {about: self._card(about, found) for about, found in groups.items()}

    def set_action(self, words: str, on_click: Callable[[], object]) -> None:
        """A button in the head of the first card."""
        self._action = words, on_click

    def paper_keys(self) -> list[str]:
        """The papers shown."""
        return [key for links in self.cards.values() for key in links.paper_keys()]

    def _card(self, about: str, offers: Sequence[Offer]) -> OfferLinks:
        card, links = Card(about), OfferLinks()
        links.wanted.connect(self.wanted)
        links.show_offers(offers)
        card.add(links)
        if self._action is not None and not self._column.count():
            tip(card.add_action(*self._action), PRINT_SEVERAL)
        self._column.addWidget(card)
        card.show()
        return links
