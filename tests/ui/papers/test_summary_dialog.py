"""The summary hides names unless somebody says why."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mentor_desk.services import history
from mentor_desk.ui.context import Context
from mentor_desk.ui.papers.pdf import Pdf
from mentor_desk.ui.papers.summary_dialog import SummaryDialog, open_summary
from mentor_desk.ui.papers.summary_outlet import LOCKED
from tests.services.making import Pair


@pytest.fixture
def dialog(qtbot: QtBot, context: Context, window: QWidget, pair: Pair) -> SummaryDialog:
    made = open_summary(window, context)
    qtbot.waitUntil(lambda: made.preview.page == 1)
    return made


def saved(qtbot: QtBot, dialog: SummaryDialog, file: Path, form: str = "pdf") -> bytes:
    with qtbot.waitSignal(dialog.outlet.went_out):
        dialog.outlet.save_to(file, form)
    return file.read_bytes()


def words(data: bytes) -> str:
    pdf = Pdf(data)
    found = "\n".join(pdf.words(page) for page in range(pdf.pages()))
    pdf.close()
    return found


def newest(context: Context) -> tuple[str, Mapping[str, Any]]:
    entry = context.call(history.entries, limit=1)[0]
    return entry.operation, entry.detail


def test_looking_is_no_export(dialog: SummaryDialog, context: Context) -> None:
    assert newest(context)[0] != "summary.exported"


def test_without_names_is_the_default_and_the_head_count_is_in_the_journal(
    dialog: SummaryDialog, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    data = saved(qtbot, dialog, tmp_path / "team.pdf")
    assert "Ahmed" not in words(data)
    operation, detail = newest(context)
    assert operation == "summary.exported"
    assert (detail["people"], detail["named"], detail["how"]) == (1, False, "saved")


def test_names_need_a_reason(dialog: SummaryDialog, context: Context, qtbot: QtBot) -> None:
    dialog.names.named.click()
    dialog.outlet.save()
    assert dialog.names.form.beneath("reason")
    assert newest(context)[0] != "summary.exported"


def test_with_a_reason_the_names_are_there_and_the_reason_is_in_the_journal(
    dialog: SummaryDialog, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.names.named.click()
    qtbot.keyClicks(dialog.names.form.field("reason"), "Teammøde")
    with qtbot.waitSignal(dialog.names.changed):
        dialog.names.form.left.emit("reason")
    dialog.outlet.save()
    assert dialog.names.form.beneath("passphrase"), "a file with names is locked"
    dialog.names.suggest.click()
    data = saved(qtbot, dialog, tmp_path / "team.pdf", LOCKED)
    locked = PdfReader(BytesIO(data), password=dialog.names.passphrase())
    assert "Ahmed Osman" in locked.pages[0].extract_text()
    assert set(locked.attachments) == {f"teamoversigt-med-navne.{form}" for form in ("xlsx", "docx")}
    assert b"Ahmed" not in data
    operation, detail = newest(context)
    assert operation == "summary.exported"
    assert (detail["people"], detail["named"], detail["reason"]) == (1, True, "Teammøde")


def test_all_three_files_come_in_one_go_and_stand_in_the_journal_once(
    dialog: SummaryDialog, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    out = tmp_path / "team"
    out.mkdir()
    for _ in range(2):
        with qtbot.waitSignal(dialog.outlet.went_out):
            dialog.outlet.save_all_in(out)
    names = sorted(file.name for file in out.iterdir())
    assert len(names) == 6, "nothing that lies there is replaced"
    assert "teamoversigt-2026-11-24 (2).docx" in names
    assert load_workbook(out / "teamoversigt-2026-11-24.xlsx").sheetnames[0] == "Sager"
    operation, detail = newest(context)
    assert (operation, detail["form"], detail["people"]) == ("summary.exported", "pdf+xlsx+docx", 1)


def test_the_screen_alone_tells_whose_number_it_is(
    dialog: SummaryDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    assert dialog.key.isVisible()
    assert dialog.key.accessibleDescription() == "Sag 1 Ahmed Osman"
    assert dialog.key.warning.startswith("Sag 1: the only one in its target group")
    assert "Ahmed" not in words(saved(qtbot, dialog, tmp_path / "team.pdf"))
    dialog.names.named.click()
    assert not dialog.key.isVisible()
