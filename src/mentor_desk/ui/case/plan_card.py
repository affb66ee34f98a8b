"""The plan as the citizen's own plan wants it, ready to be copied."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from mentor_desk.services import plans
from mentor_desk.services.case_page import CasePage
from mentor_desk.ui.clipboard import KEPT_SECONDS, Clipboard
from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.roles import set_role


class PlanCard(Card):
    """What goes into «Min Plan»: read here, copied, and gone from the clipboard soon after."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("For the citizen’s own plan"))
        self._context = context
        self._text = ""
        self._clipboard = Clipboard(self)
        for ending in (context.about_to_lock, context.closing):
            ending.connect(self._clipboard.take_back)
        self.copy = self.add_action(self.tr("Copy the plan"), self._copy)
        self.lacks, self.words = QLabel(), QLabel()
        set_role(self.lacks, "muted")
        for label in (self.lacks, self.words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            self.add(label)

    def show_page(self, page: CasePage) -> None:
        """Show the plan of this case; it is written in Danish."""
        case_id, today = page.view.id, self._context.today()
        found = self._context.call(plans.plan, case_id=case_id, today=today)
        self._text = found.text
        self.words.setText(found.text)
        self.words.setVisible(bool(found.text))
        self.copy.setEnabled(bool(found.text))
        words = {
            "job_goal": self.tr("a job goal"),
            "plan_why": self.tr("why this way"),
            "next_step": self.tr("a next step"),
        }
        lacking = ", ".join(words[key] for key in found.lacking)
        self.lacks.setText(self.tr("Still lacking: {what}.").format(what=lacking))
        self.lacks.setVisible(bool(found.lacking))

    def _copy(self) -> None:
        self._clipboard.copy(self._text)
        said = self.tr("Copied. The clipboard is emptied after {seconds} seconds")
        self._context.say(said.format(seconds=KEPT_SECONDS))
