"""Opening a paper from a page; what is in its way is told in the message bar."""

from __future__ import annotations

import uuid

from PySide6.QtWidgets import QWidget

from mentor_desk.errors import UserError
from mentor_desk.ui.context import Context


def open_about(parent: QWidget, context: Context, key: str, subject_id: uuid.UUID) -> None:
    """Prepare the paper ``key`` about a subject, over the window of ``parent``."""
    from mentor_desk.ui.papers.prepare_dialog import open_paper

    try:
        open_paper(parent, context, key=key, subject_id=subject_id)
    except UserError as error:
        context.warn(error)
