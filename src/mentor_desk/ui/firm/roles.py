"""What each role at a firm means, in a line a mentor can say aloud."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mentor_desk.terms import ContactRole, label
from mentor_desk.ui.translate import say


def choices() -> list[tuple[str, str]]:
    """The roles to choose from."""
    return [(role.value, say(label(role))) for role in ContactRole]


def meaning(role: ContactRole) -> str:
    """What somebody in ``role`` does in a placement."""
    return {
        ContactRole.EMPLOYER: QCoreApplication.translate(
            "ContactRoles", "Says yes or no, and signs the agreement."
        ),
        ContactRole.DAILY_RESPONSIBLE: QCoreApplication.translate(
            "ContactRoles", "Is there every day and gives the tasks."
        ),
        ContactRole.STAND_IN: QCoreApplication.translate(
            "ContactRoles", "Takes over when the daily responsible is away."
        ),
        ContactRole.EMPLOYEE_REPRESENTATIVE: QCoreApplication.translate(
            "ContactRoles", "Is heard on the number of places, and signs for the employees."
        ),
        ContactRole.FIRM_MENTOR: QCoreApplication.translate(
            "ContactRoles", "A colleague who has time set aside for the citizen."
        ),
    }[role]
