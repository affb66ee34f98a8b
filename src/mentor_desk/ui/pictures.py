"""Pictures of every page, taken without a screen: for the demo and for looking at changes."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final, cast, get_args

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from mentor_desk.paths import Paths
from mentor_desk.rules.unconfirmed import unconfirmed
from mentor_desk.services import caseload, firms, mentor, placements, today
from mentor_desk.services.today_rows import Action
from mentor_desk.settings import Settings
from mentor_desk.terms import PlacementKind
from mentor_desk.texts import Language
from mentor_desk.ui.appearance import Appearance
from mentor_desk.ui.colors import Scheme
from mentor_desk.ui.context import Context, Me
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.dialogs.unlock import UnlockPage
from mentor_desk.ui.kitchen.table import open_kitchen_table
from mentor_desk.ui.main_window import MainWindow
from mentor_desk.ui.page_registry import PAGES
from mentor_desk.ui.sidebar import SidebarSource
from mentor_desk.ui.translation import Translators

if TYPE_CHECKING:
    from mentor_desk.rules.rulebook import Rulebook
    from mentor_desk.storage.database import Database

WIDTH: Final = 1366
HEIGHT: Final = 768
_MORNING = time(7, 30, tzinfo=UTC)
_SETTLE_MS = 80


@dataclass(frozen=True, slots=True)
class _View:
    """One picture: its name and what the desk is asked to show."""

    name: str
    kind: str
    ref: str | None = None


def take(
    database: Database,
    folder: Path,
    *,
    rulebook: Rulebook,
    today: date,
    sidebar: SidebarSource,
    language: Language = "da",
) -> list[Path]:
    """Show every page in both themes and save each as ``<page>-<light|dark>.png`` in ``folder``."""
    # A window that nobody asked for must not flash up on a computer that has a screen.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(["mentor-desk"])
    Translators(app).speak(language)
    appearance = Appearance(app, Settings())
    folder.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    with TemporaryDirectory() as home:
        for scheme in get_args(Scheme):
            settings = Settings(theme=scheme, language=language)
            appearance.apply(settings)
            context = context_over(database, Path(home), rulebook, today, settings)
            for name, window in _windows(context, sidebar):
                file = folder / f"{name}-{scheme}.png"
                window.grab().save(str(file))
                made.append(file)
            context.close()
    return sorted(made)


def context_over(
    database: Database, home: Path, rulebook: Rulebook, today: date, settings: Settings
) -> Context:
    """What pages are handed, in the early morning of ``today``."""
    me = database.read(mentor.me)
    return Context(
        database,
        rules=rulebook,
        paths=Paths(home),
        today=lambda: today,
        now=lambda: datetime.combine(today, _MORNING),
        # The word over the pages is for who works; a picture shows the page.
        settings=replace(settings, unconfirmed_seen=unconfirmed(rulebook, today).digest),
        language=cast("Language", settings.language),
        mentor=Me(me.name, me.municipality) if me else Me(),
    )


def _windows(context: Context, sidebar: SidebarSource) -> Iterator[tuple[str, QWidget]]:
    """The window in each of its views, settled; the next step changes it."""
    window = MainWindow()
    window.resize(WIDTH, HEIGHT)
    window.show_view(UnlockPage(lambda _: None, lambda: 0, context.background))
    window.show()
    settle()
    yield "unlock", window
    desk = Desk(context, sidebar=sidebar)
    window.show_view(desk)
    desk.count()
    rest(context)
    for view in _views(context):
        desk.go(view.kind, view.ref)
        settle()
        rest(context)
        yield view.name, window
    yield from _kitchen_table(context, desk, window)
    desk.put_away()
    window.close()
    window.deleteLater()
    settle()


def _kitchen_table(context: Context, desk: Desk, window: QWidget) -> Iterator[tuple[str, QWidget]]:
    """The newest running praktik as three people see it together."""
    rows = context.call(placements.listing, today=context.today())
    running = [row for row in rows if row.state.running and row.kind is PlacementKind.PRAKTIK]
    page = open_kitchen_table(desk, context, running[0].id) if running else None
    if page is not None:
        settle()
        yield "kitchen", window
        page.dismiss()


def _views(context: Context) -> list[_View]:
    views = [_View(spec.key, spec.key) for spec in PAGES if not spec.hidden]
    running = [
        row
        for row in context.call(caseload.caseload, today=context.today(), closed=False)
        if row.placement is not None and row.placement.state.running
    ]
    if running:
        views.append(_View("case", "case", str(running[0].id)))
        placement = running[0].placement
        if placement is not None:
            views.append(_View("placement", "placement", str(placement.id)))
    due = context.call(today.day, today=context.today(), rulebook=context.rules)
    visit = next((row for row in due if row.action is Action.RECORD_VISIT and row.days == 0), None)
    if visit is not None:
        views.append(_View("visit", "visit", str(visit.ref)))
    agreed = [row.id for row in context.call(firms.register, today=context.today()) if row.agreement]
    if agreed:
        views.append(_View("firm", "firm", str(agreed[0])))
    return views


def rest(context: Context) -> None:
    """Wait for what is counted off the window's thread, and for it to be shown."""
    while context.background.busy:
        settle()
    settle()


def settle() -> None:
    """Let the window lay itself out, load and paint."""
    loop = QEventLoop()
    QTimer.singleShot(_SETTLE_MS, loop.quit)
    loop.exec()
