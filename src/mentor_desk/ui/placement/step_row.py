"""One step on a line: a dot, what it is, when and how it stands, and the button that goes on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.elided_label import ElidedLabel
from mentor_desk.ui.widgets.roles import set_role

_LEFT = 24
_X = 7.5
_Y = 14
_DOT = 5
Mark = Literal["done", "now", "ahead"]


@dataclass(frozen=True, slots=True)
class Step:
    """What a row shows. ``state`` says in words what ``mark`` draws; ``action`` words the button."""

    key: str
    title: str
    state: str
    mark: Mark
    told: tuple[str, ...] = field(default=())
    action: str = ""


class StepRow(QWidget):
    """A filled dot is where it stands now, a ring what is done, a grey ring what is ahead."""

    def __init__(self, step: Step, on_act: Callable[[str], object], *, first: bool, last: bool) -> None:
        super().__init__()
        self.step = step
        self._first, self._last = first, last
        self.button: QPushButton | None = None
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(ElidedLabel(step.title, "strong"), 1)
        if step.action:
            self.button = QPushButton(step.action)
            set_role(self.button, "small")
            self.button.setAccessibleDescription(f"{step.title}, {step.state}")
            self.button.clicked.connect(lambda _=False: on_act(step.key))
            head.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(_LEFT, 2, 0, 8)
        column.setSpacing(1)
        column.addLayout(head)
        for words in (step.state, *step.told):
            column.addWidget(_said(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors.line), 1))
        top = _Y if self._first else 0
        bottom = _Y if self._last else self.height()
        painter.drawLine(QPointF(_X, top), QPointF(_X, bottom))
        ahead = self.step.mark == "ahead"
        painter.setPen(QPen(QColor(colors.strong_line if ahead else colors.accent), 2))
        painter.setBrush(QColor(colors.accent if self.step.mark == "now" else colors.surface))
        painter.drawEllipse(QPointF(_X, _Y), _DOT, _DOT)


def _said(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    set_role(label, "muted")
    return label


class StepLine(QWidget):
    """The steps below each other. Shown anew it leaves the keyboard where it was."""

    def __init__(self, on_act: Callable[[str], object]) -> None:
        super().__init__()
        self._on_act = on_act
        self._steps: tuple[Step, ...] | None = None
        self.rows: list[StepRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps."""
        if tuple(steps) == self._steps:
            return
        self._steps = tuple(steps)
        held = next((row.step.key for row in self.rows if row.button and row.button.hasFocus()), None)
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        last = len(steps) - 1
        self.rows = [
            StepRow(step, self._on_act, first=not at, last=at == last) for at, step in enumerate(steps)
        ]
        for row in self.rows:
            self._column.addWidget(row)
            row.show()
            if row.step.key == held and row.button is not None:
                row.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def button(self, key: str) -> QPushButton | None:
        """The button of the step ``key``, if it has one."""
        return next((row.button for row in self.rows if row.step.key == key), None)
