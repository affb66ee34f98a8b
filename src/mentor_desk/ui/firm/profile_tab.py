"""What the firm is and where it lies."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from mentor_desk.formats import cvr, phone
from mentor_desk.services import firms
from mentor_desk.services.firm_page import FirmPage
from mentor_desk.terms import FirmKind, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import branch_groups, profile_words
from mentor_desk.ui.firm.degrees_field import DegreesField
from mentor_desk.ui.firm.kept_form import KeptForm
from mentor_desk.ui.firm.list_card import ListCard
from mentor_desk.ui.firm.number_hints import NumberHints
from mentor_desk.ui.firm.referrals_card import ReferralsCard
from mentor_desk.ui.firm.scrolled import Scrolled
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.field import Field
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField

CODE_LISTS = ("DB07", "DB25")
"""The editions of the Danish branch codes (Dansk Branchekode) a code can belong to."""
_DEGREES = ("latitude", "longitude")
_CHOICES = ("branch_version", "size_band", "municipality_code")


def kinds() -> list[tuple[str, str]]:
    """The kinds of firms to choose from."""
    return [(kind.value, say(label(kind))) for kind in FirmKind]


class ProfileTab(Scrolled):
    """Saved as each field is left."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = profile_words.names()
        self._municipality = ""
        self.municipality = QPushButton()
        set_role(self.municipality, "link")
        self.municipality.clicked.connect(lambda _=False: self._take_municipality())
        self.form = KeptForm(context)
        self.listed = ListCard(context)
        self.column.addWidget(self.form)
        self.column.addWidget(self.listed)
        self.referrals = ReferralsCard(context)
        self.column.addWidget(self.referrals)
        self._fill_name()
        self._fill_branch()
        self._fill_place()
        NumberHints(self.form)
        self.form.changed.connect(self._changed)
        self.setFocusProxy(self.form.field("name"))

    def show_firm(self, page: FirmPage) -> None:
        """Show the firm."""
        firm_id, fields = page.view.id, page.view.fields
        self.form.hold(firm_id, _shown(fields), partial(self._save, firm_id))
        self.listed.show_firm(page)
        self.referrals.show_firm(page)
        code = profile_words.branch(fields["branch_code"], fields["branch_version"])
        self.form.set_hint("branch_code", code)
        self._tell_group()
        count = page.view.head_counts[0].full_time if page.view.head_counts else None
        known = count is not None and not fields["size_band"]
        language = self._context.language
        counted = profile_words.counted(count, language) if known and count is not None else ""
        self.form.set_hint("size_band", counted)
        self._offer_municipality(fields)
        self.form.set_hint(
            "latitude",
            profile_words.place(fields["latitude"], fields["longitude"], fields["postcode"]),
        )

    def go_to(self, field: str) -> None:
        """Put the keyboard into a field."""
        if field in self.form.names():
            self.form.focus(field)
            self.ensureWidgetVisible(self.form.field(field))

    def save_all(self) -> None:
        """Save what is typed and not yet left."""
        self.form.save_all()

    def _changed(self, name: str) -> None:
        if name in ("branch", "branch_code", "branch_version"):
            self._tell_group()

    def _tell_group(self) -> None:
        words, code, version = (
            self.form.field(name).value() or "" for name in ("branch", "branch_code", "branch_version")
        )
        told = branch_groups.hint(words, code, version, self._context.language)
        self.form.set_hint("branch", told)

    def _offer_municipality(self, fields: Mapping[str, Any]) -> None:
        found = profile_words.municipality_of(fields["postcode"])
        self._municipality = found[0] if found and not fields["municipality_code"] else ""
        self.municipality.setVisible(bool(self._municipality))
        if found:
            words = self.tr("The postcode lies in {municipality}: choose it")
            self.municipality.setText(words.format(municipality=found[1]))

    def _take_municipality(self) -> None:
        field = self.form.field("municipality_code")
        field.set_value(self._municipality)
        self.form.focus("municipality_code")
        self.form.save_all()

    def _cell(self, name: str, field: Field, hint: str = "", *, optional: bool = False) -> FormCell:
        return FormCell(name, self._words[name], field, hint=hint, optional=optional)

    def _fill_name(self) -> None:
        form = self.form
        form.add("name", self._words["name"], TextField())
        form.add_pair(
            self._cell("cvr", TextField()),
            self._cell("p_number", TextField(), self.tr("Places are counted by it.")),
        )
        form.add_pair(
            FormCell("kind", self.tr("Kind"), ChoiceField(kinds())),
            self._cell("size_band", ChoiceField(profile_words.sizes(), empty=self.tr("Not known"))),
        )
        form.add_pair(self._cell("phone", TextField()), self._cell("email", TextField()))

    def _fill_branch(self) -> None:
        form, unknown = self.form, self.tr("Not known")
        branch = branch_groups.offer(TextField(), self._context.language)
        form.add("branch", self._words["branch"], branch)
        form.add_pair(
            self._cell("branch_code", TextField()),
            self._cell(
                "branch_version", ChoiceField([(name, name) for name in CODE_LISTS], empty=unknown)
            ),
        )

    def _fill_place(self) -> None:
        form, unknown = self.form, self.tr("Not known")
        form.add("address", self._words["address"], TextField())
        form.add_pair(
            self._cell("postcode", TextField()),
            self._cell("town", TextField()),
            self._cell(
                "municipality_code",
                ChoiceField(profile_words.municipality_choices(), empty=unknown),
            ),
            stretch=(2, 3, 3),
        )
        form.add_widget(self.municipality)
        if layout := form.layout():
            layout.setAlignment(self.municipality, Qt.AlignmentFlag.AlignRight)
        form.add_pair(
            *(self._cell(name, DegreesField(low=-180, high=180), optional=True) for name in _DEGREES)
        )
        form.add(
            "about",
            self.tr("About the firm"),
            TextArea(lines=3),
            hint=self.tr("The tone, the way in, where to park, what they are good at."),
        )

    def _save(self, firm_id: uuid.UUID, name: str, value: Any) -> None:
        kept = value if name in _DEGREES else value or ""
        self._context.call(firms.update, firm_id=firm_id, **{name: kept})


def _shown(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields as they are shown: numbers in groups."""
    shown = dict(fields)
    shown["cvr"] = cvr.pretty(fields["cvr"])
    shown["phone"] = phone.pretty(fields["phone"])
    for name in _CHOICES:
        shown[name] = fields[name] or None
    return shown
