"""Handing cases over and taking them over, and the packages there have been."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from mentor_desk.formats import days
from mentor_desk.services import hand_over
from mentor_desk.services.hand_over import PackageRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.settings.section import Section
from mentor_desk.ui.widgets.roles import set_role


class HandOverSection(Section):
    """Two ways, and one line for each package."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("Hand-over"),
            self.tr(
                "Give cases to a colleague in one locked file, or take a colleague’s in. The file is "
                "opened with six words that are told by telephone."
            ),
        )
        give = QPushButton(self.tr("&Hand cases over …"))
        take = QPushButton(self.tr("&Take cases over …"))
        give.clicked.connect(lambda _=False: context.go("hand_over_give"))
        take.clicked.connect(lambda _=False: context.go("hand_over_take"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(give)
        row.addWidget(take)
        row.addStretch(1)
        self.column.addLayout(row)
        self.lines = QLabel()
        self.lines.setWordWrap(True)
        set_role(self.lines, "muted")
        self.column.addWidget(self.lines)

    def draw(self) -> None:
        rows = self.context.call(hand_over.listing)
        none = self.tr("There has been no package yet.")
        self.lines.setText("\n".join(self._line(row) for row in rows) or none)

    def _line(self, row: PackageRow) -> str:
        day = days.long(row.day, self.context.language, self.context.today())
        words = (
            self.tr("%n case(s) given to {name}, {day}", "", row.cases)
            if row.given
            else self.tr("%n case(s) taken from {name}, {day}", "", row.cases)
        )
        return words.format(name=row.colleague or self.tr("a colleague"), day=day)
