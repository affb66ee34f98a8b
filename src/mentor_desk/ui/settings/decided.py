"""What IT has decided for the computer cannot be chosen, and the field says why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mentor_desk.policy import Policy
from mentor_desk.ui.widgets.form import Form


def decided_by_it(form: Form, policy: Policy) -> None:
    """Take the fields of ``form`` that ``policy`` locks out of the mentor's hands."""
    for name in form.names():
        if policy.locks(name):
            form.field(name).setEnabled(False)
            form.set_hint(name, words())


def words() -> str:
    """Who has decided it."""
    return QCoreApplication.translate("Settings", "Decided by the municipality’s IT.")
