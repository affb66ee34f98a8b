"""What is said aloud to those who listen, beside what is shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QWidget

from mentor_desk.ui.theme import Tone


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say ``words``, wherever the keyboard is; nothing happens without one."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def name_mark(mark: QLabel, tone: Tone) -> None:
    """Say in words what the sign before a sentence tells by its shape and colour."""
    mark.setAccessibleName(tone_in_words(tone))


def tone_in_words(tone: Tone) -> str:
    """What a sign of ``tone`` means."""
    if tone == "danger":
        return QCoreApplication.translate("Tone", "Problem")
    if tone == "warning":
        return QCoreApplication.translate("Tone", "Take note")
    if tone == "ok":
        return QCoreApplication.translate("Tone", "In order")
    return QCoreApplication.translate("Tone", "Good to know")
