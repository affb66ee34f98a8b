"""At the fields of a value that holds or has held: changing it changes the past too."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.formats import days
from mentor_desk.services import data_set_past
from mentor_desk.services.data_set_entries import Block
from mentor_desk.ui.context import Context
from mentor_desk.ui.data_sets.candidate import Candidate
from mentor_desk.ui.widgets.notice import Notice


class PastNotice(QWidget):
    """Quiet while the past stands as it does in use, a warning once ``rewrites``."""

    def __init__(self, context: Context, candidate: Candidate) -> None:
        super().__init__()
        self._context = context
        self._candidate = candidate
        self.notice = Notice()
        self.rewrites = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notice)
        self.hide()

    def suit(self, block: Block | None, *, editable: bool) -> None:
        """Say since when ``block`` has held in the text in use; hidden where it does not hold yet."""
        today, language = self._context.today(), self._context.language
        if block is None or not block.value or not editable:
            self.hide()
            return
        found = data_set_past.held(self._candidate.used, block.place, today)
        self.setVisible(found is not None)
        if found is None:
            return
        self.rewrites = self._rewritten(block)
        words = self._words(over=found.over).format(day=days.month_day(found.day, language))
        self.notice.say("warning" if self.rewrites else "neutral", words)

    def _words(self, *, over: bool) -> str:
        if over and self.rewrites:
            return self.tr("You are changing what held from {day} and holds no more.")
        if over:
            return self.tr("This held from {day} and holds no more.")
        if self.rewrites:
            return self.tr(
                "You are changing what has held since {day}. If the new one holds only from a day, "
                "use «New value from a day …»."
            )
        return self.tr(
            "This has held since {day}. If a new one holds from a day, use «New value from a day …»."
        )

    def _rewritten(self, block: Block) -> bool:
        candidate = self._candidate
        if not candidate.differs:
            return False
        try:
            found = data_set_past.rewritten(
                candidate.used, candidate.text, self._context.today(), self._context.language
            )
        except ValueError:
            return False
        return any(each.place == block.place[:-1] for each in found)
