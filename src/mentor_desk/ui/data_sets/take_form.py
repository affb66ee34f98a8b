"""Taking an edition in use: what changes, whom it touches, and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from mentor_desk.formats import days
from mentor_desk.services.data_set_changes import Difference
from mentor_desk.services.data_set_past import Rewritten
from mentor_desk.ui.context import Context
from mentor_desk.ui.data_sets.differences import differences_html
from mentor_desk.ui.data_sets.touched_list import TouchedList
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_area import TextArea

WHY = "why"


@dataclass(frozen=True, slots=True)
class Changes:
    """What differs, and the rules that would have been others in the past."""

    found: Sequence[Difference]
    past: Sequence[Rewritten] = ()


class TakeForm(DrawerForm):
    """``take`` gets the reason; it raises :class:`UserError` for what the super-user must mend.

    It is offered when the caseload has been looked through.
    """

    def __init__(
        self,
        drawer: Drawer,
        context: Context,
        path: str,
        content: str,
        changes: Changes,
        take: Callable[[str], object],
    ) -> None:
        super().__init__(drawer, context)
        self.form.add(
            WHY,
            self.tr("&Why"),
            TextArea(lines=2),
            hint=self.tr("So that others can see it later: the law, a decision, what you learned."),
        )
        self.changes = QLabel(differences_html(changes.found, self))
        self.changes.setTextFormat(Qt.TextFormat.RichText)
        self.changes.setWordWrap(True)
        self.touched = TouchedList(context, path, content)
        self.past = Notice("warning", self._past(changes.past, context))
        self.past.setVisible(bool(changes.past))
        at = self.column.indexOf(self.form) + 1
        parts: tuple[QWidget, ...] = (
            self.past,
            _heading(self.tr("Whom it touches among your own cases")),
            self.touched,
            _heading(self.tr("What changes")),
            self.changes,
        )
        for place, part in enumerate(parts):
            self.column.insertWidget(at + place, part)
        self.keep_draft("data_set_taken", path)
        button = self.add_button(
            self.tr("&Take it in use"),
            lambda: self.done(lambda: take(self.form.values()[WHY])),
            primary=True,
        )
        self.add_button(self.tr("Not now"), drawer.dismiss)
        button.setEnabled(False)
        self.touched.looked.connect(lambda: button.setEnabled(True))

    def _past(self, past: Sequence[Rewritten], context: Context) -> str:
        words = self.tr("It changes the past too: {rule} from {day}.")
        return "\n".join(
            words.format(rule=each.title, day=days.month_day(each.day, context.language))
            for each in past
        )


def _heading(words: str) -> QLabel:
    label = QLabel(words)
    set_role(label, "strong")
    return label
