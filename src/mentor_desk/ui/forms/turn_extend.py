"""A placement that goes on longer: the new last day, the hours from there on, and the law at once."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date, timedelta
from importlib import import_module
from typing import Any

from PySide6.QtCore import QTimer

from mentor_desk import resources
from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.rules import (
    duration,
    extension,
    overlap,
    wage_subsidy_length,
    workplace_weeks,
)
from mentor_desk.rules import hours as hours_rule
from mentor_desk.rules.findings import Level
from mentor_desk.services import placement_extend, placements
from mentor_desk.services.gathering.register import maker
from mentor_desk.services.placements import PlacementRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.placement_findings import DATES, HOURS, PlacementFindings
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.forms.told_fields import add_told, told
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.text_area import TextArea

PAPER = "forlaengelse"
_PAPERS = "mentor_desk.ui.papers.prepare_dialog"
_JUDGE_MS = 40
_RULES = frozenset(
    {
        duration.RULE, extension.RULE, hours_rule.RULE, overlap.RULE, wage_subsidy_length.RULE,
        workplace_weeks.RULE,
    }
)  # fmt: skip
"""What a longer time or other hours can change."""
_DAY = timedelta(days=1)


def present(drawer: Drawer, context: Context, *, placement_id: uuid.UUID) -> None:
    """Let the placement go on longer. Raises :class:`UserError` when it is gone."""
    row = context.call(placements.one, placement_id=placement_id, today=context.today())
    Extend(drawer, context, row).open()


class Extend(DrawerForm):
    """What was agreed stays in the record; the paper for the extension is one button away.

    Why it goes on answers what the law asks, too: it is one question.
    """

    def __init__(self, drawer: Drawer, context: Context, row: PlacementRow) -> None:
        super().__init__(drawer, context)
        self._row = row
        self.until = DateField(
            context.today, relative_to=self._first_day, placeholder=self.tr("+4w, week 8, 26/2 …")
        )
        self.hours = NumberField(high=60, step=0.5, placeholder=self.tr("As until now"))
        fixes: dict[str, Callable[[Any], object]] = {
            duration.RULE: self.until.replace,
            hours_rule.RULE: self.hours.replace,
        }
        self.findings = PlacementFindings(self, context.language, fixes, asks=False)
        self._asking: frozenset[str] = frozenset()
        self._judge_soon = QTimer(self)
        self._judge_soon.setSingleShot(True)
        self._judge_soon.setInterval(_JUDGE_MS)
        self._judge_soon.timeout.connect(self.judge)
        self._lay_out()
        self.form.changed.connect(lambda _: self._judge_soon.start())

    def open(self) -> None:
        """Show what was begun, or an empty form."""
        self.keep_draft("placement.extend", str(self._row.id))
        self.add_button(self.tr("Extend"), self._extend, primary=True)
        kinds = maker(PAPER).kinds
        if kinds is None or self._row.kind in kinds:
            self.add_button(self.tr("Extend and make the paper"), self._extend_and_print)
        self.show_in(about(self.tr("Go on longer"), self._row.citizen, self._row.firm))
        self.judge()

    def again(self) -> None:
        present(self.drawer, self.context, placement_id=self._row.id)

    def judge(self) -> None:
        """Say what the law says of the new last day."""
        self._judge_soon.stop()
        if self.until.value() is None:
            return
        found = self.context.call(
            placement_extend.judge,
            placement_id=self._row.id,
            case_id=self._row.case_id,
            until=self.until.value(),
            hours=self.hours.value(),
            rulebook=self.context.rules,
            today=self.context.today(),
        )
        told = [each for each in found if each.rule in _RULES]
        self._asking = frozenset(each.rule for each in told if each.level is Level.REASON)
        self.findings.show(told, firm_known=True)

    def _first_day(self) -> date | None:
        """The first day of the extension, from which «+4w» counts."""
        return self._row.ends_on + _DAY if self._row.ends_on is not None else None

    def _lay_out(self) -> None:
        self.column.insertWidget(0, Notice("neutral", self._until_now()))
        self.form.add_pair(
            FormCell("until", self.tr("New last day"), self.until),
            FormCell("hours", self.tr("New weekly hours"), self.hours, optional=True),
            stretch=(1, 1),
        )
        self.form.add_widget(self.findings.slot(DATES, self.until))
        self.form.add_widget(self.findings.slot(HOURS, self.hours))
        self.form.add("reason", self.tr("Why longer?"), TextArea(lines=3))
        add_told(self.form, self.context)

    def _until_now(self) -> str:
        end = self._row.ends_on
        if end is None:
            return self.tr("No last day is agreed, so it goes on anyway.")
        language, today = self.context.language, self.context.today()
        return self.tr("Agreed until now: {day}, {when}.").format(
            day=days.long(end, language, today), when=days.relative(end, today, language)
        )

    def _call(self) -> None:
        self.judge()
        field = self.form.field
        reason = field("reason").value()
        self.context.call(
            placement_extend.extend,
            placement_id=self._row.id,
            until=field("until").value(),
            hours=field("hours").value(),
            reason=reason,
            reasons=dict.fromkeys(self._asking, reason),
            told=told(self.form),
            today=self.context.today(),
            rulebook=self.context.rules,
            danish=resources.catalogue("da"),
        )

    def _extend(self) -> None:
        self.done(self._call)

    def _extend_and_print(self) -> None:
        window, context, placement_id = self.drawer.window(), self.context, self._row.id
        if not self.attempt(self._call):
            return
        self.drawer.dismiss()
        try:
            import_module(_PAPERS).open_paper(window, context, key=PAPER, subject_id=placement_id)
        except UserError as error:
            context.warn(error)
