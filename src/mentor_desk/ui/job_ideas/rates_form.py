"""The rates of the year: written once by whoever looks them up, with where they were read."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLabel

from mentor_desk.services import year_rates
from mentor_desk.services.year_rates import YearRate
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.job_ideas.words import translate
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField


def present(drawer: Drawer, context: Context) -> None:
    """Write the rates of the year."""
    RatesForm(drawer, context).open()


class RatesForm(DrawerForm):
    """All rates below each other; only those that differ are written."""

    def __init__(self, drawer: Drawer, context: Context) -> None:
        super().__init__(drawer, context)
        about = QLabel(
            translate(
                "JobIdeas",
                "The program ships no amounts: an old one does more harm than none. Write the rates of "
                "the year from the official source; they hold until New Year.",
            )
        )
        about.setWordWrap(True)
        set_role(about, "caption")
        self.column.insertWidget(0, about)
        today = context.today()
        self._rates = context.call(year_rates.table, rulebook=context.rules, day=today)
        for rate in self._rates:
            title = rate.title.written(context.language)
            self.form.add(rate.key, title, NumberField(), hint=self._hint(rate))
        self.form.add("starts", translate("JobIdeas", "They hold from"), DateField(context.today))
        self.form.add(
            "source",
            translate("JobIdeas", "Where did you read them?"),
            TextField(translate("JobIdeas", "For example: the ministry’s rates for the year, the day")),
        )
        words = translate("JobIdeas", "I have checked them against the official source")
        self.form.add("confirmed", "", CheckField(words))
        own = [rate for rate in self._rates if rate.own]
        self.form.set_values({rate.key: rate.value for rate in self._rates})
        self.form.set_values({
            "starts": own[0].starts if own else date(today.year, 1, 1),
            "source": own[0].source if own else "",
            "confirmed": bool(own) and all(rate.confirmed for rate in own),
        })  # fmt: skip

    def open(self) -> None:
        """Show what is known."""
        self.add_button(translate("JobIdeas", "Keep the rates"), self._keep, primary=True)
        self.keep_draft("rates", "")
        self.show_in(translate("JobIdeas", "Rates of the year"))

    def again(self) -> None:
        present(self.drawer, self.context)

    def _hint(self, rate: YearRate) -> str:
        parts = [rate.unit, rate.law]
        if rate.value is None:
            parts.append(translate("JobIdeas", "Rate missing"))
        elif not rate.confirmed:
            parts.append(translate("JobIdeas", "not confirmed"))
        return " · ".join(part for part in parts if part)

    def _keep(self) -> None:
        values = self.form.values()
        amounts = {rate.key: values[rate.key] for rate in self._rates}
        self.done(
            lambda: self.context.call(
                year_rates.enter,
                values={key: value for key, value in amounts.items() if self._wanted(key, value)},
                starts=values["starts"] or self.context.today(),
                source=values["source"],
                confirmed=values["confirmed"],
                rulebook=self.context.rules,
            )
        )

    def _wanted(self, key: str, value: float | None) -> bool:
        """Written, or there was one of our own that is taken away."""
        before = next(rate for rate in self._rates if rate.key == key)
        return value is not None or before.own
