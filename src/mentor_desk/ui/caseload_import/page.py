"""The page on which the mentor's own list is read in; reached from Cases and from the settings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from mentor_desk.ui.caseload_import.wizard import CaseloadWizard
from mentor_desk.ui.context import Context
from mentor_desk.ui.importing.wizard import DONE
from mentor_desk.ui.pages.base import DeskPage

PAGE = "caseload_import"


class CaseloadImportPage(DeskPage):
    """The wizard alone; it leads back to where one came from."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.set_title(
            self.tr("Read in your own list of citizens"),
            self.tr("Nothing changes before you say so."),
        )
        self._before: tuple[str, str | None] = ("cases", None)
        self.wizard = CaseloadWizard(context)
        self.wizard.left.connect(self.leave)
        self.wizard.list_wanted.connect(lambda: self._go("cases", None))
        self.set_body(self.wizard)
        self.set_back(self.tr("Back"), self.wizard.leave)
        self.wizard.begin()

    def came_from(self, kind: str, ref: str | None) -> None:
        """Where «Back» leads; what is begun stays."""
        if kind != PAGE:
            self._before = (kind, ref)
        if self.wizard.step() == DONE and not self.wizard.busy():
            self.wizard.begin()
        self.take_keyboard()

    def take_keyboard(self) -> None:
        """The keyboard stands where the first step begins."""
        self.wizard.file.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def read_in(self, path: Path) -> None:
        """Begin with a file that is known already."""
        self.wizard.begin(path)

    def leave(self) -> None:
        """Back to where one came from; the next time it begins afresh."""
        self._go(*self._before)

    def _go(self, page: str, ref: str | None) -> None:
        if self.wizard.step() != DONE:
            self.wizard.begin()
        self.context.go(page, ref)
