"""The mentor's own thoughts after a talk: written alone, never beside the citizen."""

from __future__ import annotations

import uuid
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea

from mentor_desk.formats import days
from mentor_desk.rules.progression_chart import Talk
from mentor_desk.services import indicator_sets, progression
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.step_field import StepField
from mentor_desk.ui.widgets.text_area import TextArea

_UNSURE = 3.0
_AROUND = 60
"""Pixels kept in sight around the field that is asked about."""


def present(drawer: Drawer, context: Context, *, measurement_id: uuid.UUID) -> None:
    """Write or correct one's own thoughts about a talk.

    Raises:
        UserError: the talk is gone.
    """
    OwnThoughts(drawer, context, context.call(progression.one, measurement_id=measurement_id)).open()


class OwnThoughts(DrawerForm):
    """Do I believe in it, and what do I do differently? A belief without an answer is asked about."""

    def __init__(self, drawer: Drawer, context: Context, talk: Talk) -> None:
        super().__init__(drawer, context)
        self._talk = talk
        self._asked = False
        own = next((area for area in talk.areas if area.mentor_only), None)
        belief = own or context.call(indicator_sets.in_use).belief
        self._hint = self.tr("Never shown to the citizen or the firm, and never on paper.")
        self.belief = StepField(belief.title, belief.anchors, shape="diamond", skips=False)
        self.form.add("belief", belief.title, self.belief, hint=self._hint)
        self.form.add(
            "belief_differently", self.tr("What do I do differently myself?"), TextArea(lines=3)
        )
        self.question = Notice()
        self.question.hide()
        self.form.add_widget(self.question)
        self.belief.changed.connect(lambda: self._say_step(self.belief.step()))
        self.belief.pointed.connect(self._say_step)

    def open(self) -> None:
        """Show what is kept, or the draft that was begun."""
        self.form.set_values(
            {"belief": self._talk.belief, "belief_differently": self._talk.belief_differently}
        )
        self.keep_draft("progression.own", str(self._talk.id))
        self._say_step(self.belief.step())
        self.add_button(self.tr("Keep for myself"), self.keep, primary=True)
        day = days.short(self._talk.day, self.context.language, self.context.today())
        self.show_in(self.tr("Your own thoughts"), note=self.tr("After the talk {day}").format(day=day))
        self.form.focus("belief")

    def again(self) -> None:
        present(self.drawer, self.context, measurement_id=self._talk.id)

    def keep(self) -> None:
        """Keep the thoughts, after asking once for what a belief calls for."""
        said = self.form.values()
        if said["belief"] is not None and not said["belief_differently"] and not self._asked:
            self._ask(said["belief"])
            return
        self.done(self._save)

    def _ask(self, belief: float) -> None:
        """A question, not a refusal: the draft is kept, and the next press keeps it as it is."""
        self._asked = True
        self.save_draft()
        unsure = self.tr(
            "You do not quite believe in it now. What will you do differently yourself, so that it "
            "can succeed?"
        )
        sure = self.tr("What will you do yourself, so that it comes true?")
        self.question.say("warning", unsure if belief < _UNSURE else sure)
        self.question.show()
        self.form.focus("belief_differently")
        self.buttons[0].setText(self.tr("Keep without an answer"))
        # It has room beneath the field only once it is laid out.
        QTimer.singleShot(0, self, self._bring_into_view)

    def _bring_into_view(self) -> None:
        area = self.drawer.ground.parentWidget()
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(self.form.field("belief_differently"), 0, _AROUND)
            area.ensureWidgetVisible(self.question, 0, 0)

    def _say_step(self, step: float | None) -> None:
        shown = step or self.belief.step()
        self.form.set_hint("belief", self.belief.words(shown) if shown else self._hint)

    def _save(self) -> None:
        said: dict[str, Any] = self.form.values()
        self.context.call(
            progression.update,
            measurement_id=self._talk.id,
            belief=said["belief"],
            belief_differently=said["belief_differently"],
        )
