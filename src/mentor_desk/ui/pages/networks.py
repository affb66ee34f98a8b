"""The Networks page: who meets, when, and whom you can ask (feature I4)."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.models import (
    ChecklistTick,
    Citizen,
    Colleague,
    Contact,
    EventGuest,
    Firm,
    Inquiry,
    Network,
    NetworkEvent,
    NetworkMember,
    Pairing,
    Prospect,
)
from mentor_desk.services import event_guests, networks
from mentor_desk.ui.context import Context
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.widgets.tabs import Tabs

_FACTORIES: Final = {
    "networks": "mentor_desk.ui.networks.networks_tab:NetworksTab",
    "meetings": "mentor_desk.ui.networks.meetings_tab:MeetingsTab",
    "colleagues": "mentor_desk.ui.networks.colleagues_tab:ColleaguesTab",
    "volunteers": "mentor_desk.ui.networks.volunteers_tab:VolunteersTab",
    "firm_mentors": "mentor_desk.ui.networks.firm_mentors_tab:FirmMentorsTab",
}
"""Named, not imported: a tab is made when it is first shown."""
_KINDS: Final = {
    "network": "networks",
    "network_event": "meetings",
    "colleague": "colleagues",
    "network_member": "volunteers",
}


class NetworksPage(DeskPage):
    """Five tabs, each with its list and its drawer; the numbers in their titles are what waits."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.tabs = Tabs(self.tr("Networks"), gap=0, indent=20)
        self._made: dict[str, Any] = {}
        self._holders: dict[str, QWidget] = {}
        for key, title in self._titles().items():
            holder = QWidget()
            layout = QVBoxLayout(holder)
            layout.setContentsMargins(0, 0, 0, 0)
            self._holders[key] = holder
            self.tabs.add(key, title, holder)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(self.tabs)
        self.set_body(body)
        self.tabs.chosen.connect(self._chosen)
        self.watch(
            self.redraw,
            ChecklistTick, Citizen, Colleague, Contact, EventGuest, Firm, Inquiry, Network,
            NetworkEvent, NetworkMember, Pairing, Prospect,
        )  # fmt: skip
        self.redraw()

    @property
    def tab(self) -> Any:
        """The tab in view."""
        return self._tab(self.tabs.current() or "networks")

    def new(self) -> None:
        """What is made on the tab in view."""
        self.tab.new()

    def print_here(self) -> None:
        """What is in view on the tab."""
        self.tab.print_here()

    def save_drafts(self) -> None:
        """Keep what is typed on every tab."""
        for tab in self._made.values():
            keep = getattr(tab.drawer.body(), "save_draft", None)
            if callable(keep):
                keep()

    def show_record(self, kind: str, ref: str) -> None:
        """A record of a tab; of the page itself ``ref`` is the key of a tab."""
        key = _KINDS.get(kind, ref if ref in _FACTORIES else "networks")
        self.tabs.choose(key)
        self._chosen(key)
        if kind in _KINDS:
            try:
                self.tab.go_to(ref)
            except UserError as error:
                self.context.warn(error)

    def place(self) -> tuple[str, str] | None:
        """The tab in view."""
        return "networks", self.tabs.current() or "networks"

    def redraw(self) -> None:
        """Read the tab in view and the numbers of all anew."""
        tab = self.tab
        self.drawer = tab.drawer
        tab.redraw()
        context = self.context
        counted = {
            "networks": context.call(networks.waiting, today=context.today()),
            "meetings": context.call(event_guests.to_follow_up),
        }
        for key, title in self._titles().items():
            count = counted.get(key, 0)
            spoken = self.tr("%n wait(s) for you", "", count)
            self.tabs.set_title(
                key, f"{title} {count}" if count else title, f"{title}: {spoken}" if count else ""
            )
        self.set_title(self.tr("Networks"), self._abouts()[self.tabs.current() or "networks"])

    def _tab(self, key: str) -> Any:
        if key not in self._made:
            module, _, name = _FACTORIES[key].partition(":")
            self._made[key] = made = getattr(import_module(module), name)(self.context)
            layout = self._holders[key].layout()
            if layout is not None:
                layout.addWidget(made)
        return self._made[key]

    def _chosen(self, key: str) -> None:
        self.set_primary(self._primaries()[key], self.new, description=self.tr("Ctrl+N"))
        self.redraw()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        if self.primary() is None:
            self._chosen(self.tabs.current() or "networks")

    def _titles(self) -> dict[str, str]:
        return {
            "networks": self.tr("Networks and groups"),
            "meetings": self.tr("Meetings"),
            "colleagues": self.tr("Colleagues"),
            "volunteers": self.tr("Volunteers"),
            "firm_mentors": self.tr("Firm mentors"),
        }

    def _abouts(self) -> dict[str, str]:
        return {
            "networks": self.tr("Who meets, whose turn it is to host, and what is due"),
            "meetings": self.tr("Invitations, papers, who was there, and what you promised"),
            "colleagues": self.tr("Who knows what, and whom to ring next door"),
            "volunteers": self.tr("People from business, and whom they go along with"),
            "firm_mentors": self.tr("The mentors at the firms, and who has been on a course"),
        }

    def _primaries(self) -> dict[str, str]:
        return {
            "networks": self.tr("New net&work"),
            "meetings": self.tr("New meetin&g"),
            "colleagues": self.tr("New co&lleague"),
            "volunteers": self.tr("New &volunteer"),
            "firm_mentors": self.tr("Invite to a meetin&g"),
        }
