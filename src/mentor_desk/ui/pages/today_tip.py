"""A tip at the foot of Today: one line, another each day, and off for good with one click."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from mentor_desk.services import tips
from mentor_desk.services.tips import Tip
from mentor_desk.ui.commands.catalogue import command
from mentor_desk.ui.commands.listing import keys_of, words_of
from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.flow_layout import FlowLayout
from mentor_desk.ui.widgets.roles import set_role

_COMMAND: Final = re.compile(r"\{(\w+)\}")


class TodayTip(QWidget):
    """Shown until the mentor turns tips off, here or in the settings."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._passed = 0
        self._tip: Tip | None = None
        self._words = QLabel()
        self._words.setWordWrap(True)
        set_role(self._words, "muted")
        self.show_button = QPushButton(self.tr("Show me"))
        self.next_button = QPushButton(self.tr("Another tip"))
        self.off_button = QPushButton(self.tr("No more tips"))
        self._lay_out()
        self.show_button.clicked.connect(self.open)
        self.next_button.clicked.connect(self.next)
        self.off_button.clicked.connect(self.turn_off)
        context.settings_changed.connect(lambda _: self.redraw())
        self.redraw()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def redraw(self) -> None:
        """The tip of the day, unless tips are off."""
        wanted = self._context.settings.tips
        self.setVisible(wanted)
        if not wanted:
            return
        self._tip = tips.of_day(self._context.today(), self._passed)
        told = _in_force(self._tip.words.written(self._context.language))
        self._words.setText(self.tr("Tip: {words}").format(words=told))
        self.show_button.setVisible(bool(self._tip.goes))

    def open(self) -> None:
        """Go where the tip can be tried."""
        if self._tip is not None and self._tip.goes:
            self._context.go(self._tip.goes, self._tip.ref or None)

    def next(self) -> None:
        """The one after it."""
        self._passed += 1
        self.redraw()

    def turn_off(self) -> None:
        """No tips from now on; the settings turn them on again."""
        self._context.change_settings(tips=False)
        self._context.say(self.tr("Tips are off. Settings › Look and language turns them on again."))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 0, 20, 12)
        column.setSpacing(2)
        column.addWidget(self._words)
        buttons = FlowLayout()
        for button in (self.show_button, self.next_button, self.off_button):
            set_role(button, "link")
            buttons.addWidget(button)
        column.addLayout(buttons)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)


def _in_force(words: str) -> str:
    """The keys of now for each command in curly brackets; its name where it has none."""

    def said(found: re.Match[str]) -> str:
        named = command(found[1])
        return keys_of(found[1]) or (f"«{words_of(named)}»" if named is not None else "")

    return _COMMAND.sub(said, words)
