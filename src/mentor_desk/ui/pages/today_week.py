"""What the week's lines on the Today page do; a form is imported when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from mentor_desk.models import (
    Absence,
    AbsenceLine,
    Erasure,
    JournalEntry,
    Measurement,
    Setting,
    TeamDecision,
)
from mentor_desk.services.today_rows import Action, TodayRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.drawer import Drawer

ON_SCREEN: tuple[type, ...] = (
    Absence, AbsenceLine, Erasure, JournalEntry, Measurement, Setting, TeamDecision,
)  # fmt: skip


def _to_journal(row: TodayRow, drawer: Drawer, context: Context) -> None:
    del row, drawer
    context.go("cases", "journal")


def _to_ripe(row: TodayRow, drawer: Drawer, context: Context) -> None:
    del row, drawer
    context.go("retention")


def _to_paper(row: TodayRow, drawer: Drawer, context: Context) -> None:
    del row, drawer
    context.go("laptop_gone")


def _talk(row: TodayRow, drawer: Drawer, context: Context) -> None:
    from mentor_desk.ui.progression import talk_form

    talk_form.present(drawer, context, case_id=row.ref)


def _plan_visits(row: TodayRow, drawer: Drawer, context: Context) -> None:
    from mentor_desk.ui.forms import visit_series

    visit_series.present(drawer, context, placement_id=row.ref)


def _decision(row: TodayRow, drawer: Drawer, context: Context) -> None:
    from mentor_desk.ui.team import decision_form

    decision_form.present_follow(drawer, context, decision_id=row.ref)


def _prepare_absence(row: TodayRow, drawer: Drawer, context: Context) -> None:
    from mentor_desk.ui.absence import absence_form

    absence_form.present(drawer, context, absence_id=row.ref)


_ACTS: Mapping[Action, Callable[[TodayRow, Drawer, Context], None]] = MappingProxyType(
    {
        Action.ERASE_RIPE: _to_ripe,
        Action.FOLLOW_DECISION: _decision,
        Action.MEASURE: _talk,
        Action.PLAN_VISITS: _plan_visits,
        Action.PREPARE_ABSENCE: _prepare_absence,
        Action.PRINT_GONE: _to_paper,
        Action.WRITE_JOURNAL: _to_journal,
    }
)
OF_WEEK = tuple(_ACTS)


def act(row: TodayRow, drawer: Drawer, context: Context) -> None:
    """Do what the line asks for, where it stands.

    Raises:
        UserError: what the line is about is gone.
    """
    _ACTS[row.action](row, drawer, context)
