"""Everything that lies over the desk or stands before it, each by a name, over the sample caseload."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import MappingProxyType

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from mentor_desk.app.parts import window_parts
from mentor_desk.app.safe import safe_of
from mentor_desk.app.safe_ways import ways_of
from mentor_desk.paths import Paths
from mentor_desk.storage.vault import Vault
from mentor_desk.ui.application_parts import Parts
from mentor_desk.ui.context import Context
from mentor_desk.ui.crash_dialog import CrashDialog
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.dialogs.forgotten import ForgottenPage
from mentor_desk.ui.dialogs.quick_note import open_quick_note
from mentor_desk.ui.dialogs.search_everything import open_search
from mentor_desk.ui.dialogs.unlock import UnlockPage
from mentor_desk.ui.first_run.first_run import FirstRun
from mentor_desk.ui.first_run.refused import RefusedPage
from mentor_desk.ui.guide.opening import open_help
from mentor_desk.ui.history import record_drawer
from mentor_desk.ui.history.extract_dialog import open_sample
from mentor_desk.ui.keys.leaked_dialog import LeakedDialog
from mentor_desk.ui.keys.recovery_dialog import RecoveryDialog
from mentor_desk.ui.kitchen.table import open_kitchen_table
from mentor_desk.ui.main_window import MainWindow
from mentor_desk.ui.papers import batch
from mentor_desk.ui.papers.overlay import Overlay
from mentor_desk.ui.papers.prepare_dialog import open_paper
from mentor_desk.ui.papers.summary_dialog import open_summary
from mentor_desk.ui.restore.dialog import RestoreDialog
from mentor_desk.ui.team.take_out import open_picture
from mentor_desk.ui.week.calendar_save import CalendarDialog
from mentor_desk.ui.widgets.command_palette import CommandPalette
from mentor_desk.ui.widgets.confirm import Confirm
from mentor_desk.ui.widgets.drawer import Drawer
from tests.conftest import CHEAP, PASSPHRASE
from tests.e2e.views import Somebody

_REPORT = "Mentor Desk 1.0\nKeyError in mentor_desk.ui.desk, line 12\n"
_NEW = "gyngehest paraply onsdag rugbrød"
_TRIES = 2000


@dataclass(frozen=True)
class Stage:
    """The desk, whom the dialogs are about, its vault, and an empty folder for a vault to be made."""

    desk: Desk
    context: Context
    who: Somebody
    vault: Vault
    empty: Path


Show = Callable[[Stage], Iterator[tuple[str, QWidget]]]


def dialogs(stage: Stage) -> Iterator[tuple[str, QWidget]]:
    """Show each dialog, overlay and screen in turn, and say its name and what it is. It is closed
    when the next is asked for.
    """
    for show in (*_BEFORE, *_OVER):
        yield from show(stage)


@contextmanager
def _standing(view: QWidget) -> Iterator[QWidget]:
    """A window of its own in the size of a small laptop, with ``view`` in it."""
    window = MainWindow()
    window.resize(1366, 768)
    window.show_view(view)
    window.show()
    QTest.qWait(1)
    yield window
    window.close()
    window.deleteLater()


def _parts(home: Path) -> Parts:
    """What the window works with over ``home``."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return window_parts(app, Paths(home), restart=lambda: None, kdf=CHEAP)


def _unlocking(stage: Stage) -> Iterator[tuple[str, QWidget]]:
    background = stage.context.background
    ways = _parts(stage.empty).unlock_ways
    assert ways is not None
    unlock = UnlockPage(lambda _: None, lambda: 0, background, ways=ways)
    with _standing(unlock) as window:
        unlock.start()
        yield "unlock", window
    forgotten = ForgottenPage(ways, background)
    with _standing(forgotten) as window:
        forgotten.start()
        yield "forgotten passphrase", window
    with _standing(RefusedPage("Mappen kopieres til et andet sted.")) as window:
        yield "refused folder", window


def _first_run(stage: Stage) -> Iterator[tuple[str, QWidget]]:
    run = FirstRun(_parts(stage.empty).first_run(lambda _: None), stage.context.background)
    answers: tuple[tuple[str, ...], ...] = ((), ("Karen Aagaard", "Silkeborg Kommune"), (_NEW, _NEW))
    with _standing(run) as window:
        run.start()
        for number in range(len(run.steps)):
            yield f"first run {type(run.step).__name__}", window
            if number == len(run.steps) - 1:
                return
            if number < len(answers):
                _fill(run.step, answers[number])
            elif number == len(answers) + 1:
                _copy_key(run)
            before = run.step
            run.next()
            _until(partial(_has_left, run, before))


def _until(happened: Callable[[], bool]) -> bool:
    """Let the events run until it happened."""
    for _ in range(_TRIES):
        if happened():
            break
        QTest.qWait(5)
    return happened()


def _fill(step: QWidget, values: tuple[str, ...]) -> None:
    shown = [each for each in step.findChildren(QLineEdit) if each.isVisible()]
    for line, value in zip(shown, values, strict=False):
        line.setText(value)


def _has_left(run: FirstRun, step: QWidget) -> bool:
    return run.step is not step


