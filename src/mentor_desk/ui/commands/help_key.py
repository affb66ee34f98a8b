"""F1 where there is no desk to put the guide beside: before the vault is open, and in dialogs.

Imports next to nothing: the unlock screen has it too.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def open_guide(over: QWidget, written: str) -> None:
    """Show the place ``written`` (``page#anchor``) of the guide in a window over that of ``over``."""
    from mentor_desk.ui.guide.window import show_over

    show_over(over.window(), written)


def offer_guide(owner: QWidget, written: Callable[[], str]) -> None:
    """Let F1 open the guide at ``written()``; it is asked when the key is pressed."""
    key = QShortcut(QKeySequence(Qt.Key.Key_F1), owner)
    key.activated.connect(lambda: open_guide(owner, written()))


def offer_guide_in(dialog: QWidget, written: str) -> None:
    """Let the keys that open the guide on the desk do so in a dialog too."""
    from mentor_desk.ui.commands.desk_commands import HELP
    from mentor_desk.ui.commands.shortcut import bind

    bind(dialog, HELP, partial(open_guide, dialog, written))
