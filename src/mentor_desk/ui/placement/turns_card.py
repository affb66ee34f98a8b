"""What has happened on the way: the turns of a placement, and what was said at each."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.services.placement_page import PlacementPage
from mentor_desk.services.placement_turns import Turn
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import turn_problem, turn_words
from mentor_desk.ui.placement.card import PlacementCard
from mentor_desk.ui.placement.turn_words import heading, lines
from mentor_desk.ui.widgets.badge import Badge
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.elided_label import ElidedLabel
from mentor_desk.ui.widgets.roles import set_role


class TurnsCard(PlacementCard):
    """The newest on top. A problem that is not settled stands first and asks for it."""

    def __init__(self, context: Context, drawer: Drawer) -> None:
        title = QCoreApplication.translate("TurnsCard", "On the way")
        super().__init__(context, drawer, title)
        self._turns: tuple[Turn, ...] | None = None

    def draw(self, page: PlacementPage) -> None:
        if page.turns == self._turns:
            return
        self._turns = page.turns
        self.clear()
        for turn in sorted(page.turns, key=lambda turn: not turn.open):
            self._put(self._row(turn))
        if not page.turns:
            words = self.tr(
                "All as agreed so far. An extension, a pause, a problem or a stop stands here with "
                "what both sides were told."
            )
            self._put(_said(words))

    def buttons(self) -> list[QPushButton]:
        """The buttons of the turns, from top to bottom."""
        return [each for each in self.findChildren(QPushButton) if not each.isHidden()]

    def _put(self, widget: QWidget) -> None:
        self.add(widget)
        widget.show()

    def _row(self, turn: Turn) -> QWidget:
        row = QWidget()
        today, language = self.context.today(), self.context.language
        title = ElidedLabel(heading(turn, today, language), "strong")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(title, 1)
        if turn.open:
            head.addWidget(Badge(self.tr("Not settled"), "warning"))
        head.addWidget(self._button(turn, title.text()), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        column.addLayout(head)
        for words in lines(turn, today, language):
            column.addWidget(_said(words))
        return row

    def _button(self, turn: Turn, about: str) -> QPushButton:
        words = self.tr("Settled …") if turn.open else self.tr("Words")
        button = QPushButton(words)
        set_role(button, "small")
        button.setAccessibleDescription(about)
        present: Callable[..., object] = (
            turn_problem.present_settle if turn.open else turn_words.present
        )
        button.clicked.connect(partial(self._open, present, turn.id))
        return button

    def _open(
        self, present: Callable[..., object], event_id: uuid.UUID, _checked: bool = False
    ) -> None:
        try:
            present(self.drawer, self.context, event_id=event_id)
        except UserError as error:
            self.context.warn(error)


def _said(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    set_role(label, "muted")
    return label
