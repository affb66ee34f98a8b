"""Nobody answered: one click, and the next try is planned."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QCoreApplication

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.services import visit_moves
from mentor_desk.ui.context import Context
from mentor_desk.ui.translate import say


def nobody_answered(context: Context, visit_id: uuid.UUID) -> uuid.UUID | None:
    """Close the visit and plan the next try; says when it is. ``None`` where it could not be done."""
    try:
        again = context.call(
            visit_moves.no_answer,
            visit_id=visit_id,
            today=context.today(),
            now_at=context.now().astimezone().time().replace(second=0, microsecond=0),
        )
        told = context.call(visit_moves.planned, visit_id=again)
    except UserError as error:
        context.warn(error)
        return None
    when = days.long(told.day, context.language, context.today())
    if told.at is not None:
        when = f"{when} {days.clock(told.at, context.language)}"
    words = QCoreApplication.translate("NoAnswer", "Next try: {when}.").format(when=when)
    other = visit_moves.other_way(told.tries)
    context.say(f"{words} {say(other)}" if other is not None else words)
    return again
