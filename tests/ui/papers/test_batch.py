"""Several papers are ticked, set, and let out as one."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from datetime import date, time
from pathlib import Path
from uuid import UUID

import pypdf
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mentor_desk.services import papers, visits
from mentor_desk.storage.database import Database
from mentor_desk.ui.background import Progress
from mentor_desk.ui.context import Context
from mentor_desk.ui.papers.batch import Batch, present_case, present_day
from mentor_desk.ui.papers.batch_job import Job, Outcome, file_names
from mentor_desk.ui.papers.batch_words import outcome
from mentor_desk.ui.papers.printing import new_printer
from mentor_desk.ui.widgets.drawer import Drawer
from tests.services.making import Pair


@pytest.fixture
def drawer(qtbot: QtBot, window: QWidget) -> Drawer:
    """A drawer in the window."""
    made = Drawer()
    layout = window.layout()
    assert isinstance(layout, QHBoxLayout)
    layout.addWidget(made)
    return made


@pytest.fixture
def batch(
    qtbot: QtBot,
    context: Context,
    database: Database,
    drawer: Drawer,
    pair: Pair,
    placement: UUID,
    today: date,
) -> Batch:
    """The bag of a day with a first visit at a firm, with everything set."""
    database.write(
        visits.plan, case_id=pair.case_id, day=today, at=time(9), placement_id=placement,
        firm_id=pair.firm_id,
    )  # fmt: skip
    made = present_day(drawer, context)
    qtbot.waitUntil(made.is_ready)
    return made


def wait_out(qtbot: QtBot, batch: Batch, act: Callable[[], object]) -> Outcome:
    with qtbot.waitSignal(batch.finished) as told:
        act()
    found = told.args[0]
    assert isinstance(found, Outcome)
    return found


def to_file(file: Path) -> QPrinter:
    printer = new_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    return printer


def test_the_drawer_says_how_many_papers_and_pages_there_are(batch: Batch, drawer: Drawer) -> None:
    ready = batch.list.ready()
    assert [paper.key for paper in ready] == [
        "dagsark", "praktikaftale", "forberedelse", "tilbud", "kontaktkort",
    ]  # fmt: skip
    pages = sum(paper.pages for paper in ready)
    assert drawer._note.text() == f"5 paper(s) · {pages} page(s)"


def test_taking_a_tick_away_leaves_the_paper_at_home(batch: Batch) -> None:
    batch.list.lines[0].tick.click()
    assert "dagsark" not in {paper.key for paper in batch.list.ready()}


def test_all_papers_come_out_of_the_printer_as_one_job_and_lie_in_the_archive(
    batch: Batch, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    ready, file = batch.list.ready(), tmp_path / "alt.pdf"
    found = wait_out(qtbot, batch, lambda: batch.print_to(to_file(file)))
    assert [paper.key for paper in found.out] == [paper.key for paper in ready]
    assert len(pypdf.PdfReader(file).pages) == sum(paper.pages for paper in ready)
    assert {row.key for row in context.call(papers.archive)} == {paper.key for paper in ready}
    assert batch.told.text.startswith("Out: 5 paper(s)")
    assert batch.list.ready() == []


def test_saved_files_are_numbered_name_nobody_and_replace_nothing(
    batch: Batch, tmp_path: Path, qtbot: QtBot
) -> None:
    ready = batch.list.ready()
    (tmp_path / "01-dagsark.pdf").write_text("en anden dag", encoding="utf-8")
    found = wait_out(qtbot, batch, lambda: batch.save_in(tmp_path))
    assert len(found.out) == 5
    assert (tmp_path / "01-dagsark.pdf").read_text(encoding="utf-8") == "en anden dag"
    assert (tmp_path / "01-dagsark (2).pdf").read_bytes() == ready[0].pdf
    names = [file.name for file in tmp_path.glob("*.pdf")]
    assert "02-praktikaftale.pdf" in names
    assert not any("ahmed" in name.lower() or "lunde" in name.lower() for name in names)
    assert file_names(tmp_path, ready[:1]) == ["01-dagsark (3).pdf"]


def test_a_folder_that_is_gone_tells_that_nothing_went_out(
    batch: Batch, tmp_path: Path, qtbot: QtBot
) -> None:
    found = wait_out(qtbot, batch, lambda: batch.save_in(tmp_path / "væk"))
    assert found.out == ()
    assert found.stopped_at is batch.list.ready()[0]
    assert "No paper went out." in batch.told.text


def test_a_failure_on_the_way_tells_which_papers_are_out(
    batch: Batch, context: Context, tmp_path: Path
) -> None:
    folder = tmp_path / "ud"
    folder.mkdir()

    def tell(done: int, _total: int, _text: str) -> None:
        if done == 2:
            shutil.rmtree(folder)

    found = Job(context, batch.list.ready()).save_in(folder, Progress(threading.Event(), tell))
    assert [paper.key for paper in found.out] == ["dagsark", "praktikaftale"]
    tone, words = outcome(found)
    assert tone == "danger"
    assert "These went out: Day sheet, Praktik agreement." in words
    assert "Preparation" in words


def test_cancelling_on_the_way_stops_between_two_papers(
    batch: Batch, context: Context, tmp_path: Path
) -> None:
    stop, file = threading.Event(), tmp_path / "alt.pdf"
    progress = Progress(stop, lambda done, _total, _text: stop.set() if done == 1 else None)
    ready = batch.list.ready()
    found = Job(context, ready).print_to(to_file(file), progress)
    assert found.cancelled
    assert list(found.out) == ready[:2]
    assert len(pypdf.PdfReader(file).pages) == ready[0].pages + ready[1].pages
    assert len(context.call(papers.archive)) == 2


def test_cancelling_while_they_are_set_leaves_the_rest_out(
    context: Context, drawer: Drawer, pair: Pair, placement: UUID, qtbot: QtBot
) -> None:
    batch = present_case(drawer, context, case_id=pair.case_id)
    for line in batch.list.lines:
        if not line.wanted:
            line.tick.click()
    batch.bar.cancel.click()
    qtbot.waitUntil(batch.bar.isHidden)
    assert 0 <= len(batch.list.ready()) < len(batch.list.lines)
    assert batch.list.waiting() == []


def test_another_day_has_other_papers(batch: Batch, qtbot: QtBot) -> None:
    batch.form.field("day").set_value(date(2026, 11, 30))
    batch.form.left.emit("day")
    assert [line.proposal.key for line in batch.list.lines] == ["dagsark"]
    assert not batch.print_button.isEnabled()
