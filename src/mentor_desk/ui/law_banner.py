"""A word over the pages: a law that is coming, or rules in use that nobody has confirmed."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.models import DataSetVersion
from mentor_desk.rules.unconfirmed import unconfirmed
from mentor_desk.ui.context import Context
from mentor_desk.ui.theme import Tone, colors_of
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.painting import draw_panel
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.spoken import name_mark

_WHERE = ("settings", "data_sets")
_UNSURE = ("settings", "data_sets:unconfirmed")


class LawBanner(QWidget):
    """A coming law is put away until tomorrow; rules that are not confirmed until any of it changes."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.strip = Strip()
        self.where, self.away = QPushButton(), QPushButton()
        self._seen: dict[str, str] = {}
        self._where = _WHERE
        for button in (self.where, self.away):
            set_role(button, "link")
            self.strip.row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 10, 20, 0)
        layout.addWidget(self.strip)
        self.where.clicked.connect(lambda _=False: context.go(*self._where))
        self.away.clicked.connect(lambda _=False: self.put_away())
        self.look()
        # A desk left open over night meets the new day with the first thing that is saved.
        context.saved.connect(self._look_on_a_new_day)
        context.changed.connect(self._follow)

    @property
    def text(self) -> str:
        """What it says; empty while there is nothing to say."""
        return "" if self.isHidden() else self.strip.said

    def look(self) -> None:
        """Show what the rules say of today, unless that was put away."""
        context = self._context
        self._day = today = context.today()
        coming, seen = context.rules.draft_notice(today), context.settings
        if coming is not None and seen.law_notice_seen != today.isoformat():
            self._seen = {"law_notice_seen": today.isoformat()}
            self._show(say(coming), self.tr("Hide until tomorrow"), _WHERE)
            return
        unsure = unconfirmed(context.rules, today)
        if unsure.digest and seen.unconfirmed_seen != unsure.digest:
            self._seen = {"unconfirmed_seen": unsure.digest}
            words = self.tr("%n rule(s) in use have not been confirmed.", "", len(unsure.rules))
            self._show(words, self.tr("Hide until it changes"), _UNSURE)
            return
        self.setVisible(False)

    def put_away(self) -> None:
        """Not again today, or until it changes."""
        self._context.change_settings(**self._seen)
        self.look()

    def _show(self, words: str, away: str, where: tuple[str, str]) -> None:
        self._where = where
        self.strip.say("warning", words)
        self.where.setText(self.tr("See which"))
        self.away.setText(away)
        self.setVisible(True)

    def _look_on_a_new_day(self, _operation: str) -> None:
        if self._context.today() != self._day:
            self.look()

    def _follow(self, classes: frozenset[type]) -> None:
        if DataSetVersion in classes:
            self.look()


class Strip(QWidget):
    """One line in a tinted panel: a mark, words that may break, and room for what can be done.

    ``said`` is what it says, in plain words.
    """

    def __init__(self) -> None:
        super().__init__()
        self._tone: Tone = "neutral"
        self.said = ""
        self._mark, self.words = QLabel(), QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(12, 4, 8, 4)
        self.row.setSpacing(10)
        self.row.addWidget(self._mark)
        self.row.addWidget(self.words, 1)

    def say(self, tone: Tone, words: str) -> None:
        """Say ``words`` in the look of ``tone``."""
        self._tone, self.said = tone, words
        self.setAccessibleName(words)
        self._tint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_panel(QPainter(self), self.rect(), colors_of(self).tone(self._tone)[0])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._tint()

    def _tint(self) -> None:
        ink, side = colors_of(self).tone(self._tone)[1], self.fontMetrics().height()
        self.words.setText(f'<span style="color:{ink}">{escape(self.said)}</span>')
        name_mark(self._mark, self._tone)
        self._mark.setPixmap(icon("warning", ink).pixmap(QSize(side, side)))
