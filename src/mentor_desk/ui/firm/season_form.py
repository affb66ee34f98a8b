"""A busy time of the firm: which months, what it means to us, how long before to ask."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats.day_names import NAMES
from mentor_desk.services import firm_seasons
from mentor_desk.services.firm_seasons import LEAD_WEEKS, SeasonRow
from mentor_desk.terms import SeasonKind, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.titles import about, firm_name
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField

_LONGEST_LEAD = 52


def present(
    drawer: Drawer, context: Context, *, firm_id: uuid.UUID, season: SeasonRow | None = None
) -> None:
    """Enter a busy time, or correct ``season``."""
    form = SeasonForm(drawer, context, firm_id, season)
    if season is None:
        what = QCoreApplication.translate("SeasonForm", "New season")
    else:
        what = QCoreApplication.translate("SeasonForm", "Season")
    form.show_in(about(what, firm_name(context, firm_id), draft=season is None))


class SeasonForm(DrawerForm):
    """Twelve months to choose from."""

    def __init__(
        self, drawer: Drawer, context: Context, firm_id: uuid.UUID, season: SeasonRow | None
    ) -> None:
        super().__init__(drawer, context)
        self._firm_id, self._season = firm_id, season
        kinds = [(kind.value, say(label(kind))) for kind in SeasonKind]
        self.form.add("kind", self.tr("What is it to us?"), Chips(kinds, single=True))
        names = NAMES[context.language].months
        months = [(str(number), name.capitalize()) for number, name in enumerate(names, 1)]
        self.form.add("months", self.tr("Months"), Chips(months))
        lead = NumberField(low=0, high=_LONGEST_LEAD, whole=True)
        hint = self.tr("Then the firm turns up on your Today page.")
        self.form.add("lead_weeks", self.tr("Ask how many weeks before?"), lead, hint=hint)
        self.form.add("note", self.tr("What happens then?"), TextField(), optional=True)
        self.form.changed.connect(self._changed)
        self._show()
        self._buttons()

    def again(self) -> None:
        present(self.drawer, self.context, firm_id=self._firm_id, season=self._season)

    def _show(self) -> None:
        season = self._season
        if season is None:
            start = {"kind": [SeasonKind.HANDS_WELCOME], "lead_weeks": LEAD_WEEKS}
            self.form.set_values(start)
        else:
            self.form.set_values(
                {
                    "kind": [season.kind],
                    "months": [str(month) for month in season.months],
                    "lead_weeks": season.lead_weeks,
                    "note": season.note,
                }
            )
        self._changed("kind")

    def _buttons(self) -> None:
        if self._season is None:
            self.add_button(self.tr("Add the season"), self._finish, primary=True)
            self.keep_draft("season.new", str(self._firm_id))
            return
        self.add_button(self.tr("Keep the changes"), self._finish, primary=True)
        remove = self.add_button(self.tr("Remove the season"), self._remove)
        set_role(remove, "danger")

    def _changed(self, name: str) -> None:
        if name == "kind":
            kind = self.form.field("kind").value()
            self.form.show_field("lead_weeks", not kind or kind == [SeasonKind.HANDS_WELCOME])
            self.form.show_field("months", kind != [SeasonKind.NONE])

    def _finish(self) -> None:
        self.done(self._save)

    def _save(self) -> None:
        values = self.form.values()
        lead = self.form.field("lead_weeks").whole_value()
        said = {
            "kind": SeasonKind((values["kind"] or [SeasonKind.HANDS_WELCOME])[0]),
            "months": [int(month) for month in values["months"]],
            "lead_weeks": LEAD_WEEKS if lead is None else lead,
            "note": values["note"],
        }
        if self._season is None:
            self.context.call(firm_seasons.add, firm_id=self._firm_id, **said)
        else:
            self.context.call(firm_seasons.update, season_id=self._season.id, **said)

    def _remove(self) -> None:
        season = self._season
        if season is not None:
            self.done(lambda: self.context.call(firm_seasons.remove, season_id=season.id))
