"""Erasing somebody: what goes, what stays, why, and the name typed before it is done."""

from __future__ import annotations

import uuid

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from shiboken6 import isValid

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.formats.folding import fold
from mentor_desk.services import erasure, erasure_preview, erasure_unfinished
from mentor_desk.services.erasure_preview import TITLES, Preview
from mentor_desk.services.erasure_unfinished import Unfinished
from mentor_desk.services.retention_ripe import Who
from mentor_desk.terms import ErasureReason, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.retention.after import Erased
from mentor_desk.ui.retention.traces_box import TracesBox
from mentor_desk.ui.retention.unfinished_box import UnfinishedBox
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField

_SHORT = 24
EXPORT: str = "case_export"
"""The page that exports a case; «Export first» is offered where the program has it."""


class EraseForm(DrawerForm):
    """Nothing is erased before the name has been typed; afterwards the receipt is offered."""

    def __init__(
        self,
        drawer: Drawer,
        context: Context,
        person_id: uuid.UUID,
        who: Who,
        case_id: uuid.UUID | None = None,
        *,
        why: ErasureReason = ErasureReason.PERIOD,
    ) -> None:
        super().__init__(drawer, context)
        self.person_id, self._who, self._case_id = person_id, who, case_id
        self._found: Preview | None = None
        self._busy = False
        self._tell()
        reasons = [(one.value, say(label(one))) for one in ErasureReason]
        self.form.add("why", self.tr("Why is it erased?"), ChoiceField(reasons))
        self.form.add(
            "name",
            self.tr("Write the name to erase"),
            TextField(),
            hint=self.tr("Erasing cannot be undone, not with Ctrl+Z either."),
        )
        self.form.set_values({"why": why.value})

    def _tell(self) -> None:
        """Put what goes and what stays above the form."""
        self.whom = self._heading("")
        set_role(self.whom, "title")
        self.notice = Notice("neutral", self.tr("Reading what is held …"))
        self.open_case = Notice("warning", self.tr("The case is still open, and goes as well."))
        self.open_case.hide()
        self.unfinished = UnfinishedBox()
        self.unfinished.opened.connect(self.context.go)
        self.goes, self.stays = QLabel(), QLabel()
        for words in (self.goes, self.stays):
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
        self.traces = TracesBox()
        self.traces.opened.connect(self.context.go)
        for place, widget in enumerate(
            (
                self.whom,
                self.notice,
                self.open_case,
                self.unfinished,
                self._heading(self.tr("This goes for good")),
                self.goes,
                self._heading(self.tr("This stays")),
                self.stays,
                self.traces,
            )
        ):
            self.column.insertWidget(place, widget)
        self.stays.setText(self._staying())

    def open(self, name: str = "") -> None:
        """Show the form about ``name``, which is read where it is not known, with what is held."""
        self.erase_button = self.add_button(self.tr("Erase for good"), self._ask)
        set_role(self.erase_button, "danger")
        self.erase_button.setEnabled(False)
        self.export_button: QPushButton | None = None
        if self._case_id is not None and self._may_export():
            self.export_button = self.add_button(self.tr("Take the case out first …"), self._export)
        self.show_in(self.tr("Erase for good"))
        if name:
            self._name_it(name)
        self.form.changed.connect(lambda _name: self._look())
        self.context.background.run(lambda _: self._read(), self._show, self._failed)

    def _read(self) -> tuple[Preview, Unfinished]:
        context, person, today = self.context, self.person_id, self.context.today()
        found = context.call(erasure_preview.preview, person_id=person, today=today)
        waiting = context.call(
            erasure_unfinished.unfinished, person_id=person, today=today, rulebook=context.rules
        )
        return found, waiting

    def is_about(self, person_id: uuid.UUID) -> bool:
        """Whether it is this person's; one that is under way stays whoever is chosen."""
        return self._busy or self.person_id == person_id

    def _show(self, read: tuple[Preview, Unfinished]) -> None:
        if not isValid(self):
            return
        self._found, waiting = read
        found = self._found
        self._name_it(found.name)
        self.unfinished.show_unfinished(waiting)
        lines = [f"{say(TITLES[group])}: {count}" for group, count in found.goes.items()]
        if found.drafts:
            lines.append(self.tr("%n unfinished form(s)", "", found.drafts))
        self.goes.setText("\n".join(lines))
        self.traces.show_traces(found.traces, found.papers)
        day = days.month_day(found.backups_until, self.context.language)
        words = self.tr(
            "All about {name} goes from this caseload and cannot be fetched again. Backups on this "
            "computer and in the second place may hold it until {day}."
        )
        self.notice.say("danger", words.format(name=found.name, day=day))
        self.open_case.setVisible(found.open_case)
        self._look()

    def _name_it(self, name: str) -> None:
        """Say whom it is about wherever one may look: the list beside it may mark another."""
        self.whom.setText(name)
        self.drawer.set_title(self.tr("Erase {name}").format(name=name))
        short = name if len(name) <= _SHORT else f"{name[:_SHORT]}…"
        words = self.tr("Erase {name} for good").format(name=short)
        self.erase_button.setText(words.replace("&", "&&"))

    def _look(self) -> None:
        typed = self.form.field("name").value()
        same = self._found is not None and fold(typed.strip()) == fold(self._found.name)
        self.erase_button.setEnabled(same and not self._busy)

    def _ask(self) -> None:
        if not self.erase_button.isEnabled():
            return
        why = ErasureReason(self.form.field("why").value() or ErasureReason.PERIOD.value)
        self._busy = True
        self._look()
        self.notice.say("neutral", self.tr("Erasing, and clearing the file of what was let go …"))
        self.context.background.run(lambda _: self._erase(why), self._erased, self._failed)

    def _erase(self, why: ErasureReason) -> tuple[int, bool]:
        """The receipt's number, and whether the file is clear of what was let go."""
        context, person = self.context, self.person_id
        if self._who is Who.CONTACT:
            number = context.call(
                erasure.erase_contact, contact_id=person, why=why, today=context.today()
            )
        else:
            number = context.call(erasure.erase, citizen_id=person, why=why, today=context.today())
        safe = context.safe
        try:
            return number, safe is None or safe.tidy is None or safe.tidy()
        except UserError:
            return number, False

    def _erased(self, done: tuple[int, bool]) -> None:
        number, tidied = done
        if isValid(self) and self.drawer.body() is self:
            Erased(self.drawer, self.context, number, tidied=tidied).open()

    def _failed(self, error: UserError) -> None:
        if not isValid(self):
            return
        self._busy = False
        self._look()
        self.notice.say("warning", say(error.text))
        if error.field is not None:
            self.complain(error.field, say(error.text))

    def _export(self) -> None:
        self.context.go(EXPORT, str(self._case_id))

    def _staying(self) -> str:
        lines = [
            self.tr(
                "The figures of the year, without the person: how many placements, jobs and outcomes"
            )
        ]
        if self._who is Who.CONTACT:
            lines.append(self.tr("The firm, and the papers of citizens that the contact has signed"))
        else:
            lines.append(self.tr("What was learnt about the firms, without whom it was learnt from"))
        lines.append(self.tr("That something was done and when, about a number without a name"))
        lines.append(
            self.tr(
                "Outside the program, for you to tidy up: the municipality’s own journal, printed "
                "papers, files and packages you have saved, and copies on sticks that are not in"
            )
        )
        return "\n".join(lines)

    def _heading(self, words: str) -> QLabel:
        heading = QLabel(words)
        set_role(heading, "heading")
        return heading

    @staticmethod
    def _may_export() -> bool:
        # Imported here: the registry names every page, and this one is among them.
        from mentor_desk.ui.page_registry import PAGES, page_for

        return page_for(PAGES, EXPORT) is not None
