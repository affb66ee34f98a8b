"""Planning the visits of a placement from a rhythm: look, take a tick away, put them in (F1)."""

from __future__ import annotations

import uuid
from datetime import date, time, timedelta
from typing import Any

from PySide6.QtWidgets import QLabel

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.services import placements, schedule, schedule_anew, work_week
from mentor_desk.services.placements import PlacementRow
from mentor_desk.services.schedule import Proposal
from mentor_desk.services.schedule_anew import Anew
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.lying_visits import LaidAnew, LyingVisits
from mentor_desk.ui.forms.proposed_visits import ProposedVisits
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.time_field import TimeField

_MONDAY = date(2026, 1, 5)


def present(drawer: Drawer, context: Context, *, placement_id: uuid.UUID) -> None:
    """Plan the visits of a placement. Raises :class:`UserError` when it is gone."""
    row = context.call(placements.one, placement_id=placement_id, today=context.today())
    PlanVisits(drawer, context, row).open()


class PlanVisits(DrawerForm):
    """Every change proposes anew; only what is missing is proposed, so nothing is planned twice.

    Where the planned visits do not lie as the rhythm would have them, they can be moved to it.
    """

    def __init__(self, drawer: Drawer, context: Context, row: PlacementRow) -> None:
        super().__init__(drawer, context)
        self._row = row
        self._rhythms = work_week.rhythms().by_key
        self._read: tuple[dict[str, Any], Proposal] | None = None
        self._laid: tuple[dict[str, Any], Anew] | None = None
        first = self._propose()
        self._began = _rhythm_of(first)
        titles = [(key, one.title.written(context.language)) for key, one in self._rhythms.items()]
        self.form.add("rhythm", self.tr("How often?"), Chips(titles, single=True))
        self.form.add_pair(
            FormCell("weekday", self.tr("Weekday"), ChoiceField(self._weekdays())),
            FormCell("at", self.tr("Time"), TimeField(self.tr("9.30"))),
        )
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        set_role(self.summary, "muted")
        self.form.add_widget(self.summary)
        self.anew = CheckField(self.tr("Move the planned visits to this rhythm"))
        self.form.add("anew", "", self.anew)
        self.visits = ProposedVisits(context.language)
        self.notice = Notice("warning", "")
        self.form.add_widget(self.notice)
        self.form.add("unwanted", self.tr("Visits to put in the calendar"), self.visits)
        self.lying = LyingVisits(context.language)
        self.form.add_widget(self.lying)
        self.laid = LaidAnew(context.language)
        self.form.add_widget(self.laid)
        self.form.set_values({"rhythm": [first.rhythm], "weekday": str(first.weekday), "at": first.at})

    def open(self) -> None:
        """Show what was begun, or what the rhythm proposes."""
        self.keep_draft("visit.series", str(self._row.id))
        self.add_button("", self._plan, primary=True)
        # The drawer has room for one name.
        self.show_in(about(self.tr("Plan visits"), self._row.citizen))
        self.form.changed.connect(self._changed)
        self._look()

    def again(self) -> None:
        present(self.drawer, self.context, placement_id=self._row.id)

    def _changed(self, name: str) -> None:
        if name == "unwanted":
            self._count()
        else:
            self._look()

    def _asked(self) -> dict[str, Any]:
        if "rhythm" not in self.form.names():
            return {}
        values = self.form.values()
        weekday = values["weekday"]
        return {
            "rhythm": next(iter(values["rhythm"]), None),
            "weekday": int(weekday) if weekday is not None else None,
            "at": values["at"],
        }

    def _propose(self) -> Proposal:
        """Beside the visits that are planned."""
        asked = self._asked()
        if self._read is None or self._read[0] != asked:
            found = self.context.call(
                schedule.propose, placement_id=self._row.id, today=self.context.today(), **asked
            )
            # The form is filled with it, and then asks for the same.
            same = {"rhythm": found.rhythm, "weekday": found.weekday, "at": found.at}
            self._read = (asked or same, found)
        return self._read[1]

    def _moved(self, found: Proposal) -> Anew | None:
        """With the planned visits moved to the rhythm, where that is wanted."""
        if not (self._strays(found) and self.anew.value()):
            return None
        asked = self._asked()
        if self._laid is None or self._laid[0] != asked:
            anew = self.context.call(
                schedule_anew.propose, placement_id=self._row.id, today=self.context.today(), **asked
            )
            self._laid = (asked, anew)
        return self._laid[1]

    def _strays(self, found: Proposal) -> bool:
        """Whether the rhythm is another than before, or a planned visit left it for no reason."""
        strays = any(not one.week or (one.day != one.wanted and not one.why) for one in found.ahead)
        return strays or bool(found.ahead and _rhythm_of(found) != self._began)

    def _look(self) -> None:
        try:
            found = self._propose()
            moved = self._moved(found)
        except UserError as error:
            self.context.warn(error)
            return
        today = self.context.today()
        about_it = self._rhythms[found.rhythm].about
        self.form.set_hint("rhythm", about_it.written(self.context.language))
        self.form.show_field("anew", self._strays(found))
        self.visits.show_rows(found.rows, today)
        self.form.show_field("unwanted", bool(found.rows) and moved is None)
        self.lying.show_rows(found.ahead if moved is None else (), today)
        self.laid.show_changes(moved.changes if moved is not None else (), today)
        if moved is not None:
            found = moved.proposal
        self._sum_up(found)
        self._tell_left_out(found)
        self._count(moved)

    def _sum_up(self, found: Proposal) -> None:
        """What is there already, and to when it is planned."""
        until = days.short(found.until, self.context.language, self.context.today())
        said = [self.tr("To {day}, the last day.").format(day=until)]
        if self._row.ends_on is None:
            said = [self.tr("No last day is agreed, so half a year ahead: to {day}.").format(day=until)]
        held = len(found.kept) - len(found.ahead)
        if held > 0:
            said.append(self.tr("%n visit(s) are held already and count.", "", held))
        if not found.rows and not found.left_out:
            words = self.tr(
                "No visits are missing. To put one on another day, move it in the week or on its page."
            )
            said.append(words)
        self.summary.setText(" ".join(said))

    def _tell_left_out(self, found: Proposal) -> None:
        language, today = self.context.language, self.context.today()
        words = self.tr("No day found for week {week} ({day}): {why}")
        lines = [
            words.format(
                week=one.week,
                day=days.short(one.wanted, language, today),
                why=" ".join(map(say, one.why)),
            )
            for one in found.left_out
        ]
        self.notice.say("warning", "\n".join(lines))
        self.notice.setVisible(bool(lines))

    def _count(self, moved: Anew | None = None) -> None:
        """The button says how many; with none there is nothing to press."""
        count = len(self.visits.wanted()) if moved is None else len(moved.changes)
        if moved is not None:
            words = self.tr("Change %n visit(s)", "", count)
        elif count:
            words = self.tr("Put %n visit(s) in the calendar", "", count)
        else:
            words = self.tr("Put visits in the calendar")
        self.buttons[0].setText(words)
        self.buttons[0].setEnabled(bool(count))

    def _plan(self) -> None:
        self.done(self._put_in)

    def _put_in(self) -> None:
        found = self._propose()
        moved = self._moved(found)
        kept: dict[str, Any] = {
            "placement_id": self._row.id,
            "rhythm": found.rhythm,
            "weekday": found.weekday,
            "at": found.at,
        }
        if moved is None:
            visits = [(one.day, one.at) for one in self.visits.wanted()]
            self.context.call(schedule.plan_series, visits=visits, **kept)
            return
        self.context.call(
            schedule_anew.lay,
            changes=moved.changes,
            today=self.context.today(),
            reason=self.tr("Another rhythm"),
            **kept,
        )

    def _weekdays(self) -> list[tuple[str, str]]:
        """The days on which the mentor works."""
        hours = self.context.call(work_week.mine).hours
        language = self.context.language
        return [
            (str(number), days.weekday(_MONDAY + timedelta(days=number), language))
            for number, span in enumerate(hours)
            if span is not None
        ]


def _rhythm_of(found: Proposal) -> tuple[str, int, time]:
    return found.rhythm, found.weekday, found.at
