"""What is agreed: the purpose, the tasks, the hours."""

from __future__ import annotations

import uuid
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mentor_desk.formats import numbers
from mentor_desk.services.placement_page import PlacementPage
from mentor_desk.ui.context import Context
from mentor_desk.ui.placement.card import PlacementCard
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.roles import set_role


class AgreedCard(PlacementCard):
    """Reads as the agreement does; «Edit» in the page's header corrects it."""

    def __init__(self, context: Context, drawer: Drawer) -> None:
        title = QCoreApplication.translate("AgreedCard", "What is agreed")
        super().__init__(context, drawer, title)
        self._shown: tuple[tuple[str, str], ...] | None = None
        self._placement_id: uuid.UUID | None = None
        self.keep = self.add_action(self.tr("Keep as a course"), self._keep)

    def draw(self, page: PlacementPage) -> None:
        self._placement_id = page.row.id
        lines = tuple(self._lines(page))
        if lines == self._shown:
            return
        self._shown = lines
        self.clear()
        for caption, words in lines:
            heading, said = QLabel(caption), QLabel(words)
            set_role(heading, "caption")
            said.setTextFormat(Qt.TextFormat.PlainText)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._put(heading, said)
        if not lines:
            nothing = QLabel(self.tr("Purpose, tasks and hours stand here once they are written."))
            set_role(nothing, "muted")
            self._put(nothing)

    def _keep(self) -> None:
        from mentor_desk.ui.forms import template_form

        if self._placement_id is not None:
            template_form.present(self.drawer, self.context, placement_id=self._placement_id)

    def _put(self, *labels: QLabel) -> None:
        """Labels that belong together."""
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        for label in labels:
            label.setWordWrap(True)
            column.addWidget(label)
        self.add(part)
        part.show()

    def _lines(self, page: PlacementPage) -> Iterator[tuple[str, str]]:
        values = page.values
        tasks = "\n".join(" – ".join(filter(None, pair)) for pair in values.tasks)
        lines = (
            (self.tr("What we want to reach"), values.purpose),
            (self.tr("We see that it works when"), values.success_sign),
            (self.tr("Tasks and what they train"), tasks),
            (self.tr("Hours a week"), self._hours(page)),
            (self.tr("Days and times"), values.working_days),
            (self.tr("To take care of"), values.practical),
            (self.tr("Follow-up"), values.follow_up),
            (self.tr("Afterwards"), values.afterwards),
        )
        yield from (line for line in lines if line[1])

    def _hours(self, page: PlacementPage) -> str:
        language, plan = self.context.language, page.hour_plan
        if plan.steps:
            step = self.tr("from week {week}: {hours}")
            return " · ".join(
                step.format(week=week, hours=numbers.number(hours, language))
                for week, hours in sorted(plan.steps)
            )
        told = [numbers.number(each, language) for each in (plan.start, plan.most) if each is not None]
        return " → ".join(dict.fromkeys(told))
