"""What must stand on a partnership agreement."""

from __future__ import annotations

from mentor_desk.documents.required import Required
from mentor_desk.texts import text

PARTIES, TERMS = "parties", "terms"


REQUIRED = (
    Required("firm.name", "firm.name", text("terms", "The firm’s name"), PARTIES),
    Required("firm.cvr", "firm.cvr", text("terms", "CVR number"), PARTIES),
    Required("firm_contact", "firm_contact", text("terms", "The firm’s contact"), PARTIES),
    Required("sender.mentor", "mentor.name", text("terms", "The municipality’s contact"), PARTIES),
    Required("starts_on", "starts_on", text("terms", "Valid from"), TERMS),
    Required("renew_on", "renew_on", text("terms", "To be renegotiated on"), TERMS),
    Required("why", "why", text("terms", "Why we work together"), TERMS),
    Required("places", "places", text("terms", "Places a year"), TERMS),
    Required("tasks", "tasks", text("terms", "Tasks the firm can offer"), TERMS),
    Required("follow_up", "follow_up", text("terms", "Follow-up"), TERMS),
)
