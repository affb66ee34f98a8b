"""A card on a board: whom it is about, two quiet lines, and how long it has stood there."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from mentor_desk.ui.theme import Colors, colors_of
from mentor_desk.ui.widgets.icons import pixmap
from mentor_desk.ui.widgets.keyed_list import ITEM_ROLE, KeyedList
from mentor_desk.ui.widgets.painting import (
    draw_focus,
    draw_panel,
    draw_text,
    resized,
    small,
    strong,
)

_PAD = 9
_GAP = 8
_ICON = 13


@dataclass(frozen=True, slots=True)
class Card:
    """``note`` says how long it has stood there; ``marked`` puts a clock before it."""

    key: str
    title: str
    lines: tuple[str, ...] = ()
    note: str = ""
    marked: bool = False

    def spoken(self) -> str:
        """The card as one sentence."""
        return ", ".join(part for part in (self.title, *self.lines, self.note) if part)


class CardDelegate(QStyledItemDelegate):
    """Paints a :class:`Card` on its own surface with air around it."""

    def __init__(self, view: KeyedList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        card: Card = index.data(ITEM_ROLE)
        title, line = self._heights()
        lines = sum(bool(words) for words in (*card.lines, card.note))
        return QSize(option.rect.width(), title + lines * (line + 1) + 2 * _PAD + _GAP)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        area = option.rect.adjusted(0, 0, 0, -_GAP)
        self.paint_card(painter, area, index.data(ITEM_ROLE), chosen=chosen)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            draw_focus(painter, area, colors_of(self._view), radius=7)
        painter.restore()

    def paint_card(self, painter: QPainter, area: QRect, card: Card, *, chosen: bool) -> None:
        """The card in ``area``, also where it is carried by the mouse."""
        colors, font = colors_of(self._view), self._view.font()
        fill = colors.accent_soft if chosen else colors.surface
        draw_panel(painter, area, fill, line=colors.accent if chosen else colors.line, radius=7)
        title, line = self._heights()
        left, width = area.left() + _PAD, area.width() - 2 * _PAD
        top = area.top() + _PAD
        draw_text(painter, QRect(left, top, width, title), card.title, strong(font), colors.text)
        top += title + 1
        for words in filter(None, card.lines):
            draw_text(painter, QRect(left, top, width, line), words, _line(font), colors.muted)
            top += line + 1
        self._paint_note(painter, QRect(left, top, width, line), card, colors)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        card: Card = index.data(ITEM_ROLE)
        words = "\n".join(part for part in (card.title, *card.lines, card.note) if part)
        QToolTip.showText(event.globalPos(), words, view)
        return True

    def _paint_note(self, painter: QPainter, area: QRect, card: Card, colors: Colors) -> None:
        font, ink = _line(self._view.font()), colors.muted
        if card.marked:
            font, ink = strong(font), colors.text
            ratio = self._view.devicePixelRatioF()
            top = area.top() + (area.height() - _ICON) // 2
            painter.drawPixmap(area.left(), top, pixmap("clock", ink, _ICON, ratio))
            area = area.adjusted(_ICON + 4, 0, 0, 0)
        draw_text(painter, area, card.note, font, ink)

    def _heights(self) -> tuple[int, int]:
        font = self._view.font()
        return QFontMetrics(strong(font)).height(), QFontMetrics(_line(font)).height()


def _line(font: QFont) -> QFont:
    return resized(small(font), 0.97)
