"""The history of a record in the drawer: who, when, what it was and what it became."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from mentor_desk.errors import UserError
from mentor_desk.services import record_history
from mentor_desk.services.field_values import Words
from mentor_desk.services.log import THE_PROGRAM
from mentor_desk.services.record_history import FieldTurn, Turn
from mentor_desk.ui.context import Context
from mentor_desk.ui.history.moments import moment
from mentor_desk.ui.operations import operation, subject
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.roles import Role, ring_when_focused, set_role

_AT_ONCE = 15


class RecordHistory(QWidget):
    """Newest first, a few changes at a time."""

    def __init__(self, context: Context, model: str, row_id: uuid.UUID, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._model, self._row_id = context, model, row_id
        self._turns: list[Turn] = []
        self._shown = 0
        self.back_buttons: list[QPushButton] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(14)
        self.more = QPushButton(self.tr("Show older changes"))
        self.more.clicked.connect(self._add_some)
        layout = QVBoxLayout(self)
        layout.setSpacing(14)
        hint = QLabel(
            self.tr(
                "«Put back» gives one field the value it had before. That is a change like any other."
            )
        )
        hint.setWordWrap(True)
        # The keyboard begins here, not on the first button: Enter must not put anything back.
        hint.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        ring_when_focused(hint)
        set_role(hint, "hint")
        layout.addWidget(hint)
        layout.addLayout(self._list)
        layout.addWidget(self.more)
        layout.addStretch(1)
        self.redraw()

    @property
    def title(self) -> str:
        """What the drawer is called."""
        return self.tr("History")

    def redraw(self) -> None:
        """Read the history anew."""
        context = self._context
        self._turns = context.call(
            record_history.of_record,
            model=self._model,
            row_id=self._row_id,
            today=context.today(),
            language=context.language,
            rulebook=context.rules,
        )
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._shown, self.back_buttons = 0, []
        self._add_some()

    def _add_some(self) -> None:
        part = self._turns[self._shown : self._shown + _AT_ONCE]
        for turn in part:
            self._list.addWidget(self._block(turn))
        self._shown += len(part)
        self.more.setVisible(self._shown < len(self._turns))
        if not self._turns:
            self._list.addWidget(_line(self.tr("Nothing has been written about this yet."), "muted"))

    def _block(self, turn: Turn) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        context = self._context
        column.addWidget(
            _line(
                " · ".join(filter(None, (moment(context, turn.at), turn.who or say(THE_PROGRAM)))),
                "caption",
            )
        )
        what = say(operation(turn.operation))
        kind = say(subject(turn.model)) if turn.model != self._model else ""
        what = " · ".join(filter(None, (what, kind)))
        column.addWidget(_line(what, "strong"))
        if turn.erased:
            column.addWidget(_line(self.tr("What it was has been erased."), "muted"))
        elif turn.is_new:
            column.addWidget(_line("\n".join(self._entered(turn.fields)), "muted"))
        else:
            for field in turn.fields:
                column.addLayout(self._field(turn, field))
        return block

    def _entered(self, fields: Sequence[FieldTurn]) -> list[str]:
        words = self.tr("{field}: {value}")
        return [words.format(field=each.label, value=_said(each.after)) for each in fields]

    def _field(self, turn: Turn, field: FieldTurn) -> QHBoxLayout:
        empty = self.tr("empty")
        words = self.tr("{field}: {before} → {after}").format(
            field=field.label,
            before=_said(field.before) or empty,
            after=_said(field.after) or empty,
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(_line(words, None), 1)
        if field.can_put_back:
            button = QPushButton(self.tr("Put back"))
            set_role(button, "small")
            button.setAccessibleName(self.tr("Put back: {field}").format(field=field.label))
            button.clicked.connect(partial(self._put_back, turn, field))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self.back_buttons.append(button)
        return row

    def _put_back(self, turn: Turn, field: FieldTurn) -> None:
        context = self._context
        try:
            context.call(record_history.put_back, seq=turn.seq, row_id=turn.row_id, column=field.column)
        except UserError as error:
            context.warn(error)
        else:
            context.say(self.tr("Put back: {field}").format(field=field.label))
        if isValid(self):
            self.redraw()


def present(drawer: Drawer, context: Context, model: str, row_id: uuid.UUID) -> RecordHistory:
    """Show the history of the record in ``drawer``."""
    body = RecordHistory(context, model, row_id, drawer.ground)
    drawer.present(body.title, body)
    return body


def present_case(drawer: Drawer, context: Context, *, case_id: uuid.UUID) -> RecordHistory:
    """Show the history of a case and its citizen."""
    return present(drawer, context, "Case", case_id)


def _said(words: Words) -> str:
    return ", ".join(say(word) for word in words)


def _line(words: str, role: Role | None) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role is not None:
        set_role(label, role)
    return label
