"""Before any vault is open: putting a backup in place, and where no vault may lie."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from mentor_desk.errors import UserError
from mentor_desk.texts import Language
from mentor_desk.ui.background import BackgroundRunner
from mentor_desk.ui.first_run.refused import RefusedPage
from mentor_desk.ui.restore.dialog import RestoreDialog
from mentor_desk.ui.restore.ground import Ground
from mentor_desk.ui.translate import say

GroundMaker = Callable[[BackgroundRunner, Language, Callable[[], object]], Ground]
"""Makes what the dialog stands on, from the threads, the language and what is done afterwards."""


def ask(ground: Ground, window: QWidget) -> RestoreDialog:
    """Open the restore dialog where no vault is open."""
    dialog = RestoreDialog(ground, window)
    dialog.open()
    return dialog


def refused(refuse_place: Callable[[], None], close: Callable[[], object]) -> RefusedPage | None:
    """The page that says why no caseload may be made here, or ``None`` where one may."""
    try:
        refuse_place()
    except UserError as error:
        page = RefusedPage(say(error.text))
        page.close_asked.connect(close)
        return page
    return None
