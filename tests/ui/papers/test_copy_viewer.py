"""An archived copy goes out once more as it was."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import history, papers
from mentor_desk.services.papers import PRAKTIK, IssuedRow
from mentor_desk.texts import Catalogue
from mentor_desk.ui.context import Context
from mentor_desk.ui.papers.copy_viewer import open_copy


@pytest.fixture
def row(
    context: Context, placement: UUID, rulebook: Rulebook, danish: Catalogue, today: date
) -> IssuedRow:
    prepared = context.call(
        papers.prepare, key=PRAKTIK, subject_id=placement, rulebook=rulebook, danish=danish, today=today
    )
    return context.call(papers.issue, prepared=prepared, danish=danish, today=today, how="saved")


def test_a_copy_saved_again_has_the_archived_bytes_and_no_new_version(
    context: Context, window: QWidget, row: IssuedRow, tmp_path: Path, qtbot: QtBot
) -> None:
    archived = context.call(papers.copy_of, paper_id=row.id)
    viewer = open_copy(window, context, row.id)
    qtbot.waitUntil(lambda: viewer.preview.page == 1)
    file = tmp_path / "igen.pdf"
    with qtbot.waitSignal(viewer.outlet.went_out):
        viewer.outlet.save_to(file)
    assert file.read_bytes() == archived
    assert [each.version for each in context.call(papers.archive)] == [1]
    newest = context.call(history.entries, limit=1)[0]
    assert (newest.operation, newest.detail["how"]) == ("paper.reissued", "saved")


def test_opening_a_copy_stands_in_the_journal(
    context: Context, window: QWidget, row: IssuedRow, qtbot: QtBot
) -> None:
    viewer = open_copy(window, context, row.id)
    qtbot.waitUntil(lambda: viewer.preview.page == 1)
    assert context.call(history.entries, limit=1)[0].operation == "paper.opened"
