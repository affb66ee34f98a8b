"""Giving cases to a colleague: choose, look it over, and tell the words (feature A10)."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from mentor_desk.exchange import package_words
from mentor_desk.exchange.package import SUFFIX
from mentor_desk.exchange.sealed import Cost
from mentor_desk.services import absence_cover, hand_over
from mentor_desk.services.hand_over import Made
from mentor_desk.ui.background import Progress
from mentor_desk.ui.context import Context
from mentor_desk.ui.hand_over.step_cases import CasesStep
from mentor_desk.ui.hand_over.step_check import CheckStep
from mentor_desk.ui.hand_over.step_given import GivenStep
from mentor_desk.ui.hand_over.wizard import FIRST, LAST, SECOND, HandOverPage

PAGE = "hand_over_give"


class GivePage(HandOverPage):
    """``case:ID`` and ``absence:ID`` choose the cases, and for an absence whom they go to.

    ``cost`` is what one try at the words costs; only tests set it.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.set_title(
            self.tr("Hand cases over"), self.tr("In one locked file, for a colleague with Mentor Desk")
        )
        self.cases, self.check, self.given = CasesStep(), CheckStep(), GivenStep()
        self.cost: Cost | None = None
        self._made: Made | None = None
        self._row: uuid.UUID | None = None
        names = (self.tr("The cases"), self.tr("Look it over"), self.tr("The words"))
        self.set_up(names, (self.cases, self.check, self.given))
        self.cases.changed.connect(self.judge)
        self.given.close_wanted.connect(self.close_cases)
        self.begin()

    def begin(self) -> None:
        """Start afresh, with no case chosen."""
        self._made, self._row = None, None
        self.given.forget()
        self.cases.form.set_values({"colleague": ""})
        self.cases.show_cases(self.context.call(hand_over.choice))
        self.show_step(FIRST)

    def take_keyboard(self) -> None:
        self.cases.form.focus("colleague")

    def show_record(self, kind: str, ref: str) -> None:
        """Begin with one case, or with what a stand-in gets."""
        del kind
        what, _, row_id = ref.partition(":")
        if self.busy() or self.step() == LAST:
            return
        chosen, colleague = [uuid.UUID(row_id)], ""
        if what == "absence":
            found = self.context.call(
                absence_cover.cover, absence_id=uuid.UUID(row_id), today=self.context.today()
            )
            chosen = [case.id for case in found.cases if case.needed]
            colleague = found.absence.stand_in_name
        self.begin()
        self.cases.show_cases(self.context.call(hand_over.choice), chosen)
        self.cases.form.set_values({"colleague": colleague})

    def go_on(self) -> None:
        """Gather, then ask for a place and write, then close."""
        if self.busy() or not self.foot.next.isEnabled():
            return
        if self.step() == FIRST:
            self.work(self.tr("Gathering the cases …"), self._gather(), self._gathered)
        elif self.step() == SECOND:
            self._ask_where()
        else:
            self.leave()

    def judge(self) -> None:
        words = {
            FIRST: self.tr("&Next: look it over"),
            SECOND: self.tr("&Save the package …"),
            LAST: self.tr("&I have told the words"),
        }
        step = self.step()
        ready = bool(self.cases.chosen()) if step == FIRST else True
        self.foot.show_step(
            words[step], ready=ready, busy=self.busy(), first=step == FIRST, last=step == LAST
        )

    def save_to(self, file: Path) -> None:
        """Write the package there, and only then show its words."""
        if self._made is None or self.busy():
            return
        if file.suffix.lower() != SUFFIX:
            file = file.with_name(f"{file.name}{SUFFIX}")
        words = package_words.new()
        work = _writing(self.context, self._made, file, words, self.cases.colleague(), self.cost)
        self.work(self.tr("Locking the package …"), work, lambda row: self._written(row, file, words))

    def close_cases(self) -> None:
        """The cases are the colleague's from now on."""
        if self._row is not None:
            count = self.context.call(
                hand_over.close_given, hand_over_id=self._row, today=self.context.today()
            )
            self.given.show_closed(count)

    def _gather(self) -> Callable[[Progress], Made]:
        chosen, colleague = self.cases.chosen(), self.cases.colleague()
        today = self.context.today()
        return lambda _: self.context.call(
            hand_over.make, case_ids=chosen, today=today, colleague=colleague
        )

    def _gathered(self, made: Made) -> None:
        self._made = made
        self.check.show_made(made)
        self.show_step(SECOND)
        self.foot.next.setFocus()

    def _ask_where(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        start = Path(folder) / f"{hand_over.file_stem(self.context.today())}{SUFFIX}"
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the package"),
            str(start),
            self.tr("Package of cases (*{suffix})").format(suffix=SUFFIX),
        )
        if chosen:
            self.save_to(Path(chosen))

    def _written(self, row: uuid.UUID, file: Path, words: str) -> None:
        self._row = row
        self.given.show_given(file, words)
        self.show_step(LAST)
        self.given.words.setFocus()


def _writing(
    context: Context, made: Made, file: Path, words: str, colleague: str, cost: Cost | None
) -> Callable[[Progress], uuid.UUID]:
    def write(progress: Progress) -> uuid.UUID:
        hand_over.write_file(made, file, words, cost)
        try:
            progress.check()
            return context.call(
                hand_over.note_given, made=made, today=context.today(), colleague=colleague
            )
        except BaseException:
            # A package that stands in no log is not given; nobody knows its words yet.
            file.unlink(missing_ok=True)
            raise

    return write
