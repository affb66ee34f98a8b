"""The window's life: unlock screen or first run, desk, lock, quit.

Nothing here, and nothing it imports, may load SQLAlchemy, a cipher or a page: this is what stands
between the double click and the first picture. What needs them is handed in (:class:`Parts`) and
imports them when it is called.
"""

from __future__ import annotations

import gc
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from mentor_desk import settings as settings_file
from mentor_desk.errors import UserError
from mentor_desk.paths import Paths
from mentor_desk.settings import Settings
from mentor_desk.texts import Language
from mentor_desk.ui.appearance import Appearance
from mentor_desk.ui.application_parts import Parts
from mentor_desk.ui.background import BackgroundRunner, Progress
from mentor_desk.ui.main_window import MainWindow
from mentor_desk.ui.preload import Preload
from mentor_desk.ui.translate import say
from mentor_desk.ui.translation import Translators, resolve
from mentor_desk.ui.unlock_stage import Unlocking, UnlockStage

if TYPE_CHECKING:
    from mentor_desk.ui.guards import Guards
    from mentor_desk.ui.opened import Opened

_TITLE = "Mentor Desk"
_GUARDS_MS = 200
"""After the desk stands: what listens to the system is loaded then."""
_LATER_MS = 1000
"""After the desk stands, so that it is painted and its sidebar counted first."""


