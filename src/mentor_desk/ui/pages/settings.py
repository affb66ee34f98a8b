"""The settings: a list of sections to the left, the section to the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from mentor_desk.models import (
    Asset,
    DataSetVersion,
    FormWording,
    HandOver,
    IndicatorSet,
    Mentor,
    PlacementTemplate,
    Setting,
)
from mentor_desk.ui.context import Context
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.settings.about import AboutSection
from mentor_desk.ui.settings.backups import BackupsSection
from mentor_desk.ui.settings.courses import CoursesSection
from mentor_desk.ui.settings.data_sets import DataSetsSection
from mentor_desk.ui.settings.going_out import GoingOutSection
from mentor_desk.ui.settings.hand_over import HandOverSection
from mentor_desk.ui.settings.indicator_sets import IndicatorSetsSection
from mentor_desk.ui.settings.journal import JournalSection
from mentor_desk.ui.settings.lists import ListsSection
from mentor_desk.ui.settings.look import LookSection
from mentor_desk.ui.settings.sample import SampleSection
from mentor_desk.ui.settings.section import Section
from mentor_desk.ui.settings.security import SecuritySection
from mentor_desk.ui.settings.shortcuts import ShortcutsSection
from mentor_desk.ui.settings.week import WeekSection
from mentor_desk.ui.settings.wordings import WordingsSection
from mentor_desk.ui.settings.you import YouSection
from mentor_desk.ui.widgets.list_rows import ListRow, RowList
from mentor_desk.ui.widgets.painting import scaled

_LIST = 232
_SECTIONS: dict[str, Callable[[Context], Section]] = {
    "you": YouSection,
    "week": WeekSection,
    "courses": CoursesSection,
    "data_sets": DataSetsSection,
    "wordings": WordingsSection,
    "indicators": IndicatorSetsSection,
    "look": LookSection,
    "keys": ShortcutsSection,
    "security": SecuritySection,
    "backups": BackupsSection,
    "journal": JournalSection,
    "lists": ListsSection,
    "hand_over": HandOverSection,
    "going_out": GoingOutSection,
    "sample": SampleSection,
    "about": AboutSection,
}


class SettingsPage(DeskPage):
    """A section is made when it is first chosen; a field's name as reference goes to that field."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Settings"), self.tr("Kept as soon as you leave a field"))
        self._made: dict[str, Section] = {}
        self.list = RowList(self.tr("Sections"))
        self.list.setFixedWidth(scaled(self, _LIST))
        self.list.set_rows([ListRow(key, *words) for key, words in self._words().items()])
        self.list.chosen.connect(self.choose)
        self._stack = QStackedWidget()
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self._stack, 1)
        self.set_content(content)
        self.watch(
            self.redraw,
            Mentor,
            Asset,
            DataSetVersion,
            FormWording,
            HandOver,
            IndicatorSet,
            PlacementTemplate,
            Setting,
        )
        self.choose("you")

    @property
    def section(self) -> Section:
        """The section in view."""
        shown = self._stack.currentWidget()
        if not isinstance(shown, Section):
            raise TypeError(type(shown).__name__)
        return shown

    def choose(self, key: str) -> None:
        """Show the section ``key``."""
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = _SECTIONS[key](self.context)
            self._stack.addWidget(made)
        self._stack.setCurrentWidget(made)
        self.list.choose(key)

    def show_record(self, kind: str, ref: str) -> None:
        """The section called ``ref``, with a colon and a field if wanted, or the field of that name."""
        del kind
        named, _, field = ref.partition(":")
        if named in _SECTIONS:
            self.choose(named)
            self.section.focus_field(field)
            return
        for key in ("you", "week", "look", "security"):
            self.choose(key)
            if self.section.focus_field(ref):
                return
        self.choose("you")

    def place(self) -> tuple[str, str] | None:
        """Which section is in view."""
        return "settings", self.list.chosen_key() or "you"

    def save_drafts(self) -> None:
        super().save_drafts()
        for section in self._made.values():
            section.flush()

    def redraw(self) -> None:
        """Show what holds now."""
        self.section.draw()

    def _words(self) -> dict[str, tuple[str, str]]:
        return {
            "you": (
                self.tr("You and the municipality"),
                self.tr("Name, phone, letterhead, load"),
            ),
            "week": (self.tr("Your week"), self.tr("Working hours, visits, where you start")),
            "courses": (self.tr("Courses"), self.tr("What a new placement can begin from")),
            "data_sets": (self.tr("Data sets"), self.tr("Rules, checklists, guides, targets")),
            "wordings": (self.tr("Words of the papers"), self.tr("The municipality’s own sentences")),
            "indicators": (self.tr("Sets of areas"), self.tr("What is asked about progression")),
            "look": (self.tr("Look and language"), self.tr("Language, colours and text size")),
            "keys": (self.tr("Shortcuts"), self.tr("All commands, and their keys")),
            "security": (self.tr("Security"), self.tr("Locking and passphrase")),
            "backups": (self.tr("Backups"), self.tr("What there is, and one more now")),
            "journal": (self.tr("Log"), self.tr("Who did what, and when")),
            "lists": (self.tr("Read in lists"), self.tr("Your own citizens, and firms")),
            "hand_over": (self.tr("Hand-over"), self.tr("Cases to and from a colleague")),
            "going_out": (self.tr("Taking out and erasing"), self.tr("Open formats, how long kept")),
            "sample": (self.tr("Sample"), self.tr("The invented caseload")),
            "about": (self.tr("About"), self.tr("Version, licence, rules")),
        }
