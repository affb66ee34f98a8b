"""Everybody gets an answer: who waits for one, and what was said (feature I2)."""

from __future__ import annotations

import uuid

from PySide6.QtWidgets import QLabel, QWidget

from mentor_desk.formats import phone
from mentor_desk.services import recruitment_candidates, recruitment_rows
from mentor_desk.services.recruitment_candidates import CandidateRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.outreach.words import joined
from mentor_desk.ui.recruitment.words import stage
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.tick import Tick


def present(drawer: Drawer, context: Context, recruitment_id: uuid.UUID) -> None:
    """Those who wait for an answer, all ticked.

    Raises:
        UserError: the recruitment is gone.
    """
    Answers(drawer, context, recruitment_id).open()


class Answers(DrawerForm):
    """Whom the firm has talked with, the firm answers; you see to it that nobody is forgotten."""

    def __init__(self, drawer: Drawer, context: Context, recruitment_id: uuid.UUID) -> None:
        super().__init__(drawer, context)
        today = context.today()
        self._row = context.call(recruitment_rows.one, recruitment_id=recruitment_id, today=today)
        people = context.call(
            recruitment_candidates.listing, recruitment_id=recruitment_id, today=today
        )
        self.boxes: dict[uuid.UUID, Tick] = {}
        self.form.add("day", self.tr("Told on"), DateField(context.today))
        self.form.add(
            "feedback",
            self.tr("What was said"),
            TextArea(lines=2),
            optional=True,
            hint=self.tr("The same for those who are ticked; leave it empty to keep what is written."),
        )
        self.form.set_values({"day": today})
        self._list([one for one in people if one.waits])

    def _list(self, waiting: list[CandidateRow]) -> None:
        """Who waits, each with a tick, above the form."""
        intro = QLabel(
            self.tr(
                "Whoever the firm has talked with hears it from the firm; the others hear it from you. "
                "Tick those who have had their answer."
            )
        )
        intro.setWordWrap(True)
        set_role(intro, "muted")
        lines: list[QWidget] = [intro]
        for one in waiting:
            box = Tick(one.name.replace("&", "&&"))
            box.setChecked(True)
            box.clicked.connect(lambda _on: self._tell())
            below = QLabel(joined(stage(one)[0], phone.pretty(one.phone), one.email, one.reason))
            below.setWordWrap(True)
            below.setContentsMargins(26, 0, 0, 0)
            box.setAccessibleDescription(below.text())
            set_role(below, "caption")
            lines += [box, below]
            self.boxes[one.id] = box
        for place, line in enumerate(lines):
            self.column.insertWidget(place, line)

    def open(self) -> None:
        """Show it."""
        self.button = self.add_button("", self._save, primary=True)
        self._tell()
        self.show_in(about(self.tr("Answers"), self._row.title))

    def _chosen(self) -> list[uuid.UUID]:
        return [one for one, box in self.boxes.items() if box.isChecked()]

    def _tell(self) -> None:
        count = len(self._chosen())
        self.button.setText(self.tr("%n answered", "", count))
        self.button.setEnabled(count > 0)

    def _save(self) -> None:
        values = self.form.values()
        self.done(
            lambda: self.context.call(
                recruitment_candidates.tell,
                candidate_ids=self._chosen(),
                day=values["day"] or self.context.today(),
                feedback=values["feedback"] or "",
            )
        )
