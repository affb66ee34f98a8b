"""The jobs of few hours that were thought of at a firm."""

from __future__ import annotations

import uuid

from PySide6.QtWidgets import QLabel, QWidget

from mentor_desk.services import job_idea_view
from mentor_desk.services.job_idea_view import IdeaRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.job_ideas import words
from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.roles import set_role


class IdeasCard(Card):
    """A row opens the idea; the button begins one with the owner."""

    def __init__(self, context: Context) -> None:
        super().__init__(" ", flush=True)
        self.set_title(self.tr("Jobs of few hours"))
        self._context = context
        self._firm_id: uuid.UUID | None = None
        self._shown: tuple[IdeaRow, ...] | None = None
        self.begin = self.add_action(self.tr("Work one out …"), self._begin)

    @property
    def rows(self) -> tuple[IdeaRow, ...]:
        """The ideas that are shown."""
        return self._shown or ()

    def show_firm(self, firm_id: uuid.UUID) -> None:
        """Show the firm's ideas."""
        rows = self._context.call(job_idea_view.listing, firm_id=firm_id)
        if (firm_id, rows) == (self._firm_id, self._shown):
            return
        self._firm_id, self._shown = firm_id, rows
        self.clear()
        if not rows:
            self._put(self._teach())
        for row in rows:
            widget = ActionRow(
                str(row.id),
                words.name(row),
                words.subtitle(row, self._context.language).partition(" · ")[2],
                badge=words.badge(row),
            )
            widget.opened.connect(lambda key: self._context.go("job_idea", key))
            self._put(widget)

    def _put(self, widget: QWidget) -> None:
        """Added and shown in one turn: Qt would lay out the cards around it without it in between."""
        self.add(widget)
        widget.show()

    def _teach(self) -> QLabel:
        label = QLabel(
            self.tr(
                "Where does the owner’s time go? Work out together what it is worth that somebody else "
                "takes the small tasks."
            )
        )
        label.setWordWrap(True)
        label.setContentsMargins(14, 0, 14, 12)
        set_role(label, "muted")
        return label

    def _begin(self) -> None:
        if self._firm_id is not None:
            self._context.go("job_ideas", f"new:{self._firm_id}")
