"""What a paper lacks, told before it is printed, each with the way to where it is written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.documents.missing import MissingField
from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.painting import icon_size
from mentor_desk.ui.widgets.roles import set_role

_OF_THE_FIRM = ("firm.", "employer", "daily", "representative", "head_count", "people", "contact")
"""What the fields begin with that are asked of the firm."""


class MissingList(QWidget):
    """``wanted`` tells the field whose «Go there» was pressed."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_fields(self, fields: Sequence[MissingField]) -> None:
        """List ``fields``; none of them is worth saying too."""
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        if not fields:
            self._column.addWidget(Notice("ok", self.tr("Nothing is missing.")))
            return
        heading = QLabel(self.tr("%n thing(s) missing", "", len(fields)))
        set_role(heading, "heading")
        self._column.addWidget(heading)
        theirs = sum(field.field.startswith(_OF_THE_FIRM) for field in fields)
        words = self.tr("What is missing is printed as a line to write on.")
        if theirs:
            words += " " + self.tr("Only the firm can answer %n of them.", "", theirs)
        hint = QLabel(words)
        hint.setWordWrap(True)
        set_role(hint, "hint")
        self._column.addWidget(hint)
        for field in fields:
            self._column.addWidget(self._line(field))

    def _line(self, field: MissingField) -> QWidget:
        words = say(field.label)
        label = QLabel(words)
        label.setWordWrap(True)
        button = QPushButton(self.tr("Go there"))
        set_role(button, "link")
        button.setIcon(icon("chevron-right", colors_of(self).accent_ink))
        button.setIconSize(icon_size(button, 12))
        button.setAccessibleName(self.tr("Go to {field}").format(field=words))
        button.clicked.connect(lambda _=False: self.wanted.emit(field.field))
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label, 1)
        layout.addWidget(button)
        return row
