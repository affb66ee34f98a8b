"""Who to ring, in one line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import phone
from mentor_desk.services.placement_callers import Caller
from mentor_desk.terms import ContactRole

_NBSP = "\N{NO-BREAK SPACE}"


def ring_line(callers: Sequence[Caller]) -> str:
    """``Ahmed 12 07 60 94 · Karsten (every day) 12 15 43 86``; a line breaks only between two."""
    return " · ".join(_one(caller) for caller in callers)


def _one(caller: Caller) -> str:
    roles = {
        ContactRole.DAILY_RESPONSIBLE: QCoreApplication.translate("RingLine", "every day"),
        ContactRole.EMPLOYER: QCoreApplication.translate("RingLine", "employer"),
    }
    role = roles.get(caller.role) if caller.role is not None else None
    name = f"{caller.first_name} ({role})" if role else caller.first_name
    return f"{name} {phone.pretty(caller.phone)}".replace(" ", _NBSP)
