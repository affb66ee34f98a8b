"""Keeping the municipality's setup in one file: which parts, and where to (feature M6)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from mentor_desk.errors import UserError
from mentor_desk.exchange.setup_file import SUFFIX
from mentor_desk.models import (
    Asset,
    DataSetVersion,
    Draft,
    FormWording,
    IndicatorSet,
    PlacementTemplate,
    Setting,
)
from mentor_desk.services import drafts, files, setup_file
from mentor_desk.services.data_set_catalogue import DATA_SETS
from mentor_desk.services.setup_file import PartView
from mentor_desk.services.setup_part_work import OwnCourses
from mentor_desk.ui.background import Progress
from mentor_desk.ui.case.scrolled import scrolled
from mentor_desk.ui.context import Context
from mentor_desk.ui.data_sets.candidate import FORM
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role

PAGE = "setup_give"


class SetupGivePage(DeskPage):
    """A part with nothing of one's own cannot be ticked."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("Keep the setup in a file"),
            self.tr("For the vaults of your colleagues; there are no cases in it"),
        )
        self._before: tuple[str, str | None] = ("settings", "data_sets")
        self.ticks: dict[str, CheckField] = {}
        self.words = QLabel(self.tr("Looking at what is your own …"))
        self.words.setWordWrap(True)
        set_role(self.words, "muted")
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.read_first = Notice(
            "warning",
            self.tr(
                "Read the texts through first: if they were made from a real course, there may be "
                "something about a citizen in them."
            ),
            lead=self.tr("Our own courses:"),
        )
        self.drafts = Notice()
        self._lay_out()
        self.set_back(self.tr("Back (Esc)"), self.back)
        self.write_button = self.set_primary(self.tr("&Keep it in a file …"), self.ask)
        self.write_button.setEnabled(False)
        self.watch(
            self.redraw,
            DataSetVersion,
            Draft,
            Setting,
            FormWording,
            IndicatorSet,
            PlacementTemplate,
            Asset,
        )
        self.redraw()

    def _lay_out(self) -> None:
        card = Card(self.tr("What goes into the file"))
        card.add(self.words)
        card.add(self._list)
        for notice in (self.read_first, self.drafts):
            notice.hide()
            card.add(notice)
        content, inner = QWidget(), QWidget()
        scrolled(inner, card)
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 16, 20, 16)
        column.addWidget(inner)
        self.set_content(content)

    def came_from(self, kind: str, ref: str | None) -> None:
        self._before = (kind, ref)

    def back(self) -> None:
        """Where one came from."""
        self.context.go(*self._before)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back()
        else:
            super().keyPressEvent(event)

    def redraw(self) -> None:
        """What there is to write."""
        call = self.context.call

        def look(_progress: Progress) -> tuple[tuple[PartView, ...], list[str]]:
            return call(setup_file.own_parts), call(drafts.subjects, form=FORM)

        self.context.background.run(look, self._show)

    def ask(self) -> None:
        """Ask where the file goes."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        day = self.context.today().isoformat()
        name = str(Path(folder) / f"opsaetning {day}{SUFFIX}")
        kinds = self.tr("Setup (*{suffix})").format(suffix=SUFFIX)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Keep the setup in a file"), name, kinds)
        if chosen:
            self.write(Path(chosen).with_suffix(SUFFIX))

    def write(self, path: Path) -> None:
        """Write what is ticked to ``path``."""
        parts = tuple(key for key, tick in self.ticks.items() if tick.value())
        call, today = self.context.call, self.context.today()

        def work(_progress: Progress) -> str:
            made = call(setup_file.export, today=today, parts=parts)
            files.write(path, made.data)
            return path.name

        self.context.background.run(work, self._written, self._failed)

    def _show(self, seen: tuple[tuple[PartView, ...], list[str]]) -> None:
        if not isValid(self):
            return
        found, begun = seen
        self._tell_drafts(begun)
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.ticks = {}
        for part in found:
            tick = CheckField(f"{say(part.title)} ({part.count})".replace("&", "&&"))
            tick.set_value(bool(part.count))
            tick.setEnabled(bool(part.count))
            tick.changed.connect(self._judge)
            self.ticks[part.key] = tick
            self._column.addWidget(tick)
        nothing = self.tr("Nothing is changed here yet: everything is as it was shipped.")
        own = any(part.count for part in found)
        self.words.setText(self.tr("In brackets: how much of it is your own.") if own else nothing)
        self._judge()

    def _tell_drafts(self, paths: list[str]) -> None:
        """A draft is in use for nobody, so it is not in the file either."""
        language = self.context.language
        titles = [each.title.written(language) for each in DATA_SETS if each.path in paths]
        self.drafts.setVisible(bool(titles))
        words = self.tr("A draft that is not in use is not in the file. You have one in: {sets}.")
        self.drafts.say("neutral", words.format(sets=", ".join(titles)))

    def _judge(self) -> None:
        texts = self.ticks.get(OwnCourses.key)
        self.read_first.setVisible(texts is not None and texts.value())
        self.write_button.setEnabled(any(tick.value() for tick in self.ticks.values()))

    def _written(self, name: str) -> None:
        self.context.say(self.tr("The setup is kept in {name}.").format(name=name))

    def _failed(self, error: UserError) -> None:
        self.context.warn(error)
