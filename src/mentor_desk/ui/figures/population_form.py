"""How many workplaces there are in the municipality: typed, or counted in the list read in."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QPushButton
from shiboken6 import isValid

from mentor_desk.formats.municipalities import by_code, municipalities
from mentor_desk.rules.figures import data
from mentor_desk.services import directory
from mentor_desk.services.figures import firm_population
from mentor_desk.services.figures.begun import band_name
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField


class PopulationForm(DrawerForm):
    """One number for all, or one for each size; what is known already stands there."""

    def __init__(self, drawer: Drawer, context: Context, municipality: str) -> None:
        super().__init__(drawer, context)
        self._municipality = municipality
        known = context.call(firm_population.known, municipality_code=municipality, day=context.today())
        found = context.call(directory.summary)
        self.count: QPushButton | None = None
        if found is not None and found.trouble is None:
            self.count = QPushButton(
                self.tr("Count them in the list «{name}»").format(name=found.source)
            )
            set_role(self.count, "small")
            self.count.clicked.connect(lambda _=False: self._count(found.source))
            self.column.insertWidget(0, self.count)
        if not municipality:
            every = [(each.code, each.name) for each in municipalities()]
            self.form.add("municipality", self.tr("Your municipality"), ChoiceField(every))
        self.form.add(
            "whole",
            self.tr("All workplaces"),
            NumberField(),
            optional=True,
            hint=self.tr("Leave it empty, and the sizes are added up."),
        )
        bands = list(data().bands)
        for left, right in zip(bands[::2], bands[1::2], strict=True):
            self.form.add_pair(*(self._cell(band) for band in (left, right)))
        self.form.add("as_of", self.tr("Counted on"), DateField(context.today))
        self.form.add(
            "source",
            self.tr("Where it comes from"),
            TextField(),
            optional=True,
            hint=self.tr("For example the register of firms (Virk) or Statistics Denmark."),
        )
        begin: dict[str, object] = {band: float(count) for band, count in known.bands.items()}
        if known.whole is not None:
            begin["whole"] = float(known.whole)
        self.form.set_values({**begin, "as_of": context.today(), "source": known.source})

    def open(self) -> None:
        """Show it."""
        self.add_button(self.tr("Save the numbers"), self._save, primary=True)
        place = by_code(self._municipality)
        title = self.tr("How many workplaces are there?")
        self.show_in(f"{title} · {place.name}" if place else title)

    def show_counts(self, counts: Mapping[str, int], source: str) -> None:
        """Put what was counted into the fields; it is saved by the button."""
        if not counts:
            words = self.tr("The list has no workplace with the number of this municipality.")
            self.context.warn(words)
            return
        unknown = counts.get("", 0)
        values: dict[str, object] = {
            band: float(counts[band]) if counts.get(band) else None for band in data().bands
        }
        values["whole"] = float(sum(counts.values())) if unknown else None
        self.form.set_values({**values, "as_of": self.context.today(), "source": source})

    def _cell(self, band: str) -> FormCell:
        return FormCell(band, say(band_name(band)), NumberField(), optional=True)

    def _code(self) -> str:
        """The municipality the numbers are of."""
        return self._municipality or str(self.form.field("municipality").value() or "")

    def _count(self, source: str) -> None:
        if self.count is not None:
            self.count.setEnabled(False)
        code, context = self._code(), self.context
        context.background.run(
            lambda _: context.call(firm_population.in_directory, municipality_code=code),
            lambda counts: self._counted(counts, source),
            context.warn,
        )

    def _counted(self, counts: Mapping[str, int], source: str) -> None:
        if isValid(self):
            if self.count is not None:
                self.count.setEnabled(True)
            self.show_counts(counts, source)

    def _save(self) -> None:
        values = self.form.values()
        bands = {band: round(values[band]) for band in data().bands if values[band] is not None}
        whole = values["whole"]
        self.done(
            lambda: self.context.call(
                firm_population.save,
                municipality_code=self._code(),
                as_of=values["as_of"] or self.context.today(),
                bands=bands,
                whole=None if whole is None else round(whole),
                source=values["source"],
            )
        )
