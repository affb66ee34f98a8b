"""One column of a board: its name, how many cards, the cards; a narrow strip while it is empty."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.board_card import Card
from mentor_desk.ui.widgets.board_list import BoardList
from mentor_desk.ui.widgets.painting import (
    LEFT,
    RIGHT,
    draw_focus,
    draw_panel,
    draw_text,
    scaled,
    strong,
)

_STRIP, _NARROWEST, _WIDEST = 38, 136, 300
"""Pixels at a text of ordinary size."""
_HEAD, _EDGE = 34, 6


class BoardColumn(QFrame):
    """``key`` and ``title`` name it; it is a drop place also while it is folded."""

    def __init__(self, key: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key, self.title = key, title
        self.cards = BoardList(title, self)
        self._aimed_at = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_EDGE, scaled(self, _HEAD), _EDGE, 0)
        layout.addWidget(self.cards)
        self.set_cards((), "0")

    @property
    def folded(self) -> bool:
        """Whether there is nothing in it."""
        return not self.cards.rows()

    def set_cards(self, cards: Sequence[Card], spoken: str) -> None:
        """Show these; ``spoken`` says name and number for a screen reader."""
        if tuple(cards) == tuple(self.cards.rows()) and spoken == self.accessibleName():
            return
        self.cards.set_rows(cards)
        self.cards.setAccessibleName(spoken)
        self.setAccessibleName(spoken)
        self.setToolTip(spoken if self.folded else "")
        self.cards.setVisible(not self.folded)
        strip, least = scaled(self, _STRIP), scaled(self, _NARROWEST)
        self.setMinimumWidth(strip if self.folded else least)
        self.setMaximumWidth(strip if self.folded else scaled(self, _WIDEST))
        across = QSizePolicy.Policy.Fixed if self.folded else QSizePolicy.Policy.Expanding
        self.setSizePolicy(across, QSizePolicy.Policy.Expanding)
        self.update()

    def aim(self, aimed_at: bool) -> None:
        """Show that a card let go now falls here."""
        if aimed_at != self._aimed_at:
            self._aimed_at = aimed_at
            self.update()

    def sizeHint(self) -> QSize:
        """As narrow as it can be: the room left over is shared."""
        return QSize(self.minimumWidth(), super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colors, font = QPainter(self), colors_of(self), self.font()
        draw_panel(painter, self.rect(), colors.accent_soft if self._aimed_at else colors.neutral_soft)
        if self._aimed_at:
            draw_focus(painter, self.rect(), colors, radius=6)
        count = str(len(self.cards.rows()))
        if self.folded:
            painter.translate(self.width(), 0)
            painter.rotate(90)
            along = QRect(12, 0, self.height() - 24, self.width())
            draw_text(painter, along, f"{self.title}  {count}", font, colors.neutral_ink)
            return
        head = QRect(_EDGE + 3, 0, self.width() - 2 * _EDGE - 6, scaled(self, _HEAD))
        number = painter.fontMetrics().horizontalAdvance(count) + 6
        name = head.adjusted(0, 0, -number, 0)
        draw_text(painter, name, self.title, strong(font), colors.text, align=LEFT)
        draw_text(painter, head, count, font, colors.neutral_ink, align=RIGHT)


def nearest(columns: Sequence[BoardColumn], x: int) -> BoardColumn:
    """The column at ``x`` pixels, or the one nearest to it."""

    def away(column: BoardColumn) -> int:
        box = column.geometry()
        return max(box.left() - x, x - box.right(), 0)

    return min(columns, key=away)
