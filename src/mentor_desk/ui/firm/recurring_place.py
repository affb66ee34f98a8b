"""A recurring place in words: who is there till when, who comes, when the next one can (feature D5)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.rules import slot_length
from mentor_desk.rules.findings import Level
from mentor_desk.services.openings import OpeningRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import opening_words
from mentor_desk.ui.firm.slot_strip import SlotStrip
from mentor_desk.ui.forms.finding_box import FindingBox
from mentor_desk.ui.widgets.badge import Badge
from mentor_desk.ui.widgets.roles import set_role


class RecurringPlace(QWidget):
    """The place, a strip of the weeks ahead, and the same in words."""

    edited = Signal(str)
    find_asked = Signal(str)

    def __init__(self, row: OpeningRow, context: Context) -> None:
        super().__init__()
        self._row, self._context = row, context
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.setSpacing(6)
        layout.addLayout(self._head())
        layout.addWidget(_label(opening_words.slot_length(row, context), "caption"))
        layout.addWidget(SlotStrip(row, context))
        layout.addWidget(_label(self.words(), ""))
        box = self._box()
        if box is not None:
            layout.addWidget(box)

    def words(self) -> str:
        """Who is there, who comes, and when it is free."""
        row, context = self._row, self._context
        said = [opening_words.here(row, context)]
        said += [opening_words.coming(slot, context) for slot in row.coming]
        return " ".join([*said, opening_words.next_free(row, context)])

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        words, tone = opening_words.badge(self._row, self._context)
        edit = QPushButton(self.tr("Edit"))
        set_role(edit, "small")
        edit.setAccessibleDescription(self._row.title)
        edit.clicked.connect(lambda _=False: self.edited.emit(str(self._row.id)))
        find = QPushButton(self.tr("Find citizens"))
        set_role(find, "small")
        find.setAccessibleDescription(self._row.title)
        find.clicked.connect(lambda _=False: self.find_asked.emit(str(self._row.id)))
        head.addWidget(_label(self._row.title, "strong"), 1)
        head.addWidget(Badge(words, tone), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(find, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(edit, 0, Qt.AlignmentFlag.AlignVCenter)
        return head

    def _box(self) -> FindingBox | None:
        rules, today = self._context.rules, self._context.today()
        found = slot_length.check(rules, today, self._row.slot_weeks or 0)
        if found is None or found.level is Level.OK:
            return None
        box = FindingBox(slot_length.RULE, "", self, asks=False)
        box.tell(found, None)
        return box


def _label(words: str, role: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role == "caption":
        set_role(label, "caption")
    elif role == "strong":
        set_role(label, "strong")
    return label
