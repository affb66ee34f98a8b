"""What the firm makes use of from the menu of eight (domain §6.7, feature I5)."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.services import firm_services
from mentor_desk.services.firm_services import ServiceRow
from mentor_desk.ui.case.row_card import CardRow, RowCard
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import service_form
from mentor_desk.ui.widgets.drawer import Drawer


class ServicesCard(RowCard):
    """Its button takes an element up; a row in use opens with its note and its end."""

    def __init__(self, context: Context, drawer: Drawer, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ServicesCard", "They use us for"), "")
        if parent is not None:
            self.setParent(parent)
        self._context, self._drawer = context, drawer
        self._firm_id: uuid.UUID | None = None
        self._menu: dict[str, ServiceRow] = {}
        self.opened.connect(self._open)
        self.acted.connect(self._act)

    def show_rows(self, firm_id: uuid.UUID, menu: tuple[ServiceRow, ...]) -> None:
        """Show the menu."""
        self._firm_id = firm_id
        self._menu = {row.element.key: row for row in menu}
        self.set_rows([self._row(row) for row in menu])

    def _row(self, row: ServiceRow) -> CardRow:
        language, today = self._context.language, self._context.today()
        element = row.element
        title, more = element.title.written(language), element.more.written(language)
        if element.historic:
            return CardRow(element.key, title, more, badge=self.tr("Abolished"))
        if row.running and row.since is not None:
            since = self.tr("Since {day}").format(day=days.short(row.since, language, today))
            below = " · ".join(part for part in (since, row.note) if part)
            badge = self.tr("In use")
            return CardRow(element.key, title, below, badge=badge, tone="ok", action=self.tr("Open"))
        if row.until is not None:
            over = self.tr("Until {day}").format(day=days.short(row.until, language, today))
            return CardRow(element.key, title, f"{over} · {more}", action=self.tr("Begin"))
        return CardRow(element.key, title, more, action=self.tr("Begin"))

    def _open(self, key: str) -> None:
        row = self._menu[key]
        if row.running:
            service_form.present(self._drawer, self._context, row)

    def _act(self, key: str) -> None:
        if self._menu[key].running or self._firm_id is None:
            self._open(key)
            return
        try:
            self._context.call(
                firm_services.begin, firm_id=self._firm_id, service=key, day=self._context.today()
            )
        except UserError as error:
            self._context.warn(error)
