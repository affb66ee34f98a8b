"""The pages of the desk. A new page is one entry here and one file under ``ui/pages``."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from mentor_desk.texts import Text, text

if TYPE_CHECKING:
    from mentor_desk.ui.context import Context
    from mentor_desk.ui.pages.base import DeskPage


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page: where its class is found, and which kinds of records it shows.

    ``factory`` is ``module:Class``; the module is imported when the page is first shown. ``foot``
    puts the page at the bottom of the sidebar, ``hidden`` leaves it out: it is reached from others and
    leads back to them.
    """

    key: str
    title: Text
    factory: str
    kinds: tuple[str, ...] = ()
    foot: bool = False
    hidden: bool = False

    def make(self, context: Context) -> DeskPage:
        """Import the page and make it."""
        module, _, name = self.factory.partition(":")
        page: DeskPage = getattr(import_module(module), name)(context)
        return page


PAGES: tuple[PageSpec, ...] = (
    PageSpec("today", text("navigation", "&Today"), "mentor_desk.ui.pages.today:TodayPage"),
    PageSpec("week", text("navigation", "&Week"), "mentor_desk.ui.pages.week:WeekPage"),
    PageSpec(
        "cases",
        text("navigation", "&Cases"),
        "mentor_desk.ui.pages.caseload:CaseloadPage",
        ("case", "citizen", "note", "promise", "placement"),
    ),
    PageSpec(
        "visit",
        text("navigation", "&Visit"),
        "mentor_desk.ui.visit.page:VisitPage",
        ("new_visit", "placement_visit"),
        hidden=True,
    ),
    PageSpec(
        "absence",
        text("navigation", "&Days away"),
        "mentor_desk.ui.pages.absence:AbsencePage",
        hidden=True,
    ),
    PageSpec(
        "hand_over_give",
        text("navigation", "Hand cases over"),
        "mentor_desk.ui.hand_over.give_page:GivePage",
        hidden=True,
    ),
    PageSpec(
        "hand_over_take",
        text("navigation", "Take cases over"),
        "mentor_desk.ui.hand_over.take_page:TakePage",
        hidden=True,
    ),
    PageSpec(
        "caseload_import",
        text("navigation", "Read in your own list"),
        "mentor_desk.ui.caseload_import.page:CaseloadImportPage",
        hidden=True,
    ),
    PageSpec(
        "case_export",
        text("navigation", "Take a case out"),
        "mentor_desk.ui.export.case_page:CaseExportPage",
        hidden=True,
    ),
    PageSpec(
        "vault_export",
        text("navigation", "Take everything out"),
        "mentor_desk.ui.export.vault_page:VaultExportPage",
        hidden=True,
    ),
    PageSpec(
        "laptop_gone",
        text("navigation", "If the computer is gone"),
        "mentor_desk.ui.pages.laptop_gone:LaptopGonePage",
        hidden=True,
    ),
    PageSpec(
        "retention",
        text("navigation", "&How long people are kept"),
        "mentor_desk.ui.pages.retention:RetentionPage",
        ("erase_citizen", "erase_contact"),
        hidden=True,
    ),
    PageSpec(
        "data_set",
        text("navigation", "Data set"),
        "mentor_desk.ui.data_sets.page:DataSetPage",
        hidden=True,
    ),
    PageSpec(
        "clause_sets",
        text("navigation", "Points of a partnership agreement"),
        "mentor_desk.ui.data_sets.clause_sets:ClauseSetsPage",
        hidden=True,
    ),
    PageSpec(
        "setup_give",
        text("navigation", "Keep the setup in a file"),
        "mentor_desk.ui.data_sets.setup_give:SetupGivePage",
        hidden=True,
    ),
    PageSpec(
        "setup_take",
        text("navigation", "Take a setup in"),
        "mentor_desk.ui.data_sets.setup_take:SetupTakePage",
        hidden=True,
    ),
    PageSpec(
        "duplicates",
        text("navigation", "&Look alike"),
        "mentor_desk.ui.pages.duplicates:DuplicatesPage",
        hidden=True,
    ),
    PageSpec(
        "firms",
        text("navigation", "F&irms"),
        "mentor_desk.ui.pages.firms:FirmsPage",
        ("firm", "contact"),
    ),
    PageSpec(
        "outreach",
        text("navigation", "&Outreach"),
        "mentor_desk.ui.pages.outreach:OutreachPage",
        ("prospect", "inquiry", "campaign", "campaign_call", "forecast", "cluster"),
    ),
    PageSpec(
        "placements",
        text("navigation", "Place&ments"),
        "mentor_desk.ui.pages.placements:PlacementsPage",
    ),
    PageSpec("match", text("navigation", "Matc&h"), "mentor_desk.ui.pages.match:MatchPage"),
    PageSpec(
        "agreements",
        text("navigation", "&Agreements"),
        "mentor_desk.ui.pages.agreements:AgreementsPage",
        ("agreement",),
    ),
    PageSpec(
        "recruitment",
        text("navigation", "&Recruitment"),
        "mentor_desk.ui.pages.recruitment:RecruitmentPage",
        ("recruitment", "recruitment_candidate"),
    ),
    PageSpec(
        "networks",
        text("navigation", "&Networks"),
        "mentor_desk.ui.pages.networks:NetworksPage",
        ("network", "network_member", "network_event", "colleague", "pairing"),
    ),
    PageSpec(
        "job_ideas",
        text("navigation", "&Jobs of few hours"),
        "mentor_desk.ui.pages.job_ideas:JobIdeasPage",
        ("job_idea",),
        hidden=True,
    ),
    PageSpec(
        "papers",
        text("navigation", "&Papers"),
        "mentor_desk.ui.pages.papers:PapersPage",
        ("paper",),
    ),
    PageSpec(
        "bag",
        text("navigation", "The &bag"),
        "mentor_desk.ui.pages.bag:BagPage",
        ("tool_card",),
    ),
    PageSpec(
        "figures",
        text("navigation", "Fi&gures"),
        "mentor_desk.ui.pages.figures:FiguresPage",
        ("figure", "target"),
    ),
    PageSpec(
        "team",
        text("navigation", "O&ur team"),
        "mentor_desk.ui.pages.team:TeamPage",
        ("team_decision", "team_share"),
    ),
    PageSpec(
        "log",
        text("navigation", "&Log"),
        "mentor_desk.ui.pages.log:LogPage",
        hidden=True,
    ),
    PageSpec(
        "guide",
        text("navigation", "Guide"),
        "mentor_desk.ui.pages.guide:GuidePage",
        foot=True,
    ),
    PageSpec(
        "settings",
        text("navigation", "&Settings"),
        "mentor_desk.ui.pages.settings:SettingsPage",
        foot=True,
    ),
)


def page_for(pages: tuple[PageSpec, ...], kind: str) -> PageSpec | None:
    """The page that has the key ``kind`` or shows records of that kind."""
    return next((spec for spec in pages if kind == spec.key or kind in spec.kinds), None)
