"""What colleagues should know of this citizen and this firm, with the gaps (feature D4)."""

from __future__ import annotations

import uuid
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.services import sharing
from mentor_desk.services.sharing import SharedLine
from mentor_desk.ui.context import Context
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.kept_note import KeptNote
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.tick import Tick

_INDENT = 28


class SharingCard(Card):
    """Eight points to tell a colleague; a tick keeps the day, a note is saved when it is left.

    ``print_asked`` when the points are wanted on paper.
    """

    print_asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self._context = context
        self._pair: tuple[uuid.UUID, uuid.UUID] | None = None
        self.rows: dict[str, PointRow] = {}
        self.print = self.add_action(self.tr("Print for a colleague"), self.print_asked.emit)

    def show_pair(self, case_id: uuid.UUID, firm_id: uuid.UUID) -> None:
        """Show the points of a citizen and a firm."""
        if self._pair != (case_id, firm_id):
            self.save_all()
            for row in self.rows.values():
                row.clear()
        self._pair = (case_id, firm_id)
        found = self._context.call(sharing.points, case_id=case_id, firm_id=firm_id)
        for line in found:
            row = self.rows.get(line.item.key) or self._make(line)
            row.show_line(line, self._told(line), self._gaps(line))
        told = sum(line.told_on is not None for line in found)
        words = self.tr("Share what you know · {done} of {all} told")
        self.set_title(words.format(done=told, all=len(found)))

    def save_all(self) -> None:
        """Save the notes that are typed and not yet left."""
        for row in self.rows.values():
            row.save()

    def _make(self, line: SharedLine) -> PointRow:
        language = self._context.language
        row = PointRow(
            line.item.key, line.item.title.written(language), line.item.more.written(language)
        )
        row.noted.connect(self._note)
        row.told.connect(self._tell)
        self.rows[line.item.key] = row
        self.body.addWidget(row)
        return row

    def _told(self, line: SharedLine) -> str:
        if line.told_on is None:
            return ""
        day = days.short(line.told_on, self._context.language, self._context.today())
        return self.tr("told {day}").format(day=day)

    def _gaps(self, line: SharedLine) -> str:
        if not line.gaps:
            return ""
        return self.tr("Not written: {what}").format(what=", ".join(say(gap) for gap in line.gaps))

    def _note(self, point: str, note: str) -> None:
        self._save(point, note=note)

    def _tell(self, point: str, told: bool) -> None:
        if told:
            self._save(point, told=True)
        else:
            self._save(point, untold=True)

    def _save(
        self, point: str, *, note: str | None = None, told: bool = False, untold: bool = False
    ) -> None:
        if self._pair is None:
            return
        case_id, firm_id = self._pair
        try:
            self._context.call(
                sharing.write,
                case_id=case_id,
                firm_id=firm_id,
                point=point,
                note=note,
                told_on=self._context.today() if told else None,
                untold=untold,
            )
        except UserError as error:
            self._context.warn(error)


class PointRow(QWidget):
    """A point: told or not, what the record lacks, and a note. ``noted`` and ``told`` say its key."""

    noted = Signal(str, str)
    told = Signal(str, bool)

    def __init__(self, key: str, title: str, more: str) -> None:
        super().__init__()
        self._key = key
        self.box = Tick(title.replace("&", "&&"))
        self.box.setAccessibleDescription(more)
        self.box.setToolTip(more)
        self.box.clicked.connect(lambda on: self.told.emit(self._key, on))
        self._day = QLabel()
        set_role(self._day, "caption")
        self._gap = QLabel()
        self._gap.setWordWrap(True)
        self._gap.setContentsMargins(_INDENT, 0, 0, 0)
        set_role(self._gap, "caption")
        self.note = KeptNote(self.tr("Your own note"))
        self.note.setAccessibleName(title)
        self.note.noted.connect(partial(self.noted.emit, key))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.box, 1)
        head.addWidget(self._day)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self._gap)
        column.addWidget(self.note)

    def show_line(self, line: SharedLine, told: str, gaps: str) -> None:
        """Show what is kept; a note that is being written is left alone."""
        self.box.setChecked(line.told_on is not None)
        self._day.setText(told)
        self._gap.setText(gaps)
        self._gap.setVisible(bool(gaps))
        self.note.hold(line.note)

    def clear(self) -> None:
        """Another pair: nothing of the one before stays."""
        self.note.begin()

    def save(self) -> None:
        """Tell the note if it is another than the one kept."""
        self.note.save()
