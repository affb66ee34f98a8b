"""A placement that ends: what came of it, a stop before its time, or more weeks."""

from __future__ import annotations

import uuid
from datetime import date

from mentor_desk.formats import days
from mentor_desk.services import placement_next, placement_turns, placements
from mentor_desk.services.checkpoints import TRIED
from mentor_desk.services.placements import PlacementRow
from mentor_desk.terms import OutcomeResult, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import checkpoint_form, told_fields, turn_extend
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.text_area import TextArea

_COMPLETE, _STOP = "complete", "stop"


def present(drawer: Drawer, context: Context, *, placement_id: uuid.UUID) -> None:
    """Say what becomes of the placement. Shows nothing when it is gone."""
    rows = context.call(placements.listing, today=context.today())
    row = next((one for one in rows if one.id == placement_id), None)
    if row is not None:
        Decide(drawer, context, row).open()


class Decide(DrawerForm):
    """Two ways to end, and one to go on."""

    def __init__(self, drawer: Drawer, context: Context, row: PlacementRow) -> None:
        super().__init__(drawer, context)
        self._row = row
        self.column.insertWidget(0, Notice("neutral", self._period(), lead=self._title()))
        ways = [
            (_COMPLETE, self.tr("It is carried through")),
            (_STOP, self.tr("It stops before its time")),
        ]
        self.form.add("way", self.tr("What happens?"), Chips(ways, single=True))
        self._tried = row.kind in TRIED
        if self._tried:
            chips = checkpoint_form.result_chips()
            self.form.add("result", self.tr("What does it lead to?"), chips, optional=True)
        came = TextArea(self.tr("For example: 10 paid hours a week from 1 January"), lines=3)
        self.form.add("outcome", self.tr("What came of it?"), came)
        self.form.add("day", self.tr("Last day"), DateField(context.today))
        self.form.add("reason", self.tr("Why does it stop?"), TextArea(lines=3))
        told_fields.add_told(self.form, context)
        self.form.set_values({"way": [_COMPLETE], "day": context.today(), "result": self._led_to()})
        self.form.changed.connect(self._follow)
        self._follow()

    def open(self) -> None:
        """Show what was begun, or an empty form."""
        self.keep_draft("placement.decide", str(self._row.id))
        self._follow()
        self.add_button(self.tr("Save"), self._end, primary=True)
        if not self._row.state.ended and self._row.ends_on is not None:
            self.add_button(self.tr("Go on longer"), self._extend)
        self.show_in(about(self.tr("How it goes on"), self._row.citizen, self._row.firm))

    def again(self) -> None:
        present(self.drawer, self.context, placement_id=self._row.id)

    def _led_to(self) -> list[str]:
        """What has grown out of it already is what it leads to."""
        led_to = self.context.call(placement_next.led_to, placement_id=self._row.id)
        return [led_to.value] if led_to else []

    def _title(self) -> str:
        kind = say(label(self._row.kind))
        return self.tr("{citizen}: {kind} at {firm}.").format(
            citizen=self._row.citizen, kind=kind.lower(), firm=self._row.firm
        )

    def _period(self) -> str:
        end: date | None = self._row.ends_on
        if end is None:
            return self.tr("No last day is agreed.")
        language, today = self.context.language, self.context.today()
        return self.tr("Last day {day}, {when}.").format(
            day=days.long(end, language, today), when=days.relative(end, today, language)
        )

    def _stopping(self) -> bool:
        return bool(self.form.field("way").value() == [_STOP])

    def _follow(self) -> None:
        stopping = self._stopping()
        for name in ("result", "outcome") if self._tried else ("outcome",):
            self.form.show_field(name, not stopping)
        for name in ("day", "reason", *told_fields.NAMES):
            self.form.show_field(name, stopping)

    def _end(self) -> None:
        field, placement_id = self.form.field, self._row.id
        if self._stopping():
            self.done(
                lambda: self.context.call(
                    placement_turns.stop,
                    placement_id=placement_id,
                    day=field("day").value() or self.context.today(),
                    reason=field("reason").value(),
                    told=told_fields.told(self.form),
                    today=self.context.today(),
                )
            )
        else:
            self.done(
                lambda: self.context.call(
                    placements.complete,
                    placement_id=placement_id,
                    outcome=field("outcome").value(),
                    result=self._result(),
                    day=self.context.today(),
                )
            )

    def _result(self) -> OutcomeResult | None:
        chosen = self.form.field("result").value() if self._tried else ()
        return checkpoint_form.chosen_result(chosen)

    def _extend(self) -> None:
        turn_extend.present(self.drawer, self.context, placement_id=self._row.id)
