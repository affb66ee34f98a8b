"""What to see to when somebody is hired: a list to tick (feature E8)."""

from __future__ import annotations

import uuid
from functools import cached_property

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.rules.checklists import Checklist
from mentor_desk.services import checklist_notes, checklists
from mentor_desk.services.checklists import Point
from mentor_desk.services.checkpoints import HIRED
from mentor_desk.services.placement_page import PlacementPage
from mentor_desk.terms import PlacementKind
from mentor_desk.ui.context import Context
from mentor_desk.ui.placement.card import PlacementCard
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.kept_note import KeptNote
from mentor_desk.ui.widgets.roles import set_role

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_INDENT = 28


class HireCard(PlacementCard):
    """A tick is saved at once, with the day. Arrow keys go from point to point."""

    kinds = HIRED | {PlacementKind.WAGE_SUBSIDY}

    def __init__(self, context: Context, drawer: Drawer) -> None:
        self._words = QCoreApplication.translate("HireCard", "{title} · {done} of {all}")
        super().__init__(context, drawer, " ")
        self._placement_id: uuid.UUID | None = None
        self._keys: tuple[str, ...] = ()
        self.rows: dict[str, PointRow] = {}

    @cached_property
    def checklist(self) -> Checklist:
        """The list as it is shipped."""
        return checklists.read(checklists.HIRE)

    def draw(self, page: PlacementPage) -> None:
        if page.row.id != self._placement_id:
            self.flush()
            for row in self.rows.values():
                row.note.begin()
        self._placement_id = page.row.id
        points = self.context.call(
            checklists.points, placement_id=page.row.id, checklist=self.checklist
        )
        keys = tuple(point.item.key for point in points)
        if keys != self._keys:
            self._keys = keys
            self._make_rows(points)
        written = self.context.call(
            checklist_notes.notes, subject_id=page.row.id, checklist=self.checklist.key
        )
        for point in points:
            key = point.item.key
            self.rows[key].show_point(point, self._said(point), written.get(key, ""))
        title = self.checklist.title.written(self.context.language)
        done = sum(point.done_on is not None for point in points)
        self.set_title(self._words.format(title=title, done=done, all=len(points)))

    def flush(self) -> None:
        """Save a note that was not left yet."""
        for row in self.rows.values():
            row.note.save()

    def _make_rows(self, points: tuple[Point, ...]) -> None:
        self.clear()
        self.rows = {}
        for point in points:
            row = PointRow(point.item.key, point.item.title.written(self.context.language))
            row.ticked.connect(self._tick)
            row.noted.connect(self._note)
            row.step_asked.connect(self._go)
            self.rows[row.key] = row
            self.add(row)
            row.show()

    def _said(self, point: Point) -> str:
        language = self.context.language
        if point.done_on is None:
            return point.item.more.written(language)
        words = self.tr("In place {day}")
        return words.format(day=days.short(point.done_on, language, self.context.today()))

    def _tick(self, key: str, on: bool) -> None:
        if self._placement_id is None:
            return
        try:
            self._write(self._placement_id, key, on)
        except UserError as error:
            self.rows[key].box.setChecked(not on)
            self.context.warn(error)

    def _note(self, key: str, note: str) -> None:
        if self._placement_id is None:
            return
        try:
            self.context.call(
                checklist_notes.write,
                placement_id=self._placement_id,
                checklist=self.checklist.key,
                item=key,
                note=note,
                today=self.context.today(),
            )
        except UserError as error:
            self.context.warn(error)

    def _write(self, placement_id: uuid.UUID, key: str, on: bool) -> None:
        name = self.checklist.key
        if on:
            self.context.call(
                checklists.tick,
                placement_id=placement_id,
                checklist=name,
                item=key,
                day=self.context.today(),
            )
        else:
            self.context.call(checklists.untick, placement_id=placement_id, checklist=name, item=key)

    def _go(self, key: str, step: int) -> None:
        there = self._keys.index(key) + step
        if 0 <= there < len(self._keys):
            self.rows[self._keys[there]].box.setFocus(Qt.FocusReason.OtherFocusReason)


class PointRow(QWidget):
    """One point: the tick with its words and since when; beneath it what to see to until then."""

    ticked = Signal(str, bool)
    noted = Signal(str, str)
    step_asked = Signal(str, int)

    def __init__(self, key: str, title: str) -> None:
        super().__init__()
        self.key = key
        self.box = _Box(title.replace("&", "&&"))
        self.box.clicked.connect(lambda on: self.ticked.emit(self.key, on))
        self.box.step_asked.connect(lambda step: self.step_asked.emit(self.key, step))
        self._day = QLabel()
        set_role(self._day, "caption")
        self._more = QLabel()
        self._more.setWordWrap(True)
        self._more.setTextFormat(Qt.TextFormat.PlainText)
        self._more.setContentsMargins(_INDENT, 0, 0, 0)
        set_role(self._more, "caption")
        self.note = KeptNote(self.tr("Own note"))
        self.note.setAccessibleName(title)
        self.note.noted.connect(lambda note: self.noted.emit(self.key, note))
        self.write = QPushButton(self.tr("Note"))
        self.write.setAccessibleDescription(title)
        self.write.clicked.connect(lambda _=False: self._open_note())
        set_role(self.write, "link")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.box, 1)
        head.addWidget(self._day)
        head.addWidget(self.write)
        column.addLayout(head)
        column.addWidget(self._more)
        self._held = self._note_row()
        self._held.hide()
        column.addWidget(self._held)

    def show_point(self, point: Point, said: str, note: str = "") -> None:
        """Show whether it is done, ``said`` beneath, and the mentor's own ``note``."""
        self.note.hold(note)
        self._show_note(bool(note) or self.note.hasFocus())
        done = point.done_on is not None
        self.box.setChecked(done)
        self.box.setAccessibleDescription(said)
        self._day.setText(said if done else "")
        self._more.setText("" if done else said)
        self._more.setVisible(bool(self._more.text()))

    def _note_row(self) -> QWidget:
        held = QWidget()
        line = QHBoxLayout(held)
        line.setContentsMargins(_INDENT, 2, 0, 4)
        line.addWidget(self.note)
        return held

    def _open_note(self) -> None:
        self._show_note(True)
        self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_note(self, shown: bool) -> None:
        self._held.setVisible(shown)
        self.write.setVisible(not shown)


class _Box(QCheckBox):
    """A tick box from which the arrow keys lead on."""

    step_asked = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.step_asked.emit(step)
