"""How far an issued paper has come with each who signs it (feature H33)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.services import signatures
from mentor_desk.services.signatures import SignatureRow, Stage
from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.form_cell import FormCell
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role


class SignaturePanel(QWidget):
    """One line for each signer, the day it happened, and one button for «all, at this table».

    ``marked`` tells that something was put on record.
    """

    marked = Signal()

    def __init__(self, context: Context, paper_id: UUID) -> None:
        super().__init__()
        self._context, self._paper_id = context, paper_id
        self.choices: dict[str, ChoiceField] = {}
        self._heading = QLabel(self.tr("Signatures"))
        set_role(self._heading, "heading")
        self._state = Notice()
        self.day = DateField(context.today)
        self.day.set_value(context.today())
        self._day_cell = FormCell("day", self.tr("It happened on"), self.day)
        self.all_button = QPushButton(self.tr("Everybody has signed, and I have the paper"))
        self.all_button.clicked.connect(self._mark_all)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._state)
        column.addLayout(self._lines)
        column.addWidget(self._day_cell)
        column.addWidget(self.all_button)
        self.hide()

    def show_rows(self, rows: Sequence[SignatureRow]) -> None:
        """Show who signs; a paper that nobody signs has no panel."""
        self.setVisible(bool(rows))
        if set(self.choices) != {row.role for row in rows}:
            for row in rows:
                self._lines.addWidget(self._line(row))
        for row in rows:
            field = self.choices[row.role]
            field.set_value(row.stage.value)
            field.setToolTip(self._when(row))
        missing = [row for row in rows if row.stage is not Stage.RETURNED]
        self.all_button.setVisible(bool(missing))
        self._day_cell.setVisible(bool(missing))
        if missing:
            words = self.tr("%n signature(s) not back yet.", "", len(missing))
            self._state.say("warning", words)
        elif rows:
            self._state.say("ok", self.tr("Signed by all, and the paper is back."))

    def reload(self) -> None:
        """Read the signatures anew."""
        found = self._context.call(signatures.tracking, paper_id=self._paper_id)
        self.show_rows(found)

    def _line(self, row: SignatureRow) -> QWidget:
        role = role_name(row.role)
        name = QLabel(f"{role}\n{row.name}" if row.name else role)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setWordWrap(True)
        field = ChoiceField([(stage.value, stage_name(stage)) for stage in Stage])
        field.setAccessibleName(self.tr("How far: {who}").format(who=role))
        field.changed.connect(lambda role=row.role: self._mark(role))
        self.choices[row.role] = field
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(name, 1)
        layout.addWidget(field, 1)
        return line

    def _when(self, row: SignatureRow) -> str:
        steps = (
            (Stage.PRINTED, row.printed_on),
            (Stage.GIVEN, row.given_on),
            (Stage.SIGNED, row.signed_on),
            (Stage.RETURNED, row.returned_on),
        )
        language, today = self._context.language, self._context.today()
        return "\n".join(
            f"{stage_name(stage)} {days.short(day, language, today)}" for stage, day in steps if day
        )

    def _mark(self, role: str) -> None:
        stage = Stage(self.choices[role].value() or Stage.PRINTED)
        self._put(lambda day: self._call_mark(role, stage, day))

    def _call_mark(self, role: str, stage: Stage, day: date) -> None:
        self._context.call(
            signatures.mark,
            paper_id=self._paper_id,
            role=role,
            stage=stage,
            day=day,
            today=self._context.today(),
        )

    def _mark_all(self) -> None:
        self._put(
            lambda day: self._context.call(
                signatures.mark_all, paper_id=self._paper_id, day=day, today=self._context.today()
            )
        )

    def _put(self, act: Callable[[date], object]) -> None:
        if not self.day.makes_sense():
            return
        try:
            act(self.day.value() or self._context.today())
        except UserError as error:
            self._context.warn(error)
        else:
            self.marked.emit()
        self.reload()


def stage_name(stage: Stage) -> str:
    """What a stage is called."""
    translate = QCoreApplication.translate
    words = {
        Stage.PRINTED: translate("SignaturePanel", "Printed"),
        Stage.GIVEN: translate("SignaturePanel", "Handed over"),
        Stage.SIGNED: translate("SignaturePanel", "Signed"),
        Stage.RETURNED: translate("SignaturePanel", "Back with me"),
    }
    return words[stage]


def role_name(role: str) -> str:
    """What a signer is called; the word itself for one that a paper has of its own."""
    translate = QCoreApplication.translate
    words = {
        "citizen": translate("SignaturePanel", "The citizen"),
        "employer": translate("SignaturePanel", "The employer"),
        "representative": translate("SignaturePanel", "The employees"),
        "mentor": translate("SignaturePanel", "You"),
        "firm_mentor": translate("SignaturePanel", "The firm's mentor"),
        "municipality": translate("SignaturePanel", "The municipality"),
    }
    return words.get(role, role)
