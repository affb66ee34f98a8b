"""The Outreach page: finding firms, answering them, and keeping an eye on what they expect."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.models import (
    Agreement,
    Campaign,
    CampaignCall,
    ChecklistTick,
    Cluster,
    ClusterFirm,
    ClusterRound,
    ClusterStep,
    Contact,
    ContactEntry,
    Firm,
    Forecast,
    HeadCount,
    Inquiry,
    Opening,
    Placement,
    Prospect,
    Referral,
)
from mentor_desk.services import outreach_counts
from mentor_desk.ui.context import Context
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.widgets.tabs import Tabs

_FACTORIES: Final = {
    "prospects": "mentor_desk.ui.outreach.prospects_tab:ProspectsTab",
    "inquiries": "mentor_desk.ui.outreach.inquiries_tab:InquiriesTab",
    "campaigns": "mentor_desk.ui.outreach.campaigns_tab:CampaignsTab",
    "forecast": "mentor_desk.ui.outreach.forecast_tab:ForecastTab",
    "clusters": "mentor_desk.ui.outreach.clusters_tab:ClustersTab",
}
"""Named, not imported: a tab is made when it is first shown."""
_KINDS: Final = {
    "prospect": "prospects",
    "inquiry": "inquiries",
    "campaign": "campaigns",
    "campaign_call": "campaigns",
    "forecast": "forecast",
    "cluster": "clusters",
}


class OutreachPage(DeskPage):
    """Five tabs, each with its list and its drawer; the numbers in their titles are what waits."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.tabs = Tabs(self.tr("Outreach"), gap=0, indent=20)
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
            Agreement, Campaign, CampaignCall, ChecklistTick, Cluster, ClusterFirm, ClusterRound,
            ClusterStep, Contact, ContactEntry, Firm, Forecast, HeadCount, Inquiry,
            Opening, Placement, Prospect, Referral,
        )  # fmt: skip
        self.redraw()

    @property
    def tab(self) -> Any:
        """The tab in view."""
        return self._tab(self.tabs.current() or "prospects")

    def new(self) -> None:
        """What is made on the tab in view."""
        self.tab.new()

    def print_here(self) -> None:
        """What is in view on the tab."""
        self.tab.print_here()

    def save_drafts(self) -> None:
        """Keep what is typed on every tab."""
        for tab in self._made.values():
            for keep in (getattr(tab.drawer.body(), "save_draft", None), getattr(tab, "save", None)):
                if callable(keep):
                    keep()

    def show_record(self, kind: str, ref: str) -> None:
        """A record of a tab; of the page itself ``ref`` is the key of a tab."""
        key = _KINDS.get(kind, ref if ref in _FACTORIES else "prospects")
        self.tabs.choose(key)
        self._chosen(key)
        if kind in _KINDS:
            try:
                self.tab.go_to(ref)
            except UserError as error:
                self.context.warn(error)

    def place(self) -> tuple[str, str] | None:
        """The tab in view."""
        return "outreach", self.tabs.current() or "prospects"

    def redraw(self) -> None:
        """Read the tab in view and the numbers of all anew."""
        tab = self.tab
        self.drawer = tab.drawer
        tab.redraw()
        counted = self.context.call(
            outreach_counts.counts, today=self.context.today(), now=self.context.now()
        ).by_tab
        for key, title in self._titles().items():
            count = counted[key]
            spoken = self.tr("%n wait(s) for you", "", count)
            self.tabs.set_title(
                key, f"{title} {count}" if count else title, f"{title}: {spoken}" if count else ""
            )
        self.set_title(self.tr("Outreach"), self._abouts()[self.tabs.current() or "prospects"])

    def _tab(self, key: str) -> Any:
        if key not in self._made:
            module, _, name = _FACTORIES[key].partition(":")
            self._made[key] = made = getattr(import_module(module), name)(self.context)
            layout = self._holders[key].layout()
            if layout is not None:
                layout.addWidget(made)
        return self._made[key]

    def _chosen(self, key: str) -> None:
        words, describe = self._primaries()[key]
        self.set_primary(words, self.new, description=describe)
        self.redraw()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        if self.primary() is None:
            self._chosen(self.tabs.current() or "prospects")

    def _titles(self) -> dict[str, str]:
        return {
            "prospects": self.tr("New firms"),
            "inquiries": self.tr("Inquiries"),
            "campaigns": self.tr("Call rounds"),
            "forecast": self.tr("Forecast"),
            "clusters": self.tr("Clusters"),
        }

    def _abouts(self) -> dict[str, str]:
        return {
            "prospects": self.tr("Firms to say welcome to, and where they came from"),
            "inquiries": self.tr("What firms ask, and how long they wait for an answer"),
            "campaigns": self.tr("Rounds of calls with one script"),
            "forecast": self.tr("What the firms of the panel expect of their staff"),
            "clusters": self.tr("Small firms of a village that take turns"),
        }

    def _primaries(self) -> dict[str, tuple[str, str]]:
        key = self.tr("Ctrl+N")
        return {
            "prospects": (self.tr("New firm to &welcome"), key),
            "inquiries": (self.tr("New in&quiry"), key),
            "campaigns": (self.tr("New ca&ll round"), key),
            "forecast": (self.tr("Firm into the &panel"), key),
            "clusters": (self.tr("New c&luster"), key),
        }
