"""Where does time go? Areas to ask about, and tasks to begin with in those that were ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from mentor_desk.services.job_idea_data import Area, Prompts, prompts
from mentor_desk.services.job_ideas import Task
from mentor_desk.texts import Language
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.flow_layout import FlowLayout
from mentor_desk.ui.widgets.roles import set_role


class AreasCard(Card):
    """``ticked`` tells the keys of the areas, ``wanted`` a task that was taken from the examples."""

    ticked = Signal(list)
    wanted = Signal(object)

    def __init__(self, language: Language) -> None:
        super().__init__(" ")
        self.set_title(self.tr("What comes up?"))
        self._language = language
        found = prompts()
        ask = QLabel(
            self.tr(
                "Ask: who here does small things that somebody else could do? Tick what comes up; the "
                "tasks beneath are a beginning."
            )
        )
        ask.setWordWrap(True)
        set_role(ask, "muted")
        self.areas = Chips([(area.key, self._named(area)) for area in found.areas])
        self.areas.setAccessibleName(self.tr("Where does time go?"))
        self.areas.changed.connect(lambda: self.ticked.emit(self.areas.value()))
        self._examples = QWidget()
        self._flow = FlowLayout(self._examples)
        self._shown: tuple[tuple[str, ...], tuple[str, ...]] | None = None
        self.add(ask)
        self.add(self.areas)
        self.add(self._examples)
        self.add(self._source(found))

    def show_areas(self, keys: Sequence[str], tasks: Sequence[Task]) -> None:
        """Tick these, and offer the tasks in them that are not there yet."""
        if self.areas.value() != list(keys):
            self.areas.set_value(keys)
        known = tuple(task.task.casefold() for task in tasks)
        if (tuple(keys), known) == self._shown:
            return
        self._shown = tuple(keys), known
        while (item := self._flow.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        offered = [
            (area.key, str(words.written(self._language)))
            for area in prompts().areas
            if area.key in keys
            for words in area.examples
        ]
        for key, words in offered:
            if words.casefold() not in known:
                self._offer(key, words)
        self._examples.setVisible(bool(self._flow.count()))

    def _offer(self, area: str, words: str) -> None:
        button = QPushButton(f"+ {words}", self._examples)
        set_role(button, "small")
        button.setAccessibleName(self.tr("Add the task: {task}").format(task=words))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda _=False: self.wanted.emit(Task(words, None, area)))
        self._flow.addWidget(button)

    def _named(self, area: Area) -> str:
        name = area.title.written(self._language)
        return f"{name} · {area.share} %" if area.share else name

    def _source(self, found: Prompts) -> QLabel:
        words = self.tr(
            "The percentages: so many of the firms asked in {year} saw something to do there. {source}."
        )
        label = QLabel(words.format(year=found.year, source=found.source))
        label.setWordWrap(True)
        set_role(label, "caption")
        return label
