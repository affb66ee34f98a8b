"""Who is laid beside whom, and what was decided about the two."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.formats import days
from mentor_desk.services.match_types import DecisionRow, Pair
from mentor_desk.terms import MatchChoice
from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role


class PairHead(QWidget):
    """The names, the two decisions, and a line about the one that was made."""

    propose_asked = Signal()
    reject_asked = Signal()
    take_back_asked = Signal()
    placement_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self.title, "title")
        self._about = QLabel(
            self.tr("No points and no ranking: piece by piece, so that you can say why.")
        )
        self._about.setWordWrap(True)
        set_role(self._about, "subtitle")
        self.reject = QPushButton(self.tr("Does n&ot suit …"))
        self.reject.clicked.connect(lambda _=False: self.reject_asked.emit())
        self.propose = QPushButton(self.tr("&Propose"))
        set_role(self.propose, "primary")
        what = self.tr("Becomes the next step in the case. Nothing is sent.")
        self.propose.setToolTip(what)
        self.propose.setAccessibleDescription(what)
        self.propose.clicked.connect(lambda _=False: self.propose_asked.emit())
        self._notices = QVBoxLayout()
        self._notices.setSpacing(6)
        self.notices: list[Notice] = []
        self._lay_out()

    def show_pair(self, pair: Pair) -> None:
        """Show the two and what was decided."""
        words = self.tr("{citizen} and {firm}").format(citizen=pair.citizen, firm=pair.firm)
        self.title.setText(f"{words} · {pair.opening}" if pair.opening else words)
        decided = pair.decision
        refused = decided is not None and decided.refused(self._context.today())
        proposed = decided is not None and decided.choice is MatchChoice.PROPOSED
        self.reject.setVisible(not refused)
        self.propose.setVisible(not refused and not proposed and pair.placement_id is None)
        for notice in self.notices:
            self._notices.removeWidget(notice)
            notice.hide()
            notice.deleteLater()
        self.notices = self._about_decision(decided)
        if pair.placement_id is not None:
            sentence = self.tr("There is a placement of the two.")
            see = self.tr("See the placement")
            self.notices.append(Notice("ok", sentence, see, self.placement_asked.emit))
        for notice in self.notices:
            self._notices.addWidget(notice)

    def _about_decision(self, decided: DecisionRow | None) -> list[Notice]:
        if decided is None:
            return []
        back = self.tr("Take it back")
        day = self._day(decided)
        if decided.choice is MatchChoice.PROPOSED:
            sentence = self.tr("Proposed on {day}. The next step stands in the case.").format(day=day)
            return [Notice("accent", sentence, back, self.take_back_asked.emit)]
        if not decided.refused(self._context.today()):
            sentence = self.tr("On {day} it did not suit: {reason} Now it may be looked at again.")
            return [Notice("neutral", sentence.format(day=day, reason=_whole(decided.reason)))]
        lead = self.tr("Does not suit, written on {day}:").format(day=day)
        return [Notice("neutral", _whole(decided.reason), back, self.take_back_asked.emit, lead=lead)]

    def _day(self, decided: DecisionRow) -> str:
        return days.month_day(decided.day, self._context.language, self._context.today())

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.title, 1)
        top.addWidget(self.reject, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.propose, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._about)
        self._notices.setContentsMargins(0, 6, 0, 0)
        column.addLayout(self._notices)


def _whole(reason: str) -> str:
    """The reason as a sentence."""
    said = reason.strip()
    return said if said.endswith((".", "!", "?")) else f"{said}."
