"""Take the guide's pictures anew, out of the sample caseload, in both languages.

Run it after a page has changed its look: ``.venv/bin/python packaging/make_guide_pictures.py``, with
names of pictures to take only those. What is taken stands in ``guide_pictures.toml``. The pictures lie
in ``resources/guide/pictures/<language>`` and hold nobody real.
"""

from __future__ import annotations

import os
import sys
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PIL import Image
from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QRect
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

import mentor_desk.ui  # noqa: F401  before Qt is used
from mentor_desk import resources
from mentor_desk.app.parts import sidebar
from mentor_desk.rules import rulebook_file
from mentor_desk.services import caseload, firms, mentor, placements, sample, today
from mentor_desk.services.today_rows import Action
from mentor_desk.settings import Settings
from mentor_desk.storage.kdf import KdfCost
from mentor_desk.storage.vault import Vault
from mentor_desk.terms import PlacementKind
from mentor_desk.texts import Language
from mentor_desk.ui import pictures
from mentor_desk.ui.appearance import Appearance
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.forms import placement_form, turn_problem
from mentor_desk.ui.main_window import MainWindow
from mentor_desk.ui.translation import Translators
from mentor_desk.ui.widgets.tabs import Tabs

FOLDER: Final = resources.path("guide", "pictures")
DAY: Final = date(2026, 11, 24)
_MORNING: Final = datetime.combine(DAY, time(8, 5), tzinfo=UTC)
_HEIGHT: Final = 768
_WIDTH: Final = 900
_WIDEST: Final = 860
_LANGUAGES: Final[tuple[Language, ...]] = ("da", "en")
_ROUNDS: Final = 6
"""Words that wrap ask for room again and again until they have it."""
_COLOURS: Final = (128, 64, 32, 16)
_LARGEST: Final = 60 * 1024
_CITIZEN: Final = "Ahmed"
"""Of the sample: somebody with visits, promises and talks to look at."""
_WHO: Final = {"name": "Birgit Mørk", "municipality": "Silkeborg Kommune", "title": "Jobmentor"}


@dataclass
class Studio:
    """A desk over the sample caseload, in one language."""

    desk: Desk
    window: MainWindow
    context: Context
    language: Language

    def take(self, shot: dict[str, Any]) -> QPixmap:
        """Show what is asked for and cut it out."""
        self.window.resize(shot.get("width", _WIDTH), shot.get("height", _HEIGHT))
        pictures.settle()
        self._show(shot)
        for _ in range(_ROUNDS):
            pictures.rest(self.context)
        part = self._part(shot.get("part", ""))
        size = part.size()
        height = min(size.height(), shot.get("most", size.height()))
        return part.grab(QRect(0, 0, size.width(), height))

    def _show(self, shot: dict[str, Any]) -> None:
        kind, _, ref = shot["show"].partition("/")
        special: dict[str, Callable[[], object]] = {
            "search": lambda: self._search(shot),
            "visit": lambda: self.desk.go("visit", self._visit()),
            "case": lambda: self.desk.go("case", str(self._running().case_id)),
            "firm": lambda: self.desk.go("firm", str(self._firm())),
            "match": lambda: self.desk.go("match", f"case:{self._waiting()}"),
            "call": self._call,
            "form:placement": lambda: self._form(placement_form),
            "form:problem": lambda: self._form(turn_problem),
        }
        self._put_away()
        special.get(kind, lambda: self.desk.go(kind, ref or None))()
        pictures.settle()
        if "tab" in shot:
            self._choose_tab(shot["tab"])

    def _put_away(self) -> None:
        if self.desk.page is not None:
            self.desk.page.drawer.dismiss()

    def _search(self, shot: dict[str, Any]) -> None:
        self.desk.go("today")
        self.desk.search()
        line = self._part("CommandPalette").findChild(QLineEdit)
        if isinstance(line, QLineEdit):
            line.setText(shot["typed" if self.language == "da" else "typed_en"])

    def _form(self, form: Any) -> None:
        row = self._running()
        self.desk.go("case", str(row.case_id))
        pictures.settle()
        drawer = self.desk.page.drawer if self.desk.page else None
        if form is placement_form:
            form.present(drawer, self.context, case_id=row.case_id, placement_id=row.id)
        else:
            form.present(drawer, self.context, placement_id=row.id)

    def _call(self) -> None:
        self.desk.go("outreach", "campaigns")
        pictures.rest(self.context)
        words = QCoreApplication.translate("Outreach", "Start ringing")
        buttons = self.window.findChildren(QPushButton)
        ring = next((each for each in buttons if each.text() == words and each.isVisible()), None)
        if ring is not None:
            ring.click()

    def _choose_tab(self, key: str) -> None:
        page = self.desk.page
        for tabs in page.findChildren(Tabs) if page is not None else ():
            if tabs.isVisible() and tabs.has(key):
                tabs.choose(key)
                tabs.chosen.emit(key)

    def _part(self, name: str) -> QWidget:
        if not name:
            return self.desk.page or self.desk
        if name == "search":
            line = self._part("CommandPalette").findChild(QLineEdit)
            box = line.parentWidget() if isinstance(line, QLineEdit) else None
            return box or self.desk
        shown = [each for each in self.window.findChildren(QWidget) if type(each).__name__ == name]
        found = next((each for each in shown if each.isVisible()), None)
        if found is None:
            raise LookupError(name)
        return found

    def _running(self) -> placements.PlacementRow:
        rows = self.context.call(placements.listing, today=DAY)
        running = [row for row in rows if row.state.running and row.kind is PlacementKind.PRAKTIK]
        return next((row for row in running if row.citizen.startswith(_CITIZEN)), running[0])

    def _waiting(self) -> object:
        """The case of somebody who has no placement."""
        rows = self.context.call(caseload.caseload, today=DAY, closed=False)
        return next(row.id for row in rows if row.placement is None)

    def _visit(self) -> str:
        rows = self.context.call(today.day, today=DAY, rulebook=self.context.rules)
        return next(str(row.ref) for row in rows if row.action is Action.RECORD_VISIT and row.days == 0)

    def _firm(self) -> object:
        rows = self.context.call(firms.register, today=DAY)
        return next(row.id for row in rows if row.agreement)


