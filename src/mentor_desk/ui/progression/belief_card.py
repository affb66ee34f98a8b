"""The mentor's own belief in a job, talk by talk: kept back until it is asked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel

from mentor_desk.formats import days, numbers
from mentor_desk.rules.indicator_sets import Area
from mentor_desk.rules.progression_chart import Talk
from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.roles import set_role


class BeliefCard(Card):
    """Hidden at first: the citizen may be looking along. ``write_asked`` asks for the form."""

    write_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Only for you: do you believe in a job?"))
        self.context = context
        self._talks: tuple[Talk, ...] = ()
        self._belief: Area | None = None
        self.show_button = self.add_action(self.tr("Show"), self._switch)
        self.show_button.setCheckable(True)
        self.add_action(self.tr("Your own thoughts …"), self.write_asked.emit)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self.add(self._words)

    def show_talks(self, talks: Sequence[Talk], belief: Area, *, other_case: bool) -> None:
        """Show what was answered in ``talks``; another case is closed again."""
        self._talks = tuple(talk for talk in talks if talk.belief is not None)
        self._belief = belief
        if other_case:
            self.show_button.setChecked(False)
        self._draw()

    def _switch(self) -> None:
        self._draw()

    def _draw(self) -> None:
        shown = self.show_button.isChecked()
        self.show_button.setText(self.tr("Hide") if shown else self.tr("Show"))
        self.show_button.setEnabled(bool(self._talks))
        set_role(self._words, "muted" if not shown else "hint")
        if not self._talks:
            self._words.setText(self.tr("Written after a talk, when you are alone. Nothing here yet."))
        elif not shown:
            self._words.setText(self.tr("Kept back, in case somebody is looking along."))
        else:
            self._words.setText("\n\n".join(self._line(talk) for talk in reversed(self._talks)))

    def _line(self, talk: Talk) -> str:
        today, language = self.context.today(), self.context.language
        value = talk.belief or 0.0
        own = next((area for area in talk.areas if area.mentor_only), self._belief)
        head = f"{days.short(talk.day, language, today)} · {numbers.number(value, language)}"
        if own is not None:
            head = f"{head}: {own.anchor(value)}"
        return f"{head}\n{talk.belief_differently}" if talk.belief_differently else head
