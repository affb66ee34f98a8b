"""Where the law asks for something in this placement, and what was answered."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mentor_desk.rules.findings import Finding, Level
from mentor_desk.rules.placement_check import shown
from mentor_desk.services.placement_page import PlacementPage
from mentor_desk.ui.context import Context
from mentor_desk.ui.placement.card import PlacementCard
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.notice import Notice


class LawCard(PlacementCard):
    """Out of sight while everything is in order, and when the placement is over."""

    def __init__(self, context: Context, drawer: Drawer) -> None:
        super().__init__(context, drawer, QCoreApplication.translate("LawCard", "What the law asks"))
        self._shown: tuple[tuple[str, str], ...] = ()

    def belongs(self, page: PlacementPage) -> bool:
        return bool(_asking(page)) and not page.row.state.ended

    def draw(self, page: PlacementPage) -> None:
        told = tuple((say(each.sentence), self._answer(page, each)) for each in _asking(page))
        if told == self._shown:
            return
        self._shown = told
        self.clear()
        for sentence, answer in told:
            text = f"{sentence}\n{answer}" if answer else sentence
            notice = Notice("neutral" if answer else "warning", text)
            self.add(notice)
            notice.show()

    def _answer(self, page: PlacementPage, finding: Finding) -> str:
        reason = page.values.reasons.get(finding.rule, "")
        return self.tr("Why all the same: {reason}").format(reason=reason) if reason else ""


def _asking(page: PlacementPage) -> list[Finding]:
    return [each for each in shown(page.findings) if each.level is not Level.OK]
