"""Which page of the guide is about what is in view, so that F1 opens it there."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from mentor_desk.ui.guide.trail import Place
from mentor_desk.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentor_desk.ui.desk import Desk

PAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "today": "today",
        "week": "week",
        "cases": "cases",
        "visit": "during-visit",
        "absence": "away#page",
        "hand_over_give": "colleague#give",
        "hand_over_take": "colleague#take",
        "caseload_import": "own-list",
        "case_export": "access",
        "vault_export": "taking-out#everything",
        "laptop_gone": "laptop-gone",
        "retention": "erasing",
        "duplicates": "cases#alike",
        "firms": "firms",
        "outreach": "outreach",
        "placements": "placements",
        "match": "match",
        "agreements": "agreements",
        "recruitment": "recruitment",
        "networks": "networks",
        "job_ideas": "job-ideas",
        "papers": "papers",
        "bag": "bag",
        "figures": "figures",
        "team": "team",
        "log": "history#log",
        "settings": "settings",
        "data_set": "data-sets#look",
        "clause_sets": "agreements#points",
        "setup_give": "data-sets#file",
        "setup_take": "data-sets#file",
        "guide": "start#guide",
    }
)
"""The page of the guide about each page of the desk, by the desk's key."""

TABS: Final[Mapping[tuple[str, str], str]] = MappingProxyType(
    {
        ("cases", "profile"): "cases#profile",
        ("cases", "placements"): "placements",
        ("cases", "visits"): "cases#visits",
        ("cases", "progression"): "progress-talk",
        ("cases", "papers"): "papers",
        ("firms", "people"): "firms#people",
        ("firms", "when"): "firms#when",
        ("firms", "tasks"): "firms#tasks",
        ("firms", "culture"): "firms#culture",
        ("firms", "placements"): "firms#placements",
        ("firms", "cooperation"): "firms#cooperation",
        ("firms", "guides"): "before-visit#firm",
        ("firms", "papers"): "papers",
        ("agreements", "points"): "agreements#points",
        ("agreements", "places"): "agreements#places",
        ("agreements", "terms"): "agreements#terms",
        ("agreements", "renewal"): "agreements#renewal",
        ("networks", "colleagues"): "networks#colleagues",
        ("networks", "volunteers"): "networks#volunteers",
        ("networks", "firm_mentors"): "networks#volunteers",
        ("team", "picture"): "team#picture",
        ("team", "decisions"): "team#decisions",
    }
)
"""The place about a tab, by the desk's page and the tab's key; else that of the page holds."""

SECTIONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "you": "settings#you",
        "week": "settings#week",
        "courses": "settings#courses",
        "wordings": "settings#wordings",
        "indicators": "settings#indicators",
        "look": "settings#look",
        "keys": "settings#keys",
        "data_sets": "data-sets",
        "security": "security",
        "backups": "backups",
        "journal": "history#log",
        "lists": "own-list",
        "hand_over": "colleague",
        "going_out": "taking-out",
        "sample": "settings#sample",
        "about": "thanks",
    }
)
"""The place about each section of the settings."""

FORMS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "absence": "away",
        "case": "cases",
        "case.around_form": "cases#profile",
        "case.new_citizen": "new-citizen",
        "data_sets": "data-sets#use",
        "figures": "figures",
        "firm": "firms",
        "firm.agreement": "agreements",
        "firm.balance": "firms#cooperation",
        "firm.branch": "firms#branches",
        "firm.carve": "firms#tasks",
        "firm.experience": "firms#placements",
        "firm.favour": "firms#cooperation",
        "firm.given": "firms#cooperation",
        "firm.new_firm": "firms#new",
        "firm.new_person": "firms#people",
        "firm.news": "firms#cooperation",
        "firm.opening": "firms#tasks",
        "firm.person": "firms#people",
        "firm.renewal": "agreements#renewal",
        "firm.season": "firms#when",
        "firm.service": "firms#cooperation",
        "firm.statement": "firms#cooperation",
        "firm.task": "firms#tasks",
        "firm.testimonial": "firms#cooperation",
        "forms": "placements#page",
        "forms.checkpoint": "to-a-job#outcome",
        "forms.contact": "firms#people",
        "forms.decide": "to-a-job#end",
        "forms.due_outcomes": "to-a-job#outcome",
        "forms.evaluation": "to-a-job#evaluation",
        "forms.no_answer": "during-visit#no-answer",
        "forms.note": "cases#note",
        "forms.placement": "five-minutes",
        "forms.promise": "during-visit#promises",
        "forms.template": "settings#courses",
        "forms.turn_extend": "placements#longer",
        "forms.turn": "gone-wrong",
        "forms.visit_cancel": "week#move",
        "forms.visit_move": "week#move",
        "forms.visit_plan": "week#plan",
        "forms.visit_series": "week#series",
        "history": "history",
        "job_ideas": "job-ideas",
        "journalizing": "journal",
        "match": "match",
        "networks": "networks",
        "outreach": "outreach",
        "papers": "papers",
        "placement": "placements#page",
        "placement.vitas": "papers#vitas",
        "progression": "progress-talk",
        "recruitment": "recruitment",
        "team": "team",
        "week": "week",
    }
)
"""The place about a form, by the beginning of its module's name; the longest beginning counts."""

_UI = "mentor_desk.ui."


def place_of(desk: Desk) -> Place:
    """The place about what is in view: the form in the drawer, else the tab, else the page."""
    page = desk.page
    if page is None:
        return place("start")
    body = page.drawer.body()
    form = of_form(type(body).__module__) if body is not None and page.drawer.isVisible() else ""
    return place(form or _of_page(desk.key, page))


def place(written: str) -> Place:
    """``page#anchor`` as a place."""
    key, _, anchor = written.partition("#")
    return Place(key, anchor)


def of_form(module: str) -> str:
    """The place about the form in ``module``; empty where the page's own is meant."""
    name = module.removeprefix(_UI)
    fitting = [start for start in FORMS if name.startswith(start)]
    return FORMS[max(fitting, key=len)] if fitting else ""


def _of_page(key: str, page: QWidget) -> str:
    if key == "settings":
        return SECTIONS.get(_section(page), PAGES[key])
    for tabs in page.findChildren(Tabs):
        if tabs.isVisible() and (key, tabs.current() or "") in TABS:
            return TABS[key, tabs.current() or ""]
    return PAGES.get(key, "start")


def _section(page: QWidget) -> str:
    shown = getattr(page, "place", lambda: None)()
    return str(shown[1]) if shown else ""
