"""One paper of a batch: take it along or not, why, and how many pages it has."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from mentor_desk.errors import UserError
from mentor_desk.services.paper_batch import Proposal
from mentor_desk.services.papers import Prepared
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.tick import Tick


class BatchLine(QFrame):
    """``ticked`` tells that it was taken along or left out."""

    ticked = Signal()

    def __init__(self, proposal: Proposal, about: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.proposal = proposal
        self.prepared: Prepared | None = None
        title = say(proposal.title)
        self.tick = Tick(title.replace("&", "&&"))
        self.tick.setChecked(proposal.ticked)
        self.tick.clicked.connect(lambda _=False: self.ticked.emit())
        self._why = QLabel(" · ".join(part for part in (about, self._reason()) if part))
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._why.setWordWrap(True)
        set_role(self._why, "caption")
        self.tick.setAccessibleDescription(self._why.text())
        self._pages = QLabel()
        set_role(self._pages, "muted")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 4)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(1)
        grid.setColumnMinimumWidth(0, 18)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.tick, 0, 0, 1, 2)
        grid.addWidget(self._pages, 0, 2, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._why, 1, 1, 1, 2)

    @property
    def wanted(self) -> bool:
        """Whether it is to go out."""
        return self.tick.isChecked()

    @property
    def waits(self) -> bool:
        """Whether it is to go out and not set yet."""
        return self.wanted and self.prepared is None

    def show_set(self, prepared: Prepared) -> None:
        """It is set: so many pages, and what it lacks."""
        self.prepared = prepared
        pages = self.tr("%n page(s)", "", prepared.pages)
        lacks = len(prepared.missing)
        self._pages.setText(pages)
        if lacks:
            self._pages.setToolTip(self.tr("%n line(s) to write on by hand", "", lacks))

    def show_failed(self, error: UserError) -> None:
        """It cannot be made; why, and it is left out."""
        self.tick.setChecked(False)
        self.tick.setEnabled(False)
        self._why.setText(say(error.text))
        set_role(self._why, "error")

    def show_out(self) -> None:
        """It went out: it need not go once more."""
        self.tick.setChecked(False)
        self._pages.setText(self.tr("Out"))

    def _reason(self) -> str:
        return say(self.proposal.why) if self.proposal.why is not None else ""
