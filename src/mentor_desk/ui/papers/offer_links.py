"""The papers that can be made about one thing, as links beside each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from mentor_desk.services.paper_offers import Offer
from mentor_desk.ui.papers.offer_words import purpose
from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.painting import icon_size, scaled, strong
from mentor_desk.ui.widgets.roles import set_role

_COLUMN = 250
"""So wide is a column at least; more room makes more columns."""
_AROUND = 44
"""What the icon and the space around a link take of its column."""
_ICON = 14


class OfferLinks(QWidget):
    """``wanted`` tells a paper's key and what it is about. What it is for stands in the tooltip."""

    wanted = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._offers: tuple[Offer, ...] = ()
        self.links: list[QPushButton] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show these papers; the same ones again leave the keyboard where it is."""
        if tuple(offers) == self._offers:
            return
        self._offers = tuple(offers)
        for link in self.links:
            link.hide()
            link.deleteLater()
        self.links = [self._link(offer) for offer in offers]
        self._columns = 0
        self._place()
        self._tint()

    def paper_keys(self) -> list[str]:
        """The papers shown."""
        return [offer.key for offer in self._offers]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _link(self, offer: Offer) -> QPushButton:
        link = QPushButton(say(offer.title).replace("&", "&&"), self)
        set_role(link, "link")
        link.setIconSize(icon_size(link, _ICON))
        link.setAccessibleName(say(offer.title))
        link.setAccessibleDescription(purpose(offer.purpose))
        key, subject = offer.key, offer.subject_id
        link.clicked.connect(lambda _=False: self.wanted.emit(key, subject))
        return link

    def _place(self) -> None:
        """Down the columns, as one reads them."""
        columns = max(1, self.contentsRect().width() // scaled(self, _COLUMN))
        self._shorten(columns)
        if columns == self._columns or not self.links:
            return
        self._columns = columns
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        rows = -(-len(self.links) // columns)
        for number, link in enumerate(self.links):
            self._grid.addWidget(link, number % rows, number // rows, Qt.AlignmentFlag.AlignLeft)
            link.show()
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)

    def _shorten(self, columns: int) -> None:
        """A long title ends in dots where the column does."""
        room = self.contentsRect().width() // columns - scaled(self, _AROUND)
        for link, offer in zip(self.links, self._offers, strict=True):
            title = say(offer.title)
            metrics = QFontMetrics(strong(link.font()))
            shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
            link.setText(shown.replace("&", "&&"))
            said = purpose(offer.purpose)
            link.setToolTip(said if shown == title else f"{title}\n{said}")

    def _tint(self) -> None:
        for link in self.links:
            link.setIcon(icon("file-text", colors_of(self).muted))
