"""The button in every page's header that opens the search through everything."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from mentor_desk.ui.commands.desk_commands import SEARCH
from mentor_desk.ui.commands.keymap import keymap
from mentor_desk.ui.commands.shortcut import tip
from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.painting import (
    RIGHT,
    draw_focus,
    draw_panel,
    draw_text,
    fits,
    scaled,
    small,
)

_SIZE = QSize(290, 34)


class SearchButton(QAbstractButton):
    """Looks like a field, because a search field is what people look for.

    Words that do not fit are left out whole: the magnifier and the tooltip say the same.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._retranslate()

    def sizeHint(self) -> QSize:
        return QSize(scaled(self, _SIZE.width()), scaled(self, _SIZE.height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() + 22, scaled(self, _SIZE.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colors = colors_of(self)
        line = colors.strong_line if self.underMouse() else colors.line
        draw_panel(painter, self.rect(), colors.surface, line=line, radius=7)
        side = self.fontMetrics().height()
        top = (self.height() - side) // 2
        icon("search", colors.muted).paint(painter, 10, top, side, side)
        room = self.rect().adjusted(18 + side, 0, -11, 0)
        keys = small(self.font())
        told = keymap().told(SEARCH)
        if fits(told, room.width(), keys):
            draw_text(painter, room, told, keys, colors.muted, align=RIGHT)
        room.setRight(room.right() - QFontMetrics(keys).horizontalAdvance(told) - 8)
        if fits(self.text(), room.width(), self.font()):
            draw_text(painter, room, self.text(), self.font(), colors.muted)
        if self.hasFocus():
            draw_focus(painter, self.rect(), colors, radius=7)

    def _retranslate(self) -> None:
        self.setText(self.tr("Search everything"))
        self.setAccessibleName(self.text())
        tip(self, SEARCH, self.tr("Find a person, a firm, a paper or a command"))
