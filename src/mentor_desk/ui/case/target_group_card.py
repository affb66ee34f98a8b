"""The target group and benefit of a case: what holds now, what held before, and changing it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.rules import lists
from mentor_desk.services import cases
from mentor_desk.services.case_page import CasePage
from mentor_desk.services.cases import TargetGroupRow
from mentor_desk.services.law_names import benefit_name, target_group_name
from mentor_desk.ui.case.inline_form import InlineForm
from mentor_desk.ui.case.row_card import CardRow, RowCard
from mentor_desk.ui.context import Context
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.form import FormCell


class TargetGroupCard(RowCard):
    """Groups that are closed for new cases stand in the history only."""

    def __init__(self, context: Context) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("TargetGroupCard", "Target group and benefit"),
            translate("TargetGroupCard", "No target group yet. The longest praktik depends on it."),
        )
        self._context = context
        self._page: CasePage | None = None
        self.change = self.add_action(self.tr("Change target group"), self.open_form)
        self.editor = self._make_editor()
        self.add(self.editor)

    def show_page(self, page: CasePage) -> None:
        """Show the history of this case."""
        if self._page is None or self._page.view.id != page.view.id:
            self.editor.close_form()
        self._page = page
        self.set_rows([self._row(row) for row in page.view.target_groups])

    def open_form(self, field: str = "target_group") -> None:
        """Let the user choose another group, from today unless another day is written."""
        today = self._context.today()
        language, rules = self._context.language, self._context.rules
        form = self.editor.form
        groups = lists.target_groups(rules, today)
        form.field("target_group").set_choices([(g.key, g.name.written(language)) for g in groups])
        benefits = lists.benefits(rules, today)
        choices = [(each.key, each.name.written(language)) for each in benefits]
        form.field("benefit").set_choices(choices)
        current = self._page.view.target_group if self._page else None
        self.editor.open_form(
            {
                "target_group": current.target_group if current else None,
                "benefit": current.benefit if current else None,
                "starts_on": today,
            },
            field,
        )

    def _row(self, row: TargetGroupRow) -> CardRow:
        context = self._context
        today, language = context.today(), context.language
        title = target_group_name(context.rules, row.target_group, row.starts_on, language)
        benefit = benefit_name(context.rules, row.benefit, language) if row.benefit else ""
        start = days.short(row.starts_on, language, today)
        period = self.tr("from {start}").format(start=start)
        if row.ends_on is not None:
            period = f"{start} – {days.short(row.ends_on, language, today)}"
        known = lists.target_group(context.rules, row.target_group, today)
        closed = known is not None and known.closed_from is not None and known.closed_from <= today
        note = self.tr("closed for new cases") if closed else ""
        badge = self.tr("Now") if row.ends_on is None else self.tr("Before")
        parts = (benefit, period, note)
        return CardRow(
            str(row.id),
            title or benefit,
            " · ".join(part for part in parts if part),
            badge,
            "accent" if row.ends_on is None else "neutral",
        )

    def _make_editor(self) -> InlineForm:
        save = QPushButton(self.tr("Save target group"))
        editor = InlineForm(save, self._save)
        editor.form.add("target_group", self.tr("Target group"), ChoiceField())
        editor.form.add_pair(
            FormCell("benefit", self.tr("Benefit"), ChoiceField(), optional=True),
            FormCell("starts_on", self.tr("From"), DateField(self._context.today)),
            stretch=(3, 2),
        )
        return editor

    def _save(self, values: dict[str, object]) -> None:
        form = self.editor.form
        group, starts_on = form.field("target_group").value(), form.field("starts_on").value()
        if group is None:
            form.set_error("target_group", self.tr("Choose a target group."))
        elif starts_on is None:
            form.set_error("starts_on", self.tr("Write from which day."))
        elif self._page is not None:
            try:
                self._context.call(
                    cases.set_target_group,
                    case_id=self._page.view.id,
                    target_group=group,
                    benefit=str(values["benefit"] or ""),
                    starts_on=starts_on,
                )
            except UserError as error:
                form.set_error(error.field or "target_group", say(error.text))
            else:
                self.editor.close_form()
                self.change.setFocus()
