"""The visit sheet as a page: before, during and after (feature F2)."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from mentor_desk.errors import UserError
from mentor_desk.services import visit_preparation
from mentor_desk.services.visit_preparation import Preparation
from mentor_desk.terms import VisitKind, VisitStatus, label
from mentor_desk.ui.case.reading import Reading
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import no_answer, promise_form, visit_cancel, visit_move
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.translate import say
from mentor_desk.ui.visit import opening, words
from mentor_desk.ui.visit.held import HeldVisit
from mentor_desk.ui.visit.on_screen import ON_SCREEN
from mentor_desk.ui.visit.sheet import VisitSheet
from mentor_desk.ui.visit.taken_back import TakenBack
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.in_turns import InTurns


class VisitPage(DeskPage):
    """One visit at a time. Esc and the arrow lead back to where one came from."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._place: tuple[str, str] | None = None
        self._from: tuple[str, str | None] | None = None
        self._notes_hidden = False
        self._reading = Reading(context, where="visit", on=self)
        self._taken_back = TakenBack(context, self._draft_is_back, self)
        self._stack = QStackedWidget()
        self._nothing = EmptyState(
            "calendar-check",
            self.tr("No visit is open"),
            self.tr("Choose a visit on Today, in the week, or in a case."),
            self.tr("Go to Today"),
            lambda: context.go("today"),
        )
        self._blank = QWidget()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._blank)
        self._making = InTurns(self)
        context.closing.connect(self._making.drop)
        self.set_content(self._stack)
        self._arrow = self.set_back(self.tr("Back (Esc)"), self.back)
        self.add_action(self.tr("Pack the ba&g"), self._pack)
        self.set_title(self.tr("Visit"), "")
        self.watch(self._follow, *ON_SCREEN)

    @property
    def sheet(self) -> VisitSheet | HeldVisit | None:
        """The sheet in view, made now where it still waits for its turn."""
        self._making.finish()
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, VisitSheet | HeldVisit) else None

    def came_from(self, kind: str, ref: str | None) -> None:
        self._from = (kind, ref)

    def back(self) -> None:
        """Show again what was in view before; else the case."""
        self.drawer.dismiss()
        sheet = self.sheet
        kind, ref = self._from or ("case", str(sheet.prep.case_id) if sheet else None)
        self._leave()
        self.context.go(kind, ref)

    def place(self) -> tuple[str, str] | None:
        return self._place

    def show_record(self, kind: str, ref: str) -> None:
        """Show a visit, or an empty sheet for a case or a placement.

        Raises:
            UserError: it is gone.
        """
        if (kind, ref) == self._place and self.sheet is not None:
            return
        before, self._place = self.sheet, None
        if before is not None:
            # What is typed is kept, and read again where it is the same visit.
            before.hide()
        try:
            prep = self._read(kind, ref)
        except UserError:
            self._leave()
            raise
        self._place = (kind, ref)
        self._tell(prep)
        self._stack.setCurrentWidget(self._blank)
        self._making.run(self._showing(prep))
        if before is not None:
            self._drop(before)

    def save_drafts(self) -> None:
        super().save_drafts()
        if self.sheet is not None:
            self.sheet.save_draft()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # While the desk is being made, as after a lock, there is no keyboard to be given yet.
        QTimer.singleShot(0, self, self._begin_anew)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back()
        else:
            super().keyPressEvent(event)

    def _read(self, kind: str, ref: str) -> Preparation:
        names = {
            opening.VISIT: "visit_id",
            opening.NEW_VISIT: "case_id",
            opening.PLACEMENT_VISIT: "placement_id",
        }
        what: dict[str, Any] = {names[kind]: uuid.UUID(ref)}
        return self.context.call(visit_preparation.prepare, today=self.context.today(), **what)

    def _showing(self, prep: Preparation) -> Iterator[Callable[[], object]]:
        """To make the sheet, and to lay it out and show it: each as long as a key may wait."""
        made: list[VisitSheet | HeldVisit] = []

        def put() -> None:
            for sheet in made:
                self._put(sheet)

        yield lambda: made.append(self._make(prep))
        yield put

    def _make(self, prep: Preparation) -> VisitSheet | HeldVisit:
        self._reading.began(prep.case_id)
        planned = prep.status is VisitStatus.PLANNED
        return self._planned(prep) if planned else self._held(prep)

    def _put(self, sheet: VisitSheet | HeldVisit) -> None:
        sheet.hide_notes(hidden=self._notes_hidden)
        sheet.notes_hidden.connect(self._hide_notes)
        self._stack.addWidget(sheet)
        self._stack.setCurrentWidget(sheet)
        self._begin(sheet)

    def _hide_notes(self, hidden: bool) -> None:
        self._notes_hidden = hidden

    def _begin_anew(self) -> None:
        """Put the keyboard into a sheet that does not have it yet."""
        if self._making.busy:
            return
        sheet, focused = self.sheet, QApplication.focusWidget()
        if sheet is not None and not (focused is not None and sheet.isAncestorOf(focused)):
            self._begin(sheet)

    def _begin(self, sheet: VisitSheet | HeldVisit) -> None:
        """A planned visit is begun with its first question, a held one read before it is corrected."""
        if isinstance(sheet, VisitSheet):
            sheet.begin()
        else:
            self._arrow.setFocus(Qt.FocusReason.OtherFocusReason)

    def _planned(self, prep: Preparation) -> VisitSheet:
        sheet = VisitSheet(self.context, prep, self._stack)
        sheet.finished.connect(self._finished)
        sheet.nobody_asked.connect(self._nobody)
        sheet.cancel_asked.connect(self._cancel)
        sheet.move_asked.connect(self._move)
        sheet.afresh_asked.connect(self._afresh)
        return sheet

    def _held(self, prep: Preparation) -> HeldVisit:
        sheet = HeldVisit(self.context, prep, self._stack)
        sheet.promise_asked.connect(self._promise)
        sheet.before.keep_asked.connect(self._keep)
        return sheet

    def _tell(self, prep: Preparation) -> None:
        fields, language = prep.fields, self.context.language
        kind = VisitKind(fields.get("kind") or VisitKind.VISIT)
        firm = prep.firm.name if prep.firm else ""
        self.set_title(about(say(label(kind)), prep.citizen, firm))
        states = {
            VisitStatus.PLANNED: self.tr("draft until it is held"),
            VisitStatus.DONE: self.tr("held"),
            VisitStatus.CANCELLED: self.tr("did not take place"),
            VisitStatus.NO_ANSWER: self.tr("nobody answered"),
        }
        today = self.context.today()
        when = words.moment(fields.get("day") or today, fields.get("at"), language, today)
        said = [when[:1].upper() + when[1:], states[prep.status]]
        if prep.status is VisitStatus.PLANNED and prep.tries:
            said.append(self.tr("nobody answered %n time(s)", "", prep.tries))
        self.set_subtitle(" · ".join(said))

    def _follow(self) -> None:
        """Answer a change elsewhere. A visit that is no longer planned, or gone, leads back."""
        sheet, place = self.sheet, self._place
        if sheet is None or place is None or (isinstance(sheet, VisitSheet) and sheet.busy):
            return
        try:
            prep = self._read(*place)
        except UserError:
            self.back()
            return
        if prep.status is not sheet.prep.status:
            self._turned(sheet, prep)
        elif prep != sheet.prep:
            sheet.follow(prep)
            self._tell(prep)

    def _turned(self, sheet: VisitSheet | HeldVisit, prep: Preparation) -> None:
        """Planned no more, or planned again by an undo."""
        self._drop(sheet)
        self._tell(prep)
        self._put(self._make(prep))

    def _finished(self, said: str) -> None:
        sheet = self.sheet
        if isinstance(sheet, VisitSheet) and sheet.written is not None:
            self._taken_back.remember(sheet.written)
        self.back()
        self.context.say(said)

    def _draft_is_back(self, subject: str) -> None:
        if self._place is not None and self._place[1] == subject:
            self._afresh()

    def _afresh(self) -> None:
        place, self._place = self._place, None
        if place is not None:
            self.show_record(*place)

    def _leave(self) -> None:
        """Put the sheet in view away; what is typed is kept."""
        self._place = None
        if (sheet := self.sheet) is not None:
            self._drop(sheet)
        self.set_title(self.tr("Visit"), "")

    def _drop(self, sheet: VisitSheet | HeldVisit) -> None:
        if self._stack.currentWidget() is sheet:
            self._stack.setCurrentWidget(self._nothing)
        self._stack.removeWidget(sheet)
        sheet.hide()
        sheet.deleteLater()

    def _cancel(self) -> None:
        if (sheet := self.sheet) is not None and sheet.prep.id is not None:
            visit_cancel.present(
                self.drawer, self.context, case_id=sheet.prep.case_id, visit_id=sheet.prep.id
            )

    def _nobody(self) -> None:
        sheet = self.sheet
        if not isinstance(sheet, VisitSheet) or sheet.prep.id is None:
            return
        try:
            no_answer.present(
                self.drawer,
                self.context,
                visit_id=sheet.prep.id,
                write=sheet.nobody,
                tell=self._finished,
            )
        except UserError as error:
            self.context.warn(error)

    def _move(self) -> None:
        if (sheet := self.sheet) is not None and sheet.prep.id is not None:
            visit_move.present(self.drawer, self.context, visit_id=sheet.prep.id)

    def _pack(self) -> None:
        firm = self.sheet.prep.firm if self.sheet is not None else None
        self.context.go("bag", f"firm:{firm.id}" if firm else None)

    def _promise(self) -> None:
        if (sheet := self.sheet) is not None:
            prep = sheet.prep
            firm_id = prep.firm.id if prep.firm else None
            promise_form.present_new(
                self.drawer, self.context, case_id=prep.case_id, firm_id=firm_id, visit_id=prep.id
            )

    def _keep(self, promise_id: uuid.UUID) -> None:
        promise_form.present_keep(self.drawer, self.context, promise_id=promise_id)
