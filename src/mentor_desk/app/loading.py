"""The modules that are loaded ahead: what Today is made of, and what its lines open after that."""

from __future__ import annotations

CORE_MODULES = (
    "sqlalchemy.orm",
    "mentor_desk.storage.vault",
    "mentor_desk.rules.rulebook_file",
    "mentor_desk.services.today",
    "mentor_desk.services.counts",
    "mentor_desk.services.undo",
    "mentor_desk.services.drafts",
    "cryptography.hazmat.primitives.ciphers.aead",
    "argon2.low_level",
)
PAGE_MODULES = (
    "mentor_desk.ui.opened",
    "mentor_desk.ui.pages.today",
)

LATER_CORE_MODULES = (
    "mentor_desk.documents.catalogue",
    "mentor_desk.services.gathering.register",
    "mentor_desk.services.papers",
    "mentor_desk.services.visit_preparation",
)
LATER_PAGE_MODULES = (
    "mentor_desk.ui.forms.note_form",
    "mentor_desk.ui.forms.contact_form",
    "mentor_desk.ui.forms.checkpoint_form",
    "mentor_desk.ui.forms.evaluation_form",
    "mentor_desk.ui.forms.decide_form",
    "mentor_desk.ui.papers.prepare_dialog",
)
"""What Today's lines open, after what it is made of."""
