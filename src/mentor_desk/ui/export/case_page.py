"""One case taken out: for the citizen who wants to see it, or for another system (feature K6)."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from shiboken6 import isValid

from mentor_desk.formats import days
from mentor_desk.services import case_export
from mentor_desk.services.case_export import Preview
from mentor_desk.services.case_rows import Asked
from mentor_desk.services.new_folder import Tell
from mentor_desk.ui.case.scrolled import scrolled
from mentor_desk.ui.context import Context
from mentor_desk.ui.export.page import ExportPage
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.one_of import OneOf
from mentor_desk.ui.widgets.roles import set_role

PAGE = "case_export"
_CITIZEN, _WHOLE = "citizen", "whole"
_SHORT = 160


class CaseExportPage(ExportPage):
    """The reference is the id of the case."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.set_title(
            self.tr("Take a case out"), self.tr("To read, to print, and for another program")
        )
        self._case_id: uuid.UUID | None = None
        self._found: Preview | None = None
        self.notes: dict[uuid.UUID, CheckField] = {}
        choices = QWidget()
        self.purpose = OneOf(
            choices, [(_CITIZEN, self.tr("For the citizen")), (_WHOLE, self.tr("Everything"))]
        )
        self.purpose.setAccessibleName(self.tr("What is it for?"))
        self.purpose.chosen.connect(lambda _key: self._purposed())
        self.means = _words()
        whose = Card(self.tr("What is it for?"))
        row = QHBoxLayout()
        row.addWidget(self.purpose)
        row.addStretch(1)
        whose.body.addLayout(row)
        whose.add(self.means)
        self.log_names = CheckField(self.tr("Names of those who read and wrote, in the log"))
        self.deleted = CheckField(self.tr("What is deleted but can still be fetched again"))
        more = Card(self.tr("Also take along"))
        more.add(self.log_names)
        more.add(self.deleted)
        self.sensitive = Card(self.tr("Notes marked sensitive: which go along?"))
        self.held = Card(self.tr("What the folder holds"))
        self.holds = _words()
        self.held.add(self.holds)
        inner = QWidget()
        scrolled(inner, whose, self.sensitive, more, self.held, self.why, self.unlocked)
        self.set_up(inner)
        self._purposed()

    def show_record(self, kind: str, ref: str) -> None:
        """Begin with this case."""
        del kind
        if self.running.busy():
            return
        self._case_id = uuid.UUID(ref)
        self.begin()
        self._read()

    def take_keyboard(self) -> None:
        self.purpose.chips[0].setFocus()

    def place(self) -> tuple[str, str] | None:
        return (PAGE, str(self._case_id)) if self._case_id is not None else None

    def asked(self) -> Asked:
        """What the choices say."""
        chosen = frozenset(note_id for note_id, tick in self.notes.items() if tick.value())
        return Asked(
            self._case_id or uuid.UUID(int=0),
            others=self.purpose.value() == _WHOLE,
            sensitive=chosen,
            log_names=self.log_names.value(),
            deleted=self.deleted.value(),
        )

    def folder_name(self) -> str:
        return self.context.call(
            case_export.folder_name,
            case_id=self._case_id or uuid.UUID(int=0),
            today=self.context.today(),
        )

    def writing(self, target: Path, reason: str) -> Callable[[Tell], Any]:
        asked, words, call = self.asked(), self.words(), self.context.call
        return lambda tell: case_export.export(call, target, asked, reason, words, tell)

    def done_words(self, made: Any) -> str:
        if not made.papers:
            return self.tr("Done: the page to read, and the log.")
        return self.tr("Done: %n paper(s), the page to read, and the log.", "", made.papers)

    def _read(self) -> None:
        asked = Asked(self._case_id or uuid.UUID(int=0), others=True, sensitive=None)
        self.context.background.run(
            lambda _: self.context.call(case_export.preview, asked=asked), self._show, self.failed
        )

    def _show(self, found: Preview) -> None:
        if not isValid(self):
            return
        self._found = found
        self.set_title(
            self.tr("Take a case out"),
            self.tr("{name}: to read, to print, and for another program").format(name=found.name),
        )
        self.sensitive.clear()
        self.notes = {}
        for note in found.notes:
            day = days.short(note.day, self.context.language, self.context.today())
            said = " ".join(note.words.split())
            said = said if len(said) <= _SHORT else f"{said[:_SHORT]}…"
            tick = CheckField(f"{day}: {said}".replace("&", "&&"))
            self.notes[note.id] = tick
            self.sensitive.add(tick)
        self.sensitive.setVisible(bool(found.notes))
        self._purposed()

    def _purposed(self) -> None:
        whole = self.purpose.value() == _WHOLE
        self.means.setText(
            self.tr(
                "Also what is about others: experiences with the firm, telephones of contacts, what "
                "is noted of people around. Not for handing to the citizen as it is."
            )
            if whole
            else self.tr(
                "For a citizen who wants to see what is held (right of access, GDPR article 15; one "
                "month to answer). Left out: internal notes on the firm, telephones of contacts, "
                "names of those who looked. Ask your manager or the data protection officer before "
                "anything is left out."
            )
        )
        for tick in self.notes.values():
            tick.set_value(whole)
        self.log_names.set_value(whole)
        self.sensitive.setVisible(bool(self.notes))
        found = self._found
        if found is not None:
            words = self.tr(
                "A page to read or print (sag.html), the same for a machine (sag.json), %n paper(s) as "
                "PDF, and the log: always when and what, with names only if they are ticked. Another "
                "citizen’s name is struck out wherever it stands.",
                "",
                found.counts.get("IssuedPaper", 0),
            )
            self.holds.setText(words)


def _words() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    set_role(label, "hint")
    return label
