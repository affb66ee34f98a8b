"""The whole text of one record, beside the list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from mentor_desk.formats import days
from mentor_desk.services.journal_duty import Record
from mentor_desk.terms import label
from mentor_desk.texts import Language
from mentor_desk.ui.journalizing import words
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import Role, set_role

_WIDTH = 376


class Reading(QFrame):
    """Who, when and every word. ``opened`` is called to see the record where it belongs."""

    def __init__(self, opened: Callable[[], None]) -> None:
        super().__init__()
        self.setFixedWidth(scaled(self, _WIDTH))
        self._who, self._about = _label("heading"), _label("caption")
        self.open = QPushButton(self.tr("Open the &record"))
        self.open.clicked.connect(lambda _=False: opened())
        self._words = QWidget()
        self._column = QVBoxLayout(self._words)
        self._column.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(self._words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(6)
        layout.addWidget(self._who)
        layout.addWidget(self._about)
        layout.addWidget(area, 1)
        layout.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def text(self) -> str:
        """The words as they stand there."""
        labels = self._words.findChildren(QLabel)
        return "\n".join(each.text() for each in labels if not each.isHidden())

    def show_record(
        self, one: Record, said: tuple[tuple[str, str], ...], today: date, language: Language
    ) -> None:
        """Show ``said``, the fields of ``one`` with their words."""
        self._who.setText(one.who)
        about = (days.short(one.day, language, today), say(label(one.kind)), one.firm)
        self._about.setText(" · ".join(part for part in about if part))
        self._clear()
        titles = words.field_titles()
        for field, body in said:
            if field in titles:
                self._add(titles[field], "caption")
            self._add(body)
        if not said:
            hidden = self.tr("Sensitive. Open the note to read it.")
            self._add(hidden if one.sensitive else self.tr("Nothing is written."), "caption")
        self._column.addStretch(1)
        self.open.setEnabled(True)

    def show_nothing(self) -> None:
        """No record is chosen."""
        self._who.setText("")
        self._about.setText(self.tr("Choose a record in the list, and its whole text stands here."))
        self._clear()
        self.open.setEnabled(False)

    def _add(self, text: str, role: Role | None = None) -> None:
        made = _label(role)
        made.setText(text)
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.addWidget(made)
        made.show()  # else Qt does it a turn later

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()


def _label(role: Role | None = None) -> QLabel:
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    if role:
        set_role(made, role)
    return made
