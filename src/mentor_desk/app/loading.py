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
    "mentor_desk.services.week",
    "mentor_desk.services.placement_timeline",
    "mentor_desk.services.match",
    "mentor_desk.services.match_weights",
    "mentor_desk.services.placement_templates",
    "mentor_desk.services.firm_page",
    "mentor_desk.services.directory_import",
    "mentor_desk.services.directory_history",
    "mentor_desk.services.duplicates",
    "mentor_desk.services.give_and_take",
    "mentor_desk.services.job_carving",
    "mentor_desk.services.log",
)
LATER_PAGE_MODULES = (
    "mentor_desk.ui.forms.note_form",
    "mentor_desk.ui.forms.contact_form",
    "mentor_desk.ui.forms.checkpoint_form",
    "mentor_desk.ui.forms.evaluation_form",
    "mentor_desk.ui.forms.decide_form",
    "mentor_desk.ui.papers.prepare_dialog",
    "mentor_desk.ui.week.boards",
    "mentor_desk.ui.pages.week",
    "mentor_desk.ui.forms.placement_form",
    "mentor_desk.ui.widgets.map_view",
    "mentor_desk.ui.match.pair_panel",
    "mentor_desk.ui.pages.match",
    "mentor_desk.ui.widgets.gantt",
    "mentor_desk.ui.pages.placements",
    "mentor_desk.ui.directory.wizard",
    "mentor_desk.ui.firm.profile_tab",
    "mentor_desk.ui.firm.cooperation_tab",
    "mentor_desk.ui.firm.people_tab",
    "mentor_desk.ui.pages.firms",
)
"""What Today's lines open, after what it is made of; then the pages a day leads to, in pieces that the
window does not feel."""
