"""A card of the security section: a few sentences, what can be chosen, and what came of it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from mentor_desk.errors import UserError
from mentor_desk.ui.context import Context
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role


class SecurityCard(Card):
    """Override :meth:`draw` to show what holds now."""

    def __init__(self, context: Context, title: str) -> None:
        super().__init__(title)
        self.context = context
        self._notice = Notice()
        self._notice.hide()

    @property
    def told(self) -> str:
        """What came of the last act."""
        return "" if self._notice.isHidden() else self._notice.text

    def draw(self) -> None:
        """Show what holds now."""

    def add_words(self, words: str) -> QLabel:
        """Some sentences."""
        label = QLabel(words)
        label.setWordWrap(True)
        set_role(label, "muted")
        self.add(label)
        return label

    def add_button(self, words: str) -> QPushButton:
        """The button that does it, with the place for what came of it above."""
        button = QPushButton(words)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        self.add(self._notice)
        self.body.addLayout(row)
        return button

    def say_doing(self, words: str) -> None:
        """It is being done."""
        self._notice.say("neutral", words)
        self._notice.show()

    def say_done(self, words: str) -> None:
        """It is done."""
        self._notice.say("ok", words)
        self._notice.show()

    def say_refused(self, error: UserError) -> None:
        """It could not be done."""
        self._notice.say("danger", say(error.text))
        self._notice.show()
