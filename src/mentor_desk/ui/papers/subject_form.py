"""What a paper is to be about, asked for in the drawer; then it opens."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel

from mentor_desk.services import paper_subjects
from mentor_desk.services.gathering.maker import Subject, day_id
from mentor_desk.services.papers import PaperKind
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.papers.offer_words import kinds_of, period, purpose
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.pick_field import Pick, PickField
from mentor_desk.ui.widgets.roles import set_role

_SUBJECT = "subject"


class SubjectForm(DrawerForm):
    """``picked`` tells the paper's key and the subject; picking one of the list is enough."""

    picked = Signal(str, object)

    def __init__(self, drawer: Drawer, context: Context, kind: PaperKind) -> None:
        super().__init__(drawer, context)
        self._kind = kind
        words = QLabel(purpose(kind.purpose))
        words.setWordWrap(True)
        words.setVisible(bool(words.text()))
        set_role(words, "muted")
        self.column.insertWidget(0, words)
        if kind.about is Subject.DAY:
            self.form.add(_SUBJECT, self.tr("For the visits of"), self._day_field())
        else:
            hint = self._hint()
            field = PickField(self._candidates, placeholder=self._placeholder())
            field.changed.connect(self._go)
            self.form.add(_SUBJECT, self._label(), field, hint=hint)
        self.add_button(self.tr("Open the paper"), self._go, primary=True)

    def open(self) -> None:
        """Show it, with the keyboard in its field."""
        self.show_in(say(self._kind.title))

    def _day_field(self) -> DateField:
        field = DateField(self.context.today)
        field.set_value(self.context.today())
        return field

    def _go(self) -> None:
        subject = self._chosen()
        if subject is None:
            self.form.set_error(_SUBJECT, self.tr("Choose what the paper is about."))
            self.form.focus(_SUBJECT)
            return
        key = self._kind.key
        self.drawer.dismiss()
        self.picked.emit(key, subject)

    def _chosen(self) -> UUID | None:
        field = self.form.field(_SUBJECT)
        if isinstance(field, PickField):
            found = field.picked_id()
            return found if isinstance(found, UUID) else None
        day: date | None = field.value()
        return day_id(day) if day is not None else None

    def _candidates(self, typed: str) -> list[Pick]:
        found = self.context.call(paper_subjects.candidates, key=self._kind.key, typed=typed)
        language, today = self.context.language, self.context.today()
        return [
            Pick(each.id, each.title, period(each.starts_on, each.ends_on, language, today))
            for each in found
        ]

    def _label(self) -> str:
        return {
            Subject.PLACEMENT: self.tr("Which placement?"),
            Subject.CASE: self.tr("Which citizen?"),
            Subject.FIRM: self.tr("Which firm?"),
            Subject.AGREEMENT: self.tr("Which agreement?"),
            Subject.CAMPAIGN: self.tr("Which call round?"),
            Subject.CLUSTER: self.tr("Which cluster?"),
            Subject.RECRUITMENT: self.tr("Which recruitment?"),
            Subject.MEETING: self.tr("Which meeting?"),
            Subject.CARD: self.tr("Which card?"),
        }[self._kind.about]

    def _placeholder(self) -> str:
        return {
            Subject.PLACEMENT: self.tr("Citizen or firm …"),
            Subject.CASE: self.tr("Citizen …"),
            Subject.CAMPAIGN: self.tr("Name …"),
            Subject.CLUSTER: self.tr("Name …"),
            Subject.RECRUITMENT: self.tr("Job or firm …"),
            Subject.MEETING: self.tr("Name …"),
            Subject.CARD: self.tr("Name …"),
        }.get(self._kind.about, self.tr("Firm …"))

    def _hint(self) -> str:
        kinds = kinds_of(self._kind)
        return self.tr("Only for: {kinds}").format(kinds=kinds) if kinds else ""
