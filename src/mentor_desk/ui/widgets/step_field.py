"""An answer on a scale from 1 to 5: typed, clicked, or passed over."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentor_desk.formats import numbers
from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.field import shown_language
from mentor_desk.ui.widgets.painting import CENTER, draw_text, scaled, small, strong
from mentor_desk.ui.widgets.step_signs import Shape, paint_sign

Answer = float | Literal["skipped"] | None
"""A step, passed over, or not asked."""
SKIPPED: Final = "skipped"
LOWEST, HIGHEST = 1.0, 5.0
_HALF = 0.5
_MARGIN, _LABEL, _HEIGHT, _MARK = 15.0, 88, 30, 22.0
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class StepField(QWidget):
    """1 to 5 sets a step, the arrows go by halves, S passes over, Delete empties, Up and Down walk.

    ``pointed`` tells the step under the pointer (``None`` when it is gone), for the words beneath.
    """

    changed = Signal()
    left = Signal()
    pointed = Signal(object)
    entered = Signal()

    def __init__(
        self,
        name: str,
        anchors: Sequence[str],
        *,
        shape: Shape = "circle",
        skips: bool = True,
        label: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """``name`` is read aloud before the answer; ``anchors`` are the words of the five steps.

        A ``label`` stands before the scale with its sign. All of it is painted by one widget: a talk
        has three of them to each of its areas.
        """
        super().__init__(parent)
        self._name, self._anchors, self._shape, self._skips = name, tuple(anchors), shape, skips
        self._label = label
        self._pass_over = self.tr("Pass over") if skips else ""
        self._answer: Answer = None
        self._under: float | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tell()

    def value(self) -> Answer:
        """The answer."""
        return self._answer

    def step(self) -> float | None:
        """The step, if that is the answer."""
        return self._answer if isinstance(self._answer, float) else None

    def set_value(self, value: Answer) -> None:
        """Show ``value``."""
        self._answer = value if value is None or value == SKIPPED else float(value)
        self._tell()
        self.update()

    def words(self, step: float) -> str:
        """What ``step`` means: its own words, or those it lies between."""
        below = int(step)
        if not self._anchors:
            return ""
        first = self._anchors[below - 1]
        return first if below == step else f"{first} – {self._anchors[below]}"

    def skip(self) -> None:
        """Pass over, or take that back."""
        if self._skips:
            self._take(None if self._answer == SKIPPED else SKIPPED)

    def spoken(self) -> str:
        """The answer as it is read aloud."""
        if self._answer is None:
            return self.tr("not answered")
        if isinstance(self._answer, str):
            return self.tr("passed over")
        figure = numbers.number(self._answer, shown_language())
        return f"{figure}, {self.words(self._answer)}" if self._anchors else figure

    def sizeHint(self) -> QSize:
        """Wide enough to hit each half step."""
        return QSize(
            250 + round(self._left() - _MARGIN) + self._pill().width(),
            max(_HEIGHT, self.fontMetrics().height() + 14),
        )

    def minimumSizeHint(self) -> QSize:
        """Narrower it is told apart no longer."""
        return QSize(self.sizeHint().width() - 60, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_5:
            self._take(float(key - Qt.Key.Key_0))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._go(_HALF if key == Qt.Key.Key_Right else -_HALF)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(key == Qt.Key.Key_Down)
        elif key == Qt.Key.Key_S and self._skips:
            self.skip()
        elif key in _CLEAR:
            self._take(None)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if self._on_pill(event.position().x()):
            self.skip()
        elif event.position().x() >= self._left() - _MARGIN:
            step = self._step_at(event.position().x())
            self._take(None if step == self._answer else step)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        on_scale = x >= self._left() - _MARGIN and not self._on_pill(x)
        self._point(self._step_at(x) if on_scale else None)

    def leaveEvent(self, event: object) -> None:
        del event
        self._point(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors, painter = colors_of(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors.accent), 1.6))
            room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            room.setLeft(self._left() - _MARGIN + 1)
            room.setRight(self._right() + _MARGIN - 1)
            painter.drawRoundedRect(room, 6, 6)
        self._paint_label(painter)
        self._paint_pill(painter)
        faint = colors.line if self._answer == SKIPPED else colors.strong_line
        painter.setPen(QPen(QColor(faint), 1))
        painter.drawLine(QPointF(self._x(LOWEST), middle), QPointF(self._x(HIGHEST), middle))
        for count in range(2, 11):
            self._paint_step(painter, count / 2, QPointF(self._x(count / 2), middle), faint)

    def _paint_label(self, painter: QPainter) -> None:
        if self._label:
            colors, middle = colors_of(self), self.height() / 2
            at = QPointF(8, middle)
            paint_sign(painter, self._shape, at, 10, line=colors.accent, fill=colors.accent)
            room = QRect(20, 0, round(self._left() - _MARGIN) - 20, self.height())
            draw_text(painter, room, self._label, small(self.font()), colors.muted)

    def _paint_pill(self, painter: QPainter) -> None:
        """*Pass over* at the end of the scale: outlined, and filled when it is the answer."""
        if not self._skips:
            return
        colors, chosen, pill = colors_of(self), self._answer == SKIPPED, self._pill()
        painter.setPen(QPen(QColor(colors.accent if chosen else colors.strong_line), 1))
        painter.setBrush(QColor(colors.accent_soft if chosen else colors.surface))
        painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), 11, 11)
        font = strong(small(self.font())) if chosen else small(self.font())
        ink = colors.accent_ink if chosen else colors.text
        draw_text(painter, pill, self._pass_over, font, ink, align=CENTER)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_step(self, painter: QPainter, step: float, at: QPointF, faint: str) -> None:
        colors, whole = colors_of(self), step == int(step)
        chosen, under = step == self._answer, step == self._under
        painter.setPen(QPen(QColor(colors.accent if under else faint), 1.2))
        if chosen:
            paint_sign(painter, self._shape, at, _MARK, line=colors.accent, fill=colors.accent)
        elif whole:
            painter.setBrush(QColor(colors.accent_soft if under else colors.surface))
            painter.drawEllipse(at, 9.5, 9.5)
        else:
            painter.setBrush(QColor(colors.accent if under else faint))
            painter.drawEllipse(at, 4.5 if under else 2.2, 4.5 if under else 2.2)
        if whole or chosen:
            font = strong(self.font()) if chosen else small(self.font())
            painter.setFont(font if whole else small(small(font)))
            skipped = self._answer == SKIPPED
            ink = colors.on_accent if chosen else colors.muted if skipped else colors.text
            painter.setPen(QColor(ink))
            room = QRectF(at.x() - 14, at.y() - 11, 28, 22)
            figure = numbers.number(step, shown_language())
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, figure)

    def _x(self, step: float) -> float:
        left = self._left()
        return left + (self._right() - left) * (step - LOWEST) / (HIGHEST - LOWEST)

    def _left(self) -> float:
        """Where the scale begins; the labels of several scales are given the same room."""
        return _MARGIN + (scaled(self, _LABEL) if self._label else 0)

    def _right(self) -> float:
        return self.width() - _MARGIN - (self._pill().width() + 4 if self._skips else 0)

    def _pill(self) -> QRect:
        if not self._skips:
            return QRect()
        metrics = QFontMetrics(strong(small(self.font())))
        width, height = metrics.horizontalAdvance(self._pass_over) + 20, metrics.height() + 8
        return QRect(self.width() - width, (self.height() - height) // 2, width, height)

    def _on_pill(self, x: float) -> bool:
        return self._skips and x >= self._pill().left()

    def _step_at(self, x: float) -> float:
        share = (x - self._left()) / max(1.0, self._right() - self._left())
        step = LOWEST + round(share * (HIGHEST - LOWEST) * 2) / 2
        return min(HIGHEST, max(LOWEST, step))

    def _point(self, step: float | None) -> None:
        if step != self._under:
            self._under = step
            self.pointed.emit(step)
            self.update()

    def _go(self, step: float) -> None:
        if isinstance(self._answer, float):
            self._take(min(HIGHEST, max(LOWEST, self._answer + step)))
        else:
            self._take(LOWEST if step > 0 else HIGHEST)

    def _take(self, answer: Answer) -> None:
        if answer != self._answer:
            self.set_value(answer)
            self.changed.emit()

    def setAccessibleName(self, name: str) -> None:
        """Another name; what is answered is told behind it."""
        self._name = name
        self._tell()

    def _tell(self) -> None:
        super().setAccessibleName(f"{self._name}: {self.spoken()}")
        keys = self.tr("1 to 5 answers, the arrows go by halves, S passes over, Delete empties.")
        self.setAccessibleDescription(keys)
