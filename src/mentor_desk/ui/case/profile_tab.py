"""A citizen's profile. Every field is saved when it is left."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QScrollArea

from mentor_desk.errors import UserError
from mentor_desk.formats import phone
from mentor_desk.services import cases, citizens, shareable_words
from mentor_desk.services.case_page import CasePage
from mentor_desk.ui.case.around_card import AroundCard
from mentor_desk.ui.case.consent_card import ConsentCard
from mentor_desk.ui.case.cpr_field import CprField
from mentor_desk.ui.case.decisions_card import DecisionsCard
from mentor_desk.ui.case.plan_card import PlanCard
from mentor_desk.ui.case.profile_form import CASE_FIELDS, profile_form
from mentor_desk.ui.case.saved_fields import SavedFields
from mentor_desk.ui.case.scrolled import scrolled
from mentor_desk.ui.case.tab import CaseTab
from mentor_desk.ui.case.target_group_card import TargetGroupCard
from mentor_desk.ui.context import Context
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form

_WIDEST = 640


class ProfileTab(CaseTab):
    """Resources first; then considerations, address, target group and consents.

    Its many fields are made when it is first drawn, so that the caseload opens without them.
    """

    cpr: CprField
    form: Form
    groups: TargetGroupCard
    consents: ConsentCard
    around: AroundCard
    plan: PlanCard
    decisions: DecisionsCard
    _fields: SavedFields
    _area: QScrollArea

    def __init__(self, context: Context, drawer: Drawer) -> None:
        super().__init__(context, drawer)
        self._shown: CasePage | None = None

    def draw(self, page: CasePage) -> None:
        """Show the profile; what is being typed in the same case stays."""
        if self._shown is None:
            self._build()
        other = self._shown is None or self._shown.view.id != page.view.id
        masked_anew = (
            other or self._shown is None or self._shown.citizen.cpr_masked != (page.citizen.cpr_masked)
        )
        self._shown = page
        fields = {name: value for name, value in page.citizen.fields.items() if name != "born_on"}
        fields["phone"] = phone.pretty(page.citizen.fields["phone"])
        fields["weight"] = page.view.weight
        fields["team_question"] = page.view.team_question
        fields["plan_why"], fields["support"] = page.view.plan_why, page.view.support
        fields["risks"] = list(page.view.risks)
        self._fields.show(fields, other_record=other)
        if masked_anew:
            self.cpr.show_masked(page.citizen.cpr_masked)
        self.groups.show_page(page)
        self.consents.show_page(page)
        self.around.show_page(page)
        self.plan.show_page(page)
        self.decisions.show_page(page)
        self._say_of_sharing(page)
        if other:
            self._area.verticalScrollBar().setValue(0)

    def hideEvent(self, event: QHideEvent) -> None:
        """A number that was looked up is not left standing on a screen that is turned away from."""
        super().hideEvent(event)
        if self._shown is not None and self.cpr.value() is None:
            self.cpr.show_masked(self._shown.citizen.cpr_masked)

    def flush(self) -> None:
        """Save what stands in a field that was not left yet."""
        if self._shown is not None:
            self._fields.flush()
            self._left("cpr")

    def focus_field(self, field: str) -> None:
        """Put the keyboard into a field, also one of the cards': ``benefit``, ``consent_on``."""
        if field in ("target_group", "benefit"):
            self.groups.open_form(field)
            target = self.groups.editor.form.field(field)
        elif field == "consent_on":
            self.consents.open_form()
            target = self.consents.editor.form.field("what")
        elif field in self.form.names():
            self.form.focus(field)
            target = self.form.field(field)
        else:
            return
        # The layout is settled first; before that nobody knows where the field lies.
        QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(target, 0, 80))

    def _build(self) -> None:
        self.cpr = CprField(self._show_cpr)
        self.form = profile_form(self.cpr, self.context.today, self.context.language)
        self.groups = TargetGroupCard(self.context)
        self.consents = ConsentCard(self.context)
        self.around = AroundCard(self.context, self.drawer)
        self.plan = PlanCard(self.context)
        self.decisions = DecisionsCard(self.context, self.drawer)
        for card in (self.plan, self.decisions, self.around, self.groups, self.consents):
            card.setMaximumWidth(_WIDEST)
        self._fields = SavedFields(self.form, self._save, self.context.warn)
        self.form.left.connect(self._left)
        self._area = scrolled(
            self,
            self.form,
            self.plan,
            self.decisions,
            self.around,
            self.groups,
            self.consents,
            spacing=16,
        )

    def _say_of_sharing(self, page: CasePage) -> None:
        """Beneath what the firm may know: where it stands, and what to mend first."""
        found = self.context.call(
            shareable_words.remarks, citizen_id=page.citizen.id, today=self.context.today()
        )
        usual = self.tr("Stands on the agreement, and only with a consent below.")
        self.form.set_hint("shareable", " ".join((usual, *(say(each) for each in found))))

    def _save(self, name: str, value: Any) -> None:
        if self._shown is None:
            return
        if name in CASE_FIELDS:
            kept = 1.0 if name == "weight" and value is None else value
            self.context.call(cases.update, case_id=self._shown.view.id, **{name: kept})
            return
        if name == "travel_minutes" and value is not None:
            value = round(value)
        self.context.call(citizens.update, citizen_id=self._shown.citizen.id, **{name: value})

    def _left(self, name: str) -> None:
        """The CPR number is not among the values shown, so it is saved apart."""
        typed = self.cpr.value()
        if name != "cpr" or typed is None or self._shown is None:
            return
        try:
            self.context.call(citizens.update, citizen_id=self._shown.citizen.id, cpr=typed)
        except UserError as error:
            self.form.set_error("cpr", say(error.text))
        else:
            page = self.context.call(
                citizens.profile, citizen_id=self._shown.citizen.id, today=self.context.today()
            )
            self.cpr.show_masked(page.cpr_masked)

    def _show_cpr(self) -> str:
        if self._shown is None:
            return ""
        return self.context.call(citizens.show_cpr, citizen_id=self._shown.citizen.id)
