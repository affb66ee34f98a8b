"""The second step: what each part of the file would change here, with a tick, and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mentor_desk.exchange.setup_file import SetupFile
from mentor_desk.formats import days
from mentor_desk.ui.case.scrolled import scrolled
from mentor_desk.ui.context import Context
from mentor_desk.ui.data_sets.differences import differences_html
from mentor_desk.ui.data_sets.setup_words import ShownPart
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_area import TextArea

WHY = "why"


class SetupLookStep(QWidget):
    """``changed`` when a tick or the reason is another."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self.about, "strong")
        self.edited = Notice(
            "warning",
            self.tr(
                "Somebody has changed the file by hand since it was written. Take it in only if you "
                "know who did, and why."
            ),
        )
        self.form = Form()
        self.form.add(
            WHY,
            self.tr("&Why do you take it in?"),
            TextArea(),
            hint=self.tr("It stands at each edition, so that others can see it later."),
        )
        self.ticks: dict[str, CheckField] = {}
        self._parts = QWidget()
        self._column = QVBoxLayout(self._parts)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        scrolled(self, self.about, self.edited, self._parts, self.form)
        self.form.changed.connect(lambda _name: self.changed.emit())

    def show_parts(self, setup: SetupFile, parts: Sequence[ShownPart]) -> None:
        """What the file holds."""
        day = days.month_day(setup.made_on, self._context.language, self._context.today())
        self.about.setText(
            self.tr("From {municipality}, written {day}").format(
                municipality=setup.municipality or self.tr("a municipality"), day=day
            )
        )
        self.edited.setVisible(not setup.whole)
        self.form.set_values({WHY: ""})
        self.form.clear_errors()
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.ticks = {}
        for part in parts:
            self._column.addWidget(self._card(part))

    def wanted(self) -> tuple[str, ...]:
        """The parts that are ticked."""
        return tuple(key for key, tick in self.ticks.items() if tick.value())

    def why(self) -> str:
        """The reason that is typed."""
        return str(self.form.field(WHY).value())

    def _card(self, part: ShownPart) -> Card:
        card = Card()
        title = f"{say(part.view.title)} ({part.view.count})"
        tick = CheckField(title.replace("&", "&&"))
        new = bool(part.view.changes)
        tick.set_value(new)
        tick.setEnabled(new)
        tick.changed.connect(self.changed)
        self.ticks[part.view.key] = tick
        card.add(tick)
        words = differences_html(part.changes, self) if new else self.tr("All of it is so already.")
        told = QLabel(words)
        told.setTextFormat(Qt.TextFormat.RichText)
        told.setWordWrap(True)
        card.add(told)
        if part.view.left_out:
            left = Notice("warning", "\n".join(say(each) for each in part.view.left_out))
            card.add(left)
        return card
