"""F1: a short guide, in the drawer of the page in view."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout, QWidget

from mentor_desk import resources
from mentor_desk.texts import Language
from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.choice_field import ChoiceField

if TYPE_CHECKING:
    from mentor_desk.ui.desk import Desk

_HEIGHT = 480


class Guide(QWidget):
    """A section at a time. It opens no links: the program never goes online."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._files = _sections(language)
        self.sections = ChoiceField([(path.stem, _title(path)) for path in self._files])
        self.sections.setAccessibleName(self.tr("Section"))
        self.sections.changed.connect(self._show)
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("Guide"))
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setMinimumHeight(_HEIGHT)
        self.text.setTabChangesFocus(True)
        self.text.viewport().setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(self.sections)
        layout.addWidget(self.text, 1)
        self.sections.set_value(self._files[0].stem)
        self._show()

    def _show(self) -> None:
        stem = self.sections.value()
        path = next(each for each in self._files if each.stem == stem)
        self.text.setMarkdown(path.read_text("utf-8"))
        self.text.verticalScrollBar().setValue(0)


def open_help(context: Context, desk: Desk) -> None:
    """Show the guide beside what is in view; a form in the drawer keeps its draft."""
    if desk.page is not None:
        guide = Guide(context.language)
        desk.page.drawer.present(QCoreApplication.translate("Guide", "Guide"), guide)
        guide.sections.setFocus(Qt.FocusReason.OtherFocusReason)


def _sections(language: Language) -> tuple[Path, ...]:
    return tuple(sorted(resources.path("guide", language).glob("*.md")))


def _title(path: Path) -> str:
    first = path.read_text("utf-8").partition("\n")[0]
    return first.removeprefix("# ")
