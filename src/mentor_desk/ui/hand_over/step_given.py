"""The last step of giving: the words, and what becomes of the cases here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from mentor_desk.ui.case.scrolled import scrolled
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import ring_when_focused, set_role

_LARGE = 22


class GivenStep(QWidget):
    """``close_wanted`` when the cases are the colleague's from now on."""

    close_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = QLabel()
        self.words.setWordWrap(True)
        font = QFont(self.words.font())
        font.setPointSize(_LARGE)
        font.setWeight(QFont.Weight.DemiBold)
        self.words.setFont(font)
        # Selected words would soon be in the clipboard, and then in the same mail as the file.
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.words.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        ring_when_focused(self.words)
        told = Card(self.tr("Tell these six words by telephone"), marked=True)
        told.add(self.words)
        told.add(
            Notice(
                "warning",
                self.tr(
                    "They are shown only here and kept nowhere. Without them nobody opens the package; "
                    "then you make a new one."
                ),
            )
        )
        self.file = QLabel()
        self.file.setWordWrap(True)
        self.file.setTextFormat(Qt.TextFormat.PlainText)
        where = Card(self.tr("The file"))
        where.add(self.file)
        gone = QLabel(
            self.tr(
                "When your colleague has taken it in, both of you delete the file: from the stick, the "
                "mail and the waste bin."
            )
        )
        gone.setWordWrap(True)
        where.add(gone)
        scrolled(self, told, where, self._after())

    def _after(self) -> Card:
        """What becomes of the cases here: they stay, unless it is said."""
        after = Card(self.tr("And the cases here?"))
        about = QLabel(
            self.tr(
                "If your colleague only stands in for you, keep them. When you get a package back, the "
                "two are put together. If they are your colleague’s for good, close them here: the "
                "cases end, leave your lists and stay readable until their time for keeping is over. "
                "You can open them again until then."
            )
        )
        about.setWordWrap(True)
        after.add(about)
        self.close_cases = QPushButton(self.tr("&Close them with me"))
        self.close_cases.clicked.connect(lambda _=False: self.close_wanted.emit())
        self.closed = QLabel()
        set_role(self.closed, "muted")
        row = QHBoxLayout()
        row.addWidget(self.close_cases)
        row.addWidget(self.closed)
        row.addStretch(1)
        after.body.addLayout(row)
        return after

    def show_given(self, file: Path, words: str) -> None:
        """Show where it lies and what opens it."""
        self.words.setText(words)
        self.words.setAccessibleName(words)
        self.file.setText(str(file))
        self.close_cases.setEnabled(True)
        self.closed.setText("")

    def show_closed(self, count: int) -> None:
        """The cases are closed."""
        self.close_cases.setEnabled(False)
        self.closed.setText(self.tr("%n case(s) closed", "", count))

    def forget(self) -> None:
        """The words are not needed any more."""
        self.words.setText("")
        self.words.setAccessibleName("")
