"""What weighs most for the citizen: three words and a reason, which order the pieces."""

from __future__ import annotations

import uuid
from functools import partial

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from mentor_desk.errors import UserError
from mentor_desk.matching.weights import Family, Weight
from mentor_desk.services import match_weights
from mentor_desk.services.match_weights import Weighs
from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.kept_note import KeptNote
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role

_NAMES = 190


class WeighsCard(Card):
    """Saved as it is chosen. It says nothing of how good a match is."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("What weighs most"))
        self._context = context
        self._case: uuid.UUID | None = None
        about = QLabel(self.tr("Ask the citizen. What weighs much stands first among the pieces."))
        about.setWordWrap(True)
        set_role(about, "muted")
        self.add(about)
        self.chips = self._make_chips()
        self.why = KeptNote(self.tr("Why"))
        self.why.setAccessibleName(self.tr("Why it weighs like that"))
        self.why.noted.connect(self._explain)
        self.add(self.why)

    def show_case(self, case_id: uuid.UUID, kept: Weighs) -> None:
        """Show what weighs for this citizen."""
        if self._case != case_id:
            self.save_all()
            self.why.begin()
        self._case = case_id
        for family, chips in self.chips.items():
            chips.set_value([kept.weights[family].value])
        self.why.hold(kept.why)

    def save_all(self) -> None:
        """Save the reason that is typed and not yet left."""
        self.why.save()

    def _make_chips(self) -> dict[Family, Chips]:
        names = {
            Family.PERSONAL: self.tr("Everyday life and health"),
            Family.SOCIAL: self.tr("The people there"),
            Family.WORK: self.tr("The work itself"),
        }
        words = [
            (Weight.MUCH.value, self.tr("Much")),
            (Weight.SOME.value, self.tr("Some")),
            (Weight.LITTLE.value, self.tr("Little")),
        ]
        holder, made = QWidget(), {}
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, scaled(self, _NAMES))
        for line, (family, name) in enumerate(names.items()):
            chips = Chips(words, single=True)
            chips.setAccessibleName(name)
            chips.changed.connect(partial(self._weigh, family))
            label = QLabel(name)
            label.setWordWrap(True)
            grid.addWidget(label, line, 0)
            grid.addWidget(chips, line, 1)
            made[family] = chips
        self.add(holder)
        return made

    def _weigh(self, family: Family) -> None:
        chosen = self.chips[family].value()
        if self._case is None or not chosen:
            return
        weight = Weight(chosen[0])
        try:
            self._context.call(match_weights.weigh, case_id=self._case, family=family, weight=weight)
        except UserError as error:
            self._context.warn(error)

    def _explain(self, why: str) -> None:
        if self._case is None:
            return
        try:
            self._context.call(match_weights.explain, case_id=self._case, why=why)
        except UserError as error:
            self._context.warn(error)
