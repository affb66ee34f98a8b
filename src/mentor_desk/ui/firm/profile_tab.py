"""What the firm is and where it lies."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from mentor_desk.formats import cvr, phone
from mentor_desk.services import firms
from mentor_desk.services.firm_page import FirmPage
from mentor_desk.terms import FirmKind, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm.kept_form import KeptForm
from mentor_desk.ui.firm.number_hints import NumberHints
from mentor_desk.ui.firm.scrolled import Scrolled
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField

CODE_LISTS = ("DB07", "DB25")
"""The editions of the Danish branch codes (Dansk Branchekode) a code can belong to."""


def kinds() -> list[tuple[str, str]]:
    """The kinds of firms to choose from."""
    return [(kind.value, say(label(kind))) for kind in FirmKind]


class ProfileTab(Scrolled):
    """Saved as each field is left."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.form = KeptForm(context)
        self.column.addWidget(self.form)
        self._fill()
        NumberHints(self.form)
        self.setFocusProxy(self.form.field("name"))

    def show_firm(self, page: FirmPage) -> None:
        """Show the firm."""
        firm_id = page.view.id
        self.form.hold(firm_id, _shown(page.view.fields), partial(self._save, firm_id))

    def go_to(self, field: str) -> None:
        """Put the keyboard into a field."""
        if field in self.form.names():
            self.form.focus(field)
            self.ensureWidgetVisible(self.form.field(field))

    def save_all(self) -> None:
        """Save what is typed and not yet left."""
        self.form.save_all()

    def _fill(self) -> None:
        form = self.form
        form.add("name", self.tr("Name"), TextField())
        form.add_pair(
            FormCell("cvr", self.tr("CVR number"), TextField()),
            FormCell(
                "p_number",
                self.tr("P number"),
                TextField(),
                hint=self.tr("Places are counted by it."),
            ),
        )
        form.add_pair(
            FormCell("kind", self.tr("Kind"), ChoiceField(kinds())),
            FormCell("branch", self.tr("Branch"), TextField()),
        )
        form.add_pair(
            FormCell("branch_code", self.tr("Branch code"), TextField()),
            FormCell(
                "branch_version",
                self.tr("Code list"),
                ChoiceField([(name, name) for name in CODE_LISTS], empty=self.tr("Not known")),
            ),
        )
        form.add("address", self.tr("Address"), TextField())
        form.add_pair(
            FormCell("postcode", self.tr("Postcode"), TextField()),
            FormCell("town", self.tr("Town"), TextField()),
            stretch=(1, 2),
        )
        form.add_pair(
            FormCell("phone", self.tr("Phone"), TextField()),
            FormCell("email", self.tr("E-mail"), TextField()),
        )
        form.add(
            "about",
            self.tr("About the firm"),
            TextArea(lines=3),
            hint=self.tr("The tone, the way in, where to park, what they are good at."),
        )

    def _save(self, firm_id: uuid.UUID, name: str, value: Any) -> None:
        self._context.call(firms.update, firm_id=firm_id, **{name: value or ""})


def _shown(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields as they are shown: numbers in groups."""
    shown = dict(fields)
    shown["cvr"] = cvr.pretty(fields["cvr"])
    shown["phone"] = phone.pretty(fields["phone"])
    shown["branch_version"] = fields["branch_version"] or None
    return shown
