"""The way from a firm to the papers of its agreement."""

from __future__ import annotations

import uuid

from PySide6.QtWidgets import QWidget

from mentor_desk.services.papers import PARTNERSHIP, RENEWAL
from mentor_desk.ui.context import Context


def open_agreement(parent: QWidget, context: Context, agreement_id: uuid.UUID) -> None:
    """Prepare the partnership agreement: what is missing, the preview, print."""
    _open(parent, context, PARTNERSHIP, agreement_id)


def open_agenda(parent: QWidget, context: Context, agreement_id: uuid.UUID) -> None:
    """Prepare the agenda of the talk about the agreement's next year."""
    _open(parent, context, RENEWAL, agreement_id)


def _open(parent: QWidget, context: Context, key: str, agreement_id: uuid.UUID) -> None:
    # QtPdf is needed only here and would slow down opening the page.
    from mentor_desk.ui.papers.prepare_dialog import open_paper

    open_paper(parent, context, key=key, subject_id=agreement_id)
