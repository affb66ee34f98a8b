"""The visits in the days away, and what becomes of each."""

from __future__ import annotations

import uuid

from PySide6.QtWidgets import QMenu

from mentor_desk.errors import UserError
from mentor_desk.services import absence_cover
from mentor_desk.services.absence_cover import Cover, CoveredVisit
from mentor_desk.ui.absence import words
from mentor_desk.ui.case.row_card import CardRow, RowCard
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import visit_cancel, visit_move
from mentor_desk.ui.widgets.drawer import Drawer


class VisitsCard(RowCard):
    """Each is moved, called off, or taken by the stand-in."""

    def __init__(self, context: Context, drawer: Drawer) -> None:
        super().__init__(" ", "")
        self._context, self._drawer = context, drawer
        self._cover: Cover | None = None
        self.set_title(self.tr("Visits in these days"))
        self.say_empty(self.tr("No visit is planned in these days. Nothing to settle."))
        self.opened.connect(self._offer)
        self.acted.connect(self._offer)

    def show_cover(self, cover: Cover) -> None:
        """Show the visits of this absence."""
        self._cover = cover
        self.set_rows([self._row(visit) for visit in cover.visits])

    def menu_of(self, key: str) -> QMenu | None:
        """What can become of a visit."""
        visit, cover = self._visit(key), self._cover
        if visit is None or cover is None:
            return None
        menu = QMenu(self)
        name = cover.absence.stand_in_name
        if visit.handed:
            menu.addAction(self.tr("I take it myself")).triggered.connect(lambda: self._hand(visit, ""))
        elif name:
            menu.addAction(self.tr("{name} takes it").format(name=name)).triggered.connect(
                lambda: self._hand(visit, name)
            )
        menu.addAction(self.tr("Move it …")).triggered.connect(lambda: self._move(visit))
        menu.addAction(self.tr("Call it off …")).triggered.connect(lambda: self._cancel(visit))
        return menu

    def _row(self, visit: CoveredVisit) -> CardRow:
        name = self._cover.absence.stand_in_name if self._cover else ""
        taken = self.tr("{name} takes it").format(name=name) if visit.handed else ""
        return CardRow(
            str(visit.id),
            words.visit_title(visit, self._context),
            " · ".join(filter(None, (visit.firm, taken))),
            badge=self.tr("Settled") if visit.handed else "",
            tone="ok",
            action=self.tr("What now?") if not visit.handed else self.tr("Change"),
            choice=True,
        )

    def _offer(self, key: str) -> None:
        menu = self.menu_of(key)
        if menu is not None:
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.below_action(key))

    def _hand(self, visit: CoveredVisit, stand_in: str) -> None:
        try:
            self._context.call(absence_cover.hand_over, visit_id=visit.id, stand_in=stand_in)
        except UserError as error:
            self._context.warn(error)

    def _move(self, visit: CoveredVisit) -> None:
        try:
            visit_move.present(self._drawer, self._context, visit_id=visit.id)
        except UserError as error:
            self._context.warn(error)

    def _cancel(self, visit: CoveredVisit) -> None:
        visit_cancel.present(self._drawer, self._context, case_id=visit.case_id, visit_id=visit.id)

    def _visit(self, key: str) -> CoveredVisit | None:
        visits = self._cover.visits if self._cover else ()
        return next((visit for visit in visits if visit.id == uuid.UUID(key)), None)
