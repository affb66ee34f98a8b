"""The whole list with what stands beside it: the workplace chosen, else the lists that were read in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from mentor_desk.errors import UserError
from mentor_desk.services import directory, prospects
from mentor_desk.services.directory import Listed
from mentor_desk.terms import LeadSource
from mentor_desk.ui.context import Context
from mentor_desk.ui.directory.listed_card import ListedCard
from mentor_desk.ui.directory.overview import Overview
from mentor_desk.ui.directory.whole_list import WholeList

_TOLD = ("name", "cvr", "p_number", "branch", "address", "postcode", "town")


class WholeView(QObject):
    """``pane`` goes to the left, ``side`` to the right; ``firm_wanted`` tells the id of a firm."""

    firm_wanted = Signal(object)

    def __init__(self, context: Context, read_in: Callable[[], object]) -> None:
        super().__init__()
        self._context = context
        self.pane = WholeList(context, read_in)
        self.card = ListedCard(context)
        self.overview = Overview(context, read_in)
        self.side = QStackedWidget()
        self.side.addWidget(self.overview)
        self.side.addWidget(self.card)
        self.pane.chosen.connect(self._look_at)
        self.pane.activated.connect(self._act)
        self.card.adopted.connect(self._adopt)
        self.card.opened.connect(self._open)
        self.card.welcomed.connect(self._welcome)

    def redraw(self) -> None:
        """Read the directory and its history anew."""
        self.pane.redraw()
        self.overview.redraw()
        key = self.pane.list.chosen_key()
        row = self.pane.row(key) if key else None
        if row is None:
            self.side.setCurrentWidget(self.overview)
        else:
            self._look_at(row)

    def _look_at(self, row: Listed | None) -> None:
        summary = self.pane.summary
        if row is None or summary is None:
            self.side.setCurrentWidget(self.overview)
            return
        self.card.show_workplace(row, summary.source)
        self.side.setCurrentWidget(self.card)

    def _act(self, row: Listed | None) -> None:
        if row is not None:
            self._look_at(row)
            self.card.button.setFocus()

    def _adopt(self, row: Listed) -> None:
        try:
            firm_id = self._context.call(directory.adopt, workplace_id=row.id)
        except UserError as error:
            self._context.warn(error)
            return
        self._context.say(self.tr("{firm} is in your register now.").format(firm=row.name))
        self.firm_wanted.emit(firm_id)

    def _welcome(self, row: Listed) -> None:
        """Put the workplace among those to welcome, unless it stands there already."""
        call = self._context.call
        if call(prospects.known, name=row.name, p_number=row.p_number) is not None:
            self._context.say(self.tr("{firm} is there already.").format(firm=row.name))
            return
        told = {name: getattr(row, name) for name in _TOLD}
        try:
            source = LeadSource.DIRECTORY.value
            call(prospects.add, today=self._context.today(), source=source, **told)
        except UserError as error:
            self._context.warn(error)
        else:
            self._context.say(self.tr("{firm} is in the inbox now.").format(firm=row.name))

    def _open(self, row: Listed) -> None:
        self.firm_wanted.emit(row.firm_id)
