"""What the week is done with: the week page, the visit sheet, the day sheet and the calendar file."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import vobject
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.pages.week import WeekPage
from mentor_desk.ui.papers.prepare_dialog import PrepareDialog
from mentor_desk.ui.visit.page import VisitPage
from mentor_desk.ui.visit.sheet import VisitSheet
from mentor_desk.ui.week.calendar_save import CalendarDialog
from tests.e2e.turning import button, wait_until
from tests.e2e.week_people import NAMES
from tests.ui.hands import Hands, settle


class Entry(NamedTuple):
    """What a calendar file tells of a visit."""

    sequence: int
    status: str
    begins: Any

    @property
    def day(self) -> date:
        """Also where it has no clock time."""
        return date(self.begins.year, self.begins.month, self.begins.day)


def week(desk: Desk, day: date) -> WeekPage:
    """The week page with the keyboard on a day."""
    desk.go("week")
    settle()
    page = desk.page
    assert isinstance(page, WeekPage)
    page.show_day(day)
    page.boards.enter(day)
    return page


def sheet(desk: Desk) -> VisitSheet:
    """The sheet of a planned visit, in view."""
    settle()
    assert isinstance(desk.page, VisitPage)
    assert isinstance(desk.page.sheet, VisitSheet)
    return desk.page.sheet


def paper(desk: Desk) -> Mapping[str, Any]:
    """What stands on the paper that was just opened, which is put away again."""
    [dialog] = [each for each in desk.findChildren(PrepareDialog) if each.isVisible()]
    wait_until(lambda: dialog.prepared is not None)
    assert dialog.prepared is not None
    content = dialog.prepared.content
    dialog.dismiss()
    settle()
    return content


def day_sheet(desk: Desk, day: date) -> Mapping[str, Any]:
    """Print the sheet of a day from the week page."""
    week(desk, day)
    Hands().press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    return paper(desk)


def calendar_file(desk: Desk, context: Context, file: Path) -> dict[str, Entry]:
    """Save the calendar from the week page and read it as a phone would; it names nobody."""
    page = week(desk, context.today())
    Hands().click(button(page.bar, "Calendar file …"))
    [dialog] = [each for each in QApplication.topLevelWidgets() if isinstance(each, CalendarDialog)]
    dialog.save_to(file)
    wait_until(file.exists)
    desk.activateWindow()  # a window manager would have done it when the dialog closed
    wait_until(desk.isActiveWindow)
    data = file.read_bytes()
    assert not [name for name in NAMES if name.encode() in data]
    [calendar] = vobject.readComponents(data.decode(), validate=True)
    return {
        event.uid.value: Entry(int(event.sequence.value), event.status.value, event.dtstart.value)
        for event in calendar.contents["vevent"]
    }
