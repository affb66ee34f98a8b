"""The Team page: what one brings to the meeting, the team picture, and the decisions (K1–K3)."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.models import (
    Agreement,
    Case,
    Citizen,
    ContactEntry,
    Firm,
    Inquiry,
    Opening,
    Placement,
    TeamDecision,
    TeamShare,
    Visit,
)
from mentor_desk.services import team_decisions
from mentor_desk.ui.commands.desk_commands import NEW
from mentor_desk.ui.commands.shortcut import tip
from mentor_desk.ui.context import Context
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.team.decisions_tab import DecisionsTab
from mentor_desk.ui.team.meeting_tab import MeetingTab
from mentor_desk.ui.team.picture_tab import PictureTab
from mentor_desk.ui.widgets.panes import Panes
from mentor_desk.ui.widgets.tabs import Tabs

MEETING, PICTURE, DECISIONS = "meeting", "picture", "decisions"


class TeamPage(DeskPage):
    """Three tabs; the one in view is read when it is shown."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.tabs = Tabs(self.tr("Team"), gap=12, indent=20)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(self.tabs)
        panes = Panes(None, body)
        self.drawer = panes.drawer
        self.meeting = MeetingTab(context, self.drawer)
        self.picture = PictureTab(context, self.drawer)
        self.decisions = DecisionsTab(context, self.drawer)
        for key, title, tab in (
            (MEETING, self.tr("For the meeting"), self.meeting),
            (PICTURE, self.tr("Team picture"), self.picture),
            (DECISIONS, self.tr("Decisions"), self.decisions),
        ):
            self.tabs.add(key, title, _with_margins(tab))
        self.tabs.chosen.connect(lambda _: self.redraw())
        self.set_body(panes)
        tip(self.set_primary(self.tr("Summar&y …"), self.new), NEW, self.tr("Summary"))
        self.watch(
            self.redraw,
            Agreement, Case, Citizen, ContactEntry, Firm, Inquiry, Opening, Placement, TeamDecision,
            TeamShare, Visit,
        )  # fmt: skip
        self.redraw()

    def new(self) -> None:
        """The summary of the caseload."""
        self.meeting.open_summary()

    def print_here(self) -> None:
        """The picture where it is in view, else the summary."""
        if self.tabs.current() == PICTURE:
            self.picture.take_out()
        else:
            self.meeting.open_summary()

    def redraw(self) -> None:
        """Read the tab in view anew."""
        key = self.tabs.current() or MEETING
        tabs = {
            MEETING: self.meeting.redraw,
            PICTURE: self.picture.redraw,
            DECISIONS: self.decisions.redraw,
        }
        tabs[key]()
        waiting = sum(row.waits for row in self.context.call(team_decisions.listing))
        title = self.tr("Decisions")
        spoken = self.tr("%n wait(s) for you", "", waiting)
        self.tabs.set_title(
            DECISIONS,
            f"{title} {waiting}" if waiting else title,
            f"{title}: {spoken}" if waiting else "",
        )
        self.set_title(self.tr("Team"), self._about(key))

    def show_record(self, kind: str, ref: str) -> None:
        """A decision, a colleague's figures, or the key of a tab."""
        key = {"team_decision": DECISIONS, "team_share": PICTURE}.get(kind, ref)
        self.tabs.choose(key if self.tabs.has(key) else MEETING)
        self.redraw()
        if kind == "team_decision":
            self.decisions.open(ref)

    def place(self) -> tuple[str, str] | None:
        """The tab in view."""
        return "team", self.tabs.current() or MEETING

    def _about(self, key: str) -> str:
        return {
            MEETING: self.tr("What you bring, and what you ask the others"),
            PICTURE: self.tr("All mentors together: figures only, no names and no cases"),
            DECISIONS: self.tr("What was decided, who does it, and when you follow up"),
        }[key]


def _with_margins(tab: QWidget) -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(20, 0, 14, 12)
    layout.addWidget(tab)
    return holder
