"""What has come of a placement, or how a new job goes: one of the talks that follow it (E7)."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days
from mentor_desk.services import outcomes, placement_next, placements
from mentor_desk.services.checkpoints import END, CheckpointRow, Found
from mentor_desk.services.placements import PlacementRow
from mentor_desk.terms import CheckpointSeries, OutcomeResult, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import turn_stop
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.text_area import TextArea

_YES, _NO, _UNKNOWN = "yes", "no", "unknown"
_STILL: Final[Mapping[str, bool]] = MappingProxyType({_YES: True, _NO: False})
_MOST_HOURS = 60


def present(
    drawer: Drawer, context: Context, *, placement_id: uuid.UUID, step: str | None = None
) -> None:
    """Write ``step`` down, or the one that waits. Shows nothing where there is nothing to ask.

    Raises:
        UserError: the placement is gone.
    """
    placement = context.call(placements.one, placement_id=placement_id, today=context.today())
    line = context.call(
        outcomes.checkpoints,
        placement_id=placement_id,
        today=context.today(),
        rulebook=context.rules,
    )
    row = next((row for row in line if row.step == step), None) if step else waiting(line)
    if row is not None:
        CheckpointForm(drawer, context, placement, row, following(line, row)).open()


def waiting(line: Sequence[CheckpointRow]) -> CheckpointRow | None:
    """The newest step that it is time for, else the first that is still to come."""
    asked = [row for row in reversed(line) if row.waits]
    return next(iter(asked or [row for row in line if row.done is None]), None)


def following(line: Sequence[CheckpointRow], row: CheckpointRow) -> CheckpointRow | None:
    """The step after ``row`` that is not written yet."""
    later = list(line)[list(line).index(row) + 1 :]
    return next((each for each in later if each.done is None), None)


def result_chips() -> Chips:
    """Everything that can come of a placement."""
    return Chips([(each.value, say(label(each))) for each in OutcomeResult], single=True)


def chosen_result(value: Sequence[str]) -> OutcomeResult | None:
    """The chosen chip."""
    return OutcomeResult(value[0]) if value else None


class CheckpointForm(DrawerForm):
    """One chip is enough; the rest is for those who have more to tell."""

    def __init__(
        self,
        drawer: Drawer,
        context: Context,
        placement: PlacementRow,
        row: CheckpointRow,
        after: CheckpointRow | None,
    ) -> None:
        super().__init__(drawer, context)
        self._placement, self._row, self._after = placement, row, after
        self._hired = row.series is CheckpointSeries.AFTER_CARE
        self.column.insertWidget(0, Notice("neutral", self._due(), lead=self._what()))
        self._add_fields()
        self.form.set_values(self._start())
        self.form.changed.connect(self._follow)
        self._follow()

    def open(self) -> None:
        """Show what was begun, what is written already, or an empty form."""
        self.keep_draft("checkpoint", f"{self._placement.id}:{self._row.step}")
        self._follow()
        self.add_button(self.tr("Save"), self._record, primary=True)
        title = self.tr("After-care") if self._hired else self.tr("What it turned into")
        self.show_in(about(title, self._placement.citizen, self._placement.firm))

    def again(self) -> None:
        present(self.drawer, self.context, placement_id=self._placement.id, step=self._row.step)

    def _what(self) -> str:
        words = QCoreApplication.translate("Decide", "{citizen}: {kind} at {firm}.")
        return words.format(
            citizen=self._placement.citizen,
            kind=say(label(self._placement.kind)).lower(),
            firm=self._placement.firm,
        )

    def _due(self) -> str:
        words = self.tr("{step}: {day}.").format(step=say(self._row.label), day=self._day(self._row))
        if self._after is None:
            return words
        more = self.tr("Next time: {step}, {day}.")
        said = more.format(step=say(self._after.label).lower(), day=self._day(self._after))
        return f"{words} {said}"

    def _day(self, row: CheckpointRow) -> str:
        return days.month_day(row.due_on, self.context.language, self.context.today())

    def _add_fields(self) -> None:
        still = [(_YES, self.tr("Yes")), (_NO, self.tr("No"))]
        if self._hired:
            still.append((_UNKNOWN, say(label(OutcomeResult.UNKNOWN))))
            self.form.add("still_there", self.tr("Does the job go on?"), Chips(still, single=True))
            self.form.add("result", self.tr("What now?"), result_chips(), optional=True)
        else:
            self.form.add("result", self.tr("What has come of it?"), result_chips())
            there = self.tr("Still at {firm}?").format(firm=self._placement.firm)
            self.form.add("still_there", there, Chips(still, single=True), optional=True)
        hours = NumberField(low=0, high=_MOST_HOURS)
        self.form.add_pair(
            FormCell("hours", self.tr("Hours a week now"), hours, optional=True),
            FormCell("day", self.tr("Asked on"), DateField(self.context.today)),
        )
        for name, words in (
            ("citizen_view", self.tr("How the citizen sees it")),
            ("firm_view", self.tr("How the firm sees it")),
            ("text", self.tr("In your own words")),
        ):
            self.form.add(name, words, TextArea(lines=2), optional=True)

    def _start(self) -> dict[str, Any]:
        """What is written already; at the end what has grown out of it is what it led to."""
        done = self._row.done
        values: dict[str, Any] = {"day": self.context.today(), "result": []}
        if done is not None:
            names = ("day", "hours", "citizen_view", "firm_view", "text")
            values = {name: getattr(done, name) for name in names}
            values |= {"result": _key(done.result), "still_there": self._still(done)}
        if self._row.step == END and not values["result"]:
            led_to = self.context.call(placement_next.led_to, placement_id=self._placement.id)
            values["result"] = _key(led_to)
        return values

    def _still(self, done: Found) -> list[str]:
        if done.still_there is None:
            return [_UNKNOWN] if self._hired and done.result else []
        return [_YES if done.still_there else _NO]

    def _answer(self) -> str:
        chosen: list[str] = self.form.field("still_there").value()
        return chosen[0] if chosen else ""

    def _follow(self) -> None:
        """After «no» the next question is what now; hours are for those who work."""
        if self._hired:
            self.form.show_field("result", self._answer() == _NO)

    def _record(self) -> None:
        answer = self._answer()
        self.done(lambda: self._keep(answer))
        running = self._placement.state.running and self._hired
        if answer == _NO and running and not self.drawer.is_open():
            turn_stop.present(self.drawer, self.context, placement_id=self._placement.id)

    def _keep(self, answer: str) -> None:
        values = self.form.values()
        result = chosen_result(values["result"])
        if self._hired and answer != _NO:
            result = OutcomeResult.UNKNOWN if answer == _UNKNOWN else None
        self.context.call(
            outcomes.record,
            placement_id=self._placement.id,
            series=self._row.series,
            step=self._row.step,
            day=values["day"] or self.context.today(),
            result=result,
            hours=values["hours"],
            still_there=_STILL.get(answer),
            citizen_view=values["citizen_view"],
            firm_view=values["firm_view"],
            text=values["text"],
        )


def _key(result: OutcomeResult | None) -> list[str]:
    return [result.value] if result else []
