"""Writing on the kitchen table: by key, saved as it is left, judged, and taken back."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import notes, papers, placements, signatures
from mentor_desk.services.placement_input import PlacementInput
from mentor_desk.terms import PlacementKind
from mentor_desk.texts import Catalogue
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.kitchen.block import Block
from mentor_desk.ui.kitchen.block_area import SIZES
from mentor_desk.ui.kitchen.table import KitchenPage, open_kitchen_table
from mentor_desk.ui.papers.prepare_dialog import PrepareDialog
from tests.services.making import Pair, praktik
from tests.ui.hands import Hands, focused, settle

CTRL = Qt.KeyboardModifier.ControlModifier


def kept(context: Context, placement_id: uuid.UUID) -> PlacementInput:
    return context.call(placements.values_of, placement_id=placement_id)


def field(block: Block, name: str) -> object:
    assert block.editor is not None
    return block.editor.cells[name].widget


def test_the_whole_agreement_is_read_without_scrolling(page: KitchenPage) -> None:
    area = page.area
    assert len(area.columns) in (2, 3)
    assert area.points >= SIZES[-1]
    assert area.verticalScrollBar().maximum() == 0
    order = [block.key for column in area.columns for block in column]
    assert order == ["who", "when", "hours", "what", "why", "around", "shared"]


def test_the_hours_are_a_staircase(page: KitchenPage) -> None:
    stairs = page.blocks["hours"]._stairs.stairs
    assert [(stair.begins, stair.number) for stair in stairs] == [
        ("week 1", "12"),
        ("week 5", "15"),
        ("week 9", "20"),
    ]
    assert page.blocks["hours"].accessibleDescription().startswith("week 1: 12")


def test_the_arrows_and_enter_lead_through_the_blocks(
    page: KitchenPage, context: Context, praktik_id: uuid.UUID
) -> None:
    hands = Hands()
    assert focused() is page.blocks["who"]
    for key in ("when", "hours", "what", "why"):
        hands.press(Qt.Key.Key_Down)
        assert focused() is page.blocks[key]
    hands.press(Qt.Key.Key_Return)
    assert focused() is field(page.blocks["why"], "purpose")
    hands.fill(" Og så et job.")
    hands.tab()
    assert kept(context, praktik_id).purpose.endswith("Og så et job.")
    assert page.message.startswith("Saved")
    hands.press(Qt.Key.Key_Escape)
    assert page.blocks["why"].editor is None
    assert focused() is page.blocks["why"]
    assert "Og så et job." in page.blocks["why"].words


def test_a_block_that_is_left_reads_again(
    page: KitchenPage, context: Context, praktik_id: uuid.UUID
) -> None:
    hands = Hands()
    page.blocks["around"].begin("follow_up")
    hands.fill(" og torsdag")
    hands.click(page.blocks["why"])
    assert page.blocks["around"].editor is None
    assert page.blocks["why"].editor is not None
    assert kept(context, praktik_id).follow_up == "Hver tirsdag kl. 9 og torsdag"


def test_tasks_are_added_changed_and_removed_line_by_line(
    page: KitchenPage, context: Context, praktik_id: uuid.UUID
) -> None:
    hands = Hands()
    page.blocks["what"].begin()
    hands.press(Qt.Key.Key_A, CTRL)
    hands.fill("Sætte på plads – tempo")
    hands.press(Qt.Key.Key_Return)
    hands.fill("Køre lager - ansvar")
    hands.finish()
    assert kept(context, praktik_id).tasks == (("Sætte på plads", "tempo"), ("Køre lager", "ansvar"))
    assert page.blocks["what"].words == "• Sætte på plads – tempo\n• Køre lager – ansvar"


def test_a_task_with_a_dash_of_its_own_is_left_as_it_is(
    page: KitchenPage, context: Context, praktik_id: uuid.UUID, rulebook: Rulebook, danish: Catalogue
) -> None:
    odd = (("Vaske – tørre", "omhu"), ("Feje", ""))
    context.call(
        placements.update,
        placement_id=praktik_id,
        values=replace(kept(context, praktik_id), tasks=odd),
        rulebook=rulebook,
        danish=danish,
        today=context.today(),
    )
    settle()
    page.blocks["what"].begin()
    Hands().fill(" gulvet")
    Hands().finish()
    assert kept(context, praktik_id).tasks == (("Vaske – tørre", "omhu"), ("Feje gulvet", ""))


def test_a_longer_praktik_is_judged_at_once_and_reasons_stay(
    page: KitchenPage, context: Context, praktik_id: uuid.UUID
) -> None:
    before = len(page.table.law.to_clear)
    page.blocks["when"].begin("ends_on")
    hands = Hands()
    hands.press(Qt.Key.Key_A, CTRL)
    hands.fill("+16u")
    hands.finish()
    start = kept(context, praktik_id).starts_on
    assert start is not None
    assert kept(context, praktik_id).ends_on == start + timedelta(weeks=16, days=-3)
    assert len(page.table.law.to_clear) == before + 1
    assert "clear first" in page.law.line.text()
    hands.click(page.law.more)
    assert any("13" in notice.text for notice in page.law_panel.notices if not notice.isHidden())


def test_an_end_before_the_start_stays_open_and_says_so(
    page: KitchenPage, context: Context, praktik_id: uuid.UUID
) -> None:
    end = kept(context, praktik_id).ends_on
    page.blocks["when"].begin("ends_on")
    hands = Hands()
    hands.press(Qt.Key.Key_A, CTRL)
    hands.fill("1/1/2026")
    hands.finish()
    block = page.blocks["when"]
    assert block.editor is not None
    assert "before the first" in block.editor.cells["ends_on"].beneath()
    assert kept(context, praktik_id).ends_on == end
    hands.press(Qt.Key.Key_Escape)
    assert block.editor is None
    assert not page.isHidden()
    block.begin("ends_on")
    assert kept(context, praktik_id).ends_on == end


def test_undo_takes_back_what_was_changed_here_and_nothing_else(
    page: KitchenPage, context: Context, praktik_id: uuid.UUID, ahmed: Pair, today: date
) -> None:
    hands = Hands()
    hands.press(Qt.Key.Key_Z, CTRL)
    assert page.message == "There is nothing to undo here."
    assert kept(context, praktik_id).working_days
    before = kept(context, praktik_id)
    page.blocks["around"].begin()
    hands.fill(" Madpakke.")
    hands.finish()
    hands.press(Qt.Key.Key_Z, CTRL)
    assert kept(context, praktik_id) == before
    assert page.message == "Undone"
    page.blocks["around"].begin()
    hands.fill(" Kaffe.")
    hands.finish()
    context.call(notes.add, day=today, body="Fra en anden tråd", case_id=ahmed.case_id)
    hands.press(Qt.Key.Key_Z, CTRL)
    assert page.message == "There is nothing to undo here."
    assert "Kaffe." in kept(context, praktik_id).practical


def test_somebody_else_at_the_firm_is_chosen_in_a_list(
    page: KitchenPage, context: Context, praktik_id: uuid.UUID
) -> None:
    block = page.blocks["who"]
    block.begin("daily_id")
    hands = Hands()
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Escape)
    chosen = kept(context, praktik_id).daily_id
    named = {each.id: each.name for each in page.table.at_firm.everybody}
    assert chosen in named
    assert f"Every day: {named[chosen]}" in block.words
    assert kept(context, praktik_id).employer_id is None


def test_the_agreement_opens_over_the_table_and_one_is_back_after_it(
    page: KitchenPage, desk: Desk, qtbot: QtBot
) -> None:
    hands = Hands()
    hands.click(page.agreed)
    [paper] = page.window().findChildren(PrepareDialog)
    qtbot.waitUntil(lambda: paper.prepared is not None)
    assert paper.prepared is not None
    assert paper.prepared.key == "praktikaftale"
    assert page.message == "It holds when everybody has signed."
    paper.dismiss()
    settle()
    assert not page.isHidden()
    assert focused() is page.agreed
    assert not desk.isVisible()


def test_the_employers_three_questions_are_answered_at_the_table(
    page: KitchenPage, context: Context, praktik_id: uuid.UUID
) -> None:
    hands = Hands()
    hands.click(page.law.more)
    settle()
    questions = page.law_panel.questions
    for name, at in (("replaces_nobody", 1), ("not_seasonal", 0), ("fair_competition", 0)):
        hands.click(questions.chips(name).chips()[at])
        settle()
    found = kept(context, praktik_id)
    assert (found.replaces_nobody, found.not_seasonal, found.fair_competition) == (True,) * 3
    hands.click(questions.chips("replaces_nobody").chips()[0])
    settle()
    assert kept(context, praktik_id).replaces_nobody is False
    assert questions.chips("replaces_nobody").value() == ["yes"]


def test_what_all_have_signed_is_said_quietly(
    page: KitchenPage, context: Context, praktik_id: uuid.UUID, danish: Catalogue, today: date
) -> None:
    assert not page.paper.isVisible()
    prepared = context.call(
        papers.prepare,
        key="praktikaftale",
        subject_id=praktik_id,
        rulebook=context.rules,
        danish=danish,
        today=today,
    )
    made = context.call(papers.issue, prepared=prepared, danish=danish, today=today, how="printed")
    context.call(signatures.mark_all, paper_id=made.id, day=today, today=today)
    settle()
    assert page.signed.text() == "Signed 24. november"
    assert page.paper.isVisible()
    assert not page.agreed.isVisible()


@pytest.mark.parametrize("kind", list(PlacementKind))
def test_every_kind_shows_only_its_own(
    desk: Desk, context: Context, danish: Catalogue, ahmed: Pair, today: date, kind: PlacementKind
) -> None:
    made = context.call(
        placements.create,
        case_id=ahmed.case_id,
        values=praktik(ahmed, today, kind=kind, job_title="Lager", hours_most=22.0),
        rulebook=context.rules,
        danish=danish,
        today=today,
    )
    page = open_kitchen_table(desk, context, made)
    assert page is not None
    settle()
    assert page.blocks["why"].isVisible() is page.table.has("purpose")
    assert page.agreed.isVisible() is bool(page.table.paper)
    for block in page.blocks.values():
        block.begin()
        if block.editor is not None:
            assert all(page.table.has(name) for name in block.editor.cells)
        block.give_up()
    before = kept(context, made)
    page.dismiss()
    assert kept(context, made) == before
