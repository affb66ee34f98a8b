"""A paper is looked at, completed, and let out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mentor_desk.services import history, paper_fills, papers, signatures
from mentor_desk.services.papers import PARTNERSHIP, PRAKTIK
from mentor_desk.ui.context import Context
from mentor_desk.ui.papers.pdf import Pdf
from mentor_desk.ui.papers.prepare_dialog import PrepareDialog, open_paper
from mentor_desk.ui.papers.printing import new_printer
from mentor_desk.ui.widgets.text_area import TextArea
from tests.services.making import Pair

Open = Callable[..., PrepareDialog]


@pytest.fixture
def opened(qtbot: QtBot, context: Context, window: QWidget) -> Open:
    """Opens a paper and waits until it is set."""

    def make(key: str, subject_id: UUID) -> PrepareDialog:
        dialog = open_paper(window, context, key=key, subject_id=subject_id)
        qtbot.waitUntil(lambda: dialog.prepared is not None)
        return dialog

    return make


def wait_out(qtbot: QtBot, dialog: PrepareDialog, act: Callable[[], object]) -> None:
    with qtbot.waitSignal(dialog.outlet.went_out):
        act()


def write_reason(qtbot: QtBot, dialog: PrepareDialog, words: str) -> None:
    field = dialog.cpr.form.field("reason")
    qtbot.keyClicks(field, words)
    before = dialog.prepared
    dialog.cpr.form.left.emit("reason")
    qtbot.waitUntil(lambda: dialog.prepared is not before)


def words(dialog: PrepareDialog) -> str:
    assert dialog.prepared is not None
    pdf = Pdf(dialog.prepared.pdf)
    text = "\n".join(pdf.words(page) for page in range(pdf.pages()))
    pdf.close()
    return text


def test_the_paper_fills_the_window_and_shows_its_first_page(opened: Open, placement: UUID) -> None:
    dialog = opened(PRAKTIK, placement)
    assert dialog.size() == dialog.parentWidget().size()
    assert dialog.preview.page == 1
    assert not dialog.preview.picture().isNull()


def test_what_is_missing_leads_to_where_it_is_written(
    opened: Open, context: Context, placement: UUID, pair: Pair, qtbot: QtBot
) -> None:
    dialog = opened(PRAKTIK, placement)
    assert dialog.prepared is not None
    fields = [missing.field for missing in dialog.prepared.missing]
    assert "success_sign" in fields
    buttons = dialog.missing.findChildren(QPushButton)
    with qtbot.waitSignal(context.go_requested) as asked:
        buttons[fields.index("success_sign")].click()
    assert asked.args == ["placement", f"{placement}#success_sign"]


def test_a_partnership_agreement_asks_for_no_cpr_number(opened: Open, agreement: UUID) -> None:
    dialog = opened(PARTNERSHIP, agreement)
    assert dialog.cpr.isHidden()


def test_escape_closes_and_gives_the_keyboard_back(
    opened: Open, placement: UUID, window: QWidget, qtbot: QtBot
) -> None:
    dialog = opened(PRAKTIK, placement)
    with qtbot.waitSignal(dialog.closed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    line = window.findChild(QLineEdit)
    assert line is not None
    assert window.focusWidget() is line


def test_tab_stays_inside_the_paper(
    opened: Open, placement: UUID, window: QWidget, qtbot: QtBot
) -> None:
    dialog = opened(PRAKTIK, placement)
    for _ in range(40):
        focused = window.focusWidget()
        assert focused is not None
        assert dialog.isAncestorOf(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)


def test_saving_puts_the_same_bytes_into_the_archive(
    opened: Open, context: Context, placement: UUID, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(PRAKTIK, placement)
    file = tmp_path / "aftale.pdf"
    wait_out(qtbot, dialog, lambda: dialog.outlet.save_to(file))
    (row,) = context.call(papers.archive)
    assert row.version == 1
    assert file.read_bytes() == context.call(papers.copy_of, paper_id=row.id)
    assert "1" in dialog.outlet.told


def test_saving_unchanged_data_again_is_the_same_version_and_the_same_bytes(
    opened: Open, context: Context, placement: UUID, tmp_path: Path, qtbot: QtBot
) -> None:
    first, second = tmp_path / "a.pdf", tmp_path / "b.pdf"
    for file in (first, second):
        dialog = opened(PRAKTIK, placement)
        wait_out(qtbot, dialog, lambda file=file, dialog=dialog: dialog.outlet.save_to(file))
        dialog.dismiss()
    assert first.read_bytes() == second.read_bytes()
    assert [row.version for row in context.call(papers.archive)] == [1]


def test_a_folder_that_is_not_there_is_told_and_no_file_is_left(
    opened: Open, placement: UUID, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(PRAKTIK, placement)
    with qtbot.waitSignal(dialog.outlet.stopped):
        dialog.outlet.save_to(tmp_path / "nowhere" / "a.pdf")
    assert "nowhere" in dialog.outlet.told
    assert not list(tmp_path.rglob("*.pdf"))


def test_printing_makes_a_page_for_each_page_and_stands_in_the_journal(
    opened: Open, context: Context, placement: UUID, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(PRAKTIK, placement)
    printer = new_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "print.pdf"))
    wait_out(qtbot, dialog, lambda: dialog.outlet.print_to(printer))
    assert dialog.prepared is not None
    printed = Pdf((tmp_path / "print.pdf").read_bytes())
    assert printed.pages() == dialog.prepared.pages
    printed.close()
    newest = context.call(history.entries, limit=1)[0]
    assert newest.operation == "paper.issued"
    assert newest.detail["how"] == "printed"


def test_the_cpr_number_stands_on_the_paper_only_with_a_reason(
    opened: Open, placement: UUID, qtbot: QtBot
) -> None:
    dialog = opened(PRAKTIK, placement)
    assert "670190" not in words(dialog)
    dialog.cpr.tick.click()
    dialog.outlet.save()
    assert dialog.cpr.form.beneath("reason")
    assert "670190" not in words(dialog)
    write_reason(qtbot, dialog, "Forsikringen kræver det")
    assert "670190-1234" in words(dialog)
    assert "Forsikringen kræver det" in words(dialog)


def test_ctrl_p_without_a_printer_offers_to_save(opened: Open, placement: UUID, qtbot: QtBot) -> None:
    dialog = opened(PRAKTIK, placement)
    qtbot.waitUntil(lambda: dialog.preview.page == 1)
    from mentor_desk.ui.papers import printing

    if printing.any_printer():
        pytest.skip("this computer has a printer")
    qtbot.keyClick(dialog, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert "PDF" in dialog.outlet.told


def test_another_page_of_the_desk_closes_the_paper(
    opened: Open, context: Context, placement: UUID, qtbot: QtBot
) -> None:
    dialog = opened(PRAKTIK, placement)
    with qtbot.waitSignal(dialog.closed):
        context.go("today")


def test_what_is_written_beside_the_preview_stands_on_the_paper_and_is_kept(
    opened: Open, placement: UUID, qtbot: QtBot
) -> None:
    dialog = opened("afslutning", placement)
    assert dialog.asks is not None
    name, field = next(
        (name, field)
        for name in dialog.asks.form.names()
        if isinstance(field := dialog.asks.form.field(name), TextArea)
    )
    before = dialog.prepared
    qtbot.keyClicks(field, "Fortalte selv kunderne om blandingsbatterier")
    qtbot.waitUntil(lambda: dialog.prepared is not before)
    assert "blandingsbatterier" in words(dialog)
    dialog.dismiss()
    again = opened("afslutning", placement)
    assert again.asks is not None
    assert again.asks.form.field(name).value() == "Fortalte selv kunderne om blandingsbatterier"


def test_closing_in_the_middle_of_a_sentence_keeps_it(
    opened: Open, context: Context, placement: UUID, qtbot: QtBot
) -> None:
    dialog = opened("afslutning", placement)
    assert dialog.asks is not None
    fields = [dialog.asks.form.field(name) for name in dialog.asks.form.names()]
    qtbot.keyClicks(next(field for field in fields if isinstance(field, TextArea)), "Midt i en")
    dialog.dismiss()
    kept = context.call(paper_fills.fills, key="afslutning", subject_id=placement)
    assert list(kept.values()) == ["Midt i en"]


def test_a_paper_for_the_firm_can_be_saved_to_be_filled_in_on_screen(
    opened: Open, placement: UUID, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened("afslutning", placement)
    file = tmp_path / "udfyld.pdf"
    wait_out(qtbot, dialog, lambda: dialog.outlet.save_to(file, "fillable"))
    assert pypdf.PdfReader(file).get_fields()


def test_a_signed_agreement_is_not_replaced_without_a_word(
    opened: Open, context: Context, placement: UUID, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(PRAKTIK, placement)
    wait_out(qtbot, dialog, lambda: dialog.outlet.save_to(tmp_path / "a.pdf"))
    [row] = context.call(papers.archive)
    today = context.today()
    context.call(signatures.mark_all, paper_id=row.id, day=today, today=today)
    dialog.dismiss()
    again = opened(PRAKTIK, placement)
    assert again._replacing.isHidden()
    again.cpr.tick.click()
    write_reason(qtbot, again, "Kommunen skal bruge det")
    qtbot.waitUntil(lambda: not again._replacing.isHidden())
    assert "signed by all" in again._replacing.text
