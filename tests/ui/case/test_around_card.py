"""The people around the citizen on the profile, in the drawer and in the header."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from mentor_desk.services import people_around
from mentor_desk.ui.case.around_form import AroundForm
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from tests.services.making import Pair
from tests.ui.case.showing import cases_of
from tests.ui.hands import Hands, focused, settle, until_read


def test_somebody_is_written_down_takes_over_and_is_taken_off(
    desk: Desk, context: Context, ahmed: Pair
) -> None:
    page = cases_of(desk)
    page.show_record("case", f"{ahmed.case_id}#own_words")
    settle()
    card, header, hands = page.workspace.profile.around, page.workspace.header, Hands()
    assert not header.owners.isVisible()
    card.add_person()
    hands.fill("Mette Sø")
    hands.tab()
    hands.press(Qt.Key.Key_Down)
    hands.finish()
    until_read(context)
    [key] = card.keys()
    row = card.row(key)
    assert row is not None
    assert row.accessibleName() == "Mette Sø, Caseworker"

    row.click()
    settle()
    form = page.drawer.body()
    assert isinstance(form, AroundForm)
    form.form.field("owns_follow_up").click()
    until_read(context)
    assert header.owners.text() == "Follow-up: Mette Sø (caseworker)"
    assert header.owners.isVisible()
    context.undo()
    until_read(context)
    assert not header.owners.isVisible()

    remove = next(b for b in page.drawer.findChildren(QPushButton) if "Take off" in b.text())
    hands.click(remove)
    until_read(context)
    assert card.keys() == []
    assert not page.drawer.is_open()
    citizen_id = page.workspace.page.citizen.id if page.workspace.page else None
    assert citizen_id is not None
    assert context.call(people_around.of, citizen_id=citizen_id) == ()


def test_tab_leaves_every_field_of_the_form(desk: Desk, ahmed: Pair) -> None:
    page = cases_of(desk)
    page.show_record("case", f"{ahmed.case_id}#own_words")
    page.workspace.profile.around.add_person()
    hands, seen = Hands(), []
    for _ in range(8):
        settle(5)
        seen.append(focused())
        hands.tab()
    assert len(set(seen)) == 8
    page.drawer.dismiss()
