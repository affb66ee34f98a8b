"""The Figures page: targets, charts, the table, and what is behind each number."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mentor_desk.paths import Paths
from mentor_desk.rules.figures import data
from mentor_desk.rules.periods import Period, year
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import targets
from mentor_desk.storage.vault import Vault
from mentor_desk.ui.context import Context, Me
from mentor_desk.ui.figures.behind import BehindView
from mentor_desk.ui.figures.population_form import PopulationForm
from mentor_desk.ui.figures.saving import SaveView
from mentor_desk.ui.figures.target_form import TargetForm
from mentor_desk.ui.pages.figures import FiguresPage
from tests.conftest import TUESDAY


@pytest.fixture
def page(qtbot: QtBot, sampled: Vault, rulebook: Rulebook, tmp_path: Path) -> Iterator[FiguresPage]:
    """The page over the sample, when its figures are there."""
    context = Context(
        sampled.database, rules=rulebook, paths=Paths(tmp_path), today=lambda: TUESDAY,
        now=lambda: datetime(2026, 11, 24, 9, 42, tzinfo=UTC), language="en",
        mentor=Me("Karen Aagaard", "Silkeborg Kommune"),
    )  # fmt: skip
    made = FiguresPage(context)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    qtbot.waitUntil(lambda: made.figures is not None)
    yield made
    context.close()


def behind(page: FiguresPage) -> BehindView:
    view = page.drawer.body()
    assert isinstance(view, BehindView)
    return view


def test_every_figure_is_shown_and_opens_what_is_behind_it(page: FiguresPage, qtbot: QtBot) -> None:
    assert page.figures is not None
    assert page.table.table.keys() == [each.key for each in data().definitions]
    page.overview.turns.finish()
    assert set(page.overview.cards) == {each.key for each in data().definitions if each.chart}
    page.table.opened.emit("placements")
    rows = behind(page).rows
    assert rows.model().rowCount() == len(page.figures.line("placements").now.behind)
    asked: list[tuple[str, object]] = []
    page.context.go_requested.connect(lambda kind, ref: asked.append((kind, ref)))
    rows.activated.emit("0")
    first = page.figures.line("placements").now.behind[0]
    assert asked == [("placement", first.ref)]
    chart = page.overview.cards["placements_by_size"].chart
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert chart.bars[-1].name in chart.accessibleName()
    assert all(bar.spoken() in chart.accessibleDescription() for bar in chart.bars)
    QTest.keyClick(chart, Qt.Key.Key_Up)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    part = behind(page).part
    assert part is not None
    assert part.key == chart.bars[-2].key
    page.show_record("figure", "retention")
    assert behind(page).part is None


def test_other_days_a_target_and_the_workplaces_change_what_is_shown(
    page: FiguresPage, qtbot: QtBot
) -> None:
    page.open_target("ordinary_jobs")
    form = page.drawer.body()
    assert isinstance(form, TargetForm)
    form.form.set_values({"goal": 7.0, "starts_on": date(2026, 1, 1), "ends_on": date(2026, 12, 31)})
    form.buttons[0].click()
    qtbot.waitUntil(lambda: "7" in page.overview.meters["ordinary_jobs"].number.text())
    found = {each.measure: each.goal for each in page.context.call(targets.listing)}
    assert found["ordinary_jobs"] == 7
    page.open_population()
    workplaces = page.drawer.body()
    assert isinstance(workplaces, PopulationForm)
    workplaces.show_counts({"2-4": 30, "": 3}, "The list")
    workplaces.buttons[0].click()
    qtbot.waitUntil(lambda: _of(page) == 33)
    page.period.show_period(Period(date(2025, 1, 1), date(2025, 6, 30)))
    qtbot.waitUntil(lambda: page.figures is not None and page.figures.period.last.year == 2025)
    page.period.kinds.chips[1].click()
    qtbot.waitUntil(lambda: page.figures is not None and page.figures.period == year(2025))


def test_the_figures_are_taken_out_without_small_groups(
    page: FiguresPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.print_here()
    view = page.drawer.body()
    assert isinstance(view, SaveView)
    said: list[str] = []
    page.context.message.connect(said.append)
    view.save_to(tmp_path / "tal.xlsx", "xlsx")
    qtbot.waitUntil(lambda: bool(said))
    rows = load_workbook(tmp_path / "tal.xlsx")["Alle tal"].iter_rows(values_only=True)
    assert {row[0]: row[2] for row in rows}["Mennesker i småjob"] == "skjult"


def _of(page: FiguresPage) -> int | None:
    assert page.figures is not None
    return page.figures.line("collaboration").now.of
