"""The consent register: what may be shared, with whom and until when (domain §7)."""

from __future__ import annotations

import uuid
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.services import citizens
from mentor_desk.services.case_page import CasePage
from mentor_desk.services.citizens import ConsentRow
from mentor_desk.ui.case.inline_form import InlineForm
from mentor_desk.ui.case.row_card import CardRow, RowCard
from mentor_desk.ui.context import Context
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.text_field import TextField


class ConsentCard(RowCard):
    """A consent is added and withdrawn, never deleted."""

    def __init__(self, context: Context) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("ConsentCard", "Consents"),
            translate(
                "ConsentCard", "No consent yet. Without one nothing about the citizen goes to a firm."
            ),
        )
        self._context = context
        self._page: CasePage | None = None
        self.add_action(self.tr("New consent"), self.open_form)
        self.editor = InlineForm(QPushButton(self.tr("Save consent")), self._save)
        self._add_fields()
        self.add(self.editor)
        self.acted.connect(self._withdraw)

    def show_page(self, page: CasePage) -> None:
        """Show the register of this citizen."""
        if self._page is None or self._page.citizen.id != page.citizen.id:
            self.editor.close_form()
        self._page = page
        self.set_rows([self._row(row) for row in page.citizen.consents])

    def open_form(self) -> None:
        """Let the user write a consent given today."""
        values = {"what": "", "to_whom": "", "given_on": self._context.today(), "until": None}
        self.editor.open_form(values, "what")

    def _add_fields(self) -> None:
        form, today = self.editor.form, self._context.today
        form.add("what", self.tr("What may be shared"), TextField())
        form.add("to_whom", self.tr("With whom"), TextField(self.tr("The firm, the doctor …")))
        given = DateField(today)
        form.add_pair(
            FormCell("given_on", self.tr("Given"), given),
            FormCell("until", self.tr("Until"), DateField(today), optional=True),
        )

    def _row(self, row: ConsentRow) -> CardRow:
        today, language = self._context.today(), self._context.language
        given = self.tr("given {day}").format(day=days.short(row.given_on, language, today))
        until = ""
        if row.until is not None:
            until = self.tr("until {day}").format(day=days.short(row.until, language, today))
        badge = self.tr("Holds")
        if row.withdrawn_on is not None:
            badge = self.tr("Withdrawn")
        elif not row.active:
            badge = self.tr("Run out")
        whom = self.tr("with {whom}").format(whom=row.to_whom)
        return CardRow(
            str(row.id),
            row.what,
            " · ".join(part for part in (whom, given, until) if part),
            badge,
            "ok" if row.active else "neutral",
            self.tr("Withdraw") if row.active else "",
        )

    def _save(self, values: dict[str, Any]) -> None:
        if self._page is None:
            return
        if values["given_on"] is None:
            values["given_on"] = self._context.today()
        try:
            self._context.call(citizens.give_consent, citizen_id=self._page.citizen.id, **values)
        except UserError as error:
            self.editor.form.set_error(error.field or "what", say(error.text))
        else:
            self.editor.close_form()

    def _withdraw(self, key: str) -> None:
        try:
            today = self._context.today()
            self._context.call(citizens.withdraw_consent, consent_id=uuid.UUID(key), today=today)
        except UserError as error:
            self._context.warn(error)
        else:
            self._context.say(self.tr("The consent is withdrawn from today"))
