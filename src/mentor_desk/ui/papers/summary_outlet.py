"""The ways out for the summary: all three files at once, each alone, or one locked with names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QBoxLayout, QPushButton

from mentor_desk.services import exports, files
from mentor_desk.services.exports import FORMS, Exports
from mentor_desk.ui.commands.places import SAVE_COPY
from mentor_desk.ui.commands.shortcut import tip
from mentor_desk.ui.context import Context
from mentor_desk.ui.papers import saving
from mentor_desk.ui.papers.outlet import Outlet, Release
from mentor_desk.ui.widgets.roles import set_role

LOCKED = "locked"


class Asked(Protocol):
    """What the choice about names says; the demands tell what is missing at its field."""

    def reason(self) -> str: ...
    def demand_passphrase(self) -> bool: ...


class SummaryOutlet(Outlet):
    """Without names: PDF, spreadsheet and text document in one go. With names: one locked PDF."""

    def __init__(
        self, context: Context, release: Release, *, asked: Asked, ready: Callable[[], bool]
    ) -> None:
        day = context.today().isoformat()
        names: dict[str, str] = {form: f"{exports.SUMMARY}-{day}.{form}" for form in FORMS}
        names[LOCKED] = f"{exports.LOCKED}-{day}.pdf"
        super().__init__(context, release, names=names, ready=ready)
        self._asked = asked
        self.all = QPushButton(self.tr("Save &all three …"))
        tip(self.all, SAVE_COPY, self.tr("PDF, spreadsheet and text document in one folder"))
        self.all.clicked.connect(self.save_all)
        set_role(self.all, "primary")
        set_role(self._print, "plain")
        set_role(self._saves[LOCKED], "primary")
        layout = self.layout()
        if isinstance(layout, QBoxLayout):
            layout.removeWidget(self._print)
            layout.insertWidget(1, self.all)
            layout.insertWidget(2, self._print)
        self.show_named(named=False)

    def show_named(self, *, named: bool) -> None:
        """Offer what there is with names, or without."""
        self.all.setVisible(not named)
        self.show_forms((LOCKED,) if named else FORMS)

    def set_open(self, is_open: bool) -> None:
        super().set_open(is_open)
        self.all.setEnabled(self._print.isEnabled())

    def save(self, form: str = "") -> None:
        """One file, or what is meant most often: all three, or the locked one."""
        named = bool(self._asked.reason())
        if not form and not named:
            self.save_all()
        elif form not in ("", LOCKED) or self._asked.demand_passphrase():
            super().save(form or LOCKED)

    def save_all(self) -> None:
        """Ask for a folder and put all three there."""
        if self._may():
            saving.ask_folder(self, self.save_all_in)

    def save_all_in(self, folder: Path) -> None:
        """Write all three into ``folder``; nothing that lies there is replaced."""

        def work(_: object) -> str:
            made = self._context.call(
                exports.export_all, today=self._context.today(), rulebook=self._context.rules
            )
            for file, data in beside(folder, made.files).items():
                files.write(file, data)
            return self._out(made)

        self._set_busy(True)
        self._tell("neutral", self.tr("Saving …"))
        self._context.background.run(work, self._done, self._failed)

    def _out(self, made: Exports) -> str:
        return self.tr("Three files are saved. The journal says: %n person(s).", "", made.people)


def beside(folder: Path, made: Mapping[str, bytes]) -> dict[Path, bytes]:
    """Where each file goes: all under the same number where one of the names is taken."""
    number = 1
    while True:
        found = {folder / _numbered(name, number): data for name, data in made.items()}
        if not any(file.exists() for file in found):
            return found
        number += 1


def _numbered(name: str, number: int) -> str:
    stem, _, ending = name.rpartition(".")
    return name if number == 1 else f"{stem} ({number}).{ending}"
