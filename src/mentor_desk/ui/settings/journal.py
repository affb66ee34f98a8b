"""The way to the log, and a word about whether its end is whole."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from mentor_desk.ui.context import Context
from mentor_desk.ui.settings.section import Section
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role


class JournalSection(Section):
    """The log itself has a page of its own: it needs the room."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("Log"),
            self.tr(
                "What you write, print and take out stands here, and each time you look at one person "
                "or one firm. It is about this program only, not the municipality’s own systems."
            ),
        )
        self._told = Notice("danger")
        self._told.hide()
        self.column.addWidget(self._told)
        self.open_button = QPushButton(self.tr("&Open the log"))
        set_role(self.open_button, "primary")
        self.open_button.clicked.connect(lambda: context.go("log", "log"))
        self.changes_button = QPushButton(self.tr("&Latest changes and undo"))
        self.changes_button.clicked.connect(lambda: context.go("log", "changes"))
        row = QHBoxLayout()
        row.addWidget(self.open_button)
        row.addWidget(self.changes_button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.add_heading(self.tr("What is in it"))
        self.add_words(
            self.tr(
                "Each look at a citizen or a firm (the same person from the same place is one entry "
                "within a minute), each change with what it was before, each paper looked at, printed "
                "or saved, each file taken out, each unlocking and each wrong passphrase. Lists with "
                "names, such as Today and Cases, are not entries of their own."
            )
        )
        self.add_heading(self.tr("How a change in it shows"))
        self.add_words(
            self.tr(
                "Each entry holds the fingerprint of the one before. The last one is sealed beside the "
                "data file and in each backup, so that an end cut off shows when you unlock. Whoever "
                "has the passphrase and every copy could still put back an older whole. Against that "
                "helps a sheet kept elsewhere: the sample check and the extract carry the number of "
                "entries and the last fingerprint."
            )
        )

    @property
    def told(self) -> str:
        """What is said about the end of the log."""
        return "" if self._told.isHidden() else self._told.text

    def draw(self) -> None:
        arrival = self.context.safe.arrival if self.context.safe else None
        self._told.setVisible(arrival is not None)
        if arrival is not None:
            self._told.say("danger", say(arrival))