@contextmanager
def studio(
    app: QApplication, translators: Translators, vault: Vault, home: Path, language: Language
) -> Iterator[Studio]:
    """A light window over ``vault`` that speaks ``language``."""
    translators.speak(language)
    settings = Settings(theme="light", language=language)
    Appearance(app, settings).apply(settings)
    context = pictures.context_over(vault.database, home, rulebook_file.in_use(), DAY, settings)
    window = MainWindow()
    desk = Desk(context, sidebar=sidebar)
    window.show_view(desk)
    window.show()
    pictures.rest(context)
    yield Studio(desk, window, context, language)
    desk.put_away()
    window.close()
    context.close()


def sampled(folder: Path) -> Vault:
    """A vault with the sample caseload."""
    vault, _ = Vault.create(
        folder / "vault", "a passphrase nobody needs", kdf=KdfCost(1, 8192, 1), clock=lambda: _MORNING
    )
    vault.database.owner_id = vault.database.write(mentor.save, **_WHO)
    rules, danish = rulebook_file.in_use(), resources.catalogue("da")
    vault.database.write(sample.fill, today=DAY, rulebook=rules, danish=danish)
    return vault


def save(picture: QPixmap, file: Path) -> int:
    """Write ``picture`` as a small PNG: few colours, and no wider than a page of the guide needs."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    image = Image.open(BytesIO(bytes(buffer.data().data()))).convert("RGB")
    if image.width > _WIDEST:
        height = round(image.height * _WIDEST / image.width)
        image = image.resize((_WIDEST, height), Image.Resampling.LANCZOS)
    file.parent.mkdir(parents=True, exist_ok=True)
    for colours in _COLOURS:
        image.quantize(colours).save(file, optimize=True)
        if file.stat().st_size <= _LARGEST:
            break
    return file.stat().st_size


def main(wanted: list[str]) -> None:
    """Take the pictures called ``wanted``, or all."""
    shots = tomllib.loads((Path(__file__).parent / "guide_pictures.toml").read_text("utf-8"))
    app = QApplication(["mentor-desk"])
    translators = Translators(app)
    with TemporaryDirectory() as home:
        vault = sampled(Path(home))
        for language in _LANGUAGES:
            with studio(app, translators, vault, Path(home), language) as made:
                for name, shot in shots.items():
                    if not wanted or name in wanted:
                        size = save(made.take(shot), FOLDER / language / f"{name}.png")
                        sys.stdout.write(f"{language}/{name}.png {size} bytes\n")
        vault.close()
    app.quit()


if __name__ == "__main__":
    main(sys.argv[1:])
