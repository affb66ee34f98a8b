"""Job carving: a post, its tasks, and those of them that could be somebody else's (feature C7)."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel

from mentor_desk.services.job_carving import Carved, carve
from mentor_desk.terms import OpeningKind
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import opening_form
from mentor_desk.ui.firm.carve_rows import CarveRows
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.titles import about, firm_name
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField


def present(drawer: Drawer, context: Context, *, firm_id: uuid.UUID) -> None:
    """Look at a post together with the firm."""
    CarveForm(drawer, context, firm_id).open()


class CarveForm(DrawerForm):
    """Two ways out: into the task bank, and also as a free place."""

    def __init__(self, drawer: Drawer, context: Context, firm_id: uuid.UUID) -> None:
        super().__init__(drawer, context)
        self._firm_id = firm_id
        words = QLabel(
            self.tr(
                "Somebody here does too much. Look at one post together: which tasks are in it, and "
                "which of them could be somebody else's? Often it is the start of a small job."
            )
        )
        words.setWordWrap(True)
        set_role(words, "caption")
        self.column.insertWidget(0, words)
        post = TextField(self.tr("For example: storekeeper, cook, secretary"))
        self.form.add("post", self.tr("Which post do you look at?"), post)
        self.rows = CarveRows()
        self.form.add("pieces", self.tr("What is in it?"), self.rows)

    def open(self) -> None:
        """Show the post that was begun, or an empty one."""
        self.keep_draft("firm_task.carve", str(self._firm_id))
        self.add_button(self.tr("Into the task bank"), self._keep, primary=True)
        place = self.add_button(self.tr("Make a free place"), self._place)
        place.setToolTip(self.tr("The tasks go into the bank and become a place for somebody."))
        self.show_in(about(self.tr("Carve a job"), firm_name(self.context, self._firm_id)))

    def again(self) -> None:
        present(self.drawer, self.context, firm_id=self._firm_id)

    def _keep(self) -> None:
        self.done(lambda: self._carve(None))

    def _place(self) -> None:
        made: list[Carved] = []
        self.done(lambda: made.append(self._carve(OpeningKind.SMALL_JOB)))
        if made and made[0].opening_id is not None:
            drawer, context, opening_id = self.drawer, self.context, made[0].opening_id
            QTimer.singleShot(
                0, drawer, lambda: opening_form.present(drawer, context, opening_id=opening_id)
            )

    def _carve(self, opening: OpeningKind | None) -> Carved:
        return self.context.call(
            carve,
            firm_id=self._firm_id,
            post=self.form.field("post").value(),
            pieces=self.rows.pieces(),
            today=self.context.today(),
            opening=opening,
        )
