"""The talk about progression: the areas one by one, filled in beside the citizen."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt

from mentor_desk.rules.indicator_sets import Area
from mentor_desk.rules.progression_chart import Scores, Talk
from mentor_desk.services import indicator_sets, progression, progression_due
from mentor_desk.terms import MeasurementOccasion, ScoreSide, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.saver import Saver
from mentor_desk.ui.forms.titles import about, case_name
from mentor_desk.ui.progression.chart_words import side_word
from mentor_desk.ui.progression.scores_field import ScoresField, answers, scores, words
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_area import TextArea


def present(drawer: Drawer, context: Context, *, case_id: uuid.UUID) -> None:
    """Talk about progression in a case.

    Raises:
        UserError: the case is gone.
    """
    NewTalk(drawer, context, case_id).open()


def present_kept(drawer: Drawer, context: Context, *, measurement_id: uuid.UUID) -> None:
    """Correct a talk, or write what a further side says.

    Raises:
        UserError: it is gone.
    """
    KeptTalk(drawer, context, context.call(progression.one, measurement_id=measurement_id)).open()


class TalkForm(DrawerForm):
    """What both forms ask."""

    def __init__(
        self,
        drawer: Drawer,
        context: Context,
        case_id: uuid.UUID,
        areas: Sequence[Area],
        kept: Scores | None = None,
    ) -> None:
        super().__init__(drawer, context)
        self._who = case_name(context, case_id)
        told = self.tr(
            "A talk, not a test: 1 to 5, halves are fine, and passing over is an answer. "
            "It is fine to see it differently."
        )
        self.column.insertWidget(0, Notice("accent", told))
        self.form.add_pair(
            FormCell("day", self.tr("Day"), DateField(context.today)),
            FormCell("occasion", self.tr("Occasion"), ChoiceField(_occasions())),
        )
        self.sides = Chips([(side.value, side_word(side)) for side in ScoreSide])
        self.form.add("sides", self.tr("Who is asked?"), self.sides)
        self.scores = ScoresField(areas, next(iter(self._who.split()), ""), kept)
        self.form.add("scores", "", self.scores)
        self.form.add(
            "own_words", self.tr("In the citizen’s own words"), TextArea(lines=2), optional=True
        )
        self.sides.changed.connect(self._show_sides)

    def values(self) -> dict[str, Any]:
        """What is kept of the form."""
        said = self.form.values()
        return {
            "day": said["day"] or self.context.today(),
            "occasion": MeasurementOccasion(said["occasion"]),
            "scores": scores(said["scores"]),
            "words": words(said["scores"]),
            "own_words": said["own_words"],
        }

    def complain(self, name: str, sentence: str) -> bool:
        found = super().complain(name, sentence)
        if found and name == "scores":
            self._focus_first_scale()
        return found

    def _focus_first_scale(self) -> None:
        side = self._first_side()
        asked = (block.fields().get(side) for block in self.scores.blocks().values())
        first = next((field for field in asked if field is not None), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_side(self) -> str:
        return (self.sides.value() or [ScoreSide.CITIZEN.value])[0]

    def _show_sides(self) -> None:
        """A side that has answered stays in sight: nothing is lost by a click."""
        answered = self.scores.answered()
        shown = [side for side in ScoreSide if side in self.sides.value() or side in answered]
        self.sides.set_value(shown)
        self.scores.show_sides(shown)


class NewTalk(TalkForm):
    """A talk that is held now. What the mentor thinks of it is written afterwards, alone."""

    def __init__(self, drawer: Drawer, context: Context, case_id: uuid.UUID) -> None:
        asked = context.call(indicator_sets.in_use)
        super().__init__(drawer, context, case_id, asked.areas)
        self._case_id = case_id
        today = context.today()
        waiting = context.call(progression_due.of_case, case_id=case_id, today=today)
        self.form.set_values(
            {
                "day": today,
                "occasion": waiting.occasion if waiting else MeasurementOccasion.QUARTER,
                "sides": [ScoreSide.CITIZEN.value, ScoreSide.MENTOR.value],
            }
        )

    def open(self) -> None:
        """Show the talk that was begun, or an empty one."""
        self.keep_draft("progression.new", str(self._case_id))
        self._show_sides()
        self.add_button(self.tr("Keep the talk"), self.keep, primary=True)
        self.show_in(about(self.tr("Progression"), self._who))
        self._focus_first_scale()

    def again(self) -> None:
        present(self.drawer, self.context, case_id=self._case_id)

    def keep(self) -> None:
        """Keep the talk, and say where the mentor's own thoughts can be written."""
        if self.attempt(self._record):
            self.drawer.dismiss()
            self.context.say(
                self.tr("The talk is kept. You can write your own thoughts when you are alone.")
            )

    def _record(self) -> None:
        values = self.values()
        placement = self.context.call(
            progression_due.placement_on, case_id=self._case_id, day=values["day"]
        )
        self.context.call(progression.record, case_id=self._case_id, placement_id=placement, **values)


class KeptTalk(TalkForm):
    """A talk as it was held, in the words it was asked in; a correction is saved as it is made."""

    def __init__(self, drawer: Drawer, context: Context, talk: Talk) -> None:
        asked = [area for area in talk.areas if not area.mentor_only]
        super().__init__(drawer, context, talk.case_id, asked, talk.scores)
        self._talk = talk
        self._saver: Saver | None = None
        self.form.set_values(
            {
                "day": talk.day,
                "occasion": talk.occasion,
                "sides": [side.value for side in ScoreSide if side in talk.scores],
                "scores": answers(talk),
                "own_words": talk.own_words,
            }
        )

    def open(self) -> None:
        """Show the talk."""
        self._show_sides()
        self._saver = Saver(self.form, self._save, self._tell)
        delete = self.add_button(self.tr("Delete the talk"), self._delete)
        set_role(delete, "danger")
        title = about(self.tr("Progression"), self._who)
        self.show_in(title, note=self.tr("Saved as you leave each field"))

    def save_draft(self) -> None:
        """Save what is typed in the field that has the keyboard."""
        if self._saver is not None:
            self._saver.save()

    def _save(self, values: Mapping[str, Any]) -> None:
        del values
        self.context.call(progression.update, measurement_id=self._talk.id, **self.values())

    def _tell(self, name: str | None, sentence: str) -> None:
        if name is None or not self.complain(name, sentence):
            self.context.warn(sentence)

    def _delete(self) -> None:
        self.done(lambda: self.context.call(progression.delete, measurement_id=self._talk.id))


def _occasions() -> list[tuple[str, str]]:
    return [(occasion.value, say(label(occasion))) for occasion in MeasurementOccasion]
