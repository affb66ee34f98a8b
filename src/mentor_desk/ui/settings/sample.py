"""The sample caseload, and throwing it away."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton
from shiboken6 import isValid

from mentor_desk.errors import UserError
from mentor_desk.services import sample
from mentor_desk.ui.context import Context
from mentor_desk.ui.settings.section import Section
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.confirm import Confirm
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role


class SampleSection(Section):
    """Asks before it throws away: this is the one thing here that cannot be undone."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Sample"))
        self._state = Notice()
        self.column.addWidget(self._state)
        self.button = QPushButton(self.tr("&Throw the sample away …"))
        set_role(self.button, "danger")
        self.button.clicked.connect(self.ask)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        self.column.addLayout(row)

    @property
    def told(self) -> str:
        """What the section says."""
        return self._state.text

    def draw(self) -> None:
        present = self.context.call(sample.present)
        self.button.setVisible(present)
        if present:
            self._state.say(
                "neutral",
                self.tr(
                    "The invented citizens and firms are in here. When you throw them away, everything "
                    "you wrote about them goes as well. Your own citizens and firms stay."
                ),
            )
        else:
            self._state.say("ok", self.tr("There is no sample here. Everything you see is your own."))

    def ask(self) -> Confirm:
        """Ask, and throw away on yes."""
        dialog = Confirm(
            self.tr("Throw the sample away?"),
            self.tr(
                "The invented citizens, firms, placements, visits and papers are deleted, and so is "
                "what you wrote about them. It cannot be undone. Citizens and firms you entered "
                "yourself stay, with all you wrote about them. An invented firm that one of your own "
                "cases uses stays as well."
            ),
            self.tr("Throw away"),
            danger=True,
            parent=self,
        )
        dialog.accepted.connect(self._remove)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _remove(self) -> None:
        self.button.setEnabled(False)
        self._state.say("neutral", self.tr("Throwing away …"))
        self.context.background.run(
            lambda _: self.context.call(sample.remove), self._removed, self._failed
        )

    def _removed(self, _: object) -> None:
        self.context.say(self.tr("The sample is gone."))
        if isValid(self):
            self.button.setEnabled(True)
            self.draw()

    def _failed(self, error: UserError) -> None:
        if isValid(self):
            self.button.setEnabled(True)
            self._state.say("danger", say(error.text))
