"""Every missing value has a place to write it, and the keyboard comes to stand there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mentor_desk.documents import catalogue
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import agreements, cases, papers
from mentor_desk.services.gathering.maker import Subject
from mentor_desk.services.papers import PARTNERSHIP, PRAKTIK
from mentor_desk.storage.database import Database
from mentor_desk.terms import PlacementKind
from mentor_desk.texts import Catalogue
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.forms.turn_extend import Extend
from mentor_desk.ui.pages.caseload import CaseloadPage
from mentor_desk.ui.papers.missing_routes import ASK, Subjects, route
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.list_rows import RowList
from tests.services import making
from tests.services.making import Pair
from tests.ui.case.showing import show_desk
from tests.ui.hands import settle

_PLACEMENT, _CITIZEN, _FIRM = (UUID(int=number) for number in (1, 2, 3))
_PRAKTIK = Subjects(PRAKTIK, _PLACEMENT, _CITIZEN, _FIRM)
_OTHERWISE = {
    "consent_on", "daily_responsible", "employer", "firm_contact", "firm_mentor", "head_count",
    "people", "points", "representative", "stand_in",
}  # fmt: skip
"""What is no single field: a person, a count, a consent. Its card or tab has the keyboard."""


def test_fields_lead_to_the_record_they_belong_to() -> None:
    assert route("citizen.address", _PRAKTIK) == ("citizen", f"{_CITIZEN}#address")
    assert route("firm.p_number", _PRAKTIK) == ("firm", f"{_FIRM}#p_number")
    assert route("daily_responsible", _PRAKTIK) == ("firm", f"{_FIRM}#daily_responsible")
    assert route("ends_on", _PRAKTIK) == ("placement", f"{_PLACEMENT}#ends_on")
    assert route("mentor.name", _PRAKTIK) == ("settings", "name")


def test_an_agreements_own_fields_lead_to_the_agreement() -> None:
    about = Subjects(PARTNERSHIP, _PLACEMENT, None, _FIRM)
    assert route("why", about) == ("agreement", f"{_PLACEMENT}#why")


def test_what_the_paper_asks_for_itself_is_written_beside_it() -> None:
    about = Subjects("borgerark", _PLACEMENT, _CITIZEN, None)
    assert route("daily_responsible", about) == (ASK, "ring.phone")
    assert route("firm.name", about) == ("case", f"{_PLACEMENT}#placements")


@pytest.fixture
def pair(database: Database, today: date) -> Pair:
    """A case and a firm."""
    return making.pair(database, today)


@pytest.fixture
def desk(qtbot: QtBot, context: Context, pair: Pair) -> Iterator[Desk]:
    """The whole desk."""
    made = show_desk(qtbot, context)
    yield made
    for spec in ("cases", "firms", "agreements"):
        made.go(spec)
        assert made.page is not None
        made.page.drawer.dismiss()
    made.close()


@pytest.fixture
def placements(
    database: Database, pair: Pair, rulebook: Rulebook, danish: Catalogue, today: date
) -> dict[PlacementKind, UUID]:
    """A placement of each kind."""
    kinds = (PlacementKind.PRAKTIK, PlacementKind.WAGE_SUBSIDY)
    return {
        kind: making.register(
            database, pair, making.praktik(pair, today, kind=kind), rulebook, danish, today
        )
        for kind in kinds
    }


def subjects(
    context: Context, pair: Pair, found: dict[PlacementKind, UUID], agreement: UUID
) -> Iterator[Subjects]:
    """Every paper with something to be about."""
    case_id, firm_id = pair
    citizen_id = context.call(cases.open_case, case_id=case_id, today=context.today()).citizen_id
    for kind in papers.kinds():
        if kind.about is Subject.PLACEMENT:
            fitting = kind.placement_kinds or {PlacementKind.PRAKTIK}
            subject = next(ref for each, ref in found.items() if each in fitting)
            yield Subjects(kind.key, subject, citizen_id, firm_id)
        elif kind.about is Subject.CASE:
            yield Subjects(kind.key, case_id, citizen_id, None)
        elif kind.about in {Subject.FIRM, Subject.AGREEMENT}:
            subject = firm_id if kind.about is Subject.FIRM else agreement
            yield Subjects(kind.key, subject, None, firm_id)


def test_every_required_field_of_every_paper_leads_to_where_it_is_written(
    desk: Desk,
    context: Context,
    pair: Pair,
    placements: dict[PlacementKind, UUID],
    today: date,
) -> None:
    agreement = context.call(agreements.create, firm_id=pair.firm_id, starts_on=today)
    walked: set[tuple[str, str]] = set()
    for about in subjects(context, pair, placements, agreement):
        paper = catalogue.by_key(about.key)
        for need in paper.required:
            assert need.path in paper.form().labels
            kind, ref = route(need.field, about)
            if kind == ASK:
                assert ref in {ask.path for ask in paper.asks}
                continue
            if (kind, ref) in walked:
                continue
            walked.add((kind, ref))
            desk.go("today")
            desk.go(kind, ref)
            settle(20)
            assert arrived(desk, ref), (about.key, need.field, kind, ref)
            assert desk.page is not None
            desk.page.drawer.dismiss()
    assert {"placement", "citizen", "firm", "agreement", "settings"} <= {kind for kind, _ in walked}


def arrived(desk: Desk, ref: str) -> bool:
    """Whether the keyboard is where the value is written."""
    page, focused = desk.page, QApplication.focusWidget()
    assert page is not None
    name = ref.rpartition("#")[2]
    if isinstance(page, CaseloadPage) and name == "placements":
        return page.workspace.tabs.current() == name
    if isinstance(page.drawer.body(), Extend):
        return name == "extend"
    if focused is None or not page.isAncestorOf(focused):
        return False
    if name in _OTHERWISE:
        return not isinstance(focused, RowList)
    forms = [form for form in page.findChildren(Form) if name in form.names()]
    return any(_holds(form.field(name), focused) for form in forms)


def _holds(field: QWidget, focused: QWidget) -> bool:
    return field is focused or field.isAncestorOf(focused)


def test_what_an_offer_lacks_before_there_is_a_placement_is_written_at_the_firm_or_waits() -> None:
    case_id = UUID(int=7)
    about = Subjects("tilbud", UUID(int=8), _CITIZEN, _FIRM, case_id)
    assert route("tasks", about) == ("firm", f"{_FIRM}#tasks")
    assert route("ends_on", about) == ("case", f"{case_id}#placements")
