"""Every page and form: reached by Tab, named for those who listen, whole in large type."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QWidget,
)

from mentor_desk.paths import Paths
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.settings import Settings
from mentor_desk.storage.vault import Vault
from mentor_desk.texts import Language
from mentor_desk.ui.appearance import Appearance
from mentor_desk.ui.context import Context, Me
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.main_window import MainWindow
from mentor_desk.ui.translation import Translators
from tests.conftest import PASSPHRASE, TUESDAY, SampleVault
from tests.e2e import walk_focus, walk_letters, walk_palette, walk_tree
from tests.e2e.dialogs import Stage, dialogs
from tests.e2e.flashes import Flashes
from tests.e2e.more_forms import more_forms
from tests.e2e.room import short_of_room
from tests.e2e.views import FORMS, Somebody, pages, somebody

_LONGEST_WALK = 250
_SIZE = QSize(1366, 768)


@dataclass
class Look:
    """The sample caseload, as it is looked at."""

    desk: Desk
    who: Somebody
    context: Context
    flashes: Flashes
    vault: Vault


def _now() -> datetime:
    return datetime(2026, 11, 24, 9, 42, tzinfo=UTC)


@pytest.fixture(scope="module")
def look(
    qapp: QApplication,
    sample_vault: SampleVault,
    rulebook: Rulebook,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Look]:
    """The desk in an active window, with the longest words in the largest type."""
    language: Language = "da"
    palette, sheet, font = qapp.palette(), qapp.styleSheet(), qapp.font()
    folder = Path(shutil.copytree(sample_vault.folder, tmp_path_factory.mktemp("look") / "vault"))
    vault = Vault.unlock(folder, PASSPHRASE, clock=_now)
    translators = Translators(qapp)
    translators.speak(language)
    Appearance(qapp, Settings(text_scale=2.0))
    context = Context(
        vault.database,
        rules=rulebook,
        paths=Paths(folder.parent),
        today=lambda: TUESDAY,
        now=_now,
        language=language,
        mentor=Me("Karen Aagaard", "Silkeborg Kommune"),
    )
    flashes = Flashes()
    qapp.installEventFilter(flashes)
    window = MainWindow()
    window.resize(_SIZE)
    desk = Desk(context)
    window.show_view(desk)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    QAccessible.setActive(True)
    yield Look(desk, somebody(context), context, flashes, vault)
    QAccessible.setActive(False)
    qapp.removeEventFilter(flashes)
    context.about_to_lock.emit()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    context.close()
    vault.close()
    translators.speak("en")
    for translator in translators._installed:
        qapp.removeTranslator(translator)
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)
    qapp.setFont(font)


def views(look: Look) -> Iterator[str]:
    """Every page, record, tab and section, and every form in the drawer."""
    for name in pages(look.desk, look.who):
        QTest.qWait(1)
        yield name
    look.desk.go("case", str(look.who.case_id))
    page = look.desk.page
    assert page is not None
    for name, present in FORMS.items():
        present(page.drawer, look.context, look.who)
        QTest.qWait(1)
        yield f"form: {name}"
        page.drawer.dismiss()


def called(widget: QWidget) -> str:
    """What a finding says of a widget."""
    name = widget.accessibleName() or widget.objectName()
    words = getattr(widget, "text", None)
    said = words() if callable(words) else ""
    within = type(widget.parentWidget()).__name__ if widget.parentWidget() else "–"
    return f"{type(widget).__name__}({name or said}) in {within}"


def stops(look: Look) -> list[QWidget]:
    """Where Tab should come by."""
    return [
        widget
        for widget in look.desk.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not _unchosen(widget)
    ]


def _unchosen(widget: QWidget) -> bool:
    """Of choices that exclude each other Tab reaches the chosen one; arrows go to the others."""
    if not isinstance(widget, QAbstractButton) or widget.isChecked() or not widget.isCheckable():
        return False
    group = widget.group()
    return widget.autoExclusive() or (group is not None and group.exclusive())


@dataclass
class Seen:
    """What was come upon on the way through every view."""

    views: list[str] = field(default_factory=list)
    stops: int = 0
    heard: walk_tree.Heard = field(default_factory=walk_tree.Heard)
    trouble: list[str] = field(default_factory=list)
    cut: set[str] = field(default_factory=set)
    letters: set[str] = field(default_factory=set)
    rings: walk_focus.Rings = field(default_factory=walk_focus.Rings)


@pytest.fixture(scope="module")
def seen(look: Look) -> Seen:
    """One walk for all that is asked of a view: showing them all takes far longer than looking.

    Words are looked at after the round with Tab, when the view stands at rest.
    """
    found = Seen()
    for view in views(look):
        found.views.append(view)
        every = stops(look)
        found.stops += len(every)
        found.rings.look(view, every)
        found.letters |= {f"{view}: {each}" for each in walk_letters.doubled(look.desk)}
        found.heard.listen(view, look.desk)
        found.trouble += [f"{view}: {each}" for each in _walk(every)]
        found.cut |= {f"{view}: {each}" for each in short_of_room(look.desk, _SIZE)}
    return found


def _walk(every: list[QWidget]) -> list[str]:
    """What goes wrong on a round with Tab that should come by ``every`` stop."""
    trouble = []
    start = QApplication.focusWidget() or every[0]
    start.setFocus(Qt.FocusReason.TabFocusReason)
    walked: list[QWidget] = []
    for _ in range(_LONGEST_WALK):
        before = QApplication.focusWidget()
        if before is None:
            trouble.append(f"Tab lost the keyboard after {called(walked[-1])}")
            break
        walked.append(before)
        QTest.keyClick(before, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is before:
            trouble.append(f"Tab stays in {called(before)}")
            break
        if QApplication.focusWidget() is walked[0]:
            break
    visited = set(walked)
    return trouble + [f"not reached {called(each)}" for each in every if each not in visited]


def test_nothing_flashes_up_as_a_window_of_its_own(look: Look, seen: Seen) -> None:
    assert len(seen.views) > 30
    assert look.flashes.seen == ["MainWindow"]


def test_pages_and_dialogs_tell_those_who_listen_what_is_there(
    look: Look, seen: Seen, tmp_path: Path
) -> None:
    stage = Stage(look.desk, look.context, look.who, look.vault, tmp_path)
    seen.heard.listen_to(chain(more_forms(stage), dialogs(stage)))
    told = seen.heard.report()
    assert seen.heard.nodes > 50 * len(seen.views)
    assert seen.heard.faults == [], told


def test_tab_comes_by_everything_and_leaves_everything(seen: Seen) -> None:
    assert seen.trouble == [], "\n".join(seen.trouble)


def test_the_palette_runs_every_command_and_each_shows_something(look: Look) -> None:
    run = walk_palette.PaletteRun(look.desk, look.context)
    run.run()
    assert len(run.done) > 50
    assert run.idle == []


def test_where_the_keyboard_is_can_be_seen_on_every_kind_of_widget(seen: Seen) -> None:
    assert len(seen.rings.kinds) > 30
    assert seen.rings.unseen == [], "\n".join(seen.rings.unseen)


def test_alt_and_a_letter_lead_to_one_thing_in_both_languages(seen: Seen) -> None:
    assert seen.letters == set(), "\n".join(sorted(seen.letters))


def test_no_words_are_cut_off(seen: Seen) -> None:
    assert seen.cut == set(), "\n".join(sorted(seen.cut))
