"""Whom the firm recommended, and who recommended it (feature C9)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days
from mentor_desk.services import referrals
from mentor_desk.services.firm_page import FirmPage
from mentor_desk.services.referrals import ReferralRow
from mentor_desk.ui.case.row_card import CardRow, RowCard
from mentor_desk.ui.context import Context


class ReferralsCard(RowCard):
    """Out of sight where there are none; a row opens the other firm."""

    def __init__(self, context: Context) -> None:
        super().__init__(QCoreApplication.translate("ReferralsCard", "Recommendations"), "")
        self._context = context
        self._firms: dict[str, str] = {}
        self.opened.connect(self._open)

    def show_firm(self, page: FirmPage) -> None:
        """Show those the firm gave, then those that led to it."""
        found = self._context.call(referrals.at_firm, firm_id=page.view.id)
        given = [self._row(each, self.tr("Recommended {firm}"), each.to) for each in found.given]
        led = [self._row(each, self.tr("Recommended by {firm}"), each.firm) for each in found.received]
        self._firms = {str(each.id): str(each.to_firm_id or "") for each in found.given}
        self._firms |= {str(each.id): str(each.firm_id) for each in found.received}
        self.set_rows([*given, *led])
        self.setVisible(bool(given or led))

    def _row(self, row: ReferralRow, words: str, firm: str) -> CardRow:
        day = days.month_day(row.day, self._context.language, self._context.today())
        subtitle = " · ".join(part for part in (day, row.note) if part)
        return CardRow(str(row.id), words.format(firm=firm), subtitle)

    def _open(self, key: str) -> None:
        if self._firms.get(key):
            self._context.go("firm", self._firms[key])
