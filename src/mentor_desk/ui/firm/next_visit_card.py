"""Something concrete to bring to the next visit: the firm's tasks, and whom to talk about."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QCoreApplication

from mentor_desk.services import next_visit
from mentor_desk.ui.case.row_card import CardRow, RowCard
from mentor_desk.ui.context import Context


class NextVisitCard(RowCard):
    """Names stand here for the mentor only; a row opens the match of the place or the firm."""

    def __init__(self, context: Context) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("NextVisitCard", "Something concrete to bring"),
            translate(
                "NextVisitCard",
                "Write the firm’s tasks or an open place under «Tasks»: then you see here whom you "
                "could talk about.",
            ),
        )
        self._context = context
        self._firm_id: uuid.UUID | None = None
        self.opened.connect(self._see)
        self.acted.connect(self._see)

    def show_firm(self, firm_id: uuid.UUID) -> None:
        """Show what there is to bring to this firm."""
        self._firm_id = firm_id
        found = self._context.call(next_visit.proposals, firm_id=firm_id, today=self._context.today())
        self.set_rows(
            [
                CardRow(
                    key=f"{number}:{each.opening_id or ''}",
                    title=each.what,
                    subtitle=self._people([name for _, name in each.people]),
                    badge=self.tr("Open place") if each.opening_id else "",
                    tone="ok",
                    action=self.tr("Match"),
                )
                for number, each in enumerate(found)
            ]
        )

    def _people(self, names: list[str]) -> str:
        if not names:
            return self.tr("Nobody’s own words meet it yet")
        return self.tr("Ask: {names}").format(names=", ".join(names))

    def _see(self, key: str) -> None:
        opening = key.partition(":")[2]
        self._context.go("match", f"opening:{opening}" if opening else f"firm:{self._firm_id}")
