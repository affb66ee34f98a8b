"""The visit sheet: what is known on the left, what is said on the right, what comes of it below."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentor_desk.services import visit_moves, visit_sheet
from mentor_desk.services.next_tries import Try
from mentor_desk.services.visit_preparation import Preparation
from mentor_desk.terms import VisitKind
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.draft_codec import encode
from mentor_desk.ui.visit import next_visit, task_rows, when_line
from mentor_desk.ui.visit.fields import VisitFields, plain
from mentor_desk.ui.visit.journal_ask import JournalAsk
from mentor_desk.ui.visit.next_visit import NextVisit
from mentor_desk.ui.visit.promise_rows import new_promises
from mentor_desk.ui.visit.sheet_base import SheetBase
from mentor_desk.ui.visit.taken_back import FORM, Written


class VisitSheet(SheetBase):
    """A draft until «The visit is held»: then all of it is one change."""

    changed = Signal(str)
    left = Signal(str)
    finished = Signal(str)
    """It is written; what there is to say about it."""
    nobody_asked = Signal()
    cancel_asked = Signal()
    move_asked = Signal()
    afresh_asked = Signal()

    ticking = True

    def __init__(self, context: Context, prep: Preparation, parent: QWidget | None = None) -> None:
        super().__init__(context, prep, parent)
        self.busy = False
        self.written: Written | None = None
        """What became of the draft, once it is written down."""
        self.fields = VisitFields(context, prep, self.form)
        self.next = NextVisit(context, prep, self.form)
        self.fields.add_journal()
        self.fields.show()
        self._planned_for = {name: self.form.field(name).value() for name in when_line.FIELDS}
        self.form.changed.connect(self.changed)
        self.form.left.connect(self.left)
        self.before.changed.connect(lambda: self.changed.emit("kept"))
        self.before.left.connect(lambda: self.left.emit("kept"))
        self._add_buttons()
        self.keep_draft(FORM, str(prep.id or prep.case_id), form=self)
        self.fields.tell_folded()
        self.form.changed.connect(self._look)

    def filling(self) -> Iterator[Callable[[], object]]:
        yield from super().filling()
        yield self._propose
        yield lambda: self._look("firm_id")

    def _propose(self) -> None:
        self.next.propose()

    def begin(self) -> None:
        """Put the keyboard where the talk begins."""
        self.form.focus("citizen_view")

    def values(self) -> dict[str, Any]:
        """Everything that is written and ticked, for the draft."""
        values = self.form.values()
        if self.prep.id is not None:
            # When it is follows the calendar, where it may be moved while the draft waits.
            for name in when_line.FIELDS:
                if values[name] == self._planned_for[name]:
                    del values[name]
        return {**values, "kept": self.before.kept()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show a draft."""
        self.form.set_values(values)
        self.before.set_kept(values.get("kept") or {})
        self.fields.tell_folded()
        self.journal.tell()

    def follow(self, prep: Preparation) -> None:
        """Show what has changed around the sheet: promises kept elsewhere, another time."""
        self.before.show_prep(prep)
        self.prep = prep
        moved = {"day": prep.fields.get("day"), "at": prep.fields.get("at")}
        if prep.id is not None and any(moved[name] != self._planned_for[name] for name in moved):
            self._planned_for |= moved
            self.form.set_values(moved)
            self.fields.tell_folded()

    def again(self) -> None:
        self.afresh_asked.emit()

    def makes_sense(self) -> bool:
        rows = self.form.field("promised")
        return super().makes_sense() and self.before.makes_sense() and rows.makes_sense()

    def complain(self, name: str, sentence: str) -> bool:
        if name in when_line.FIELDS:
            self.fields.when.unfold(name)
        return super().complain(name, sentence)

    def _add_buttons(self) -> None:
        self.add_button(self.tr("The visit is held"), self._record, primary=True)
        if self.prep.id is not None:
            self.add_button(self.tr("Nobody answered …"), self.nobody_asked.emit)
            self.add_button(self.tr("It did not take place …"), self.cancel_asked.emit)
            self.add_button(self.tr("Move …"), self.move_asked.emit)
        self.place_buttons()
        self.journal = JournalAsk(self.form)
        self.place_above(self.journal)

    def _look(self, name: str) -> None:
        """Say whom to ring first, and what the firm says of the next time."""
        if name not in ("firm_id", "kind", *next_visit.FIELDS):
            return
        firm, kinds = (self.form.field(one).value() for one in ("firm_id", "kind"))
        kind = VisitKind((kinds or [VisitKind.VISIT.value])[0])
        firm_id = firm.id if firm else None
        self.friend.look(firm_id)
        self.next.look(firm_id, kind)

    def _record(self) -> None:
        self.busy = True
        written = self.attempt(self._finish)
        self.busy = False
        if written:
            self.finished.emit(self.tr("The visit is written down"))

    def _finish(self) -> None:
        values, typed = self.form.values(), encode(self.values())
        sheet = plain(values)
        sheet["day"] = sheet["day"] or self.context.today()
        firm = self.prep.firm
        same = firm is not None and sheet["firm_id"] == firm.id
        sheet["placement_id"] = self.prep.placement_id if same else None
        visit_id = self.context.call(
            visit_sheet.finish,
            case_id=self.prep.case_id,
            visit_id=self.prep.id,
            today=self.context.today(),
            next_on=values["next_on"],
            next_at=values["next_at"],
            kept={uuid.UUID(key): how for key, how in self.before.kept().items()},
            promised=new_promises(values["promised"]),
            bank=task_rows.for_bank(values["tasks"]),
            small_step=values["small_step"],
            scores=values["scores"] or None,
            **sheet,
        )
        subject = str(self.prep.id or self.prep.case_id)
        self.written = Written(visit_id, self.prep.case_id, subject, typed)

    def nobody(self, chosen: Try) -> None:
        """Nobody answered: the next try is set, and what is typed waits for it.

        Raises:
            UserError: it could not be written.
        """
        self.busy = True
        try:
            self.save_draft()
            again = self.context.call(
                visit_moves.no_answer,
                visit_id=self._planned(),
                today=self.context.today(),
                chosen=chosen,
            )
        finally:
            self.busy = False
        if self.keeper is not None:
            self.keeper.hand_over(str(again), but=when_line.FIELDS)

    def _planned(self) -> uuid.UUID:
        if self.prep.id is None:
            raise ValueError(self.prep.case_id)
        return self.prep.id
