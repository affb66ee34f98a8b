"""Saving the calendar file from the window."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import vobject
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mentor_desk.services import visits
from mentor_desk.ui.context import Context
from mentor_desk.ui.week import calendar_save
from tests.services.making import pair


def words(dialog: QWidget) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_the_dialog_tells_what_is_in_the_file_and_saves_it(
    qtbot: QtBot, context: Context, today: date, tmp_path: Path
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    empty = calendar_save.save(parent, context)
    assert "There is no visit" in words(empty)
    assert not empty.save_button.isEnabled()
    empty.reject()

    made = pair(context._database, today)
    for ahead in (0, 7):
        context.call(
            visits.plan,
            case_id=made.case_id,
            firm_id=made.firm_id,
            day=today + timedelta(days=ahead),
        )
    dialog = calendar_save.save(parent, context)
    assert "No name" in words(dialog)
    dialog.town.click()
    dialog.ask_where()
    [chooser] = dialog.findChildren(QFileDialog)
    assert [Path(name).name for name in chooser.selectedFiles()] == ["kalender.ics"]
    chooser.reject()
    file = tmp_path / "kalender.ics"
    with qtbot.waitSignal(context.message) as said:
        dialog.save_to(file)
    assert "It names nobody" in said.args[0]
    [calendar] = vobject.readComponents(file.read_bytes().decode())
    assert [event.summary.value for event in calendar.contents["vevent"]] == ["Besøg · Silkeborg"] * 2
    assert calendar_save.save(parent, context).town.value()


def test_a_closed_folder_is_told_and_nothing_is_left_behind(
    qtbot: QtBot, context: Context, tmp_path: Path
) -> None:
    with qtbot.waitSignal(context.warned) as said:
        calendar_save.save_to(context, tmp_path / "gone" / "kalender.ics", with_town=False)
    assert "Choose another folder" in said.args[0]
