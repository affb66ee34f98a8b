"""The Team page, driven once: the meeting, the picture, a decision."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from mentor_desk.exchange import team_file
from mentor_desk.exchange.sealed import Cost
from mentor_desk.services import cases, team_decisions, team_shares
from mentor_desk.storage.vault import Vault
from mentor_desk.ui.context import Context
from mentor_desk.ui.pages.team import DECISIONS, MEETING, PICTURE, TeamPage
from mentor_desk.ui.team import share_forms
from tests.services.making import Pair
from tests.services.making import pair as make_pair
from tests.services.test_team import colleague

WORDS = "rugbrød cykel mandag"


@pytest.fixture
def pair(vault: Vault, context: Context, today: date) -> Pair:
    return make_pair(vault.database, today)


def test_a_question_goes_to_the_meeting_and_comes_back_as_a_decision(
    qtbot: QtBot, context: Context, pair: Pair
) -> None:
    context.call(cases.update, case_id=pair.case_id, team_question="Flere timer?")
    page = TeamPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    row = page.meeting.questions.row(str(pair.case_id))
    assert row is not None
    page.meeting.questions.acted.emit(str(pair.case_id))
    assert len(page.meeting.findChildren(QMenu)[0].actions()) == 2
    page.meeting.decide(pair.case_id)
    form = page.drawer.body().form  # type: ignore[union-attr]  # a form is in the drawer
    assert form.values()["question"] == "Flere timer?"
    form.set_values({"decided": "Ja, tre dage", "follow_up_on": context.today()})
    page.drawer.body()._finish()  # type: ignore[union-attr]
    assert page.meeting.questions.keys() == []
    [made] = context.call(team_decisions.listing)
    page.show_record("team_decision", str(made.id))
    assert page.tabs.current() == DECISIONS
    assert page.place() == ("team", DECISIONS)
    follow = page.drawer.body()
    follow._later()  # type: ignore[union-attr]
    assert follow.form.beneath("later")  # type: ignore[union-attr]
    follow._done()  # type: ignore[union-attr]
    assert context.call(team_decisions.one, decision_id=made.id).done_on == context.today()


def test_a_colleagues_file_comes_into_the_picture_and_out_again(
    qtbot: QtBot, context: Context, pair: Pair, tmp_path: Path
) -> None:
    page = TeamPage(context)
    qtbot.addWidget(page)
    page.show()
    assert page.tabs.current() == MEETING
    page.show_record("team", PICTURE)
    qtbot.waitUntil(lambda: page.picture.picture is not None)
    file = tmp_path / "bo.mdteam"
    file.write_bytes(team_file.write(colleague(context.today()), WORDS, Cost(1, 8192, 1)))
    form = share_forms.present_read(page.drawer, context, file)
    form.form.set_values({"words": "noget helt andet"})
    form._read()
    qtbot.waitUntil(lambda: bool(form.form.beneath("words")))
    form.form.set_values({"words": WORDS})
    form._read()
    qtbot.waitUntil(lambda: page.picture.picture is not None and len(page.picture.picture.members) == 2)
    assert context.call(team_shares.words) == WORDS, "nobody types them every week"
    assert page.picture.free.keys() == [str(pair.firm_id)]
    assert "Bo Åkjær" in page.picture.free.row(str(pair.firm_id)).accessibleName()  # type: ignore[union-attr]
    [share] = context.call(team_shares.listing)
    page.picture.members.activated.emit(str(share.id))
    qtbot.waitUntil(lambda: page.picture.picture is not None and len(page.picture.picture.members) == 1)
    context.undo()
    assert len(context.call(team_shares.listing)) == 1
    own = share_forms.present_write(page.drawer, context)
    assert "1" in own._inside()
