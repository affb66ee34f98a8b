"""Two records side by side: which one is kept, what it takes over, and what moves."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.services import duplicates, merge_view, readings
from mentor_desk.services.duplicates import Alike
from mentor_desk.services.likeness import Looks
from mentor_desk.services.merge_view import MergeView
from mentor_desk.ui.case.scrolled import scrolled
from mentor_desk.ui.context import Context
from mentor_desk.ui.duplicates import words
from mentor_desk.ui.duplicates.fields_card import FieldsCard
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role


class CompareView(QWidget):
    """The record that is kept stands to the left. Nothing is written here: ``merge_asked`` asks."""

    merge_asked = Signal(object)
    """The :class:`MergeView` in sight; what is had from the lost one is :meth:`taken`."""
    two_asked = Signal(object)
    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._pair: Alike | None = None
        self._view: MergeView | None = None
        self.kept_card, self._kept_words = _side(self.tr("Keep this one"), marked=True)
        self.lost_card, self._lost_words = _side(self.tr("This one goes into it"))
        self.swap_button = QPushButton(self.tr("&Swap"))
        self.swap_button.setToolTip(self.tr("Keep the other one instead"))
        self.swap_button.clicked.connect(lambda _=False: self.swap())
        self.fields = FieldsCard()
        self.moves = Card(self.tr("What moves along"))
        self.moved = _plain()
        self.moves.add(self.moved)
        self.cases = Notice("neutral")
        self.merge_button = QPushButton(self.tr("&Merge"))
        set_role(self.merge_button, "primary")
        self.merge_button.clicked.connect(lambda _=False: self.merge_asked.emit(self._view))
        self.two_button = QPushButton(self.tr("&They are two"))
        self.two_button.clicked.connect(lambda _=False: self.two_asked.emit(self._pair))
        self.leave_button = QPushButton(self.tr("Not now"))
        self.leave_button.clicked.connect(lambda _=False: self.left.emit())
        self._lay_out()

    def show_pair(self, pair: Alike) -> None:
        """Show the two, the kept one first. Raises :class:`UserError`: one is gone."""
        self._show(pair, None)
        for looks in (pair.one, pair.other):
            self._note_reading(pair.model, looks)

    def swap(self) -> None:
        """Keep the other one. The chosen values stay chosen."""
        if self._pair is None:
            return
        pair = self._pair
        turned = Alike(pair.model, pair.other, pair.one, pair.why, pair.place)
        try:
            self._show(turned, self.fields.swapped())
        except UserError as error:
            self._context.warn(error)
            self.left.emit()
        self.swap_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def taken(self) -> frozenset[str]:
        """The fields to be had from the lost one."""
        return self.fields.taken()

    def pair(self) -> Alike | None:
        """The two in sight, the kept one first."""
        return self._pair

    def _show(self, pair: Alike, chosen: dict[str, bool] | None) -> None:
        context = self._context
        view = context.call(
            merge_view.view,
            model=pair.model,
            kept_id=pair.one.id,
            lost_id=pair.other.id,
            today=context.today(),
            language=context.language,
            rulebook=context.rules,
        )
        self._pair, self._view = pair, view
        self._kept_words.setText(self._about(pair.one))
        self._lost_words.setText(f"{self._about(pair.other)}\n{say(pair.why)}")
        self.kept_card.set_title(self.tr("Keep: {name}").format(name=view.kept))
        self.lost_card.set_title(self.tr("Goes into it: {name}").format(name=view.lost))
        self.fields.show_pairs(view.fields, view.kept, view.lost, chosen)
        self.moved.setText(self._moves(view))
        self._tell_of_cases(view)

    def _note_reading(self, model: str, looks: Looks) -> None:
        """Looking at the two is a reading, as it is on their own pages."""
        if model == "Citizen":
            found = self._context.call(duplicates.case_of, citizen_id=looks.id)
            if found is not None:
                self._context.call(readings.case, case_id=found.id, where="duplicates")
        else:
            self._context.call(readings.firm, firm_id=looks.within or looks.id)

    def _about(self, looks: Looks) -> str:
        return words.known_by(looks, self._context) or self.tr("Nothing more is written.")

    def _moves(self, view: MergeView) -> str:
        counted = words.moved(view.moves)
        moves = self.tr("{what} move to {name}.").format(what=counted, name=view.kept)
        if not counted:
            moves = self.tr("Nothing hangs on {name}.").format(name=view.lost)
        after = self.tr(
            "Papers stay as they were issued. {name} is then no longer on any list. Ctrl+Z takes all "
            "of it back."
        ).format(name=view.lost)
        return f"{moves} {after}"

    def _tell_of_cases(self, view: MergeView) -> None:
        told = ""
        if len(view.cases) > 1:
            told = self._case_words(view)
        elif view.agreements > 1:
            told = self.tr(
                "The firm then has %n partnership agreements. Look at which one holds.",
                "",
                view.agreements,
            )
        self.cases.say("warning" if view.open_cases > 1 else "neutral", told)
        self.cases.setVisible(bool(told))

    def _case_words(self, view: MergeView) -> str:
        context = self._context
        lines = []
        for case in view.cases:
            opened = days.short(case.opened_on, context.language, context.today())
            if case.closed_on is None:
                lines.append(self.tr("Opened {day}: still open.").format(day=opened))
            else:
                closed = days.short(case.closed_on, context.language, context.today())
                words_ = self.tr("Opened {day}: closed {closed}.")
                lines.append(words_.format(day=opened, closed=closed))
        both = self.tr("The cases stay as they are, now all of {name}.").format(name=view.kept)
        if view.open_cases > 1:
            both += " " + self.tr("Two are open: close the one you do not use afterwards.")
        return "\n".join((both, *lines))

    def _lay_out(self) -> None:
        sides = QWidget()
        row = QHBoxLayout(sides)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.kept_card, 1)
        row.addWidget(self.swap_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.lost_card, 1)
        middle = QWidget()
        scrolled(middle, sides, self.fields, self.moves, self.cases)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.leave_button)
        foot.addStretch(1)
        foot.addWidget(self.two_button)
        foot.addWidget(self.merge_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(middle, 1)
        layout.addLayout(foot)


def _side(title: str, *, marked: bool = False) -> tuple[Card, QLabel]:
    card, label = Card(title, marked=marked), _plain()
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    card.add(label)
    return card, label


def _plain() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
