"""How it is to be at the firm, and how much it carries."""

from __future__ import annotations

from mentor_desk.services import firms
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm.workspace import FirmWorkspace
from tests.services.making import Pair
from tests.ui.firm.test_workspace import desk, lunde, workspace
from tests.ui.hands import Hands, settle

__all__ = ["desk", "lunde", "workspace"]


def test_what_can_and_cannot_be_met_is_saved_at_once_and_the_rest_is_to_ask(
    workspace: FirmWorkspace, context: Context, lunde: Pair
) -> None:
    workspace.tabs.choose("culture")
    settle()
    field = workspace.culture.allowances.field("meet")
    hands = Hands()
    for key, answer in (("breaks", 0), ("quiet", 2)):
        hands.click(field.row(key).chips()[answer])
    fields = context.call(firms.open_firm, firm_id=lunde.firm_id).fields
    assert (fields["can_meet"], fields["cannot_meet"]) == (["breaks"], ["quiet"])
    assert field.row("sitting").value() == ["ask"]


def test_an_answer_taken_back_is_to_ask_again(
    workspace: FirmWorkspace, context: Context, lunde: Pair
) -> None:
    context.call(firms.update, firm_id=lunde.firm_id, can_meet=["breaks"])
    workspace.tabs.choose("culture")
    settle()
    chips = workspace.culture.allowances.field("meet").row("breaks")
    assert chips.value() == ["can"]
    Hands().click(chips.chips()[0])
    assert chips.value() == ["ask"]
    assert context.call(firms.open_firm, firm_id=lunde.firm_id).fields["can_meet"] == []


def test_the_tone_is_saved_when_it_is_left(
    workspace: FirmWorkspace, context: Context, lunde: Pair
) -> None:
    workspace.go_to("tone")
    settle()
    Hands().fill("Kaffe klokken ni")
    workspace.save_all()
    kept = context.call(firms.open_firm, firm_id=lunde.firm_id).fields
    assert kept["tone"] == "Kaffe klokken ni"


def test_the_load_is_told_in_words(workspace: FirmWorkspace, context: Context, lunde: Pair) -> None:
    context.call(firms.update, firm_id=lunde.firm_id, most_at_once=1)
    workspace.tabs.choose("culture")
    settle()
    assert workspace.culture.load.now.text().startswith("1 of ours here now")
    assert workspace.culture.load.notice.text.startswith("Full now: they want one at a time.")
