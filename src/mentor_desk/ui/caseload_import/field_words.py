"""What the fields of a list of citizens are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def names() -> dict[str, str]:
    """The name of every field a column can be."""
    tr = QCoreApplication.translate
    return {
        "name": tr("CaseloadFields", "Name"),
        "first_name": tr("CaseloadFields", "First name"),
        "last_name": tr("CaseloadFields", "Last name"),
        "cpr": tr("CaseloadFields", "CPR number"),
        "born_on": tr("CaseloadFields", "Birthday"),
        "phone": tr("CaseloadFields", "Phone"),
        "email": tr("CaseloadFields", "E-mail"),
        "address": tr("CaseloadFields", "Address"),
        "postcode": tr("CaseloadFields", "Postcode"),
        "town": tr("CaseloadFields", "Town"),
        "target_group": tr("CaseloadFields", "Target group"),
        "benefit": tr("CaseloadFields", "Benefit"),
        "stage": tr("CaseloadFields", "Where the case stands"),
        "opened_on": tr("CaseloadFields", "Opened"),
        "closed_on": tr("CaseloadFields", "Closed"),
        "next_step": tr("CaseloadFields", "Next step"),
        "next_step_on": tr("CaseloadFields", "Day of the next step"),
        "note": tr("CaseloadFields", "Note"),
        "kind": tr("CaseloadFields", "Kind of placement"),
        "firm": tr("CaseloadFields", "Firm"),
        "starts_on": tr("CaseloadFields", "Placement from"),
        "ends_on": tr("CaseloadFields", "Placement until"),
        "hours": tr("CaseloadFields", "Hours a week"),
        "contact": tr("CaseloadFields", "Contact at the firm"),
        "contact_phone": tr("CaseloadFields", "The contact’s phone"),
        "cvr": tr("CaseloadFields", "The firm’s CVR number"),
        "p_number": tr("CaseloadFields", "The firm’s P number"),
        "placement": tr("CaseloadFields", "Placement"),
    }
