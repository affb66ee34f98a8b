"""The forms that the long walk has no time for: each is opened once, by a name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from mentor_desk.ui.absence import absence_form
from mentor_desk.ui.firm import (
    branches_drawer,
    carve_form,
    experience_form,
    favour_form,
    news_form,
    opening_form,
    season_form,
    statement_form,
    testimonial_form,
)
from mentor_desk.ui.forms import (
    contact_form,
    evaluation_form,
    no_answer,
    template_form,
    visit_move,
    visit_series,
)
from mentor_desk.ui.job_ideas import idea_form, rates_form
from mentor_desk.ui.networks import colleague_form, meeting_forms, network_form, pairing_form
from mentor_desk.ui.outreach import (
    campaign_form,
    cluster_forms,
    inquiry_forms,
    prospect_form,
    welcome_form,
)
from mentor_desk.ui.placement import vitas_drawer
from mentor_desk.ui.progression import goal_form, step_form, talk_form
from mentor_desk.ui.recruitment import begin_form
from mentor_desk.ui.team import decision_form
from tests.e2e.dialogs import Stage
from tests.e2e.views import Present


def _nothing(_: object) -> None:
    """What is done with a new record: none is made."""


_MORE: Mapping[str, Present] = MappingProxyType(
    {
        "absence": lambda d, c, _: absence_form.present(d, c),
        "branches": lambda d, c, _: branches_drawer.present(d, c),
        "carve": lambda d, c, w: carve_form.present(d, c, firm_id=w.firm_id),
        "experience": lambda d, c, w: experience_form.present_new(d, c, firm_id=w.firm_id),
        "favour": lambda d, c, w: favour_form.present_new(d, c, firm_id=w.firm_id),
        "news": lambda d, c, w: news_form.present_new(d, c, firm_id=w.firm_id),
        "opening": lambda d, c, w: opening_form.present_new(d, c, firm_id=w.firm_id),
        "season": lambda d, c, w: season_form.present(d, c, firm_id=w.firm_id),
        "statement": lambda d, c, w: statement_form.present_new(d, c, firm_id=w.firm_id),
        "testimonial": lambda d, c, w: testimonial_form.present_new(d, c, firm_id=w.firm_id),
        "contact": lambda d, c, w: contact_form.present(d, c, firm_id=w.firm_id),
        "evaluation": lambda d, c, w: evaluation_form.present(d, c, placement_id=w.placement_id),
        "no answer": lambda d, c, w: no_answer.present(d, c, visit_id=w.planned_visit),
        "template": lambda d, c, w: template_form.present(d, c, placement_id=w.placement_id),
        "moved visit": lambda d, c, w: visit_move.present(d, c, visit_id=w.planned_visit),
        "visits": lambda d, c, w: visit_series.present(d, c, placement_id=w.placement_id),
        "vitas": lambda d, c, w: vitas_drawer.present(d, c, placement_id=w.placement_id),
        "job idea": lambda d, c, w: idea_form.present(d, c, firm_id=w.firm_id),
        "rates": lambda d, c, _: rates_form.present(d, c),
        "colleague": lambda d, c, _: colleague_form.present(d, c, _nothing),
        "meeting": lambda d, c, _: meeting_forms.present(d, c, _nothing),
        "network": lambda d, c, _: network_form.present(d, c, _nothing),
        "volunteer": lambda d, c, _: pairing_form.present_volunteer(d, c, _nothing),
        "campaign": lambda d, c, _: campaign_form.present(d, c, _nothing),
        "cluster": lambda d, c, _: cluster_forms.present(d, c, _nothing),
        "inquiry": lambda d, c, _: inquiry_forms.present(d, c, _nothing),
        "prospect": lambda d, c, _: prospect_form.present(d, c, _nothing),
        "ask for a list": lambda d, c, _: welcome_form.present_ask_list(d, c, _nothing),
        "goal": lambda d, c, w: goal_form.present(d, c, case_id=w.case_id),
        "step": lambda d, c, w: step_form.present(d, c, case_id=w.case_id),
        "talk": lambda d, c, w: talk_form.present(d, c, case_id=w.case_id),
        "recruitment": lambda d, c, _: begin_form.present(d, c, _nothing),
        "team decision": lambda d, c, w: decision_form.present(d, c, case_id=w.case_id),
    }
)


def more_forms(stage: Stage) -> Iterator[tuple[str, QWidget]]:
    """Open each in the drawer of the page in view, and say its name and what it is."""
    stage.desk.go("case", str(stage.who.case_id))
    page = stage.desk.page
    assert page is not None
    for name, present in _MORE.items():
        present(page.drawer, stage.context, stage.who)
        QTest.qWait(1)
        assert page.drawer.is_open(), name
        yield f"form: {name}", page.drawer
        page.drawer.dismiss()
