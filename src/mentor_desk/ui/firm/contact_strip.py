"""How the contact with a firm stands, at the top of its tab: the light, the care, whom to ring."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mentor_desk.formats import days
from mentor_desk.rules.contact_rhythm import Light
from mentor_desk.services.firm_contact_log import ContactLog
from mentor_desk.services.firm_friend import Friend
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.contact_form import preference
from mentor_desk.ui.theme import Tone, colors_of
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.icons import pixmap
from mentor_desk.ui.widgets.notice import Notice

_LIGHTS: dict[Light, tuple[str, Tone]] = {
    Light.FRESH: ("circle-check", "ok"),
    Light.SOON: ("clock", "warning"),
    Light.LATE: ("circle-alert", "danger"),
}
_ICON = 18


class ContactStrip(QWidget):
    """A mark and a line of words; a warning where a colleague is to be rung first."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._light = Light.FRESH
        self._mark, self.words = QLabel(self), QLabel(self)
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.friend = Notice("warning", parent=self)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(line)
        layout.addWidget(self.friend)

    def show_contact(
        self, fields: Mapping[str, Any], log: ContactLog, colleague: Friend | None
    ) -> None:
        """Show how the contact stands."""
        self._light = log.light.light
        self._mark.setAccessibleName(say(log.light.sentence))
        self._mark.setToolTip(say(log.light.sentence))
        self._draw_mark()
        parts = (self._last_words(log), self._care_words(log))
        lines = [" · ".join(part for part in parts if part)]
        if wish := preference(fields):
            lines.append(self.tr("They prefer: {wish}").format(wish=wish))
        self.words.setText("\n".join(lines))
        if colleague is not None:
            self.friend.say("warning", say(colleague.sentence))
        self.friend.setVisible(colleague is not None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_mark()

    def _draw_mark(self) -> None:
        name, tone = _LIGHTS[self._light]
        _, ink = colors_of(self).tone(tone)
        self._mark.setPixmap(pixmap(name, ink, _ICON, self.devicePixelRatioF()))

    def _last_words(self, log: ContactLog) -> str:
        if log.last is None:
            return say(log.light.sentence)
        day = days.month_day(log.last, self._context.language, self._context.today())
        return self.tr("Last talked {day}").format(day=day)

    def _care_words(self, log: ContactLog) -> str:
        if log.care_on is None:
            return ""
        today, language = self._context.today(), self._context.language
        if log.care_on <= today:
            return self.tr("Time to look in")
        day = days.month_day(log.care_on, language, today)
        return self.tr("Look in again {day}").format(day=day)
