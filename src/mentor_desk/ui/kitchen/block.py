"""One part of the agreement, large enough to be read across a table; a click writes in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from PySide6.QtCore import QEvent, QMargins, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mentor_desk.ui.kitchen import stairs
from mentor_desk.ui.kitchen.editor import Editor, Save
from mentor_desk.ui.kitchen.inputs import Input
from mentor_desk.ui.kitchen.stairs import Stair, Stairs
from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.ornament import Ornament
from mentor_desk.ui.widgets.painting import draw_focus, draw_panel, resized, strong
from mentor_desk.ui.widgets.roles import set_role

Look = Literal["plain", "strong", "muted"]
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2)
_BACK = (Qt.Key.Key_Up, Qt.Key.Key_Left)
_ON = (Qt.Key.Key_Down, Qt.Key.Key_Right)
_FIELD = "field"
HEADING = 0.72
"""The size of a heading against that of the text."""
_MARGINS, _SPACING = QMargins(16, 7, 14, 9), 3
_ENDLESS = 100_000


@dataclass(frozen=True, slots=True)
class Line:
    """Words in a block; a click on them begins in ``field``."""

    words: str
    field: str = ""
    look: Look = "plain"


@dataclass(frozen=True, slots=True)
class Contents:
    """What a block shows and, where it can be written in, its fields."""

    lines: tuple[Line, ...]
    inputs: tuple[Input, ...] = ()
    stairs: tuple[Stair, ...] = ()
    told: str = field(default="")
    """The staircase in words."""


class Block(QFrame):
    """Read, until it is clicked or Enter is pressed; then its fields stand in its place."""

    begun = Signal()
    resized = Signal()

    def __init__(self, key: str, title: str, save: Save, parent: QWidget) -> None:
        super().__init__(parent)
        self.key, self.title = key, title
        self._save = save
        self._contents = Contents(())
        self.editor: Editor | None = None
        self._mark = Ornament()
        self._shown = QWidget()
        self._stairs = Stairs()
        self._labels: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._lines = QVBoxLayout(self._shown)
        self._lay_out()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def words(self) -> str:
        """All that stands in it."""
        return "\n".join(line.words for line in self._contents.lines)

    @property
    def writable(self) -> bool:
        """Whether it can be written in here."""
        return bool(self._contents.inputs)

    def draw(self, contents: Contents) -> None:
        """Show this; fields that are open stay as they are."""
        self._contents = contents
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if contents.inputs else Qt.CursorShape.ArrowCursor
        )
        self._mark.setVisible(bool(contents.inputs))
        self._stairs.setVisible(bool(contents.stairs))
        self._stairs.show_stairs(contents.stairs, contents.told)
        for at, line in enumerate(contents.lines):
            self._label(at).setText(line.words)
            self._dress(self._labels[at], line)
        for label in self._labels[len(contents.lines) :]:
            label.hide()
        self.setAccessibleName(self.title)
        self.setAccessibleDescription("\n".join(filter(None, (contents.told, self.words))))

    def height_at(self, width: int, points: float) -> int:
        """How high it is when it is read, with text of this size; found without setting it."""
        body = QFont(self.font())
        body.setPointSizeF(points)
        bold = strong(body)
        inner = QRect(0, 0, width - _MARGINS.left() - _MARGINS.right(), _ENDLESS)
        parts = [
            QFontMetrics(bold if line.look == "strong" else body)
            .boundingRect(inner, Qt.TextFlag.TextWordWrap, line.words)
            .height()
            for line in self._contents.lines
        ]
        if self._contents.stairs:
            parts.append(stairs.height(QFontMetrics(body)))
        heading = QFontMetrics(resized(bold, HEADING)).height()
        return heading + sum(parts) + _SPACING * len(parts) + _MARGINS.top() + _MARGINS.bottom()

    def begin(self, name: str = "") -> None:
        """Write in it, from the field ``name`` on."""
        if not self.writable or self.editor is not None:
            return
        self.editor = Editor(self._contents.inputs, self._save, self.done)
        self._shown.hide()
        self._column.addWidget(self.editor)
        self.begun.emit()
        self.editor.begin(name)
        self.resized.emit()

    def finish(self) -> bool:
        """Save and read again; a field that makes no sense, or cannot be kept, stays open."""
        if self.editor is None:
            return True
        if not self.editor.settle():
            return False
        self._close()
        return True

    def done(self) -> None:
        """Finish, and stay here with the keyboard."""
        if self.finish():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def give_up(self) -> None:
        """Save what makes sense, and let the rest be as it was."""
        if self.editor is not None:
            self.editor.settle()
            self._close()
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.editor is not None:
            if key == Qt.Key.Key_Escape:
                self.give_up()
            else:
                super().keyPressEvent(event)
        elif event.modifiers():
            super().keyPressEvent(event)
        elif key in _OPENS and self.writable:
            self.begin()
        elif key in _BACK or key in _ON:
            self.focusNextPrevChild(key in _ON)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(at):
            self.begin(self._field_at(at))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colors = QPainter(self), colors_of(self)
        hovered = self.underMouse() and self.writable and self.editor is None
        line = colors.strong_line if hovered else colors.line
        draw_panel(painter, self.rect(), colors.surface, line=line, radius=8)
        if self.hasFocus() or self.editor is not None:
            draw_focus(painter, self.rect(), colors, radius=8)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._tint()

    def _close(self) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            editor.hide()
            self._column.removeWidget(editor)
            editor.deleteLater()
        self._shown.show()
        self.update()
        self.resized.emit()

    def _field_at(self, at: QPoint) -> str:
        under = self.childAt(at)
        return str(under.property(_FIELD) or "") if under is not None else ""

    def _label(self, at: int) -> QLabel:
        if at == len(self._labels):
            label = QLabel()
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            self._labels.append(label)
            self._lines.addWidget(label)
        return self._labels[at]

    def _dress(self, label: QLabel, line: Line) -> None:
        label.setProperty(_FIELD, line.field)
        set_role(label, line.look)
        label.show()

    def _lay_out(self) -> None:
        heading = QLabel(self.title)
        set_role(heading, "heading")
        heading.setForegroundRole(QPalette.ColorRole.Link)
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(self._mark)
        self._column.setContentsMargins(_MARGINS)
        self._column.setSpacing(_SPACING)
        self._column.addLayout(top)
        self._column.addWidget(self._shown)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(_SPACING)
        self._lines.addWidget(self._stairs)

    def _tint(self) -> None:
        side = max(14, round(self.fontMetrics().height() * 0.5))
        self._mark.set_picture(icon("edit", colors_of(self).muted).pixmap(side, side))


def lines_of(*lines: Line | None) -> tuple[Line, ...]:
    """The lines that have something to say."""
    return tuple(line for line in lines if line is not None and line.words)
