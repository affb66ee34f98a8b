"""The cases the stand-in gets, with what each needs, and the pack of papers for them."""

from __future__ import annotations

import uuid

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.services import absence_words, absences
from mentor_desk.services.absence_cover import Cover, CoveredCase
from mentor_desk.ui.absence import words
from mentor_desk.ui.context import Context
from mentor_desk.ui.papers import batch
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.elided_label import ElidedLabel
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField

_UNDER_TICK = 28


class CaseLine(QWidget):
    """A tick for «the stand-in gets it», why, and one line on what to do."""

    ticked = Signal(bool)
    noted = Signal(str)

    def __init__(self, case: CoveredCase, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.case_id = case.id
        self._context = context
        self._kept = ""
        self.tick = CheckField(case.name.replace("&", "&&"))
        self.tick.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.why = ElidedLabel(words.case_why(case), "caption")
        self.remark = TextField(self.tr("What must be done?"))
        self.remark.setAccessibleName(self.tr("What {name} needs").format(name=case.name))
        self.tick.changed.connect(lambda: self.ticked.emit(self.tick.value()))
        self.remark.left.connect(self.save)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.tick)
        under = QHBoxLayout()
        under.setContentsMargins(_UNDER_TICK, 0, 0, 0)
        under.addWidget(self.why)
        left.addLayout(under)
        if not self.why.text():
            self.why.hide()
        self.turns = QLabel()
        self.turns.setWordWrap(True)
        self.turns.setContentsMargins(_UNDER_TICK, 2, 0, 2)
        set_role(self.turns, "strong")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(left, 2)
        row.addWidget(self.remark, 3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 4, 0, 4)
        whole.setSpacing(0)
        whole.addLayout(row)
        whole.addWidget(self.turns)
        self.show_case(case)

    def show_case(self, case: CoveredCase) -> None:
        """Show what holds now; what is being typed stays."""
        self.tick.set_value(not case.left_out)
        self.why.setText(words.case_why(case))
        self.turns.setText(words.case_turns(case, self._context))
        self.turns.setVisible(bool(case.turns))
        if (self.remark.value() or "") == self._kept:
            self.remark.set_value(case.remark)
        self._kept = case.remark
        self.remark.setEnabled(not case.left_out)

    def save(self) -> None:
        """Tell what is typed and not yet kept."""
        typed = self.remark.value() or ""
        if typed != self._kept:
            self._kept = typed
            self.noted.emit(typed)


class CasesCard(Card):
    """Those in which something goes on come first; the others only when they are asked for."""

    def __init__(self, context: Context, drawer: Drawer) -> None:
        super().__init__(" ")
        self._context, self._drawer = context, drawer
        self._cover: Cover | None = None
        self._all = False
        self.lines: dict[uuid.UUID, CaseLine] = {}
        self.set_title(self.tr("What the cases need"))
        self.pack = self.add_action(self.tr("Hand-over papers …"), self.print_pack)
        self.give = self.add_action(self.tr("The cases in a package …"), self.hand_over)
        self._words = QLabel(
            self.tr("Take the tick from a case that can wait. The line stands first on its paper.")
        )
        self._words.setWordWrap(True)
        set_role(self._words, "hint")
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.others = QPushButton()
        set_role(self.others, "link")
        self.others.clicked.connect(lambda _=False: self._show_all())
        self.body.addWidget(self._words)
        self.body.addLayout(self._column)
        self.body.addWidget(self.others)

    def hand_over(self) -> None:
        """Give the stand-in the cases themselves, where the stand-in has the program too."""
        if self._cover is not None:
            self.save_all()
            self._context.go("hand_over_give", f"absence:{self._cover.absence.id}")

    def show_cover(self, cover: Cover) -> None:
        """Show the cases of this absence."""
        if self._cover is None or self._cover.absence.id != cover.absence.id:
            self._all = False
        self._cover = cover
        shown = [case for case in cover.cases if self._all or self._is_touched(case)]
        if [case.id for case in shown] != list(self.lines):
            self._make(shown)
        for case in shown:
            self.lines[case.id].show_case(case)
        hidden = len(cover.cases) - len(shown)
        self.others.setText(self.tr("Show %n more case(s) in which nothing goes on", "", hidden))
        self.others.setVisible(bool(hidden))
        self.pack.setEnabled(any(case.needed for case in cover.cases))

    def save_all(self) -> None:
        """Keep what is typed and not yet left."""
        for line in self.lines.values():
            line.save()

    def print_pack(self) -> None:
        """The hand-over papers of the ticked cases, as one job."""
        self.save_all()
        if self._cover is not None:
            title = self.tr("Hand-over papers")
            if name := self._cover.absence.stand_in_name:
                title = self.tr("Hand-over to {name}").format(name=name)
            batch.present_these(
                self._drawer, self._context, title=title, found=absence_words.papers(self._cover)
            )

    def _is_touched(self, case: CoveredCase) -> bool:
        return bool(case.firm or case.visits or case.remark or case.left_out or case.turns)

    def _show_all(self) -> None:
        self._all = True
        if self._cover is not None:
            self.show_cover(self._cover)

    def _make(self, cases: list[CoveredCase]) -> None:
        for line in self.lines.values():
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = {case.id: CaseLine(case, self._context, self) for case in cases}
        for case_id, line in self.lines.items():
            line.ticked.connect(lambda on, case_id=case_id: self._note(case_id, left_out=not on))
            line.noted.connect(lambda typed, case_id=case_id: self._note(case_id, remark=typed))
            self._column.addWidget(line)
            line.show()

    def _note(
        self, case_id: uuid.UUID, *, remark: str | None = None, left_out: bool | None = None
    ) -> None:
        if self._cover is None:
            return
        try:
            self._context.call(
                absences.note_case,
                absence_id=self._cover.absence.id,
                case_id=case_id,
                remark=remark,
                left_out=left_out,
            )
        except UserError as error:
            self._context.warn(error)
