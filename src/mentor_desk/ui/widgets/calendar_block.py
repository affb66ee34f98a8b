"""A block in a calendar: who on the first line, when and where on the second."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from mentor_desk.ui.theme import Colors, colors_of
from mentor_desk.ui.widgets.calendar_items import CalendarItem
from mentor_desk.ui.widgets.calendar_piece import Host, Piece
from mentor_desk.ui.widgets.painting import draw_focus, draw_text, scaled, small, strong

_RADIUS = 5
_EDGE = 3
_PAD = 7
_ICON_ROOM = 108


class Block(Piece):
    """Paints a :class:`CalendarItem`; as low as it is made, it says as much as there is room for."""

    def __init__(self, host: Host, parent: QWidget) -> None:
        super().__init__(host, parent)
        self.item: CalendarItem | None = None
        self._away = False
        self._painted: tuple[tuple[object, ...], QPixmap] | None = None

    def show_item(self, item: CalendarItem, description: str = "") -> None:
        """Be this item; ``description`` tells a screen reader what can be done with it."""
        self._away = False
        if item != self.item:
            self.item = item
            self._painted = None
            self.tell(item.key, item.day, item.spoken, item.tip)
        if description != self.accessibleDescription():
            self.setAccessibleDescription(description)

    def set_away(self, away: bool) -> None:
        """Faint while it is being moved."""
        if away != self._away:
            self._away = away
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.item is None:
            return
        painter, colors = QPainter(self), colors_of(self)
        painter.setOpacity(0.4 if self._away else 1.0)
        painter.drawPixmap(0, 0, self._picture(self.item, colors))
        painter.setOpacity(1.0)
        if self.hasFocus():
            draw_focus(painter, self.rect(), colors, radius=_RADIUS + 1)

    def _picture(self, item: CalendarItem, colors: Colors) -> QPixmap:
        """Painted once: what lies behind or above is often painted anew, a block itself seldom."""
        ratio = self.devicePixelRatioF()
        made_for = (self.size(), colors.scheme, self.underMouse(), ratio, self.font().toString())
        if self._painted is None or self._painted[0] != made_for:
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            rect = self.rect().adjusted(0, 0, -1, -1)
            fill, edge, ink, muted = _inks(item, colors)
            self._paint_ground(painter, rect, item, fill, edge, colors)
            self._paint_words(painter, rect, item, ink, muted)
            painter.end()
            self._painted = (made_for, picture)
        return self._painted[1]

    def _paint_ground(
        self, painter: QPainter, rect: QRect, item: CalendarItem, fill: str, edge: str, colors: Colors
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QColor(edge if self.underMouse() or item.look != "plain" else colors.surface)
        pen = QPen(line, 1)
        if item.look == "struck":
            pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        if item.look in ("plain", "marked"):
            painter.save()
            painter.setClipRect(QRect(rect.left(), rect.top(), _EDGE, rect.height() + 1))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(edge))
            painter.drawRoundedRect(QRectF(rect), _RADIUS, _RADIUS)
            painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_words(
        self, painter: QPainter, rect: QRect, item: CalendarItem, ink: str, muted: str
    ) -> None:
        title, note = strong(small(self.font())), small(self.font())
        if item.look == "struck":
            title.setStrikeOut(True)
        high, low = QFontMetrics(title).height(), QFontMetrics(note).height()
        area = rect.adjusted(_PAD + 1, 0, -4, 0)
        if rect.width() >= scaled(self, _ICON_ROOM) and item.icon:
            side = self.draw_icon(
                painter, item.icon, muted, rect.right() - 20, QRect(0, rect.top() + 3, 1, high)
            )
            area.setRight(area.right() - side)
        if rect.height() < high + low + 2:
            line = QRect(area.left(), rect.top(), area.width(), rect.height() + 1)
            draw_text(painter, line, item.short, _plain_weight(title), ink)
            return
        top = rect.top() + min(4, (rect.height() - high - low) // 2)
        draw_text(painter, QRect(area.left(), top, area.width(), high), item.title, title, ink)
        second = QRect(area.left(), top + high, rect.right() - 4 - area.left(), low)
        draw_text(painter, second, item.line, note, muted)


def _plain_weight(font: QFont) -> QFont:
    font.setWeight(QFont.Weight.Medium)
    return font


def _inks(item: CalendarItem, colors: Colors) -> tuple[str, str, str, str]:
    """Filling, edge, first and second line."""
    if item.look == "lifted":
        return colors.accent, colors.accent, colors.on_accent, colors.on_accent
    if item.look == "marked":
        return colors.neutral_soft, colors.strong_line, colors.text, colors.neutral_ink
    if item.look == "plain":
        return colors.accent_soft, colors.accent, colors.text, colors.accent_ink
    return colors.surface, colors.line, colors.muted, colors.muted
