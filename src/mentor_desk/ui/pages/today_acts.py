"""What the mentor's own lines on the Today page do; a form is imported when it is first asked for."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from mentor_desk.services import cases
from mentor_desk.services.today_rows import Action, TodayRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.translate import say
from mentor_desk.ui.visit.opening import open_visit
from mentor_desk.ui.widgets.drawer import Drawer

Act = Callable[[TodayRow, Drawer, Context], None]


def note(drawer: Drawer, context: Context, case_id: uuid.UUID | None = None) -> None:
    """A note about ``case_id``, or about anybody or anything."""
    from mentor_desk.ui.forms import note_form

    note_form.present(drawer, context, case_id=case_id)


def more_outcomes(drawer: Drawer, context: Context) -> None:
    """The outcomes that the day has no room for."""
    from mentor_desk.ui.forms import due_outcomes

    due_outcomes.present(drawer, context)


def _note(row: TodayRow, drawer: Drawer, context: Context) -> None:
    note(drawer, context, row.case_id)


def _visit(row: TodayRow, drawer: Drawer, context: Context) -> None:
    del drawer
    if row.case_id is not None:
        open_visit(context, case_id=row.case_id, visit_id=row.ref)


def _step(row: TodayRow, drawer: Drawer, context: Context) -> None:
    del drawer
    if row.case_id is not None:
        context.call(cases.finish_next_step, case_id=row.case_id)
        words = QCoreApplication.translate("TodayPage", "Done: {what}")
        context.say(words.format(what=say(row.title)))


def _promise(row: TodayRow, drawer: Drawer, context: Context) -> None:
    from mentor_desk.ui.forms import promise_form

    promise_form.present_keep(drawer, context, promise_id=row.ref)


def _settle(row: TodayRow, drawer: Drawer, context: Context) -> None:
    from mentor_desk.ui.forms import turn_problem

    turn_problem.present_settle(drawer, context, event_id=row.ref)


def _decide(row: TodayRow, drawer: Drawer, context: Context) -> None:
    from mentor_desk.ui.forms import decide_form

    decide_form.present(drawer, context, placement_id=row.ref)


def _outcome(row: TodayRow, drawer: Drawer, context: Context) -> None:
    from mentor_desk.ui.forms import checkpoint_form

    checkpoint_form.present(drawer, context, placement_id=row.ref)


def _evaluate(row: TodayRow, drawer: Drawer, context: Context) -> None:
    from mentor_desk.ui.forms import evaluation_form

    evaluation_form.present(drawer, context, placement_id=row.ref)


def _placement(row: TodayRow, drawer: Drawer, context: Context) -> None:
    del drawer
    context.go("placement", str(row.ref))


_ACTS: Mapping[Action, Act] = MappingProxyType(
    {
        Action.RECORD_VISIT: _visit,
        Action.NOTE: _note,
        Action.KEEP_PROMISE: _promise,
        Action.ASK_PROMISE: _promise,
        Action.FINISH_STEP: _step,
        Action.SETTLE: _settle,
        Action.CALL_ABSENT: _note,
        Action.DECIDE: _decide,
        Action.RECORD_OUTCOME: _outcome,
        Action.AFTER_CARE: _outcome,
        Action.EVALUATE: _evaluate,
        Action.OPEN_PLACEMENT: _placement,
    }
)
OF_MENTOR = tuple(_ACTS)
OF_PLACEMENT = (
    Action.OPEN_PLACEMENT, Action.SETTLE, Action.CALL_ABSENT, Action.DECIDE, Action.RECORD_OUTCOME,
    Action.AFTER_CARE, Action.EVALUATE,
)  # fmt: skip
"""What is about a placement; its row opens the placement's page."""


def act(row: TodayRow, drawer: Drawer, context: Context) -> None:
    """Do what the line asks for, where it stands.

    Raises:
        UserError: what the line is about is gone.
    """
    _ACTS[row.action](row, drawer, context)
