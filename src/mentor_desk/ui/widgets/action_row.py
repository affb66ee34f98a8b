"""A thing to do: when, what, why, and the button that does it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from mentor_desk.ui.theme import Tone, colors_of
from mentor_desk.ui.widgets.badge import Badge
from mentor_desk.ui.widgets.painting import (
    badge_size,
    draw_badge,
    draw_focus,
    draw_text,
    scaled,
    small,
    strong,
)
from mentor_desk.ui.widgets.roles import set_role

_HEIGHT = 54
_MARGIN = 14
_BADGE = 84
_GAP = 2
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ActionRow(QAbstractButton):
    """``opened`` by a click or Enter on the row, ``acted`` by its button; both tell the row's key."""

    opened = Signal(str)
    acted = Signal(str)

    def __init__(
        self,
        key: str,
        title: str,
        subtitle: str = "",
        *,
        badge: str = "",
        tone: Tone = "neutral",
        action_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.key = key
        self._subtitle, self._tone = subtitle, tone
        self.badge = badge
        self._measured: int | None = None
        self.setText(title.replace("&", "&&"))
        self._title = title
        spoken = ", ".join(part for part in (title, subtitle, badge) if part)
        self.setAccessibleName(spoken)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _=False: self.opened.emit(self.key))
        self._end: QWidget | None = self._make_button(action_text) if action_text else None

    def tell_state(self, words: str, tone: Tone = "neutral") -> None:
        """Words at the end of the row, where there is nothing to do about it."""
        self._end = badge = Badge(words, tone)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        layout.addWidget(badge, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(f"{self.accessibleName()}, {words}")

    def sizeHint(self) -> QSize:
        first, second = self._heights()
        return QSize(scaled(self, 320), max(_HEIGHT, first + second + _GAP + 17))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(self, 200), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif key in _STEPS:
            self._go_to_neighbour(_STEPS[key])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        title, subtitle = self._text_areas()
        whole = QFontMetrics(strong(self.font())).horizontalAdvance(self._title) <= title.width()
        below = QFontMetrics(small(self.font())).horizontalAdvance(self._subtitle)
        self.setToolTip("" if whole and below <= subtitle.width() else self.accessibleName())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measured = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colors = colors_of(self)
        rect = self.rect()
        if self.underMouse():
            painter.fillRect(rect, QColor(colors.window))
        if self not in self._siblings()[:1]:
            painter.fillRect(0, 0, rect.width(), 1, QColor(colors.line))
        if self.badge:
            size = badge_size(self.badge, self.font())
            area = QRect(_MARGIN, 0, self._badge_width(), size.height())
            area.moveTop((rect.height() - size.height()) // 2)
            painter.setFont(self.font())
            draw_badge(painter, area, self.badge, self._tone, colors)
        title, subtitle = self._text_areas()
        draw_text(painter, title, self._title, strong(self.font()), colors.text)
        draw_text(painter, subtitle, self._subtitle, small(self.font()), colors.muted)
        if self.hasFocus():
            draw_focus(painter, rect.adjusted(1, 0, -1, -1), colors)

    def _make_button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        set_role(button, "small")
        button.setAccessibleDescription(self._title)
        button.clicked.connect(lambda _=False: self.acted.emit(self.key))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return button

    def _text_areas(self) -> tuple[QRect, QRect]:
        left = _MARGIN + (self._badge_width() + 10 if self.badge else 0)
        right = self._end.x() - 10 if self._end else self.width() - _MARGIN
        first, second = self._heights()
        top = (self.height() - first - (second + _GAP if self._subtitle else 0)) // 2
        return (
            QRect(left, top, right - left, first),
            QRect(left, top + first + _GAP, right - left, second),
        )

    def _heights(self) -> tuple[int, int]:
        font = self.font()
        return QFontMetrics(strong(font)).height(), QFontMetrics(small(font)).height()

    def _badge_width(self) -> int:
        """The widest badge of the rows, so that their titles stand beneath each other."""
        widths = (row.own_badge() for row in self._siblings())
        return max(scaled(self, _BADGE), self.own_badge(), *widths)

    def own_badge(self) -> int:
        """How wide its badge is; measured once, for every row of a list asks every other."""
        if self._measured is None:
            self._measured = badge_size(self.badge, self.font()).width()
        return self._measured

    def _siblings(self) -> list[ActionRow]:
        parent = self.parentWidget()
        return [row for row in parent.findChildren(ActionRow) if row.isVisible()] if parent else []

    def _go_to_neighbour(self, step: int) -> None:
        """Arrow keys go from row to row of the same list, past the buttons."""
        rows = self._siblings()
        target = rows.index(self) + step
        if 0 <= target < len(rows):
            rows[target].setFocus(Qt.FocusReason.OtherFocusReason)
