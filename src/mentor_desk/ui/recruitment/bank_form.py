"""Own citizens for a job: looked for by what they can, ticked, and put on the list together."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mentor_desk.formats import days, numbers
from mentor_desk.services import recruitment_bank, recruitment_candidates
from mentor_desk.services.candidates import Candidate
from mentor_desk.services.recruitment_rows import RecruitmentRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.outreach.words import joined
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField
from mentor_desk.ui.widgets.tick import Tick

_NEAR = 0.5
"""Kilometres from which it is worth telling: two at the same postcode are neighbours."""
MOST = 40
"""As many as are shown at once."""


def present(drawer: Drawer, context: Context, row: RecruitmentRow) -> None:
    """Look through one's own citizens; those on the list already are not offered."""
    Bank(drawer, context, row).open()


class Bank(DrawerForm):
    """Nobody is ticked beforehand, and nobody is ranked: nearest first, then by name."""

    def __init__(self, drawer: Drawer, context: Context, row: RecruitmentRow) -> None:
        super().__init__(drawer, context)
        self._row = row
        self.form.add(
            "words",
            self.tr("Can or would like"),
            TextField(self.tr("Kitchen, truck, Arabic …")),
            optional=True,
        )
        self.form.add(
            "reason",
            self.tr("Why these?"),
            TextArea(lines=2),
            optional=True,
            hint=self.tr("What the job needs and they can, in a few words."),
        )
        self.form.changed.connect(self._look)
        self._count = QLabel()
        set_role(self._count, "strong")
        self._list = QWidget()
        self._lines = QVBoxLayout(self._list)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self.boxes: dict[uuid.UUID, Tick] = {}
        self.column.insertWidget(1, self._count)
        self.column.insertWidget(2, self._list)
        self._button = self.add_button("", self._add, primary=True)
        self._look("words")

    def open(self) -> None:
        """Show it."""
        self.show_in(about(self.tr("Own citizens"), self._row.title))
        self.form.focus("words")

    def chosen(self) -> list[uuid.UUID]:
        """The cases that are ticked."""
        return [case_id for case_id, box in self.boxes.items() if box.isChecked()]

    def _look(self, name: str) -> None:
        if name != "words":
            return
        found = self.context.call(
            recruitment_bank.bank,
            recruitment_id=self._row.id,
            words=self.form.field("words").value() or "",
            today=self.context.today(),
        )
        self._show(found)

    def _show(self, found: Sequence[Candidate]) -> None:
        ticked = set(self.chosen())
        while (item := self._lines.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.boxes = {}
        for one in found[:MOST]:
            box = Tick(one.name.replace("&", "&&"))
            box.setChecked(one.case_id in ticked)
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            box.clicked.connect(lambda _on: self._tell(len(found)))
            below = QLabel(self._about(one))
            below.setContentsMargins(26, 0, 0, 8)
            below.setWordWrap(True)
            below.setTextFormat(Qt.TextFormat.PlainText)
            box.setAccessibleDescription(below.text())
            set_role(below, "caption")
            self._lines.addWidget(box)
            self._lines.addWidget(below)
            self.boxes[one.case_id] = box
        self._tell(len(found))

    def _about(self, one: Candidate) -> str:
        language, today = self.context.language, self.context.today()
        can = " ".join((" · ".join(one.found) or one.can or one.job_goal).split())
        ready = ""
        if one.ready_on is not None and one.ready_on > today:
            ready = self.tr("ready {day}").format(day=days.short(one.ready_on, language, today))
        away = ""
        if one.km is not None and one.km >= _NEAR:
            away = self.tr("{km} km away").format(km=numbers.number(one.km, language, 1))
        placed = self.tr("in a placement now") if one.placed else ""
        return joined(can, away, ready, placed)

    def _tell(self, found: int) -> None:
        words = self.tr("%n citizen(s) to look at", "", found)
        if found > MOST:
            words = joined(words, self.tr("the first {count} are shown").format(count=MOST))
        self._count.setText(words)
        chosen = len(self.chosen())
        self._button.setText(self.tr("Put %n citizen(s) on the list", "", chosen))
        self._button.setEnabled(chosen > 0)

    def _add(self) -> None:
        reason = self.form.field("reason").value() or ""

        def put() -> None:
            self.context.call(
                recruitment_candidates.add_cases,
                recruitment_id=self._row.id,
                case_ids=self.chosen(),
                reason=reason,
            )

        self.done(put)
