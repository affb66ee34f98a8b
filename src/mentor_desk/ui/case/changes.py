"""What the header of a case changes in it; the message bar says so and offers the way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from mentor_desk.errors import UserError
from mentor_desk.services import cases
from mentor_desk.services.cases import CaseView
from mentor_desk.terms import Stage, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.translate import say


def set_stage(context: Context, case: CaseView, *, stage: Stage) -> None:
    """Bring the case to ``stage``; where it stands there already, nothing is written.

    Where it stands is asked for: the view may be a moment older than the last change.
    """
    today = context.today()
    said = QCoreApplication.translate("Workspace", "{name} is now at «{stage}»")
    said = said.format(name=case.name, stage=say(label(stage)))
    try:
        if context.call(cases.open_case, case_id=case.id, today=today).stage is stage:
            return
    except UserError as error:
        context.warn(error)
        return
    _change(
        context, lambda: context.call(cases.set_stage, case_id=case.id, stage=stage, today=today), said
    )


def close(context: Context, case: CaseView) -> None:
    """Close the case as of today."""
    said = QCoreApplication.translate("Workspace", "The case of {name} is closed").format(
        name=case.name
    )
    _change(context, lambda: context.call(cases.close, case_id=case.id, today=context.today()), said)


def reopen(context: Context, case: CaseView) -> None:
    """Open the closed case again."""
    said = QCoreApplication.translate("Workspace", "The case of {name} is open again")
    _change(context, lambda: context.call(cases.reopen, case_id=case.id), said.format(name=case.name))


def _change(context: Context, change: Callable[[], object], said: str) -> None:
    try:
        change()
    except UserError as error:
        context.warn(error)
    else:
        context.say(said)
