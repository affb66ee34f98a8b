"""The papers of a batch: those that are needed first, then those that can come along."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mentor_desk.formats import days
from mentor_desk.services.gathering.maker import Subject, day_of
from mentor_desk.services.gathering.register import maker
from mentor_desk.services.paper_batch import Proposal
from mentor_desk.services.papers import Prepared
from mentor_desk.ui.context import Context
from mentor_desk.ui.papers.batch_line import BatchLine
from mentor_desk.ui.widgets.roles import set_role


class BatchList(QWidget):
    """``changed`` when a tick is set or taken away."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.lines: list[BatchLine] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)

    def offer(self, found: Sequence[Proposal]) -> None:
        """Show these papers."""
        while (item := self._rows.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.lines = []
        for needed, words in ((True, self.tr("Needed now")), (False, self.tr("Can come along"))):
            group = [each for each in found if each.ticked is needed]
            if group:
                heading = QLabel(words)
                heading.setContentsMargins(0, 8 if self.lines else 0, 0, 2)
                set_role(heading, "strong")
                self._add(heading)
            for each in group:
                line = BatchLine(each, self._about(each), self)
                line.ticked.connect(self.changed)
                self.lines.append(line)
                self._add(line)

    def ready(self) -> list[Prepared]:
        """The ticked papers that are set, in their order."""
        return [line.prepared for line in self.lines if line.wanted and line.prepared is not None]

    def waiting(self) -> list[BatchLine]:
        """The ticked papers that are not set yet."""
        return [line for line in self.lines if line.waits]

    def leave_waiting_out(self) -> None:
        """Take the tick from what is not set yet."""
        for line in self.waiting():
            line.tick.setChecked(False)

    def show_out(self, out: Sequence[Prepared]) -> None:
        """These went out."""
        for line in self.lines:
            if line.prepared is not None and line.prepared in out:
                line.show_out()

    def _add(self, widget: QWidget) -> None:
        self._rows.addWidget(widget)
        widget.show()

    def _about(self, each: Proposal) -> str:
        if maker(each.key).about is not Subject.DAY:
            return each.about
        day = day_of(each.subject_id)
        return days.month_day(day, self._context.language, self._context.today())
