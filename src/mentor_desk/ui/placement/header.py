"""The top of a placement: what and where it is, where it stands, and what can be done now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mentor_desk.services.placement_page import PlacementPage
from mentor_desk.ui.commands.places import LARGE_TYPE
from mentor_desk.ui.commands.shortcut import tip
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.ring_line import ring_line
from mentor_desk.ui.placement import words
from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.badge import Badge
from mentor_desk.ui.widgets.elided_label import ElidedLabel
from mentor_desk.ui.widgets.flow_layout import FlowLayout
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.painting import icon_size
from mentor_desk.ui.widgets.roles import set_role

_ICON = 14


class PlacementHeader(QWidget):
    """Tells what is asked for; the workspace does it. What does not apply is out of sight."""

    back_asked = Signal()
    edit_asked = Signal()
    decide_asked = Signal()
    problem_asked = Signal()
    extend_asked = Signal()
    pause_asked = Signal()
    resume_asked = Signal()
    stop_asked = Signal()
    kitchen_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.back = QPushButton()
        set_role(self.back, "link")
        self.back.setToolTip(self.tr("Back to the case (Esc)"))
        self.back.clicked.connect(lambda _=False: self.back_asked.emit())
        self._title = ElidedLabel(role="heading")
        self._badge = Badge()
        self._facts = ElidedLabel(role="muted")
        self.ring = ElidedLabel(role="muted")
        self._actions = QWidget()
        self._flow = FlowLayout(self._actions, spacing=8)
        self.decide = self._button(self.tr("&Decide …"), self.decide_asked.emit)
        self.problem = self._button(self.tr("There is a p&roblem"), self.problem_asked.emit)
        self.resume = self._button(self.tr("Goes on from toda&y"), self.resume_asked.emit)
        self.extend = self._button(self.tr("&Go on longer …"), self.extend_asked.emit)
        self.pause = self._button(self.tr("Pa&use …"), self.pause_asked.emit)
        self.stop = self._button(self.tr("St&op …"), self.stop_asked.emit)
        self.edit = self._button(self.tr("&Edit"), self.edit_asked.emit)
        self.kitchen = self._button(self.tr("&Kitchen table"), self.kitchen_asked.emit)
        tip(self.kitchen, LARGE_TYPE, self.tr("One large page to fill in together"))
        self._lay_out()
        self._tint()

    def show_page(self, page: PlacementPage) -> None:
        """Show this placement's header."""
        row, language, today = page.row, self._context.language, self._context.today()
        self.back.setText(row.citizen.replace("&", "&&"))
        self.back.setAccessibleName(self.tr("Back to {name}").format(name=row.citizen))
        self._title.setText(words.title(row))
        self._badge.set_state(*words.badge(row, today, language))
        now = "" if row.state.ended else words.hours(page.hours_now, language)
        parts = (words.period(row, today, language), now)
        self._facts.setText(" · ".join(part for part in parts if part))
        self.ring.setText(ring_line(page.to_ring))
        self.ring.setVisible(bool(page.to_ring))
        self.decide.setVisible(words.to_decide(row))
        self._show_turns(page)

    def _show_turns(self, page: PlacementPage) -> None:
        """Only what can be done now: a stopped placement does not rest, one on pause goes on."""
        row = page.row
        going = row.state.running and not words.is_over(row)
        self.problem.setVisible(going)
        self.resume.setVisible(going and row.state.paused)
        self.pause.setVisible(going and not row.state.paused)
        self.extend.setVisible(going and row.ends_on is not None)
        self.stop.setVisible(going)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _button(self, text: str, on_click: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        set_role(button, "small")
        button.clicked.connect(lambda _=False: on_click())
        self._flow.addWidget(button)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._title)
        top.addWidget(self._badge)
        top.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(top)
        layout.addWidget(self._facts)
        layout.addWidget(self.ring)
        layout.addSpacing(4)
        layout.addWidget(self._actions)

    def _tint(self) -> None:
        self.back.setIcon(icon("arrow-left", colors_of(self).accent_ink))
        self.back.setIconSize(icon_size(self.back, _ICON))
