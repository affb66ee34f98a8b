"""Taking a colleague's cases in: the file and the words, a look at it, and done (feature A10)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from mentor_desk.errors import UserError
from mentor_desk.exchange.package import Package
from mentor_desk.formats import days
from mentor_desk.services import hand_over_take
from mentor_desk.services.hand_over_take import Answers, Preview, Taken
from mentor_desk.ui.background import Progress
from mentor_desk.ui.context import Context
from mentor_desk.ui.hand_over.step_look import LookStep
from mentor_desk.ui.hand_over.step_open import OpenStep
from mentor_desk.ui.hand_over.step_taken import TakenStep
from mentor_desk.ui.hand_over.wizard import FIRST, LAST, SECOND, HandOverPage
from mentor_desk.ui.translate import say

PAGE = "hand_over_take"


class TakePage(HandOverPage):
    """A verified backup is made before anything is taken in, and one undo takes all of it back."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.set_title(
            self.tr("Take cases over"), self.tr("From a colleague’s package, with a look at it first")
        )
        self.open, self.look, self.taken = OpenStep(), LookStep(context), TakenStep()
        self._package: Package | None = None
        self._seen: Preview | None = None
        names = (self.tr("The package"), self.tr("Look it over"), self.tr("Done"))
        self.set_up(names, (self.open, self.look, self.taken))
        self.open.file_chosen.connect(self.choose)
        self.open.changed.connect(self.judge)
        self.taken.undo_wanted.connect(self.undo)
        self.taken.cases_wanted.connect(lambda: self._leave_for("cases"))
        self.begin()

    def begin(self) -> None:
        """Start afresh, with no package."""
        self._package, self._seen = None, None
        self.open.forget()
        self.show_step(FIRST)

    def take_keyboard(self) -> None:
        self.open.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_record(self, kind: str, ref: str) -> None:
        """The package lying at ``ref``, which the program was asked to open."""
        if kind == PAGE:
            self.choose(Path(ref))

    def choose(self, file: Path) -> None:
        """Look whether the file is a package before the words are asked for."""
        if self.busy() or self.step() != FIRST:
            return
        self.open.form.clear_errors()
        try:
            hand_over_take.look(file)
        except UserError as error:
            self.open.show_file(None)
            self.failed(error)
            return
        self.notice.hide()
        self.open.show_file(file)
        self.open.form.focus("words")

    def go_on(self) -> None:
        """Open, then take in, then close."""
        if self.busy() or not self.foot.next.isEnabled():
            return
        if self.step() == FIRST and self.open.file is not None:
            self.open.form.clear_errors()
            opening = _opening(self.context, self.open.file, self.open.words())
            self.work(self.tr("Opening the package …"), opening, self._opened)
        elif self.step() == SECOND and self._package is not None:
            taking = _taking(self.context, self._package, self.look.answers(), self._note())
            self.work(self.tr("Taking the cases in …"), taking, self._taken_in)
        elif self.step() == LAST:
            self.leave()

    def judge(self) -> None:
        words = {
            FIRST: self.tr("&Open and look it over"),
            SECOND: self.tr("&Take it in"),
            LAST: self.tr("&Close"),
        }
        step = self.step()
        ready = step != FIRST or (self.open.file is not None and bool(self.open.words()))
        self.foot.show_step(
            words[step], ready=ready, busy=self.busy(), first=step == FIRST, last=step == LAST
        )

    def failed(self, error: UserError) -> None:
        """A word that does not fit is told at its field."""
        if error.field == "words" and self.step() == FIRST:
            self.open.form.set_error("words", say(error.text))
            self.open.form.focus("words")
        else:
            super().failed(error)

    def undo(self) -> None:
        """Everything as it was before the package."""
        try:
            self.context.undo()
        except UserError as error:
            self.failed(error)
        else:
            self.taken.show_undone()

    def _opened(self, found: tuple[Package, Preview]) -> None:
        self._package, self._seen = found
        self.look.show_preview(self._seen)
        self.show_step(SECOND)
        self.foot.next.setFocus()

    def _taken_in(self, taken: Taken) -> None:
        self._package, self._seen = None, None
        self.open.forget()
        self.taken.show_taken(taken)
        self.show_step(LAST)
        self.context.say(self.taken.told)
        self.taken.see.setFocus()

    def _note(self) -> str:
        """What is written into each case that is new here."""
        if self._seen is None:
            return ""
        words = self.tr(
            "Taken over from {name} on {day}, in a package made on {made}. What was looked up and "
            "changed before stands in {name}’s log."
        )
        language, today = self.context.language, self.context.today()
        return words.format(
            name=self._seen.sender or self.tr("a colleague"),
            day=days.long(today, language),
            made=days.long(self._seen.made_on, language),
        )

    def _leave_for(self, page: str) -> None:
        self.begin()
        self.context.go(page)


def _opening(context: Context, file: Path, typed: str) -> Callable[[Progress], tuple[Package, Preview]]:
    def open_it(progress: Progress) -> tuple[Package, Preview]:
        package = hand_over_take.open_file(file, typed)
        progress.check()
        return package, context.call(
            hand_over_take.preview,
            package=package,
            rulebook=context.rules,
            language=context.language,
            today=context.today(),
        )

    return open_it


def _taking(
    context: Context, package: Package, answers: Answers, note: str
) -> Callable[[Progress], Taken]:
    def take(progress: Progress) -> Taken:
        if context.safe is not None:
            context.safe.back_up("before-hand-over")
        progress.check()
        return context.call(
            hand_over_take.take, package=package, answers=answers, today=context.today(), note=note
        )

    return take
