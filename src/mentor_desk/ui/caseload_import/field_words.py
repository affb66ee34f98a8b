"""What the fields of a list of citizens are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def names() -> dict[str, str]:
    """The name of every field a column can be."""
    translate = QCoreApplication.translate
    return {
        "name": translate("CaseloadFields", "Name"),
        "first_name": translate("CaseloadFields", "First name"),
        "last_name": translate("CaseloadFields", "Last name"),
        "cpr": translate("CaseloadFields", "CPR number"),
        "born_on": translate("CaseloadFields", "Birthday"),
        "phone": translate("CaseloadFields", "Phone"),
        "email": translate("CaseloadFields", "E-mail"),
        "address": translate("CaseloadFields", "Address"),
        "postcode": translate("CaseloadFields", "Postcode"),
        "town": translate("CaseloadFields", "Town"),
        "target_group": translate("CaseloadFields", "Target group"),
        "benefit": translate("CaseloadFields", "Benefit"),
        "stage": translate("CaseloadFields", "Where the case stands"),
        "opened_on": translate("CaseloadFields", "Opened"),
        "closed_on": translate("CaseloadFields", "Closed"),
        "next_step": translate("CaseloadFields", "Next step"),
        "next_step_on": translate("CaseloadFields", "Day of the next step"),
        "note": translate("CaseloadFields", "Note"),
        "kind": translate("CaseloadFields", "Kind of placement"),
        "firm": translate("CaseloadFields", "Firm"),
        "starts_on": translate("CaseloadFields", "Placement from"),
        "ends_on": translate("CaseloadFields", "Placement until"),
        "hours": translate("CaseloadFields", "Hours a week"),
        "contact": translate("CaseloadFields", "Contact at the firm"),
        "contact_phone": translate("CaseloadFields", "The contact’s phone"),
        "cvr": translate("CaseloadFields", "The firm’s CVR number"),
        "p_number": translate("CaseloadFields", "The firm’s P number"),
        "placement": translate("CaseloadFields", "Placement"),
    }
