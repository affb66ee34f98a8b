"""What is not done yet about the one to be erased, each with the way to do it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentor_desk.services.erasure_unfinished import Unfinished
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role

_SHOWN = 4


class UnfinishedBox(QWidget):
    """``opened`` tells the kind and id of what to open, empty where a page is meant."""

    opened = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = Notice("warning")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.notice)
        self.links: list[QPushButton] = []
        self.hide()

    def show_unfinished(self, found: Unfinished) -> None:
        """Show it, or nothing where all is done."""
        for link in self.links:
            link.deleteLater()
        self.links = []
        lines = []
        for each in found.outcomes[:_SHOWN]:
            words = self.tr("{firm}: «{step}» is not written.")
            lines.append(words.format(firm=each.firm, step=say(each.step)))
            self._link(
                self.tr("Write the outcome at {firm}").format(firm=each.firm),
                "placement",
                str(each.placement_id),
            )
        if (rest := len(found.outcomes) - _SHOWN) > 0:
            lines.append(self.tr("… and %n more", "", rest))
        if found.unjournaled:
            lines.append(
                self.tr(
                    "%n note(s) or visit(s) not entered in the municipality’s own journal.",
                    "",
                    found.unjournaled,
                )
            )
            self._link(self.tr("Show what is to be journalised"), "cases", "journal")
        self.notice.say("warning", " ".join(lines), lead=self.tr("Can only be done before:"))
        self.setVisible(bool(lines))

    def _link(self, words: str, kind: str, ref: str) -> None:
        link = QPushButton(words.replace("&", "&&"))
        set_role(link, "link")
        link.clicked.connect(lambda _=False: self.opened.emit(kind, ref))
        self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self.links.append(link)
