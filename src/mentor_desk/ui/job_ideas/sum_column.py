"""One way of an idea: its name, its kind, its figures and what comes of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from mentor_desk.documents.job_sum import Rates
from mentor_desk.documents.papers.minifleks_content import Way
from mentor_desk.services.job_idea_view import WayView
from mentor_desk.terms import JobSumKind, label
from mentor_desk.ui.job_ideas import sum_words
from mentor_desk.ui.job_ideas.result_bar import ResultBar
from mentor_desk.ui.job_ideas.sum_rows import SumLine
from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField

Save = Callable[[str, Any], bool]


class Acts(Protocol):
    """What can be done with a whole way."""

    def copy(self, column: SumColumn) -> None:
        """Put one like it beside it."""

    def remove(self, column: SumColumn) -> None:
        """Take it away."""


class SumColumn(QObject):
    """Holds the cells of one way; the grid places them. ``changed`` with each key that is typed.

    A figure is saved as it is left. What the tasks give is told as the hint of the first field.
    """

    changed = Signal()

    def __init__(self, parent: QWidget, number: int, lines: tuple[SumLine, ...], save: Save) -> None:
        super().__init__(parent)
        self.number = number
        self._lines, self._save = lines, save
        self._known: dict[str, Any] = {}
        self._tasks: float | None = None
        self.title = TextField(parent=parent)
        self.title.setAccessibleName(self.tr("Name of way {number}").format(number=number))
        self.kind = ChoiceField(self._kinds(), parent=parent)
        self.kind.setAccessibleName(self.tr("Kind of way {number}").format(number=number))
        self.more = QToolButton(parent)
        self.fields: dict[str, NumberField] = {}
        self.results: dict[str, QLabel] = {}
        self.cells: dict[str, QWidget] = {}
        self.bar = ResultBar(parent)
        self.head = self._make_head(parent)
        for line in lines:
            if not line.heading:
                self.cells[line.key] = self._cell(parent, line)
        self.title.left.connect(lambda: self._left("title", self.title.value()))
        self.kind.changed.connect(lambda: self._left("kind", self.kind.value()))

    def _kinds(self) -> list[tuple[str, str]]:
        """The kinds in words that have room over a column."""
        short = {JobSumKind.SMALL_JOB: self.tr("Ordinary job")}
        return [(kind.value, short.get(kind) or say(label(kind))) for kind in JobSumKind]

    def forget(self) -> None:
        """Another way is shown here next: nothing of this one is waited for."""
        self._known = {}

    def hold(self, view: WayView, tasks: float | None) -> None:
        """Show the way; a field that is being typed in and was not saved stays as it is."""
        self._tasks = tasks
        shown = {"title": view.title, "kind": view.kind.value, **view.numbers}
        for name, value in shown.items():
            field = self._field(name)
            if self._known and field.value() != self._known.get(name):
                continue
            if field.value() != value:
                field.set_value(value)
            self._known[name] = value
        self.title.setPlaceholderText(say(label(view.kind)))
        hint = sum_words.figure(tasks) if tasks is not None else ""
        self.fields["freed_hours"].setPlaceholderText(hint)

    def way(self) -> Way:
        """The way as it stands in the fields now."""
        values = {name: field.value() for name, field in self.fields.items()}
        if values["freed_hours"] is None:
            values["freed_hours"] = self._tasks
        return Way(name=self.title.value(), kind=self.kind.value() or "", **values)

    def save_all(self) -> None:
        """Save what is typed and not yet left."""
        self._left("title", self.title.value())
        for name, field in self.fields.items():
            if field.makes_sense():
                self._left(name, field.value())

    def draw(self, way: Way, rates: Rates) -> None:
        """Show what comes of ``way``; what a way of this kind has not got is hidden."""
        kind = JobSumKind(way.kind)
        for line in self._lines:
            if line.heading:
                continue
            has = kind in line.kinds
            for part in self.cells[line.key].findChildren(QWidget):
                if isinstance(part, NumberField):
                    part.setVisible(has)
            if line.result is not None:
                self.results[line.key].setText(line.result(way, rates) if has else "–")

    def draw_bar(self, way: Way, scale: tuple[float, float]) -> None:
        """Show the range on the common scale."""
        self.bar.show_range(sum_words.ends(way), sum_words.usual(way).outcome.weekly, scale)
        self.bar.setVisible(sum_words.ends(way) is not None)

    def widgets(self) -> list[QWidget]:
        """The cells to take out of the grid."""
        return [self.head, *self.cells.values()]

    def offer(self, acts: Acts, *, room: bool) -> None:
        """Copying, while there is ``room`` beside it, and removing."""
        menu = QMenu(self.more)
        copy = menu.addAction(self.tr("One more like it"), lambda: acts.copy(self))
        copy.setEnabled(room)
        menu.addAction(self.tr("Take it away"), lambda: acts.remove(self))
        self.more.setMenu(menu)

    def tint(self) -> None:
        """Draw the dots in the colours of the theme."""
        self.more.setIcon(icon("more", colors_of(self.more).muted))

    def _field(self, name: str) -> Any:
        if name == "title":
            return self.title
        return self.kind if name == "kind" else self.fields[name]

    def _left(self, name: str, value: Any) -> None:
        if value == self._known.get(name) or not self._known:
            return
        before, self._known[name] = self._known.get(name), value
        if not self._save(name, value):
            self._known[name] = before

    def _make_head(self, parent: QWidget) -> QWidget:
        head = QWidget(parent)
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.title, 1)
        top.addWidget(self.more)
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.kind)
        words = self.tr("More about way {number}").format(number=self.number)
        self.more.setAccessibleName(words)
        self.more.setToolTip(words)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.tint()
        return head

    def _cell(self, parent: QWidget, line: SumLine) -> QWidget:
        cell = QWidget(parent)
        row = QVBoxLayout(cell) if line.bar else QHBoxLayout(cell)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        for each in line.inputs:
            field = NumberField(high=each.high, placeholder=each.hint, parent=cell)
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
            field.setMinimumWidth(36)
            field.setAccessibleName(f"{each.label}, {self.number}")
            field.changed.connect(self.changed)
            field.left.connect(lambda n=each.name, f=field: self._left(n, f.value()))
            self.fields[each.name] = field
            row.addWidget(field, 1)
        if line.result is not None:
            shown = QLabel(cell)
            shown.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            if line.total:
                set_role(shown, "strong")
            self.results[line.key] = shown
            row.addWidget(shown)
        if line.bar:
            row.addWidget(self.bar)
        return cell