def _copy_key(run: FirstRun) -> None:
    groups = run.answers.recovery_key.split("-")
    step = run.step
    for number, line in zip(getattr(step, "asked", ()), step.findChildren(QLineEdit), strict=False):
        line.setText(groups[number - 1])


def _opened(name: str, make: Callable[[Stage], QDialog], stage: Stage) -> Iterator[tuple[str, QWidget]]:
    dialog = make(stage)
    dialog.open()
    QTest.qWait(1)
    yield name, dialog
    dialog.reject()
    dialog.deleteLater()


def _restoring(stage: Stage) -> Iterator[tuple[str, QWidget]]:
    safe_of(stage.vault).back_up()
    context = stage.context
    restore = _parts(stage.vault.folder.parent).restore
    assert restore is not None
    ground = restore(context.background, context.language, lambda: None)
    dialog = RestoreDialog(ground, stage.desk)
    dialog.open()
    yield "restore: pick a backup", dialog
    dialog.look_into(ground.work.backups()[0].folder)
    if _until(lambda: dialog.secret is not None):
        yield "restore: its passphrase", dialog
        for line in dialog.findChildren(QLineEdit):
            line.setText(PASSPHRASE)
        dialog.next_button.click()
        _until(lambda: dialog.preview is not None)
        yield "restore: what is in it", dialog
    dialog.reject()
    dialog.deleteLater()


def _overlay(name: str, show: Callable[[Stage], object], stage: Stage) -> Iterator[tuple[str, QWidget]]:
    show(stage)
    _until(lambda: not stage.context.background.busy)
    found = [each for each in stage.desk.window().findChildren(Overlay) if each.isVisible()]
    assert found, name
    yield name, found[-1]
    found[-1].dismiss()


def _in_drawer(
    name: str, place: tuple[str, str | None], show: Callable[[Stage], object], stage: Stage
) -> Iterator[tuple[str, QWidget]]:
    stage.desk.go(*place)
    show(stage)
    QTest.qWait(1)
    yield name, stage.desk
    if stage.desk.page is not None:
        stage.desk.page.drawer.dismiss()


def _palette(stage: Stage) -> Iterator[tuple[str, QWidget]]:
    open_search(stage.context, stage.desk)
    palette = stage.desk.findChild(CommandPalette)
    assert palette is not None
    yield "palette", palette
    palette.ask("be")
    yield "palette with hits", palette
    palette.ask("xqzw")
    yield "palette without hits", palette
    palette.dismiss()


_CASE = ("cases", None)
_OVERLAYS: Mapping[str, Callable[[Stage], object]] = MappingProxyType(
    {
        "paper": lambda s: open_paper(
            s.desk, s.context, key="forberedelse", subject_id=s.who.planned_visit
        ),
        "caseload summary": lambda s: open_summary(s.desk, s.context),
        "extract of the log": lambda s: open_sample(s.desk, s.context),
        "team picture": lambda s: open_picture(s.desk, s.context),
    }
)
_DIALOGS: Mapping[str, Callable[[Stage], QDialog]] = MappingProxyType(
    {
        "confirm": lambda s: Confirm("Slette?", "Det sker nu.", "Slet", danger=True, parent=s.desk),
        "crash": lambda s: CrashDialog(_REPORT, s.desk),
        "crash last time": lambda s: CrashDialog(_REPORT, s.desk, earlier=True),
        "new recovery key": lambda s: RecoveryDialog(s.context, ways_of(s.vault), s.desk.window()),
        "leaked": lambda s: LeakedDialog(s.context, ways_of(s.vault), s.desk.window()),
        "calendar file": lambda s: CalendarDialog(s.desk.window(), s.context),
    }
)
_DRAWERS: Mapping[str, Callable[[Stage], object]] = MappingProxyType(
    {
        "quick note": lambda s: open_quick_note(s.context, s.desk),
        "guide": lambda s: open_help(s.context, s.desk),
        "history of a case": lambda s: record_drawer.present_case(
            _drawer(s), s.context, case_id=s.who.case_id
        ),
        "the papers of the day": lambda s: batch.present_day(_drawer(s), s.context),
        "the papers of a case": lambda s: batch.present_case(
            _drawer(s), s.context, case_id=s.who.held_case
        ),
    }
)


def _drawer(stage: Stage) -> Drawer:
    assert stage.desk.page is not None
    return stage.desk.page.drawer


def _kitchen(stage: Stage) -> Iterator[tuple[str, QWidget]]:
    page = open_kitchen_table(stage.desk, stage.context, stage.who.placement_id)
    assert page is not None
    QTest.qWait(1)
    yield "kitchen table", page
    page.dismiss()


_BEFORE: tuple[Show, ...] = (_unlocking, _first_run)
_OVER: tuple[Show, ...] = (
    *(partial(_opened, name, make) for name, make in _DIALOGS.items()),
    _restoring,
    *(partial(_overlay, name, show) for name, show in _OVERLAYS.items()),
    *(partial(_in_drawer, name, _CASE, show) for name, show in _DRAWERS.items()),
    _kitchen,
    _palette,
)
