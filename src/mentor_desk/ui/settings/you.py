"""Who the mentor is: what stands on papers, and the agreed load."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from mentor_desk.errors import UserError
from mentor_desk.formats.folding import fold
from mentor_desk.formats.municipalities import municipalities
from mentor_desk.services import mentor
from mentor_desk.terms import WorksWith, label
from mentor_desk.texts import text
from mentor_desk.ui.case.saved_fields import SavedFields
from mentor_desk.ui.context import Context, Me
from mentor_desk.ui.settings.logo import LogoPicker
from mentor_desk.ui.settings.section import Section
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.pick_field import Pick, PickField
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField

_BAND = ("load_low", "load_high")
_MUNICIPALITY = "municipality"


class YouSection(Section):
    """Each field is saved when it is left."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("You and the municipality"),
            self.tr("This is what stands on the papers you print."),
        )
        self._names = [each.full_name for each in municipalities()]
        self.form = Form()
        self.logo = LogoPicker(context)
        self._fill_form()
        self.column.addWidget(self.form)
        self._saved = SavedFields(self.form, self._save, context.warn)
        self._first = True

    def draw(self) -> None:
        me = self.context.call(mentor.me)
        if me is None:
            return
        self.logo.draw()
        values: dict[str, Any] = asdict(me)
        values[_MUNICIPALITY] = Pick(me.municipality, me.municipality)
        shown = {name: values[name] for name in self.form.names()}
        self._saved.show(shown, other_record=self._first)
        self._first = False

    def focus_field(self, name: str) -> bool:
        if name not in self.form.names():
            return False
        self.form.focus(name)
        return True

    def flush(self) -> None:
        self._saved.flush()

    def _fill_form(self) -> None:
        form = self.form
        form.add_pair(
            FormCell("name", self.tr("Your &name"), TextField()),
            FormCell("title", self.tr("&Title"), TextField(), optional=True),
        )
        form.add_pair(
            FormCell("phone", self.tr("&Phone"), TextField()),
            FormCell("email", self.tr("&E-mail"), TextField()),
        )
        municipality = PickField(self._municipalities, offer_new=True)
        municipality.new_wanted.connect(self._own_name)
        form.add(_MUNICIPALITY, self.tr("&Municipality"), municipality)
        form.add(
            "letterhead",
            self.tr("Lines &below the municipality’s name"),
            TextArea(lines=3, most=3),
            optional=True,
            hint=self.tr("For example the department, the address and a web address."),
        )
        form.add_widget(self.logo)
        form.add(
            "injury_phone",
            self.tr("Whom to &ring after an injury"),
            TextField(),
            optional=True,
            hint=self.tr("Stands on the praktik agreement, so that the firm knows whom to ring."),
        )
        self._fill_work()
        form.add_heading(self.tr("Your agreed load"))
        form.add_pair(
            FormCell("load_low", self.tr("Cases, at &least"), NumberField(high=200, whole=True)),
            FormCell("load_high", self.tr("Cases, at m&ost"), NumberField(high=200, whole=True)),
        )

    def _fill_work(self) -> None:
        form = self.form
        form.add_heading(self.tr("Your work"))
        choices = [(each.value, say(label(each))) for each in WorksWith]
        form.add(
            "works_with",
            self.tr("Whom do you &work with?"),
            ChoiceField(choices),
            hint=self.tr(
                "Pages you do not need leave the list to the left. They are still found with Ctrl+K, "
                "and come back when you choose otherwise."
            ),
        )
        form.add(
            "funding_note",
            self.tr("How mentors are paid for"),
            TextArea(lines=2, most=5),
            optional=True,
            hint=self.tr("What your municipality goes by. Nothing is worked out from it."),
        )

    def _municipalities(self, typed: str) -> list[Pick]:
        wanted = fold(typed)
        return [Pick(name, name) for name in self._names if wanted in fold(name)]

    def _own_name(self, typed: str) -> None:
        """A name that is in no list, as of a joint office of two municipalities."""
        self.form.field(_MUNICIPALITY).set_value(Pick(typed, typed))

    def _save(self, name: str, value: Any) -> None:
        if name in _BAND:
            self.context.call(mentor.save, **self._band())
        else:
            written = value.title if isinstance(value, Pick) else value or ""
            self.context.call(mentor.save, **{name: written})
        me = self.context.call(mentor.me)
        if me is not None:
            self.context.mentor = Me(me.name, me.municipality)
        self.context.say(self.tr("Saved."))

    def _band(self) -> dict[str, object]:
        """Both ends at once: which of them was typed first must not matter."""
        found: dict[str, object] = {}
        for name in _BAND:
            number = self.form.field(name).whole_value()
            if number is None:
                raise UserError(text("settings", "Write how many cases."), name)
            found[name] = number
        return found
