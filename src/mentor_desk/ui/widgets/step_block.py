"""One question on a scale, answered by one or several sides beneath each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mentor_desk.formats import numbers
from mentor_desk.ui.widgets.elided_label import ElidedLabel
from mentor_desk.ui.widgets.field import shown_language
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.step_field import Answer, StepField
from mentor_desk.ui.widgets.step_signs import Shape


@dataclass(frozen=True, slots=True)
class Side:
    """Who answers; without a ``label`` the scale stands alone. ``asked`` is the title as this side is
    asked it, where that is other; it stands before the first side in sight that has one."""

    key: str
    label: str = ""
    shape: Shape = "circle"
    asked: str = ""


class StepBlock(QWidget):
    """The words of the step in hand stand beneath; otherwise what the two ends mean."""

    changed = Signal()
    left = Signal()

    def __init__(
        self,
        title: str,
        anchors: Sequence[str],
        sides: Sequence[Side],
        *,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._anchors = tuple(anchors)
        self._fields: dict[str, StepField] = {}
        self.title = QLabel(title, self)
        self.title.setWordWrap(True)
        set_role(self.title, "strong")
        self._words = ElidedLabel("", "hint", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.title)
        if hint:
            told = QLabel(hint, self)
            set_role(told, "hint")
            column.addWidget(told)
        for side in sides:
            column.addWidget(self._add_side(title, side))
        column.addWidget(self._words)
        self._others = {side.key: side.asked for side in sides if side.asked}
        self._asked: QLabel | None = None
        self._say(None)

    def fields(self) -> Mapping[str, StepField]:
        """The scale of each side."""
        return self._fields

    def values(self) -> dict[str, Answer]:
        """The answer of each side."""
        return {key: field.value() for key, field in self._fields.items()}

    def set_values(self, values: Mapping[str, Answer]) -> None:
        """Show these answers; sides that are not named are emptied."""
        for key, field in self._fields.items():
            field.set_value(values.get(key))
        self._say(None)

    def show_side(self, key: str, shown: bool) -> None:
        """Show or hide one side; a hidden one keeps its answer."""
        if key in self._fields:
            self._fields[key].setVisible(shown)
            self._show_asked()

    def _show_asked(self) -> None:
        """The title as the others are asked it; made when one of them is in sight first."""
        seen = [key for key in self._others if not self._fields[key].isHidden()]
        if self._asked is None and seen:
            self._asked = QLabel(self._others[seen[0]], self)
            self._asked.setWordWrap(True)
            set_role(self._asked, "hint")
            column = self.layout()
            if isinstance(column, QVBoxLayout):
                column.insertWidget(column.indexOf(self._fields[next(iter(self._others))]), self._asked)
        if self._asked is not None:
            self._asked.setVisible(bool(seen))

    def words(self) -> str:
        """What stands beneath."""
        return self._words.text()

    def _add_side(self, title: str, side: Side) -> StepField:
        name = side.asked or title
        name = f"{name}, {side.label}" if side.label else name
        field = StepField(name, self._anchors, shape=side.shape, label=side.label, parent=self)
        self._fields[side.key] = field
        field.changed.connect(lambda key=side.key: self._answered(key))
        field.left.connect(self.left)
        field.left.connect(lambda: self._say(None))
        field.entered.connect(lambda key=side.key: self._say(self._step(key)))
        field.pointed.connect(lambda step, key=side.key: self._say(step or self._step(key)))
        return field

    def _answered(self, key: str) -> None:
        self._say(self._step(key))
        self.changed.emit()

    def _step(self, key: str) -> float | None:
        return self._fields[key].step()

    def _say(self, step: float | None) -> None:
        if not self._anchors:
            return
        if step is not None:
            figure = numbers.number(step, shown_language())
            field = next(iter(self._fields.values()))
            self._words.setText(f"{figure}: {field.words(step)}")
            return
        alone = list(self._fields.values())
        answer = alone[0].value() if len(alone) == 1 else None
        if isinstance(answer, float):
            self._say(answer)
        else:
            low, high = self._anchors[0], self._anchors[-1]
            self._words.setText(f"1: {low}   ·   5: {high}")
