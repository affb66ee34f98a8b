"""The numbers and words that outreach is worked with; they lie in ``resources``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

from mentor_desk.errors import UserError
from mentor_desk.formats.office_time import working_days_after, working_minutes
from mentor_desk.shelf import SHELF
from mentor_desk.texts import Language, Words, text


@dataclass(frozen=True, slots=True)
class Size:
    """A size of firms to choose by: ``least`` to ``most`` employees."""

    key: str
    title: Words
    least: float
    most: float


@dataclass(frozen=True, slots=True)
class Method:
    """How outreach is worked; what each number means stands beside it in the file."""

    welcome_working_days: int
    answer_working_days: int
    opens: time
    closes: time
    renew_first_days: int
    renew_again_days: int
    forecast_from_day: int
    referral_months: int
    lines: Mapping[str, Words]
    sizes: tuple[Size, ...]

    def answer_by(self, asked_at: datetime, days: int | None = None) -> datetime:
        """The end of the office's ``days``-th working day after the question was asked."""
        local = asked_at.astimezone()
        due = working_days_after(local.date(), self.answer_working_days if days is None else days)
        return datetime.combine(due, self.closes, local.tzinfo)

    def minutes(self, start: datetime, end: datetime) -> int:
        """Office minutes between two moments."""
        return working_minutes(start.astimezone(), end.astimezone(), self.opens, self.closes)

    @property
    def day_minutes(self) -> int:
        """How long a working day is, in minutes."""
        return (self.closes.hour - self.opens.hour) * 60 + self.closes.minute - self.opens.minute

    def welcome_by(self, seen_on: date) -> date:
        """The day a firm first seen on ``seen_on`` should have been welcomed."""
        return working_days_after(seen_on, self.welcome_working_days)


def method() -> Method:
    """The numbers in use."""
    return SHELF.load("reference/outreach.toml", parse)


def parse(content: str) -> Method:
    """The numbers in ``content``. Raises :class:`UserError` for a time that is none."""
    table = tomllib.loads(content)
    return Method(
        **{name: table[name] for name in _NUMBERS},
        opens=_clock(table["opens"]),
        closes=_clock(table["closes"]),
        lines={row["key"]: Words(row["da"], row["en"]) for row in table["line"]},
        sizes=tuple(
            Size(row["key"], Words(row["da"], row["en"]), row["least"], row["most"])
            for row in table["size"]
        ),
    )


def _clock(written: str) -> time:
    try:
        return time.fromisoformat(written)
    except ValueError as fault:
        sentence = text("data_sets", "«{words}» is no time of day. Write it as 08:00.")
        raise UserError(sentence.fill(words=written)) from fault


def call_script(language: Language) -> tuple[str, ...]:
    """The steps a new campaign's call guide begins with."""
    return tuple(step.written(language) for step in SHELF.load("guides/ringeguide.toml", parse_script))


def parse_script(content: str) -> tuple[Words, ...]:
    """The steps in ``content``."""
    return tuple(Words(step["da"], step["en"]) for step in tomllib.loads(content)["step"])


_NUMBERS = (
    "welcome_working_days", "answer_working_days", "renew_first_days", "renew_again_days",
    "forecast_from_day", "referral_months",
)  # fmt: skip
