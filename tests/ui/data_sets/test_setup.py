"""The municipality's setup: kept in a file, and taken in from one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from mentor_desk import shelf
from mentor_desk.exchange.setup_file import SUFFIX
from mentor_desk.models import PlacementTemplate
from mentor_desk.services import data_sets, drafts
from mentor_desk.storage.use_case import writes
from mentor_desk.ui.context import Context
from mentor_desk.ui.data_sets.candidate import FORM
from mentor_desk.ui.data_sets.setup_give import SetupGivePage
from mentor_desk.ui.data_sets.setup_take import SetupTakePage
from mentor_desk.ui.hand_over.wizard import FIRST, LAST, SECOND
from mentor_desk.ui.pages.base import DeskPage

LIST = "checklists/ansaettelse.toml"
PageT = TypeVar("PageT", bound=DeskPage)
Shown = Callable[[type[PageT]], PageT]


def keep(context: Context, words: str) -> str:
    content = shelf.shipped(LIST).replace("Ansættelsesbevis er givet", words)
    context.call(data_sets.keep, path=LIST, content=content, why="Prøve", today=context.today())
    return content


def test_nothing_of_ones_own_cannot_be_written_and_a_draft_is_told(
    shown: Shown[SetupGivePage], context: Context, qtbot: QtBot
) -> None:
    context.language = "en"
    context.call(drafts.keep, form=FORM, subject=LIST, values={"content": "da = 1"})
    page = shown(SetupGivePage)
    qtbot.waitUntil(lambda: bool(page.ticks))
    assert not page.write_button.isEnabled()
    assert "as it was shipped" in page.words.text()
    assert page.drafts.text.endswith("You have one in: When somebody is hired.")
    assert not page.read_first.isVisible()


@writes("placement_template.kept")
def _course(session: Session) -> None:
    session.add(PlacementTemplate(name="Lager", kind="praktik", purpose="Maja vil prøve lageret"))


def test_courses_of_ones_own_are_read_through_first(
    shown: Shown[SetupGivePage], context: Context, qtbot: QtBot
) -> None:
    context.call(_course)
    page = shown(SetupGivePage)
    qtbot.waitUntil(page.read_first.isVisible)
    assert "something about a citizen" in page.read_first.text
    page.ticks["courses"].click()
    assert not page.read_first.isVisible()


def test_a_set_up_goes_through_a_file_and_one_undo_takes_it_back(
    shown: Shown[DeskPage], context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    wanted = keep(context, "Kontrakten er givet")
    give = shown(SetupGivePage)
    assert isinstance(give, SetupGivePage)
    file = tmp_path / f"vores{SUFFIX}"
    qtbot.waitUntil(lambda: bool(give.ticks))
    with qtbot.waitSignal(context.message):
        give.write(file)
    mine = keep(context, "Papiret er givet")

    take = shown(SetupTakePage)
    assert isinstance(take, SetupTakePage)
    take.choose(file)
    qtbot.waitUntil(lambda: take.step() == SECOND)
    assert [key for key, tick in take.look.ticks.items() if tick.isEnabled()] == ["data_sets"]
    take.go_on()
    qtbot.waitUntil(lambda: bool(take.look.form.beneath("why").startswith("Write why")))
    take.look.form.set_values({"why": "Fra en kollega"})
    take.go_on()
    qtbot.waitUntil(lambda: take.step() == LAST)
    assert context.call(data_sets.content, path=LIST) == wanted
    take.done.undo.click()
    assert context.call(data_sets.content, path=LIST) == mine


def test_a_file_that_is_no_set_up_is_refused_in_a_sentence(
    shown: Shown[SetupTakePage], tmp_path: Path, qtbot: QtBot
) -> None:
    page = shown(SetupTakePage)
    file = tmp_path / "noget.mdopsaetning"
    file.write_text("{}", encoding="utf-8")
    page.choose(file)
    qtbot.waitUntil(page.notice.isVisible)
    assert "no setup file" in page.notice.text
    assert page.step() == FIRST


def test_where_it_has_locked_the_sets_the_super_users_file_can_still_be_taken_in(
    shown: Shown[SetupTakePage], context: Context
) -> None:
    context.policy = replace(context.policy, edit_data_sets=False)
    assert shown(SetupTakePage).file.button.isEnabled()
