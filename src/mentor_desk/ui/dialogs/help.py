"""F1: a short guide, in the drawer of the page in view."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout, QWidget

from mentor_desk import resources
from mentor_desk.texts import Language
from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.choice_field import ChoiceField

if TYPE_CHECKING:
    from mentor_desk.ui.desk import Desk

_HEIGHT = 480
_ABOUT: Final[Mapping[str, tuple[str, str]]] = {
    "today": ("2-today", "2-i-dag"),
    "week": ("2-today", "2-i-dag"),
    "cases": ("3-cases", "3-sager"),
    "firms": ("4-firms", "4-virksomheder"),
    "outreach": ("5-match-and-outreach", "5-match-og-opsoegning"),
    "match": ("5-match-and-outreach", "5-match-og-opsoegning"),
    "placements": ("6-placements", "6-forloeb"),
    "agreements": ("7-agreements", "7-aftaler"),
    "recruitment": ("7-recruitment", "7-rekruttering"),
    "job_ideas": ("7-few-hours", "7-faa-timer"),
    "networks": ("7-networks", "7-netvaerk"),
    "papers": ("7-papers", "7-papirer"),
    "bag": ("7-the-bag", "7-tasken"),
    "figures": ("7-figures-and-team", "7-tal-og-team"),
    "team": ("7-figures-and-team", "7-tal-og-team"),
    "caseload_import": ("1-your-own-list", "1-sager-fra-regneark"),
    "case_export": ("8-taking-out", "8-tag-ud"),
    "vault_export": ("8-taking-out", "8-tag-ud"),
    "retention": ("8-erasing", "8-sletning"),
    "log": ("8-history", "8-historik"),
    "laptop_gone": ("8-security", "8-sikkerhed"),
}
"""The section about each page, English and Danish."""


class Guide(QWidget):
    """A section at a time. It opens no links: the program never goes online."""

    def __init__(self, language: Language, section: str = "") -> None:
        """``section`` is the file to begin with; the first one where there is none of that name."""
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
        known = [path.stem for path in self._files]
        self.sections.set_value(section if section in known else known[0])
        self._show()

    def _show(self) -> None:
        stem = self.sections.value()
        path = next(each for each in self._files if each.stem == stem)
        self.text.setMarkdown(path.read_text("utf-8"))
        self.text.verticalScrollBar().setValue(0)


def open_help(context: Context, desk: Desk) -> None:
    """Show the guide beside what is in view; a form in the drawer keeps its draft."""
    if desk.page is not None:
        guide = Guide(context.language, section_of(desk.key, context.language))
        desk.page.drawer.present(QCoreApplication.translate("Guide", "Guide"), guide)
        guide.sections.setFocus(Qt.FocusReason.OtherFocusReason)


def section_of(page: str, language: Language) -> str:
    """The name of the section about the page ``page``; empty where it has none of its own."""
    english, danish = _ABOUT.get(page, ("", ""))
    return danish if language == "da" else english


def _sections(language: Language) -> tuple[Path, ...]:
    return tuple(sorted(resources.path("guide", language).glob("*.md")))


def _title(path: Path) -> str:
    first = path.read_text("utf-8").partition("\n")[0]
    return first.removeprefix("# ")
