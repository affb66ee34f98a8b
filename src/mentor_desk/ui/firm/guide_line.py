"""A line of a talk guide: the question, a word of help, and room for an own note."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mentor_desk.services.guides import GuideLine
from mentor_desk.texts import Language
from mentor_desk.ui.widgets.kept_note import KeptNote
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.tick import Tick


class GuideLineRow(QWidget):
    """``noted`` gives the note that was left, ``ticked`` the new tick; both only when they changed."""

    noted = Signal(str)
    ticked = Signal(bool)

    def __init__(
        self, line: GuideLine, language: Language, *, choice: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        title = line.item.title.written(language)
        self.box: Tick | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        if choice:
            self.box = Tick(title.replace("&", "&&"))
            self.box.toggled.connect(self.ticked)
            column.addWidget(self.box)
        else:
            question = QLabel(title)
            question.setWordWrap(True)
            set_role(question, "strong")
            column.addWidget(question)
        help_words = QLabel(line.item.more.written(language))
        help_words.setWordWrap(True)
        set_role(help_words, "caption")
        column.addWidget(help_words)
        column.addSpacing(2)
        self.note = KeptNote(self.tr("Your own note"))
        self.note.setAccessibleName(title)
        self.note.setAccessibleDescription(line.item.more.written(language))
        self.note.noted.connect(self.noted)
        column.addWidget(self.note)

    def show_line(self, line: GuideLine) -> None:
        """Show what is kept; a note that is being written is left alone."""
        self.note.hold(line.note)
        if self.box is not None and self.box.isChecked() != line.ticked:
            before = self.box.blockSignals(True)
            self.box.setChecked(line.ticked)
            self.box.blockSignals(before)

    def clear(self) -> None:
        """Another firm: nothing of the one before stays."""
        self.note.begin()

    def save(self) -> None:
        """Tell the note if it is another than the one kept."""
        self.note.save()
