"""The places a firm wants somebody in: the recurring ones, the free ones, the closed ones."""

from __future__ import annotations

import uuid

from PySide6.QtWidgets import QFrame, QLabel

from mentor_desk.errors import UserError
from mentor_desk.services.openings import OpeningRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import opening_form, opening_words
from mentor_desk.ui.firm.recurring_place import RecurringPlace
from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.roles import set_role


class OpeningsCard(Card):
    """A row opens its form; the buttons enter new ones."""

    def __init__(self, context: Context, drawer: Drawer) -> None:
        super().__init__(" ", flush=True)
        self.set_title(self.tr("Places here"))
        self._context, self._drawer = context, drawer
        self._firm_id: uuid.UUID | None = None
        self._shown: tuple[OpeningRow, ...] | None = None
        self.new = self.add_action(self.tr("New free place"), lambda: self._new(again=False))
        self.new_again = self.add_action(self.tr("New recurring place"), lambda: self._new(again=True))

    def show_rows(self, firm_id: uuid.UUID, rows: tuple[OpeningRow, ...]) -> None:
        """Show the firm's openings."""
        if (firm_id, rows) == (self._firm_id, self._shown):
            return
        self._firm_id, self._shown = firm_id, rows
        self.clear()
        if not rows:
            self.add(self._teach())
        for row in rows:
            if row.recurring and row.closed_on is None:
                self._add_recurring(row)
            else:
                self._add_row(row)

    def _add_recurring(self, row: OpeningRow) -> None:
        if self.body.count():
            line = QFrame()
            set_role(line, "line")
            self.add(line)
        place = RecurringPlace(row, self._context)
        place.edited.connect(self._edit)
        place.find_asked.connect(self._find)
        self.add(place)

    def _add_row(self, row: OpeningRow) -> None:
        words, tone = opening_words.badge(row, self._context)
        said = opening_words.subtitle(row, self._context)
        if row.taken:
            slot = row.here or row.coming[0]
            said = f"{opening_words.who(slot)} · {said}"
        done = row.closed_on is not None
        act = self.tr("Edit") if done else self.tr("Find citizens")
        widget = ActionRow(str(row.id), row.title, said, badge=words, tone=tone, action_text=act)
        widget.opened.connect(self._edit)
        widget.acted.connect(self._edit if done else self._find)
        self.add(widget)

    def _teach(self) -> QLabel:
        words = QLabel(
            self.tr(
                "Nothing is free here as far as you know. Write down what the firm asks for, and the "
                "match finds somebody for it. A recurring place is taken by one after the other."
            )
        )
        words.setWordWrap(True)
        words.setContentsMargins(14, 0, 14, 12)
        set_role(words, "muted")
        return words

    def _new(self, *, again: bool) -> None:
        if self._firm_id is not None:
            opening_form.present_new(self._drawer, self._context, firm_id=self._firm_id, again=again)

    def recruit(self) -> None:
        """The steps of a recruitment, for a job that somebody is to be found for."""
        if self._firm_id is not None:
            self._context.go("recruitment", f"new:{self._firm_id}")

    def _find(self, key: str) -> None:
        self._context.go("match", f"opening:{key}")

    def _edit(self, key: str) -> None:
        try:
            opening_form.present(self._drawer, self._context, opening_id=uuid.UUID(key))
        except UserError as error:
            self._context.warn(error)
