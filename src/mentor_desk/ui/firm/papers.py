"""The way from a firm to the paper of its agreement."""

from __future__ import annotations

import uuid

from PySide6.QtWidgets import QWidget

from mentor_desk.services.papers import PARTNERSHIP
from mentor_desk.ui.context import Context


def open_agreement(parent: QWidget, context: Context, agreement_id: uuid.UUID) -> None:
    """Prepare the partnership agreement: what is missing, the preview, print."""
    # QtPdf is needed only here and would slow down opening the page.
    from mentor_desk.ui.papers.prepare_dialog import open_paper

    open_paper(parent, context, key=PARTNERSHIP, subject_id=agreement_id)
