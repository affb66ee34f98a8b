"""The Networks page: who meets, when, and whom you can ask (feature I4)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

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
from mentor_desk.ui.pages.tabbed import TabbedPage, TabSpec

_KINDS: Final = {
    "network": "networks",
    "network_event": "meetings",
    "colleague": "colleagues",
    "network_member": "volunteers",
}


class NetworksPage(TabbedPage):
    """Five tabs, each with its list and its drawer; the numbers in their titles are what waits."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "networks", self.tr("Networks"), self._tabs(), _KINDS)
        self.watch(
            self.redraw,
            ChecklistTick, Citizen, Colleague, Contact, EventGuest, Firm, Inquiry, Network,
            NetworkEvent, NetworkMember, Pairing, Prospect,
        )  # fmt: skip
        self.redraw()

    def waiting(self) -> Mapping[str, int]:
        context = self.context
        return {
            "networks": context.call(networks.waiting, today=context.today()),
            "meetings": context.call(event_guests.to_follow_up),
        }

    def _tabs(self) -> Mapping[str, TabSpec]:
        return {
            "networks": TabSpec(
                "mentor_desk.ui.networks.networks_tab:NetworksTab",
                self.tr("Networks and groups"),
                self.tr("Who meets, whose turn it is to host, and what is due"),
                self.tr("New net&work"),
            ),
            "meetings": TabSpec(
                "mentor_desk.ui.networks.meetings_tab:MeetingsTab",
                self.tr("Meetings"),
                self.tr("Invitations, papers, who was there, and what you promised"),
                self.tr("New meetin&g"),
            ),
            "colleagues": TabSpec(
                "mentor_desk.ui.networks.colleagues_tab:ColleaguesTab",
                self.tr("Colleagues"),
                self.tr("Who knows what, and whom to ring next door"),
                self.tr("New co&lleague"),
            ),
            "volunteers": TabSpec(
                "mentor_desk.ui.networks.volunteers_tab:VolunteersTab",
                self.tr("Volunteers"),
                self.tr("People from business, and whom they go along with"),
                self.tr("New &volunteer"),
            ),
            "firm_mentors": TabSpec(
                "mentor_desk.ui.networks.firm_mentors_tab:FirmMentorsTab",
                self.tr("Firm mentors"),
                self.tr("The mentors at the firms, and who has been on a course"),
                self.tr("Invite to a meetin&g"),
            ),
        }
