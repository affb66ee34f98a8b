"""The tasks somebody else could do, with the hours they take now."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mentor_desk.services.job_ideas import Task
from mentor_desk.ui.widgets.growing_rows import GrowingRow, GrowingRows
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role

_HOURS = 86
_MOST = 168


class IdeaTaskRow(GrowingRow):
    """A task, its weekly hours, and the area it was found in (not shown)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._area = ""
        self.hours = NumberField(high=_MOST, step=0.5, placeholder=self.tr("hours"), parent=self)
        self.hours.setFixedWidth(scaled(self, _HOURS))
        self.words.setPlaceholderText(self.tr("A task somebody else could do"))
        self.row.insertWidget(1, self.hours)
        self.hours.changed.connect(self.changed)
        self.hours.returnPressed.connect(self.done)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        return self.words, self.hours, self.remove

    def value(self) -> Any:
        return [self.text(), self.hours.value(), self._area]

    def show_value(self, value: Any) -> None:
        task, hours, self._area = value or ("", None, "")
        self.words.setText(task)
        self.words.setCursorPosition(0)
        self.hours.set_value(hours)

    def makes_sense(self) -> bool:
        if self.hours.makes_sense():
            return True
        self.hours.setFocus()
        return False

    def name(self, number: int) -> None:
        super().name(number)
        self.words.setAccessibleName(self.tr("Task {number}").format(number=number))
        self.hours.setAccessibleName(self.tr("Hours a week, task {number}").format(number=number))


class IdeaTasks(QWidget):
    """The rows over a line that says how many hours they are together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = GrowingRows(IdeaTaskRow, self)
        self.total = QLabel(self)
        self.total.setWordWrap(True)
        set_role(self.total, "strong")
        self.changed, self.left = self.rows.changed, self.rows.left
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.rows)
        column.addWidget(self.total)

    def tasks(self) -> tuple[Task, ...]:
        """The rows as the service takes them."""
        return tuple(Task(task, hours, area) for task, hours, area in self.rows.value())

    def show_tasks(self, tasks: tuple[Task, ...]) -> None:
        """Show these and an empty row."""
        self.rows.set_value([[each.task, each.hours, each.area] for each in tasks])

    def say(self, words: str) -> None:
        """What they are together."""
        self.total.setText(words)
