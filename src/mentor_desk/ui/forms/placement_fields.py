"""The fields of a placement, with the law's answers beneath them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.rules import duration, hours, wage_subsidy_length
from mentor_desk.services.contacts import ContactRow
from mentor_desk.services.firm_tasks import BankTask, lacking
from mentor_desk.services.hour_steps import propose, weeks_between
from mentor_desk.services.openings import OpeningRow
from mentor_desk.services.placement_defaults import PurposeChoice
from mentor_desk.services.placement_input import PlacementInput
from mentor_desk.terms import PlacementKind
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import purpose_chips
from mentor_desk.ui.forms.bank_field import BankField
from mentor_desk.ui.forms.fold import Fold
from mentor_desk.ui.forms.hours_field import Hours, HoursField
from mentor_desk.ui.forms.opening_choice import OpeningChoice
from mentor_desk.ui.forms.placement_cells import PlacementCells
from mentor_desk.ui.forms.placement_findings import (
    DATES,
    FIRM,
    HOURS,
    JOB,
    REST,
    TASKS,
    PlacementFindings,
)  # fmt: skip
from mentor_desk.ui.forms.placement_main import PlacementMain
from mentor_desk.ui.forms.placement_more import PlacementMore, in_more, more_words
from mentor_desk.ui.forms.placement_values import OPENING, REASONS, REMEMBER, from_input, split_tasks
from mentor_desk.ui.forms.tab_order import follow_layout
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.pick_field import PickField
from mentor_desk.ui.widgets.rows_editor import RowsEditor

_PAY = ("hourly_wage", "monthly_cost", "contract_given_on")
_DEMANDING = frozenset({"starts_on", "ends_on", "hours", "firm_id", "tasks", OPENING})
"""What decides whether there are steps or a task bank to show."""


class PlacementFields(QWidget):
    """One form to its user: the main part, and the part that is folded until it is wanted.

    What is typed for one kind is kept while another is chosen.
    """

    changed = Signal(str)
    left = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._kept: dict[str, Any] = from_input(PlacementInput(), None) | {REMEMBER: False}
        del self._kept["follows_id"]
        self._people: tuple[ContactRow, ...] = ()
        self._bank: tuple[BankTask, ...] = ()
        self._openings = OpeningChoice(context)
        self._purposes: tuple[PurposeChoice, ...] = ()
        self.main = PlacementMain(PlacementCells(context, self), self)
        self.more: PlacementMore | None = None
        self.findings = PlacementFindings(
            self,
            context.language,
            {
                duration.RULE: self._set_end,
                wage_subsidy_length.RULE: self._set_end,
                hours.RULE: self._set_hours,
            },
        )
        self._add_rows()
        self.fold = Fold(more_words(self.main.kind), self._make_more)
        self.main.changed.connect(self._changed)
        self.main.left.connect(self._left)
        self.findings.changed.connect(lambda: self.changed.emit(REASONS))
        self.findings.left.connect(lambda: self.left.emit(REASONS))
        rest = self.findings.slot(REST, partial(self._last_of, "hours", "follow_up"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self.main, rest, self.fold):
            column.addWidget(widget)

    @property
    def firm(self) -> PickField:
        """The field that picks the firm."""
        field: PickField = self.main.field("firm_id")
        return field

    def values(self) -> dict[str, Any]:
        """The values of all fields, in sight or not, and the reasons."""
        more = self.more.values() if self.more is not None else {}
        return {**self._kept, **self.main.values(), **more, REASONS: self.findings.reasons()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show these values."""
        known = dict(values)
        if isinstance(known.get("hours"), list | tuple):
            known["hours"] = Hours(*known["hours"])
        self.findings.set_reasons(known.pop(REASONS, None) or {})
        self._kept.update(known)
        if "purposes" in known:
            self._offer_purposes(known["purposes"])
        self.main.set_values(known)
        if self.more is not None:
            self.more.set_values(known)
        self.follow_kind()
        self._settle_demanded()

    def follow_kind(self) -> None:
        """Show the fields of the kind that is chosen."""
        kind = PlacementKind(self.main.field("kind").value() or PlacementKind.PRAKTIK)
        if kind is self.main.kind:
            return
        self._kept = self.values()
        # The folded part is made anew, so that nothing of another kind is left in it.
        self.more = None
        self._show_new(self.main.show_kind(kind))
        self.fold.renew(more_words(kind))
        self._settle_demanded()
        QTimer.singleShot(0, self, self._settle_late)

    def set_people(self, people: Sequence[ContactRow]) -> None:
        """Offer the firm's people, and say who they are."""
        self._people = tuple(people)
        names = " · ".join(dict.fromkeys(one.name for one in people))
        self.main.set_hint("firm_id", names)
        if self.more is not None:
            self.more.offer(self._people)

    def set_bank(self, bank: Sequence[BankTask]) -> None:
        """Offer the firm's task bank."""
        self._bank = tuple(bank)
        self._settle_demanded()

    def set_openings(self, rows: Sequence[OpeningRow]) -> None:
        """Offer the places the firm wants somebody in; one of another firm is chosen no more."""
        self._kept.update(self.main.values())
        self._openings.know(rows, self._kept)
        self._show_new(self._openings.settle(self.main, self._kept))
        self._settle_demanded()

    def set_purposes(self, purposes: Sequence[PurposeChoice]) -> None:
        """Offer the legal purposes."""
        self._purposes = tuple(purposes)
        self._offer_purposes(self.values()["purposes"])

    def part_of(self, name: str) -> Form | None:
        """The part that has the field ``name``; unfolds it when it must."""
        if name in self.main.names():
            return self.main
        if name in in_more(self.main.kind):
            self.fold.unfold()
            return self.more
        return None

    def makes_sense(self) -> bool:
        """Whether all typed texts are understood."""
        return self.main.makes_sense() and (self.more is None or self.more.makes_sense())

    def _add_rows(self) -> None:
        main, findings = self.main, self.findings
        main.add_row("firm_id", "kind", stretch=(3, 2))
        main.add_row(OPENING)
        main.add_widget(findings.slot(FIRM, partial(self._last_of, "kind", OPENING)))
        main.add_row("starts_on", "ends_on", "hours")
        for place in (DATES, HOURS):
            main.add_widget(findings.slot(place, partial(self._last_of, "hours")))
        for names in (
            ("hours_least", "hours_most", "work_intensity"), ("steps",), ("job_title",), _PAY,
            ("unemployed_since",), ("net_extension",), ("vacated_post",),
        ):  # fmt: skip
            main.add_row(*names)
        main.add_widget(findings.slot(JOB, partial(self._last_of, "hours", *_PAY, "vacated_post")))
        for name in ("purposes", "purpose", "success_sign", "working_days", "tasks", REMEMBER):
            main.add_row(name)
        main.add_widget(findings.slot(TASKS, partial(self._last_of, "hours", "tasks", REMEMBER)))
        main.add_row("practical")
        main.add_row("follow_up")

    def _last_of(self, *names: str) -> QWidget:
        """The last of the fields that are there."""
        shown = self.main.names()
        field: QWidget = self.main.field(next(name for name in reversed(names) if name in shown))
        return field

    def _make_more(self) -> QWidget:
        more = PlacementMore(self._context.today, self.main.kind)
        more.offer(self._people)
        more.set_values(self._kept)
        more.changed.connect(self.changed)
        more.left.connect(self.left)
        self.more = more
        QTimer.singleShot(0, self, self._settle_late)
        return more

    def _changed(self, name: str) -> None:
        if name == "kind":
            self.follow_kind()
        elif name in _DEMANDING:
            self._settle_demanded()
        self.changed.emit(name)
        if name == OPENING:
            self._bring_tasks()

    def _left(self, name: str) -> None:
        if name == "tasks":
            tasks: RowsEditor = self.main.field("tasks")
            if split_tasks(tasks.value()) != tasks.value():
                tasks.set_value(split_tasks(tasks.value()))
                self._settle_demanded()
        self.left.emit(name)

    def _show_new(self, names: Iterable[str]) -> None:
        """A field that comes into sight holds what was typed when it was there last."""
        for name in names:
            field = self.main.field(name)
            if name in self._kept and field.value() != self._kept[name]:
                field.set_value(self._kept[name])
            if isinstance(field, BankField):
                field.picked.connect(self._take_tasks)
        if "purposes" in names:
            self._offer_purposes(self._kept["purposes"])

    def _offer_purposes(self, chosen: Sequence[str]) -> None:
        if "purposes" in self.main.names():
            chips = self.main.field("purposes")
            purpose_chips.offer(chips, self._purposes, chosen, self._context.language)

    def _settle_demanded(self) -> None:
        """Steps are shown where hours grow, the bank where it has or lacks something."""
        self._kept.update(self.main.values())
        before = set(self.main.names())
        self._settle_steps()
        self._settle_bank()
        self._show_new(self._openings.settle(self.main, self._kept))
        self.main.measure()
        if set(self.main.names()) - before:
            QTimer.singleShot(0, self, self._settle_late)

    def _settle_steps(self) -> None:
        kept = self._kept
        start, most = kept["hours"] or (None, None)
        weeks = weeks_between(kept["starts_on"], kept["ends_on"])
        wanted = bool(kept["steps"] or propose(start, most, weeks))
        self._show_new(self.main.demand("steps", shown=wanted))
        if "steps" in self.main.names():
            vitas = "vitas_on" in in_more(self.main.kind)
            self.main.field("steps").frame(start, most, weeks, vitas=vitas)

    def _settle_bank(self) -> None:
        tasks = split_tasks(self._kept["tasks"])
        wanted = self._kept["firm_id"] is not None and bool(self._bank or lacking(self._bank, tasks))
        self._show_new(self.main.demand(REMEMBER, shown=wanted))
        if REMEMBER in self.main.names():
            self.main.field(REMEMBER).offer(self._bank, tasks)
            if not self._bank:
                self.main.set_label(REMEMBER, "")

    def _bring_tasks(self) -> None:
        written = split_tasks(self._kept["tasks"])
        tasks = self._openings.tasks(self._kept[OPENING], written)
        if tasks != written and "tasks" in self.main.names():
            self._take_tasks(tasks)

    def _take_tasks(self, tasks: object) -> None:
        self.main.field("tasks").set_value(tasks)
        self._settle_demanded()
        self.changed.emit("tasks")
        self.left.emit("tasks")

    def _settle_late(self) -> None:
        """Give what was made late its place in the order of Tab.

        The steps come after the tasks for the keyboard: most placements are written without them.
        """
        names, field = self.main.names(), self.main.field
        after = next((name for name in ("tasks", "hours") if name in names), "hours")
        follow_layout(self, later=[(field("steps"), field(after))] if "steps" in names else ())

    def _set_end(self, latest: object) -> None:
        if isinstance(latest, date):
            self.main.field("ends_on").replace(latest)
            self.left.emit("ends_on")

    def _set_hours(self, most: object) -> None:
        if isinstance(most, float):
            field: HoursField = self.main.field("hours")
            now = field.value()
            start = now.start if now and now.start is not None and now.start < most else None
            field.replace(Hours(start, most))
            self.left.emit("hours")
