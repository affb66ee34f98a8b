"""Fourth and fifth step: the recovery key is shown, and two groups of it are typed."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from mentor_desk.errors import UserError
from mentor_desk.ui.dialogs.centred import wrapped
from mentor_desk.ui.first_run.step import Answers, Step, field_label, name_field
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import mark_wrong, set_role

_COLUMNS = 3
_ASKED = 2


class RecoveryStep(Step):
    """The key, large and in groups, and the ways to put it on paper."""

    def __init__(
        self,
        answers: Answers,
        save_sheet: Callable[[Path, Answers], None],
        print_sheet: Callable[[Answers, QWidget], None] | None,
    ) -> None:
        super().__init__(answers)
        self._save_sheet = save_sheet
        self._print_sheet = print_sheet
        self._card = QFrame()
        set_role(self._card, "card")
        self._grid = QGridLayout(self._card)
        self._grid.setContentsMargins(24, 16, 24, 16)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(10)
        self.layout_.addWidget(self._card)
        self._save = QPushButton()
        self._save.clicked.connect(self._save_pdf)
        self._print = QPushButton()
        self._print.clicked.connect(self._print_now)
        if print_sheet is None:
            self._print.hide()
        self._told = wrapped()
        set_role(self._told, "hint")
        row = QHBoxLayout()
        row.addWidget(self._print)
        row.addWidget(self._save)
        row.addStretch()
        self.layout_.addSpacing(4)
        self.layout_.addLayout(row)
        self.layout_.addWidget(self._told)
        self.retranslate()

    def retranslate(self) -> None:
        self.say(
            self.tr("Keep this recovery key on paper"),
            self.tr(
                "If you forget the passphrase, this key is the only other way in. Print it or write it "
                "down, and keep it where you keep your passport – not with the computer."
            ),
        )
        self._save.setText(self.tr("&Save as PDF …"))
        self._print.setText(self.tr("&Print"))

    def enter(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for place, group in enumerate(groups(self.answers.recovery_key)):
            self._grid.addWidget(_group(place + 1, group), *divmod(place, _COLUMNS))
        self._card.setAccessibleName(self.answers.recovery_key)
        self._told.setText("")
        (self._save if self._print_sheet is None else self._print).setFocus()

    def _save_pdf(self) -> None:
        words = self.tr("Save the recovery key")
        name = str(Path.home() / self.tr("Recovery key Mentor Desk.pdf"))
        file, _ = QFileDialog.getSaveFileName(self, words, name, "PDF (*.pdf)")
        if file:
            self.save_to(Path(file))

    def save_to(self, file: Path) -> None:
        """Write the key sheet to ``file`` and say what to do with it."""
        self._try(lambda: self._save_sheet(file, self.answers))
        if not self._told.text():
            self._told.setText(
                self.tr(
                    "Saved. Print it, and then delete the file: whoever has it can open your cases."
                )
            )

    def _print_now(self) -> None:
        if self._print_sheet is not None:
            sheet = self._print_sheet
            self._try(lambda: sheet(self.answers, self))

    def _try(self, put_on_paper: Callable[[], None]) -> None:
        self._told.setText("")
        try:
            put_on_paper()
        except UserError as error:
            self._told.setText(say(error.text))


class ConfirmStep(Step):
    """Two groups of the key are asked for, so that it really stands on paper."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(answers)
        self._asked: list[int] = []
        self._fields = [QLineEdit() for _ in range(_ASKED)]
        self._labels = [field_label(field) for field in self._fields]
        for label, field in zip(self._labels, self._fields, strict=True):
            field.setMaxLength(6)
            field.setMaximumWidth(scaled(field, 160))
            self.layout_.addWidget(label)
            self.layout_.addWidget(field)
            self.layout_.addSpacing(8)
        self._fields[0].returnPressed.connect(self._fields[1].setFocus)
        self._fields[1].returnPressed.connect(self.wants_next)

    @property
    def asked(self) -> tuple[int, ...]:
        """Which groups are asked for, counted from 1."""
        return tuple(self._asked)

    def retranslate(self) -> None:
        self.say(
            self.tr("Do you have the key on paper?"),
            self.tr("Type two of its groups from the paper. Big or small letters do not matter."),
        )
        for number, label, field in zip(self._asked, self._labels, self._fields, strict=False):
            name_field(label, self.tr("Group {number}").format(number=number), field)

    def enter(self) -> None:
        count = len(groups(self.answers.recovery_key))
        self._asked = sorted(secrets.SystemRandom().sample(range(1, count + 1), _ASKED))
        for field in self._fields:
            field.clear()
            mark_wrong(field, False)
        self.retranslate()
        self._fields[0].setFocus()

    def problem(self) -> str:
        key = groups(self.answers.recovery_key)
        wrong = [
            (number, field)
            for number, field in zip(self._asked, self._fields, strict=True)
            if _plain(field.text()) != _plain(key[number - 1])
        ]
        for field in self._fields:
            mark_wrong(field, any(field is each for _, each in wrong))
        if not wrong:
            return ""
        number, field = wrong[0]
        field.selectAll()
        field.setFocus()
        words = self.tr("Group {number} is not as on the paper. Look again, or go back.")
        return self.blame(field, words.format(number=number))


def groups(key: str) -> list[str]:
    """The groups of a printed recovery key."""
    return key.split("-") if key else []


def _plain(typed: str) -> str:
    """As the key itself reads typing: what looks alike on paper is the same."""
    letters = "".join(typed.split()).strip("-").upper()
    return letters.translate(str.maketrans("OIL", "011"))


def _group(number: int, group: str) -> QWidget:
    """A group with its number small beside it."""
    cell = QWidget()
    row = QHBoxLayout(cell)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    count = QLabel(str(number))
    set_role(count, "caption")
    count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    count.setFixedWidth(scaled(count, 18))
    letters = QLabel(group)
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(cell.font().pointSizeF() * 1.6)
    font.setWeight(QFont.Weight.DemiBold)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 2)
    letters.setFont(font)
    letters.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    row.addWidget(count)
    row.addWidget(letters, 1)
    return cell