class Application(QObject):
    """Owns the window and walks it from stage to stage."""

    painted = Signal()
    """The first picture stands."""
    opened_desk = Signal()
    """The desk stands."""

    def __init__(self, app: QApplication, paths: Paths, parts: Parts) -> None:
        super().__init__()
        self._app = app
        self._paths = paths
        self._parts = parts
        loaded = settings_file.load(paths.settings, parts.policy)
        self.settings = loaded.settings
        self._settings_damaged = loaded.damaged
        self._translators = Translators(app)
        self._translators.speak(resolve(self.settings.language))
        self._appearance = Appearance(app, self.settings)
        self._runner = BackgroundRunner(self)
        self._preload = Preload(parts.core_modules, parts.page_modules, parts.read_ahead)
        self._later = Preload(parts.later_core, parts.later_pages)
        self.window = MainWindow(self.settings.geometry)
        self.window.may_close = self._close
        self._refused_to_close = False
        self.window.first_painted.connect(self._after_paint)
        self.opened: Opened | None = None
        self.package: Path | None = None
        """A colleague's package of cases that the program was asked to open."""
        self._stage = self._make_stage()
        self._guards: Guards | None = None
        app.setQuitOnLastWindowClosed(True)

    def show(self) -> None:
        """Show the first picture; the rest is loaded behind it."""
        if self._parts.has_vault():
            self._show_unlock()
        else:
            self._show_first_run()
        self.window.show()

    def _make_stage(self) -> UnlockStage:
        parts = self._parts
        work = Unlocking(parts.unlock, parts.wait, parts.after_lock, parts.unlock_ways)
        stage = UnlockStage(work, self._runner, self.window.show_view)
        stage.unlocked.connect(self.open_desk)
        stage.restore_asked.connect(self._restore)
        return stage

    def lock(self) -> None:
        """Put the desk away and start again at the unlock screen."""
        if self.opened is None:
            return
        self._keep_window()
        self._say_why("lock")
        if self._put_away():
            self.window.hide()
            self._parts.restart()

    def _say_why(self, reason: str) -> None:
        if self.opened is not None and self.opened.context.safe is not None:
            self.opened.context.safe.keeping.at_close.reason = reason

    def _put_away(self, *, whatever: bool = False) -> bool:
        """Close the vault and throw the desk away, so that no timer of a page asks it anything."""
        if self.opened is None:
            return True
        if not self.opened.put_away(whatever=whatever):
            return False
        if self._guards is not None:
            self._guards.stop()
            self._guards = None
        # The desk is thrown away with its view; whoever asks again must not find it.
        self.opened = None
        self.window.show_view(QWidget())
        return True

    def _after_paint(self) -> None:
        self.painted.emit()
        self._preload.start()
        self._runner.run(self._refuse_second, failed=self._second_instance)

    def _refuse_second(self, _: Progress) -> None:
        self._parts.refuse_second()

    def _second_instance(self, error: UserError) -> None:
        if self._stage.arriving or self.opened is not None:
            # The lock that was met is our own: the passphrase was quicker than the check.
            return
        words = say(error.text)
        if self.package is not None:
            words += "\n\n" + self.tr("The package can be opened there: Cases, Take cases over.")
        QMessageBox.information(self.window, _TITLE, words)
        self.window.close()
        self._app.quit()

    def _show_unlock(self, *, restored: bool = False) -> None:
        words = self.tr("The backup is in place. Unlock it as you are used to.")
        self._stage.show(words if restored or self._parts.restored else "")

    def _restore(self) -> None:
        from mentor_desk.ui.restore import at_start

        if (make := self._parts.restore) is not None:
            language, done = self._translators.language, partial(self._show_unlock, restored=True)
            at_start.ask(make(self._runner, language, done), self.window)

    def _show_first_run(self) -> None:
        from mentor_desk.ui.first_run.first_run import FirstRun
        from mentor_desk.ui.first_run.step import Answers
        from mentor_desk.ui.restore import at_start

        if refused := at_start.refused(self._parts.refuse_place, self.window.close):
            self.window.show_view(refused)
            return
        work = self._parts.first_run(self._speak)
        place = self._parts.policy.municipality
        answers = Answers(language=self._translators.language, municipality=place)
        page = FirstRun(work, self._runner, answers)
        page.restore_asked.connect(self._restore)
        page.finished.connect(self.open_desk)
        self.window.show_view(page)
        page.start()

    def _speak(self, language: Language) -> None:
        """The first run's choice of language: seen at once, and kept."""
        self._translators.speak(language)
        self._change(replace(self.settings, language=language))

    def open_desk(self, vault: object) -> None:
        """Show the desk over what ``unlock`` or the first run returned."""
        self._preload.finish()
        self.opened = self._parts.open_desk(vault, self.settings, self._translators.language)
        self.opened.context.settings_changed.connect(self._settings_changed)
        self.opened.desk.lock_asked.connect(self.lock)
        self.opened.watcher.idle.connect(self.lock)
        self.window.show_view(self.opened.desk)
        # What is loaded now stays: a full collection would halt the window for 100 ms to look at it.
        gc.freeze()
        if self._settings_damaged:
            words = self.tr("The settings could not be read, so the usual ones are used.")
            self.opened.desk.bar.warn(words)
        elif self._parts.policy.faults:
            words = self.tr("What IT has decided for this computer could not all be read. Tell IT.")
            self.opened.desk.bar.warn(words)
        if (trouble := self._parts.trouble()) is not None:
            self.opened.desk.bar.warn(say(trouble))
        QTimer.singleShot(_GUARDS_MS, self, self._watch_over)
        self.opened_desk.emit()
        self._open_package()
        QTimer.singleShot(_LATER_MS, self, self._load_later)

    def open_package(self, package: Path) -> None:
        """Show the ``package`` that the system handed over: now, or once the desk stands."""
        self.package = package
        if self.opened is not None:
            self._open_package()

    def _open_package(self) -> None:
        """Show the package that the program was started with; once."""
        package, self.package = self.package, None
        if package is not None and self.opened is not None:
            self.opened.desk.go("hand_over_take", str(package))

    def _load_later(self) -> None:
        if self.opened is not None:
            self._later.start()

    def _watch_over(self) -> None:
        """Lock with the computer's own screen lock and sleep, and keep the windows out of captures."""
        if self.opened is None:
            return
        from mentor_desk.ui.guards import Guards

        self._guards = Guards(self._app, self.settings, self)
        self._guards.gone.connect(self.lock)
        self._guards.bring_backups_along(self.opened.context)

    def _settings_changed(self, settings: Settings) -> None:
        language = resolve(settings.language)
        made_anew = settings.text_scale != self.settings.text_scale
        self.settings = settings
        if self._guards is not None:
            self._guards.settings_changed(settings)
        self._appearance.apply(settings)
        if self.opened is not None:
            self.opened.watcher.minutes = settings.idle_minutes
            if language != self._translators.language:
                self._translators.speak(language)
                self.opened.context.language = language
                made_anew = True
            if made_anew:
                self._rebuild_desk()

    def _rebuild_desk(self) -> None:
        """Pages say and measure everything once: in another language or size they are made anew."""
        if self.opened is None:
            return
        desk = self.opened.remake_desk()
        desk.lock_asked.connect(self.lock)
        self.window.show_view(desk)

    def _keep_window(self) -> None:
        geometry = self.window.geometry_text()
        page = self.opened.desk.entry if self.opened else self.settings.last_page
        self._change(replace(self.settings, geometry=geometry, last_page=page))

    def _change(self, settings: Settings) -> None:
        self.settings = settings
        try:
            settings_file.save(settings, self._paths.settings)
        except OSError:
            # Nothing is lost but a window's place, and there is no bar to say it in.
            return

    def _close(self) -> bool:
        """Put everything away. Drafts that cannot be kept stop the first try, never the second."""
        self._keep_window()
        self._say_why("quit")
        if not self._put_away(whatever=self._refused_to_close):
            self._refused_to_close = True
            return False
        for loading in (self._preload, self._later):
            loading.end()
        self._runner.stop()
        return True
