"""Lists that are read in: the mentor's own citizens, and firms."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from mentor_desk.ui.context import Context
from mentor_desk.ui.settings.section import Section


class ListsSection(Section):
    """Two ways to where lists are read in."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Read in lists"))
        self.add_heading(self.tr("Your own list of citizens"))
        self.add_words(
            self.tr(
                "The spreadsheet you have kept until now becomes citizens with cases. You see all of "
                "it first, a backup is made before, and one Undo takes it back."
            )
        )
        self.citizens = self._button(self.tr("Read in your own list …"), "caseload_import")
        self.add_heading(self.tr("A list of firms"))
        self.add_words(
            self.tr("From the municipality or the public register. The button is on the page Firms.")
        )
        self.firms = self._button(self.tr("To the firms"), "firms")

    def _button(self, words: str, page: str) -> QPushButton:
        button = QPushButton(words)
        button.clicked.connect(lambda _=False: self.context.go(page))
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)
        return button
