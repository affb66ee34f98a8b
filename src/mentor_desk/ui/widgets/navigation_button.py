"""One item of the sidebar."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from mentor_desk.ui.theme import Colors, colors_of
from mentor_desk.ui.widgets.icons import has_icon, icon
from mentor_desk.ui.widgets.painting import (
    RIGHT,
    draw_focus,
    draw_panel,
    draw_text,
    scaled,
    small,
    strong,
)

_HEIGHT = 35
_MARGIN = 10
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -99, Qt.Key.Key_End: 99}


class NavigationButton(QAbstractButton):
    """A word, and to its right a count or the keys that lead here.

    Folded it is a picture and the count; the word stands in the tooltip.
    """

    neighbour_wanted = Signal(int)

    def __init__(
        self, title: str, hint: str = "", picture: str = "", parent: QWidget | None = None
    ) -> None:
        """``picture`` is the icon shown in place of the word; without one the first letter is."""
        super().__init__(parent)
        self._hint = hint
        self._keys = hint
        self._picture = picture if picture and has_icon(picture) else ""
        self._folded = False
        self._count: int | None = None
        self.setText(title)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._name()

    def set_count(self, count: int | None) -> bool:
        """Show ``count`` to the right; whether it was another before."""
        if count == self._count:
            return False
        self._count = count
        self._name()
        self.update()
        return True

    def fold(self, *, folded: bool) -> None:
        """Show a picture in place of the word, or the word again."""
        self._folded = folded
        self._name()
        self.updateGeometry()
        self.update()

    def set_keys(self, keys: str, *, shown: bool) -> None:
        """The keys that lead here, for the tooltip; ``shown`` puts them beside the word as well."""
        self._keys = keys
        self._hint = keys if shown else ""
        self._name()
        self.update()

    def set_here(self, *, here: bool) -> None:
        """Mark this item as the page shown."""
        super().setChecked(here)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)

    def is_here(self) -> bool:
        """Whether this item is marked as the page shown."""
        return self.isChecked()

    def nextCheckState(self) -> None:
        """A click asks to go there; whether we came there, the navigation says."""

    def sizeHint(self) -> QSize:
        beside = QFontMetrics(strong(small(self.font())))
        if self._folded:
            counts = beside.horizontalAdvance("000")
            return QSize(_MARGIN + self._side() + 4 + counts, self._side() + 6)
        words = QFontMetrics(strong(self.font())).horizontalAdvance(self._title())
        right = beside.horizontalAdvance(self._right())
        return QSize(words + right + 2 * _MARGIN + 8, scaled(self, _HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.neighbour_wanted.emit(_STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colors = colors_of(self)
        here = self.isChecked()
        if here:
            draw_panel(painter, self.rect(), colors.accent_soft)
            painter.fillRect(0, 8, 3, self.height() - 16, QColor(colors.accent))
        elif self.underMouse():
            draw_panel(painter, self.rect(), colors.line)
        if self._folded:
            self._paint_folded(painter, colors)
        else:
            self._paint_words(painter, colors)
        if self.hasFocus():
            draw_focus(painter, self.rect(), colors, radius=6)

    def _paint_folded(self, painter: QPainter, colors: Colors) -> None:
        ink = colors.accent_ink if self.isChecked() else colors.text
        room = self.rect().adjusted(_MARGIN, 0, -4, 0)
        side = self._side()
        if self._picture:
            top = (self.height() - side) // 2
            icon(self._picture, ink).paint(painter, room.left(), top, side, side)
        else:
            draw_text(painter, room, self._title()[:1], strong(self.font()), ink)
        if self._count is not None:
            room.setLeft(room.left() + side + 4)
            muted = colors.accent_ink if self.isChecked() else colors.muted
            draw_text(painter, room, str(self._count), strong(small(self.font())), muted)

    def _paint_words(self, painter: QPainter, colors: Colors) -> None:
        here = self.isChecked()
        right = self._right()
        side = strong(small(self.font()))
        room = self.rect().adjusted(_MARGIN, 0, -_MARGIN, 0)
        draw_text(painter, room, right, side, colors.accent_ink if here else colors.muted, align=RIGHT)
        if right:
            room.setRight(room.right() - QFontMetrics(side).horizontalAdvance(right) - 6)
        painter.setFont(strong(self.font()) if here else self.font())
        painter.setPen(QColor(colors.accent_ink if here else colors.text))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | self._mnemonic_flag()
        painter.drawText(room, flags, self._elided(painter.fontMetrics(), room.width()))

    def _elided(self, metrics: QFontMetrics, width: int) -> str:
        return metrics.elidedText(
            self.text(), Qt.TextElideMode.ElideRight, width, Qt.TextFlag.TextShowMnemonic.value
        )

    def _mnemonic_flag(self) -> Qt.TextFlag:
        hint = self.style().StyleHint.SH_UnderlineShortcut
        shown = self.style().styleHint(hint, None, self)
        return Qt.TextFlag.TextShowMnemonic if shown else Qt.TextFlag.TextHideMnemonic

    def _side(self) -> int:
        """How wide and high the picture is."""
        return self.fontMetrics().height()

    def _right(self) -> str:
        return self._hint if self._count is None else str(self._count)

    def _title(self) -> str:
        return self.text().replace("&", "")

    def _name(self) -> None:
        title = self._title()
        self.setAccessibleName(title if self._count is None else f"{title}, {self._count}")
        told = f"{title} ({self._keys})" if self._keys else title
        self.setToolTip(told if self._keys or self._folded else "")
