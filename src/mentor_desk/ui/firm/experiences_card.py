"""What was learned with the firm, good and worth learning from (feature C8)."""

from __future__ import annotations

import uuid

from PySide6.QtWidgets import QLabel

from mentor_desk.formats import days
from mentor_desk.services.experiences import ExperienceRow
from mentor_desk.services.firm_page import FirmPage
from mentor_desk.terms import ExperienceKind, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import experience_form
from mentor_desk.ui.firm.experience_line import ExperienceLine
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.roles import set_role


class ExperiencesCard(Card):
    """A line each, the newest first; a click corrects it."""

    def __init__(self, context: Context, drawer: Drawer) -> None:
        super().__init__(" ", flush=True)
        self.set_title(self.tr("What we have learned here"))
        self._context, self._drawer = context, drawer
        self._firm_id: uuid.UUID | None = None
        self._shown: tuple[ExperienceRow, ...] | None = None
        self.new = self.add_action(self.tr("An experience"), self._new)

    def show_firm(self, page: FirmPage) -> None:
        """Show the firm's experiences."""
        rows = page.inside.experiences
        if (page.view.id, rows) == (self._firm_id, self._shown):
            return
        self._firm_id, self._shown = page.view.id, rows
        self.clear()
        if not rows:
            self.add(self._teach())
        for row in rows:
            self.add(self._line(row))

    def _line(self, row: ExperienceRow) -> ExperienceLine:
        day = days.short(row.day, self._context.language, self._context.today())
        tone: Tone = "ok" if row.kind is ExperienceKind.GOOD else "neutral"
        # On its own line: beside a field called «text» the word is filed where nobody finds it.
        edit = self.tr("Edit")
        line = ExperienceLine(str(row.id), say(label(row.kind)), tone, day, row.text, edit)
        line.edited.connect(self._edit)
        return line

    def _teach(self) -> QLabel:
        words = QLabel(
            self.tr(
                "What went well, and what you would do another time. Write so that the firm may read "
                "it: it helps whoever comes here after you."
            )
        )
        words.setWordWrap(True)
        words.setContentsMargins(14, 0, 14, 12)
        set_role(words, "muted")
        return words

    def _new(self) -> None:
        if self._firm_id is not None:
            experience_form.present_new(self._drawer, self._context, firm_id=self._firm_id)

    def _edit(self, key: str) -> None:
        row = next((row for row in self._shown or () if str(row.id) == key), None)
        if row is not None:
            experience_form.present(self._drawer, self._context, row)
