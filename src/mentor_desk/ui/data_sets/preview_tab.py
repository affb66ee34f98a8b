"""The candidate as it reads in the program."""

from __future__ import annotations

from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from mentor_desk.ui.context import Context
from mentor_desk.ui.data_sets.candidate import Candidate
from mentor_desk.ui.data_sets.preview import preview_html, rules_html
from mentor_desk.ui.theme import colors_of


class PreviewTab(QWidget):
    """Read when it is shown; it can be scrolled and selected with the keyboard."""

    def __init__(self, context: Context, candidate: Candidate) -> None:
        super().__init__()
        self._context = context
        self._candidate = candidate
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("How it reads"))
        self.page.setOpenLinks(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        candidate.changed.connect(self.draw)

    def draw(self) -> None:
        """Show the candidate, while this is in view."""
        if not self.isVisible() or not self._candidate.path:
            return
        shown = rules_html if self._candidate.path.startswith("rules/") else None
        text, language = self._candidate.text, self._context.language
        muted = colors_of(self).muted
        try:
            html = (
                shown(text, language, muted)
                if shown
                else preview_html(self._candidate.path, text, language, muted)
            )
        except (ValueError, AttributeError, TypeError):
            html = self.tr("This cannot be shown before its faults are mended.")
        at = self.page.verticalScrollBar().value()
        self.page.setHtml(html)
        self.page.verticalScrollBar().setValue(at)
