"""The municipality's own rates and periods of keeping, as parts of its setup."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from sqlalchemy.orm import Session

from mentor_desk.rules import amounts, rulebook_file
from mentor_desk.rules.retention import LONGEST
from mentor_desk.rules.shapes import Table, flag, number, words
from mentor_desk.services import retention
from mentor_desk.services.setup_part import (
    STRANGE,
    Entry,
    SetupChange,
    Taking,
    Weighed,
    put_setting,
    setting,
)
from mentor_desk.services.year_rates import KEY
from mentor_desk.texts import Text, Words, text

_AMOUNT = text("data_sets", "{value} from {day} ({source})")


class OwnRates:
    """Amounts of the year; those of the same year are replaced, other years stay."""

    key: Final = "rates"
    title: Final = text("data_sets", "Our own rates of the year")
    _fields: Final = ("rate", "from", "value", "source", "confirmed")
    _entry: Final = Table(
        {"rate": words, "from": words, "value": number, "source": words, "confirmed": flag},
        frozenset(_fields),
    )

    def gather(self, session: Session) -> list[Any]:
        """One entry an amount."""
        kept: dict[str, list[dict[str, Any]]] = setting(session, KEY) or {}
        return [{"rate": rate, **each} for rate, years in sorted(kept.items()) for each in years]

    def weigh(self, session: Session, found: Sequence[Any]) -> Weighed:
        """A rate the program does not know, or one without a day, is left out."""
        del session
        rates = {rule.name.partition(".")[2] for rule in rulebook_file.in_use().of_file("rates")}
        usable = [
            each
            for each in found
            if self._entry(each) and each["rate"] in rates and each["source"] and _is_day(each["from"])
        ]
        return Weighed(tuple(usable), (STRANGE,) * (len(found) - len(usable)))

    def changes(self, session: Session, entries: Sequence[Entry]) -> list[SetupChange]:
        """A line an amount, beside the one of the same year."""
        own = {(each["rate"], each["from"][:4]): each for each in self.gather(session)}
        rulebook = rulebook_file.in_use()
        found = []
        for each in entries:
            before = own.get((each["rate"], each["from"][:4]))
            if before != each:
                title = rulebook.rules[f"rates.{each['rate']}"].title
                found.append(SetupChange(title, _amount(before), _amount(each)))
        return found

    def take(self, session: Session, entries: Sequence[Entry], taking: Taking) -> None:
        """Put each among the years of its rate."""
        del taking
        kept = dict(setting(session, KEY) or {})
        for each in entries:
            years = {one["from"][:4]: one for one in kept.get(each["rate"], ())}
            years[each["from"][:4]] = {name: each[name] for name in self._fields[1:]}
            kept[each["rate"]] = [years[year] for year in sorted(years)]
        put_setting(session, KEY, kept)


class OwnPeriods:
    """Months that people are kept for."""

    key: Final = "retention"
    title: Final = text("data_sets", "Our own periods of keeping")
    _entry: Final = Table({"period": words, "months": number}, frozenset({"period", "months"}))

    def gather(self, session: Session) -> list[Any]:
        """The periods that are not as shipped."""
        own: dict[str, int] = setting(session, retention.MONTHS) or {}
        return [{"period": key, "months": months} for key, months in sorted(own.items())]

    def weigh(self, session: Session, found: Sequence[Any]) -> Weighed:
        """A period the program does not know, or no number of months, is left out."""
        del session
        usable = tuple(each for each in found if self._entry(each) and self._fits(each))
        return Weighed(usable, (STRANGE,) * (len(found) - len(usable)))

    def changes(self, session: Session, entries: Sequence[Entry]) -> list[SetupChange]:
        """A line a period."""
        titles = {key: one.title for key, one in retention.shipped().items()}
        months = {each["period"]: retention.months(session, each["period"]) for each in entries}
        return [
            SetupChange(
                titles[each["period"]],
                amounts.months(months[each["period"]]),
                amounts.months(each["months"]),
            )
            for each in entries
            if months[each["period"]] != each["months"]
        ]

    def take(self, session: Session, entries: Sequence[Entry], taking: Taking) -> None:
        """Set each of them."""
        del taking
        for each in entries:
            retention.set_months(session, key=each["period"], months=each["months"])

    def _fits(self, each: Entry) -> bool:
        period = retention.shipped().get(each["period"])
        whole = isinstance(each["months"], int) and 1 <= each["months"] <= LONGEST
        return period is not None and period.months > 0 and whole


def _amount(each: Entry | None) -> Text | str:
    if each is None:
        return ""
    day = date.fromisoformat(each["from"])
    value = Words(f"{each['value']:g}".replace(".", ","), f"{each['value']:g}")
    return _AMOUNT.fill(value=value, day=day, source=each["source"])


def _is_day(written: str) -> bool:
    try:
        return bool(date.fromisoformat(written))
    except ValueError:
        return False
