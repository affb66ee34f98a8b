"""A new firm, entered by hand (feature B1)."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from mentor_desk.services import firm_entry
from mentor_desk.services.firm_entry import Double, FirstCount, FirstPerson
from mentor_desk.terms import ContactRole, FirmKind
from mentor_desk.ui.context import Context
from mentor_desk.ui.duplicates.alike_notice import AlikeNotice
from mentor_desk.ui.firm import branch_groups, roles
from mentor_desk.ui.firm.number_hints import NumberHints
from mentor_desk.ui.firm.profile_tab import kinds
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.text_field import TextField

Then = Callable[[uuid.UUID], object]
_KNOWN_BY = ("name", "cvr", "p_number", "address", "postcode", "town")
_FIRM = ("name", "cvr", "p_number", "kind", "branch", "address", "postcode", "town", "phone")


def present(drawer: Drawer, context: Context, *, name: str = "", then: Then | None = None) -> None:
    """Enter a firm; ``then`` is handed its id, else the firm is shown on its page."""
    form = NewFirm(drawer, context, name, then)
    form.show_in(QCoreApplication.translate("NewFirm", "New firm · draft"))


class NewFirm(DrawerForm):
    """Warns while typing when the firm is in the register already."""

    def __init__(self, drawer: Drawer, context: Context, name: str, then: Then | None) -> None:
        super().__init__(drawer, context)
        self._name, self._then = name, then
        self._double: Double | None = None
        self.warning = Notice()
        self.warning.setVisible(False)
        self.alike = AlikeNotice(context, "Firm", self._leave)
        self._fill_firm()
        self._fill_first()
        NumberHints(self.form)
        self.form.set_values(
            {
                "name": name,
                "kind": FirmKind.PRIVATE.value,
                "person_role": ContactRole.EMPLOYER.value,
                "counted_on": context.today(),
            }
        )
        self.form.changed.connect(self._changed)
        self.add_button(self.tr("Create firm"), self._finish, primary=True)
        self.keep_draft("new_firm", name)
        self._look_for_double()

    def again(self) -> None:
        """The same form, empty."""
        present(self.drawer, self.context, name=self._name, then=self._then)

    def _fill_firm(self) -> None:
        form = self.form
        form.add("name", self.tr("Name"), TextField())
        form.add_widget(self.warning)
        form.add_widget(self.alike)
        form.add_pair(
            FormCell("cvr", self.tr("CVR number"), TextField(), optional=True),
            FormCell("p_number", self.tr("P number"), TextField(), optional=True),
        )
        branch = branch_groups.offer(TextField(), self.context.language)
        form.add_pair(
            FormCell("kind", self.tr("Kind"), ChoiceField(kinds())),
            FormCell("branch", self.tr("Branch"), branch, optional=True),
        )
        form.add("address", self.tr("Address"), TextField(), optional=True)
        form.add_pair(
            FormCell("postcode", self.tr("Postcode"), TextField(), optional=True),
            FormCell("town", self.tr("Town"), TextField(), optional=True),
            stretch=(1, 2),
        )
        form.add("phone", self.tr("Phone"), TextField(), optional=True)

    def _fill_first(self) -> None:
        form = self.form
        form.add_heading(self.tr("Whom do you ring?"))
        form.add("person_name", self.tr("Contact person"), TextField(), optional=True)
        form.add_pair(
            FormCell("person_role", self.tr("Role"), ChoiceField(roles.choices())),
            FormCell("person_phone", self.tr("Direct phone"), TextField(), optional=True),
        )
        form.add_heading(self.tr("How many work there?"))
        form.add_pair(
            FormCell(
                "full_time",
                self.tr("Full-time persons"),
                NumberField(high=100_000),
                optional=True,
            ),
            FormCell("counted_on", self.tr("Counted on"), DateField(self.context.today)),
        )
        form.add(
            "source",
            self.tr("Who says so"),
            TextField(),
            optional=True,
            hint=self.tr("Ordinary employees only: no subsidy, and 18 or older."),
        )

    def _changed(self, name: str) -> None:
        if name in _KNOWN_BY:
            self._look_for_double()

    def _look_for_double(self) -> None:
        values = self.form.values()
        self._double = found = self.context.call(
            firm_entry.double, name=values["name"], p_number=values["p_number"]
        )
        self.warning.setVisible(found is not None)
        if found is None:
            self.alike.look(**{name: values[name] for name in _KNOWN_BY})
            return
        self.alike.setVisible(False)
        words = self.tr("{firm} is in the register already.")
        if found.same_place:
            words = self.tr("{firm} already has this P number.")
        firm = f"{found.name} ({found.town})" if found.town else found.name
        self.warning.say("warning", words.format(firm=firm), self.tr("Use that firm"), self._take)

    def _take(self) -> None:
        if self._double is not None:
            self._leave(self._double.id)

    def _finish(self) -> None:
        made: list[uuid.UUID] = []
        if self.attempt(lambda: made.append(self._create())):
            self._leave(made[0])

    def _create(self) -> uuid.UUID:
        values = self.form.values()
        return self.context.call(
            firm_entry.enter,
            today=self.context.today(),
            person=FirstPerson(values["person_name"], values["person_role"], values["person_phone"]),
            count=FirstCount(values["full_time"], values["counted_on"], values["source"]),
            **{name: values[name] for name in _FIRM},
        )

    def _leave(self, firm_id: uuid.UUID) -> None:
        if self.keeper is not None:
            self.keeper.finish()
        self.drawer.dismiss()
        if self._then is not None:
            self._then(firm_id)
        else:
            self.context.go("firm", str(firm_id))
