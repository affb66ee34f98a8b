"""Why a firm does not suit a citizen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mentor_desk.services import match_decisions
from mentor_desk.services.match_types import Pair
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.text_area import TextArea


def present(drawer: Drawer, context: Context, pair: Pair) -> None:
    """Ask why; the answer is kept, and the two are not proposed again."""
    RejectForm(drawer, context, pair).open()


class RejectForm(DrawerForm):
    """The usual reasons at a press, and room for the words that were said."""

    def __init__(self, drawer: Drawer, context: Context, pair: Pair) -> None:
        super().__init__(drawer, context)
        self._pair = pair
        hint = self.tr("Write it so that both the citizen and the firm could read it.")
        self.form.add("reasons", self.tr("Why not?"), Chips(_usual()))
        self.form.add(
            "reason", self.tr("In your own words"), TextArea(lines=3), hint=hint, optional=True
        )
        day = DateField(context.today, placeholder=self.tr("1 March, +3m …"))
        hint = self.tr("Until then it is not proposed. Empty: until you take it back.")
        self.form.add("again_on", self.tr("Think again on"), day, hint=hint, optional=True)

    def open(self) -> None:
        """Show what was begun, or an empty form."""
        self.keep_draft("match.reject", f"{self._pair.case_id}:{self._pair.firm_id}")
        self.add_button(self.tr("Put it aside"), self._reject, primary=True)
        self.show_in(about(self.tr("Does not suit"), self._pair.citizen, self._pair.firm))

    def again(self) -> None:
        present(self.drawer, self.context, self._pair)

    def _reject(self) -> None:
        self.done(
            lambda: self.context.call(
                match_decisions.reject,
                case_id=self._pair.case_id,
                firm_id=self._pair.firm_id,
                opening_id=self._pair.opening_id,
                today=self.context.today(),
                reason=self._said(),
                again_on=self.form.values()["again_on"],
            )
        )

    def _said(self) -> str:
        """The chosen reasons and the mentor's words, as one text."""
        values = self.form.values()
        names = dict(_usual())
        usual = ", ".join(names[key] for key in values["reasons"])
        return ". ".join(part for part in (usual, (values["reason"] or "").strip()) if part)


def _usual() -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    return [
        ("citizen", translate("RejectForm", "The citizen would rather not")),
        ("firm", translate("RejectForm", "The firm said no")),
        ("tasks", translate("RejectForm", "The tasks do not suit")),
        ("hours", translate("RejectForm", "The hours do not suit")),
        ("way", translate("RejectForm", "Too far to go")),
        ("needs", translate("RejectForm", "What is needed is not there")),
        ("later", translate("RejectForm", "Not the right time")),
    ]
