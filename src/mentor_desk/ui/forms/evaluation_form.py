"""A short evaluation of a placement, by the firm or by the citizen (feature C14)."""

from __future__ import annotations

import uuid
from typing import Any

from mentor_desk.services import evaluations, placements
from mentor_desk.services.evaluations import EvaluationRow
from mentor_desk.services.placements import PlacementRow
from mentor_desk.terms import EvaluationAnswer, EvaluationSide, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.text_area import TextArea

_QUESTION = "question."


def present(
    drawer: Drawer, context: Context, *, placement_id: uuid.UUID, side: EvaluationSide | None = None
) -> None:
    """Ask ``side``, or the first of the two that has not been asked.

    Raises:
        UserError: the placement is gone.
    """
    row = context.call(placements.one, placement_id=placement_id, today=context.today())
    said = context.call(evaluations.of_placement, placement_id=placement_id)
    if side is None:
        asked = {each.side for each in said}
        side = next((each for each in EvaluationSide if each not in asked), EvaluationSide.FIRM)
    known = next((each for each in said if each.side is side), None)
    EvaluationForm(drawer, context, row, side, known).open()


class EvaluationForm(DrawerForm):
    """Four questions, what went well, what to do differently. None of them has to be answered."""

    def __init__(
        self,
        drawer: Drawer,
        context: Context,
        row: PlacementRow,
        side: EvaluationSide,
        known: EvaluationRow | None,
    ) -> None:
        super().__init__(drawer, context)
        self._row, self._side = row, side
        self._asked = evaluations.questions(side)
        whom = row.firm if side is EvaluationSide.FIRM else row.citizen
        words = self.tr("Ask while it is fresh, in person or on the phone. Two minutes are enough.")
        self.column.insertWidget(0, Notice("neutral", words, lead=f"{whom}:"))
        answers = [(each.value, say(label(each))) for each in EvaluationAnswer]
        for item in self._asked.items:
            title = item.title.written(context.language)
            self.form.add(f"{_QUESTION}{item.key}", title, Chips(answers, single=True))
        self.form.add("went_well", self.tr("What went well?"), TextArea(lines=2), optional=True)
        label_ = self.tr("What should be different another time?")
        self.form.add("differently", label_, TextArea(lines=2), optional=True)
        self.form.add("day", self.tr("Asked on"), DateField(context.today))
        self.form.set_values(self._start(known))

    def open(self) -> None:
        """Show what was begun, what was said already, or an empty form."""
        self.keep_draft("evaluation", f"{self._row.id}:{self._side}")
        self.add_button(self.tr("Keep it"), self._keep, primary=True)
        other = next(each for each in EvaluationSide if each is not self._side)
        words = self.tr("Then ask the firm")
        if other is EvaluationSide.CITIZEN:
            words = self.tr("Then ask the citizen")
        self.add_button(words, lambda: self._keep_and_ask(other))
        title = self._asked.title.written(self.context.language)
        self.show_in(about(title, self._row.citizen))

    def again(self) -> None:
        present(self.drawer, self.context, placement_id=self._row.id, side=self._side)

    def _start(self, known: EvaluationRow | None) -> dict[str, Any]:
        if known is None:
            return {"day": self.context.today()}
        answers = {f"{_QUESTION}{key}": [given.value] for key, given in known.answers.items()}
        plain = {name: getattr(known, name) for name in ("went_well", "differently", "day")}
        return {**answers, **plain}

    def _record(self) -> None:
        values = self.form.values()
        answers = {
            name.removeprefix(_QUESTION): EvaluationAnswer(value[0])
            for name, value in values.items()
            if name.startswith(_QUESTION) and value
        }
        self.context.call(
            evaluations.record,
            placement_id=self._row.id,
            side=self._side,
            day=values["day"] or self.context.today(),
            answers=answers,
            went_well=values["went_well"],
            differently=values["differently"],
        )

    def _keep(self) -> None:
        self.done(self._record)

    def _keep_and_ask(self, other: EvaluationSide) -> None:
        if self.attempt(self._record):
            present(self.drawer, self.context, placement_id=self._row.id, side=other)
