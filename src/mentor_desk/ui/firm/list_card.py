"""What the firm directory says of the firm, and where the mentor knows better (feature C2)."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from mentor_desk.errors import UserError
from mentor_desk.services import directory, firms
from mentor_desk.services.firm_page import FirmPage
from mentor_desk.ui.case.row_card import CardRow, RowCard
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import profile_words


class ListCard(RowCard):
    """A row for each field the mentor corrected; its button takes the directory's value again."""

    def __init__(self, context: Context) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("ListCard", "From the firm directory"),
            translate("ListCard", "What you have not corrected follows the list."),
        )
        self._context = context
        self._firm_id: uuid.UUID | None = None
        self._listed: Mapping[str, Any] = {}
        self.acted.connect(self._take)

    def show_firm(self, page: FirmPage) -> None:
        """Show what was corrected; out of sight for a firm the directory does not know."""
        self._firm_id, self._listed = page.view.id, page.view.listed
        fields, words = page.view.fields, profile_words.names()
        self.setVisible(bool(self._listed))
        gone = CardRow("gone", self.tr("The firm no longer stands on the list."))
        self.set_rows(
            [gone] * self._is_gone()
            + [
                CardRow(
                    name,
                    self.tr("{field}: corrected by you").format(field=words[name]),
                    self.tr("The list says {value}").format(
                        value=profile_words.shown(name, self._listed[name])
                    ),
                    action=self.tr("Take the list’s"),
                )
                for name in profile_words.corrected(fields, self._listed)
            ]
        )

    def _is_gone(self) -> bool:
        key = self._listed.get("key") or self._listed.get("p_number")
        if not key:
            return False
        try:
            return self._context.call(directory.workplace, p_or_id=key).gone
        except UserError:
            # No directory is in use, or another one: that says nothing of the firm.
            return False

    def _take(self, name: str) -> None:
        if self._firm_id is None:
            return
        try:
            value = self._listed[name]
            self._context.call(firms.update, firm_id=self._firm_id, **{name: value})
        except UserError as error:
            self._context.warn(error)
