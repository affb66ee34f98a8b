"""What the firm says of the cooperation, and whether others may hear it (feature I5)."""

from __future__ import annotations

import uuid

from PySide6.QtWidgets import QLabel, QWidget

from mentor_desk.formats import days
from mentor_desk.services.testimonials import TestimonialRow
from mentor_desk.terms import label
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import testimonial_form
from mentor_desk.ui.firm.experience_line import ExperienceLine
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.roles import set_role


class TestimonialsCard(Card):
    """A quotation each, the newest first, with where it may be shown."""

    def __init__(self, context: Context, drawer: Drawer, parent: QWidget | None = None) -> None:
        super().__init__(" ", flush=True, parent=parent)
        self.set_title(self.tr("They say"))
        self._context, self._drawer = context, drawer
        self._shown: tuple[uuid.UUID, tuple[TestimonialRow, ...]] | None = None
        self.new = self.add_action(self.tr("Write down words …"), self._new)

    def show_rows(self, firm_id: uuid.UUID, rows: tuple[TestimonialRow, ...]) -> None:
        """Show what was said."""
        if (firm_id, rows) == self._shown:
            return
        self._shown = firm_id, rows
        self.clear()
        if not rows:
            self.add(self._teach())
        for row in rows:
            self.add(self._line(row))

    def _line(self, row: TestimonialRow) -> ExperienceLine:
        language, today = self._context.language, self._context.today()
        words, tone = self._permission(row)
        below = " · ".join(part for part in (row.person, days.short(row.day, language, today)) if part)
        quoted = f"»{row.text}«" if language == "da" else f"“{row.text}”"
        where = ", ".join(say(label(each)) for each in row.shown_in) if row.usable(today) else ""
        said = "\n".join(part for part in (quoted, where) if part)
        # On its own line: beside a field called «text» the word is filed where nobody finds it.
        edit = self.tr("Edit")
        line = ExperienceLine(str(row.id), words, tone, below, said, edit)
        line.edited.connect(self._edit)
        return line

    def _permission(self, row: TestimonialRow) -> tuple[str, Tone]:
        if row.withdrawn_on is not None:
            return self.tr("Taken back"), "neutral"
        if not row.may_use:
            return self.tr("Only for us"), "neutral"
        if not row.usable(self._context.today()):
            return (self.tr("Say where"), "warning") if not row.shown_in else self._over()
        return self.tr("May be shown"), "ok"

    def _over(self) -> tuple[str, Tone]:
        return self.tr("Time is up"), "warning"

    def _teach(self) -> QLabel:
        words = QLabel(
            self.tr(
                "A sentence from one owner says more to another than a leaflet. Write it as it was "
                "said, and ask whether it may be shown, where and for how long."
            )
        )
        words.setWordWrap(True)
        words.setContentsMargins(14, 0, 14, 12)
        set_role(words, "muted")
        return words

    def _new(self) -> None:
        if self._shown is not None:
            testimonial_form.present_new(self._drawer, self._context, firm_id=self._shown[0])

    def _edit(self, key: str) -> None:
        rows = self._shown[1] if self._shown else ()
        row = next((row for row in rows if str(row.id) == key), None)
        if row is not None:
            testimonial_form.present(self._drawer, self._context, row)
