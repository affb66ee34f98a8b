"""The Outreach page: finding firms, answering them, and keeping an eye on what they expect."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

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
from mentor_desk.ui.pages.tabbed import TabbedPage, TabSpec

_KINDS: Final = {
    "prospect": "prospects",
    "inquiry": "inquiries",
    "campaign": "campaigns",
    "campaign_call": "campaigns",
    "forecast": "forecast",
    "cluster": "clusters",
}


class OutreachPage(TabbedPage):
    """Five tabs, each with its list and its drawer; the numbers in their titles are what waits."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "outreach", self.tr("Outreach"), self._tabs(), _KINDS)
        self.watch(
            self.redraw,
            Agreement, Campaign, CampaignCall, ChecklistTick, Cluster, ClusterFirm, ClusterRound,
            ClusterStep, Contact, ContactEntry, Firm, Forecast, HeadCount, Inquiry,
            Opening, Placement, Prospect, Referral,
        )  # fmt: skip
        self.redraw()

    def waiting(self) -> Mapping[str, int]:
        context = self.context
        return context.call(outreach_counts.counts, today=context.today(), now=context.now()).by_tab

    def _tabs(self) -> Mapping[str, TabSpec]:
        return {
            "prospects": TabSpec(
                "mentor_desk.ui.outreach.prospects_tab:ProspectsTab",
                self.tr("New firms"),
                self.tr("Firms to say welcome to, and where they came from"),
                self.tr("New firm to &welcome"),
            ),
            "inquiries": TabSpec(
                "mentor_desk.ui.outreach.inquiries_tab:InquiriesTab",
                self.tr("Inquiries"),
                self.tr("What firms ask, and how long they wait for an answer"),
                self.tr("New in&quiry"),
            ),
            "campaigns": TabSpec(
                "mentor_desk.ui.outreach.campaigns_tab:CampaignsTab",
                self.tr("Call rounds"),
                self.tr("Rounds of calls with one script"),
                self.tr("New ca&ll round"),
            ),
            "forecast": TabSpec(
                "mentor_desk.ui.outreach.forecast_tab:ForecastTab",
                self.tr("Forecast"),
                self.tr("What the firms of the panel expect of their staff"),
                self.tr("Firm into the &panel"),
            ),
            "clusters": TabSpec(
                "mentor_desk.ui.outreach.clusters_tab:ClustersTab",
                self.tr("Clusters"),
                self.tr("Small firms of a village that take turns"),
                self.tr("New c&luster"),
            ),
        }
