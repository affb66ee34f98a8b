"""Following the signatures of an issued paper, from the copy and from the Today page."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import papers, signatures
from mentor_desk.services import today as today_service
from mentor_desk.services.papers import PRAKTIK, IssuedRow
from mentor_desk.services.signatures import Stage
from mentor_desk.services.today_rows import Action, Group
from mentor_desk.texts import Catalogue
from mentor_desk.ui.context import Context
from mentor_desk.ui.papers.copy_viewer import CopyViewer, open_copy


@pytest.fixture
def row(
    context: Context, placement: UUID, rulebook: Rulebook, danish: Catalogue, today: date
) -> IssuedRow:
    """An agreement that was printed today."""
    prepared = context.call(
        papers.prepare, key=PRAKTIK, subject_id=placement, rulebook=rulebook, danish=danish, today=today
    )
    return context.call(papers.issue, prepared=prepared, danish=danish, today=today, how="printed")


@pytest.fixture
def viewer(qtbot: QtBot, context: Context, window: QWidget, row: IssuedRow) -> CopyViewer:
    """Its copy, open."""
    opened = open_copy(window, context, row.id)
    qtbot.waitUntil(lambda: bool(opened.signatures.choices))
    return opened


def test_each_signer_has_a_line_with_how_far_it_is(viewer: CopyViewer) -> None:
    shown = {role: field.value() for role, field in viewer.signatures.choices.items()}
    assert shown == dict.fromkeys(("citizen", "employer", "representative", "mentor"), "printed")


def test_a_choice_is_put_on_record_with_its_day(
    viewer: CopyViewer, context: Context, row: IssuedRow, today: date
) -> None:
    field = viewer.signatures.choices["employer"]
    field.set_value(Stage.SIGNED.value)
    field.changed.emit()
    kept = context.call(signatures.tracking, paper_id=row.id)[1]
    assert (kept.given_on, kept.signed_on, kept.returned_on) == (today, today, None)


def test_at_the_table_one_button_is_enough(
    viewer: CopyViewer, context: Context, row: IssuedRow
) -> None:
    viewer.signatures.all_button.click()
    stages = {each.stage for each in context.call(signatures.tracking, paper_id=row.id)}
    assert stages == {Stage.RETURNED}
    assert viewer.signatures.all_button.isHidden()


@pytest.mark.parametrize(("days", "reminded"), [(5, False), (6, True), (7, True)])
def test_today_reminds_from_the_day_the_placement_begins_without_its_signatures(
    context: Context, row: IssuedRow, rulebook: Rulebook, today: date, days: int, reminded: bool
) -> None:
    later = today + timedelta(days=days)
    rows = context.call(today_service.day, today=later, rulebook=rulebook)
    found = [(each.ref, each.group) for each in rows if each.action is Action.FOLLOW_SIGNATURES]
    assert found == ([(row.id, Group.OVERDUE)] if reminded else [])
