"""Out of the program: open formats, the paper for a lost computer, and erasing."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from mentor_desk.ui.context import Context
from mentor_desk.ui.settings.section import Section


class GoingOutSection(Section):
    """Four ways, each to a page of its own."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("Taking out and erasing"),
            self.tr("What you have written can always be read elsewhere, without Mentor Desk."),
        )
        self._way(
            self.tr("Everything"),
            self.tr("All cases, firms and papers in formats that other programs can read."),
            self.tr("Take &everything out …"),
            "vault_export",
        )
        self._way(
            self.tr("One case"),
            self.tr("For a citizen who wants to see what is held: open the case, then the … menu."),
            self.tr("To the &cases"),
            "cases",
        )
        self._way(
            self.tr("If the computer is gone"),
            self.tr("A paper to print today: whom to ring, what was held, and the list of people."),
            self.tr("&If the computer is gone …"),
            "laptop_gone",
        )
        self._way(
            self.tr("Erasing"),
            self.tr("Who has been kept long enough, for how long, and the receipts of the erased."),
            self.tr("&How long people are kept …"),
            "retention",
        )

    def _way(self, title: str, about: str, button: str, page: str) -> None:
        self.add_heading(title)
        self.add_words(about)
        go = QPushButton(button)
        go.clicked.connect(lambda _=False: self.context.go(page))
        row = QHBoxLayout()
        row.addWidget(go)
        row.addStretch(1)
        self.column.addLayout(row)
