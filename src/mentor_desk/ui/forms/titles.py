"""What stands at the top of a form in the drawer: what it is, and whom it is about."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QCoreApplication

from mentor_desk.services import pickers
from mentor_desk.ui.context import Context


def about(what: str, *whom: str, draft: bool = False) -> str:
    """``Visit: Ahmed Osman, Lunds Auto · draft``; whoever is not known is left out."""
    title = what
    if names := ", ".join(name for name in whom if name):
        words = QCoreApplication.translate("DrawerTitle", "{what}: {whom}")
        title = words.format(what=what, whom=names)
    if draft:
        title = QCoreApplication.translate("DrawerTitle", "{title} · draft").format(title=title)
    return title


def case_name(context: Context, case_id: uuid.UUID | None) -> str:
    """The citizen of the case. Raises :class:`UserError` when it is gone."""
    return context.call(pickers.case, case_id=case_id).name if case_id is not None else ""


def firm_name(context: Context, firm_id: uuid.UUID | None) -> str:
    """The firm. Raises :class:`UserError` when it is gone."""
    return context.call(pickers.firm, firm_id=firm_id).name if firm_id is not None else ""
