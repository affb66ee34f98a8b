"""A word over the pages when a new law is coming that nobody has confirmed yet."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.ui.context import Context
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.notice import Notice


class LawBanner(QWidget):
    """Says what the rules say of the day; put away it stays away until tomorrow."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._notice = Notice()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 10, 20, 0)
        layout.addWidget(self._notice)
        self.look()
        # A desk left open over night meets the new day with the first thing that is saved.
        context.saved.connect(self.look)

    @property
    def text(self) -> str:
        """What it says; empty while there is nothing to say."""
        return "" if self.isHidden() else self._notice.text

    def look(self) -> None:
        """Show what the rules say of today, unless it was put away today."""
        context = self._context
        sentence = context.rules.draft_notice(context.today())
        seen = context.settings.law_notice_seen == context.today().isoformat()
        self.setVisible(sentence is not None and not seen)
        if sentence is not None:
            self._notice.say("warning", say(sentence), self.tr("Hide until tomorrow"), self.put_away)

    def put_away(self) -> None:
        """Not again today."""
        self._context.change_settings(law_notice_seen=self._context.today().isoformat())
        self.look()
