"""Jobs of few hours, by hand: from where time goes to a place at the firm."""

from __future__ import annotations

import uuid
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from mentor_desk.services import citizens, firms, job_idea_view, openings, year_rates
from mentor_desk.services.job_idea_view import IdeaView
from mentor_desk.storage.database import Database
from mentor_desk.terms import JobSumKind, OpeningKind
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.dialogs.search_everything import SearchEverything
from mentor_desk.ui.forms.kept_form import KeptForm
from mentor_desk.ui.job_ideas.areas_card import AreasCard
from mentor_desk.ui.job_ideas.table import IdeaTable
from mentor_desk.ui.job_ideas.task_rows import IdeaTaskRow
from mentor_desk.ui.pages.job_ideas import JobIdeasPage
from mentor_desk.ui.widgets.form import Form
from tests.ui.firm.showing import firms_of, show_desk
from tests.ui.hands import Hands, focused, settle


@pytest.fixture
def firm_id(database: Database) -> uuid.UUID:
    return database.write(firms.create, name="Lunde VVS", phone="86123456")


@pytest.fixture
def desk(qtbot: QtBot, context: Context, firm_id: uuid.UUID) -> Desk:
    del firm_id
    return show_desk(qtbot, context, "job_ideas")


def page_of(desk: Desk) -> JobIdeasPage:
    assert isinstance(desk.page, JobIdeasPage)
    return desk.page


def form_in(page: JobIdeasPage) -> Form:
    body = page.drawer.body()
    assert isinstance(body, KeptForm)
    return body.form


def idea_of(context: Context) -> IdeaView:
    [row] = context.call(job_idea_view.listing)
    return context.call(
        job_idea_view.one, idea_id=row.id, today=context.today(), rulebook=context.rules
    )


def examples(card: AreasCard) -> list[QPushButton]:
    found = card.findChildren(QPushButton)
    return [each for each in found if each.text().startswith("+") and each.isVisibleTo(card)]


def test_an_idea_goes_from_where_time_goes_to_a_place_at_the_firm(
    desk: Desk, context: Context, firm_id: uuid.UUID, today: date
) -> None:
    page, hands = page_of(desk), Hands()
    assert page.primary() is not None
    page.new()
    settle()
    hands.fill("lunde")
    hands.press(Qt.Key.Key_Return)
    form_in(page).focus("relieved")
    hands.fill("Mester")
    hands.finish()
    settle()
    shop = page.workshop
    assert (idea_of(context).relieved, shop.tabs.current()) == ("Mester", "time")

    hands.click(shop.areas.areas.chips()[0])
    assert idea_of(context).areas == ("accounts",)
    hands.click(examples(shop.areas)[0])
    assert [task.task for task in idea_of(context).tasks] == ["Lægge bilag ind"]
    row = shop.tasks.rows.rows()[0]
    assert isinstance(row, IdeaTaskRow)
    row.hours.setFocus()
    hands.fill("8")
    assert "8" in shop.tasks.total.text()
    hands.press(Qt.Key.Key_Return)
    hands.tab()
    shop.choose("sum")
    shop.grid.add(JobSumKind.MINI_FLEKSJOB)
    settle()
    assert idea_of(context).hours == 8

    [column] = shop.grid.columns
    for name, value in (("hour_value", 400.0), ("hours_average", 10.0), ("intensity", 50.0)):
        column.fields[name].set_value(value)
        column.fields[name].left.emit()
    column.fields["wage"].setFocus()
    hands.fill("160")
    # 8 × 400 − 10 × 50 % × 160, told while the wage is still being typed.
    assert column.results["weekly"].text() == "2,400 kr."
    assert idea_of(context).ways[0].numbers["wage"] is None
    hands.tab()
    assert idea_of(context).ways[0].usual.outcome.weekly == 2_400
    assert column.results["supplement"].text() == "Rate missing"
    shop.grid.marks["cost"].setChecked(True)
    assert "10 hours × 50 % × 160 kr. = 800 kr." in shop.grid.explanation("cost")

    shop.grid.copy(column)
    settle()
    second = shop.grid.columns[1]
    second.kind.set_value(JobSumKind.SMALL_JOB.value)
    second.kind.changed.emit()
    settle()
    # In an ordinary job the intensity counts for nothing: 3,200 − 1,600.
    assert second.results["weekly"].text() == "1,600 kr."
    assert not second.fields["intensity"].isVisibleTo(shop)
    context.undo()
    settle()
    assert shop.grid.columns[1].kind.value() == JobSumKind.MINI_FLEKSJOB.value

    shop.choose("next")
    hands.click(shop.next.place)
    [made] = context.call(openings.at_firm, firm_id=firm_id, today=today)
    assert (made.kind, made.hours_most) == (OpeningKind.FLEKSJOB, 10)
    assert shop.next.see.isVisibleTo(shop)
    shop.next.why.set_value("Han fik det")
    hands.click(shop.next.close_it)
    assert idea_of(context).closed_why == "Han fik det"
    assert shop.next.reopen.isVisibleTo(shop)


def test_the_table_the_rates_the_firm_and_the_search_lead_to_the_idea(
    desk: Desk, context: Context, firm_id: uuid.UUID, today: date
) -> None:
    page, hands = page_of(desk), Hands()
    case_id = context.call(citizens.create, today=today, name="Samira Yusuf")
    desk.go("job_ideas", f"new:{firm_id}:{case_id}")
    settle()
    focused()
    hands.fill("Svendene")
    hands.finish()
    page.workshop.choose("sum")
    page.workshop.grid.add(JobSumKind.MINI_FLEKSJOB)
    settle()
    page.list.setFocus()
    hands.press(Qt.Key.Key_F11)
    [table] = desk.window().findChildren(IdeaTable)
    assert table.workshop.grid.columns
    # The owner looks on.
    shown = [each.text() for each in table.findChildren(QLineEdit) if each.isVisibleTo(table)]
    assert "Samira Yusuf" not in shown
    table.workshop.form.focus("title")
    hands.fill("To formiddage")
    hands.press(Qt.Key.Key_Escape)
    settle()
    in_mind = idea_of(context)
    assert (in_mind.title, in_mind.citizen) == ("To formiddage", "Samira Yusuf")
    assert not desk.window().findChildren(IdeaTable) or table.isHidden()

    page.workshop.rates_asked.emit()
    form = form_in(page)
    form.set_values({"flex_highest": 20_000.0, "source": "Satser 2026", "confirmed": True})
    hands.finish()
    found = context.call(year_rates.table, rulebook=context.rules, day=today)
    assert [(one.key, one.value) for one in found if one.own] == [("flex_highest", 20_000)]
    settle()
    assert "2026" in page.workshop.rates_said

    hits = SearchEverything(context, desk).found("formidd")
    assert [row.title for row in hits if row.key.startswith("0 job_idea")] == ["To formiddage"]
    desk.go("firm", f"{firm_id}#tasks")
    settle()
    card = firms_of(desk).workspace.tasks.ideas
    rows = [each for each in card.findChildren(QPushButton) if each.isVisibleTo(card)]
    assert [each.text() for each in rows] == ["Work one out …"]
    assert idea_of(context).id in [row.id for row in card.rows]
