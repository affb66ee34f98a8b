"""The sets of areas: which there are, what they ask, which is in use, and one more from a file."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.rules.indicator_sets import IndicatorSet
from mentor_desk.services import indicator_sets
from mentor_desk.services.indicator_sets import KeptSet
from mentor_desk.ui.case.row_card import CardRow, RowCard
from mentor_desk.ui.context import Context
from mentor_desk.ui.settings.section import Section
from mentor_desk.ui.settings.set_preview import SetPreview
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.notice import Notice

_SHIPPED = "shipped"


class IndicatorSetsSection(Section):
    """A set from a file is shown before it is kept; with a fault nothing of it is."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("Sets of areas"),
            self.tr(
                "What is asked in the talks about progression. A municipality with a licence for "
                "another set can read it in; its words stay as their owner wrote them."
            ),
        )
        self._kept: dict[str, KeptSet] = {}
        self._found: IndicatorSet | None = None
        self._shown = ""
        self.sets = RowCard(self.tr("Sets"), "")
        self.read_button = self.sets.add_action(self.tr("Read in a &set …"), self.choose)
        self.faults = Notice()
        self.faults.hide()
        self.preview = SetPreview()
        for part in (self.sets, self.faults, self.preview):
            self.column.addWidget(part)
        self.sets.opened.connect(self.show_set)
        self.sets.acted.connect(self.use)

    def draw(self) -> None:
        """The sets there are, and what the chosen one asks."""
        kept = self.context.call(indicator_sets.listing)
        self._kept = {str(each.id or _SHIPPED): each for each in kept}
        self.sets.set_rows([self._row(key, each) for key, each in self._kept.items()])
        if self._found is not None:
            return
        if self._shown not in self._kept:
            self._shown = next(key for key, each in self._kept.items() if each.used)
        self._preview_kept(self._shown)

    def choose(self) -> QFileDialog:
        """Ask which file it is."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        kinds = self.tr("Sets of areas (*.toml *.json)")
        dialog = QFileDialog(self, self.tr("Read in a set"), folder, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.look_into(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def look_into(self, file: Path) -> None:
        """Show what the file holds, or what is wrong with it. Nothing is kept yet."""
        self._found = None
        self.faults.hide()
        try:
            found = indicator_sets.look_into(file)
        except UserError as error:
            self._tell([say(error.text)])
            return
        if found.content is None:
            self._tell([say(fault) for fault in found.faults])
            return
        self._found = found.content
        self.preview.show_set(found.content, self.tr("This is what the file asks"))
        self.preview.set_actions(
            (self.tr("Keep it and take it in use"), lambda: self._keep(use=True)),
            (self.tr("Only keep it"), lambda: self._keep(use=False)),
            (self.tr("Not this one"), self.let_go),
        )
        self.preview.setFocus(Qt.FocusReason.OtherFocusReason)

    def let_go(self) -> None:
        """Keep nothing of the file."""
        self._found = None
        self.draw()

    def show_set(self, key: str) -> None:
        """What the set ``key`` asks."""
        self._found, self._shown = None, key
        self.faults.hide()
        self._preview_kept(key)

    def use(self, key: str) -> None:
        """Ask the set ``key`` from now on."""
        self._shown, self._found = key, None
        kept = self._kept[key]
        self._attempt(lambda: self.context.call(indicator_sets.use, set_id=kept.id))

    def _keep(self, *, use: bool) -> None:
        found = self._found
        if found is not None:
            self._attempt(lambda: self._write(found, use=use))

    def _write(self, found: IndicatorSet, *, use: bool) -> None:
        today = self.context.today()
        keep = indicator_sets.keep
        set_id: uuid.UUID = self.context.call(keep, found=found, today=today, taken=use)
        self._found, self._shown = None, str(set_id)

    def _remove(self, key: str) -> None:
        set_id = self._kept[key].id
        if set_id is not None:
            self._attempt(lambda: self.context.call(indicator_sets.remove, set_id=set_id))

    def _attempt(self, act: Callable[[], object]) -> None:
        self.faults.hide()
        try:
            act()
        except UserError as error:
            self._tell([say(error.text)])
            return
        self.draw()
        self.context.say(self.tr("Saved."))

    def _tell(self, sentences: list[str]) -> None:
        intro = self.tr("Nothing was read in.")
        self.faults.say("warning", "\n".join([intro, *(f"· {each}" for each in sentences)]))
        self.faults.show()

    def _preview_kept(self, key: str) -> None:
        kept = self._kept[key]
        self.preview.show_set(kept.content, self.tr("What it asks"))
        actions: list[tuple[str, Callable[[], object]]] = []
        if not kept.used:
            actions.append((self.tr("Take in use"), lambda: self.use(key)))
            if kept.id is not None:
                actions.append((self.tr("Remove the set"), lambda: self._remove(key)))
        self.preview.set_actions(*actions)

    def _row(self, key: str, kept: KeptSet) -> CardRow:
        content = kept.content
        parts = [self.tr("version {version}").format(version=content.version)]
        parts.append(self.tr("%n area(s)", "", len(content.areas)))
        if kept.read_on is not None:
            today = self.context.today()
            day = days.short(kept.read_on, self.context.language, today)
            parts.append(self.tr("read in {day}").format(day=day))
        badge = self.tr("In use") if kept.used else ""
        action = "" if kept.used else self.tr("Take in use")
        return CardRow(key, content.title, " · ".join(parts), badge, "accent", action)
