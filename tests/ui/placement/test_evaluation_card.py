"""What both sides say of a placement, on its page and in its form."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

from mentor_desk.services import evaluations, openings, placements
from mentor_desk.terms import EvaluationAnswer, EvaluationSide
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.forms import placement_form
from mentor_desk.ui.forms.evaluation_form import EvaluationForm
from mentor_desk.ui.forms.placement_kept import KeptPlacement
from mentor_desk.ui.placement.evaluation_card import EvaluationCard
from mentor_desk.ui.placement.workspace import PlacementWorkspace
from mentor_desk.ui.widgets.action_row import ActionRow
from tests.services.making import Pair
from tests.ui.case.showing import cases_of
from tests.ui.hands import settle


def _card(workspace: PlacementWorkspace) -> EvaluationCard:
    [card] = workspace.findChildren(EvaluationCard)
    return card


def test_the_card_turns_up_when_the_placement_is_over(
    workspace: PlacementWorkspace, context: Context, praktik_id: uuid.UUID
) -> None:
    assert _card(workspace).isHidden()
    context.call(placements.complete, placement_id=praktik_id, outcome="Han blev")
    settle()
    assert not _card(workspace).isHidden()


def test_the_firm_is_asked_first_and_then_the_citizen(
    desk: Desk, workspace: PlacementWorkspace, context: Context, praktik_id: uuid.UUID
) -> None:
    context.call(placements.complete, placement_id=praktik_id, outcome="Han blev")
    settle()
    rows = [row for row in _card(workspace).findChildren(ActionRow) if not row.isHidden()]
    rows[0].click()
    drawer = cases_of(desk).drawer
    form = drawer.body()
    assert isinstance(form, EvaluationForm)
    form.form.field("question.again").set_value(["yes"])
    form.form.field("went_well").set_value("Han mødte hver dag")
    form.buttons[1].click()
    settle()
    following = drawer.body()
    assert isinstance(following, EvaluationForm)
    assert "question.welcome" in following.form.names()
    [said] = context.call(evaluations.of_placement, placement_id=praktik_id)
    assert said.side is EvaluationSide.FIRM
    assert said.answers == {"again": EvaluationAnswer.YES}


def test_a_placement_is_put_into_one_of_the_firms_open_places(
    desk: Desk, context: Context, ahmed: Pair, praktik_id: uuid.UUID, today: date
) -> None:
    place = context.call(
        openings.create, firm_id=ahmed.firm_id, today=today, title="Lager", slot_weeks=13
    )
    gone = context.call(openings.create, firm_id=ahmed.firm_id, today=today, title="Sommer")
    context.call(openings.close, opening_id=gone, day=today - timedelta(days=1))
    drawer = cases_of(desk).drawer
    placement_form.present(drawer, context, case_id=ahmed.case_id, placement_id=praktik_id)
    form = drawer.body()
    assert isinstance(form, KeptPlacement)
    field = form.form.field("opening_id")
    assert [field.itemData(row) for row in range(field.count())] == [None, str(place)]
    field.set_value(str(place))
    field.changed.emit()
    form.save_draft()
    assert context.call(placements.values_of, placement_id=praktik_id).opening_id == place
