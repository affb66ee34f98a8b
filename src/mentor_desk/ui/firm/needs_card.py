"""The talk about what the firm needs, asked alike every time (row 69, C10)."""

from __future__ import annotations

import uuid
from functools import partial
from typing import Any

from PySide6.QtWidgets import QLabel, QWidget

from mentor_desk.formats import days
from mentor_desk.services import need_interview
from mentor_desk.services.need_interview import Interview
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm.kept_form import KeptForm
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_area import TextArea


class NeedsCard(Card):
    """Each answer is saved when it is left; the day of the talk follows the last of them."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self._context = context
        about = QLabel(
            self.tr(
                "Asked the same way at every firm, so that a colleague can find somebody for it too. "
                "A need for one certain job becomes an open place on the tab Tasks."
            )
        )
        about.setWordWrap(True)
        set_role(about, "caption")
        self.add(about)
        self.form = KeptForm(context)
        self._fill()
        self.add(self.form)

    def show_firm(self, firm_id: uuid.UUID, interview: Interview) -> None:
        """Show the answers; what is typed and not yet left stays."""
        empty: dict[str, Any] = {
            each.key: [] if each.choices else "" for each in need_interview.questions()
        }
        self.form.hold(firm_id, {**empty, **interview.answers}, partial(self._save, firm_id))
        self.set_title(self._heading(interview))

    def save_all(self) -> None:
        """Save what is typed and not yet left."""
        self.form.save_all()

    def _fill(self) -> None:
        language = self._context.language
        for question in need_interview.questions():
            field: TextArea | Chips = TextArea(lines=2)
            if question.choices:
                field = Chips([(each.key, each.title.written(language)) for each in question.choices])
            title, more = question.title.written(language), question.more.written(language)
            self.form.add(question.key, title, field, hint=more)

    def _heading(self, interview: Interview) -> str:
        title, count = self.tr("What they need"), len(need_interview.questions())
        words = self.tr("{title} · {done} of {all}")
        words = words.format(title=title, done=interview.answered, all=count)
        if interview.held_on is None:
            return words
        day = days.month_day(interview.held_on, self._context.language, self._context.today())
        return self.tr("{words} · asked {day}").format(words=words, day=day)

    def _save(self, firm_id: uuid.UUID, name: str, value: Any) -> None:
        self._context.call(
            need_interview.answer,
            firm_id=firm_id,
            today=self._context.today(),
            key=name,
            given=value,
        )
