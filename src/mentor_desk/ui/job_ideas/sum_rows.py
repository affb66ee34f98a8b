"""The lines of the sum: what is typed in each, what comes out of it, and how it is explained."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from mentor_desk.documents.job_sum import Rates
from mentor_desk.documents.papers.minifleks_content import Way
from mentor_desk.terms import JobSumKind
from mentor_desk.ui.job_ideas import sum_words as told

translate = QCoreApplication.translate

ALL = frozenset(JobSumKind)
_FLEX = frozenset({JobSumKind.MINI_FLEKSJOB})
_PAID_BACK = frozenset({JobSumKind.WAGE_SUBSIDY})
Told = Callable[[Way, Rates], str]


@dataclass(frozen=True, slots=True)
class Input:
    """A number that is typed: ``name`` is that of the scenario, ``hint`` stands in it while empty."""

    name: str
    label: str
    hint: str = ""
    high: float = 100_000


@dataclass(frozen=True, slots=True)
class SumLine:
    """One line. ``inputs`` are typed, ``result`` is worked out; ``worked`` says how, in figures.

    Ways of other ``kinds`` have nothing here. ``total`` lines stand out; a line with only a ``label``
    is a heading. ``bar`` shows the range of the weeks.
    """

    key: str
    label: str
    explained: str = ""
    inputs: tuple[Input, ...] = ()
    result: Told | None = None
    worked: Told | None = None
    kinds: frozenset[JobSumKind] = field(default=ALL)
    total: bool = False
    bar: bool = False

    @property
    def heading(self) -> bool:
        """Whether it only stands over others."""
        return not self.inputs and self.result is None and not self.bar


def lines() -> tuple[SumLine, ...]:
    """All of them, from the top."""
    return (*_left(), *_worth(), *_cost(), *_citizen())


def _worth() -> tuple[SumLine, ...]:
    return (
        SumLine("", translate("JobIdeas", "What it gives")),
        SumLine(
            "freed",
            translate("JobIdeas", "Hours set free a week"),
            translate(
                "JobIdeas",
                "The hours that somebody here spends on these tasks today. Left empty, it is the "
                "hours of the tasks together.",
            ),
            (Input("freed_hours", translate("JobIdeas", "Hours set free a week"), high=168),),
        ),
        SumLine(
            "value",
            translate("JobIdeas", "What such an hour is worth, kr."),
            translate(
                "JobIdeas",
                "What you earn on an hour of the one who gets time back: the price of an hour to the "
                "customer, or what the hour costs you today.",
            ),
            (Input("hour_value", translate("JobIdeas", "What such an hour is worth, kr.")),),
        ),
        SumLine(
            "worth",
            translate("JobIdeas", "The hours are worth, a week"),
            translate("JobIdeas", "Hours set free × what an hour is worth."),
            result=told.worth,
            worked=told.worth_worked,
            total=True,
        ),
    )


def _cost() -> tuple[SumLine, ...]:
    return (
        SumLine("", translate("JobIdeas", "What it costs")),
        *_hours(),
        *_wage(),
        *_besides(),
        SumLine(
            "cost",
            translate("JobIdeas", "It costs, a week"),
            translate("JobIdeas", "Hours × intensity × what an hour costs, and the other costs."),
            result=told.cost,
            worked=told.cost_worked,
            total=True,
        ),
        SumLine(
            "even",
            translate("JobIdeas", "It pays for itself from"),
            translate("JobIdeas", "So many hours have to be set free a week before it costs nothing."),
            result=told.even,
        ),
    )


def _hours() -> tuple[SumLine, ...]:
    least, usual = translate("JobIdeas", "least"), translate("JobIdeas", "usual")
    most = translate("JobIdeas", "most")
    hours = translate("JobIdeas", "Hours a week")
    return (
        SumLine(
            "hours",
            translate("JobIdeas", "Hours a week: least, usual, most"),
            translate(
                "JobIdeas",
                "The working time may swing with how busy you are. Write the hours of a quiet, a "
                "usual and a busy week; without the usual one it lies halfway.",
            ),
            (
                Input("hours_least", f"{hours}, {least}", "–", 168),
                Input("hours_average", f"{hours}, {usual}", "", 168),
                Input("hours_most", f"{hours}, {most}", "–", 168),
            ),
        ),
        SumLine(
            "intensity",
            translate("JobIdeas", "Work intensity, %"),
            translate(
                "JobIdeas",
                "How much of the full pace there is in an hour. The municipality judges it together "
                "with you, and you pay for the work that is done. In other jobs every hour counts "
                "whole.",
            ),
            (Input("intensity", translate("JobIdeas", "Work intensity, %"), high=100),),
            kinds=_FLEX,
        ),
    )


def _wage() -> tuple[SumLine, ...]:
    return (
        SumLine(
            "wage",
            translate("JobIdeas", "Hourly wage, kr."),
            translate("JobIdeas", "By the collective agreement of the trade, or what is usual there."),
            (Input("wage", translate("JobIdeas", "Hourly wage, kr.")),),
        ),
        SumLine(
            "on_top",
            translate("JobIdeas", "On top: pension % and holiday pay %"),
            translate(
                "JobIdeas",
                "Your part of the pension, and holiday pay. Empty: they are in the wage already.",
            ),
            (
                Input("pension", translate("JobIdeas", "Pension, %"), "–", 100),
                Input(
                    "holiday",
                    translate("JobIdeas", "Holiday pay, %"),
                    "–",
                    100,
                ),
            ),
        ),
    )


def _besides() -> tuple[SumLine, ...]:
    return (
        SumLine(
            "subsidy",
            translate("JobIdeas", "Wage subsidy, kr. an hour"),
            translate(
                "JobIdeas",
                "What the municipality pays you back for each hour. The rate of the year stands here "
                "once it is written and confirmed.",
            ),
            (
                Input(
                    "subsidy",
                    translate("JobIdeas", "Wage subsidy, kr. an hour"),
                    translate("JobIdeas", "Rate missing"),
                ),
            ),
            kinds=_PAID_BACK,
        ),
        SumLine(
            "other",
            translate("JobIdeas", "Other costs a month, kr."),
            translate(
                "JobIdeas", "Clothes, tools, training, a telephone: what it takes besides the wage."
            ),
            (Input("other_costs", translate("JobIdeas", "Other costs a month, kr.")),),
        ),
    )


def _left() -> tuple[SumLine, ...]:
    return (
        SumLine("", translate("JobIdeas", "What is left for the firm")),
        SumLine(
            "monthly",
            translate("JobIdeas", "For you in a month"),
            translate("JobIdeas", "A month is 52/12 weeks."),
            result=told.monthly,
            total=True,
        ),
        SumLine(
            "weekly",
            translate("JobIdeas", "For you in a usual week"),
            translate("JobIdeas", "What the hours are worth less what it costs."),
            result=told.weekly,
            worked=told.weekly_worked,
            total=True,
        ),
        SumLine(
            "range",
            translate("JobIdeas", "From the quiet to the busy week"),
            translate(
                "JobIdeas",
                "The hours set free follow the hours that are worked. The upright line is "
                "nothing gained and nothing lost.",
            ),
            result=told.span,
            bar=True,
        ),
    )


def _citizen() -> tuple[SumLine, ...]:
    return (
        SumLine("", translate("JobIdeas", "For the one who gets the job · guidance")),
        SumLine(
            "paid",
            translate("JobIdeas", "Wage from you a month"),
            translate("JobIdeas", "With pension, in a usual week."),
            result=told.paid,
        ),
        SumLine(
            "supplement",
            translate("JobIdeas", "Supplement from the municipality"),
            translate(
                "JobIdeas",
                "The highest supplement, less a part of the wage. The municipality works out the final "
                "amount; wage and supplement together never exceed the wage of full time.",
            ),
            result=told.supplement_of,
            worked=told.supplement_worked,
            kinds=_FLEX,
        ),
    )
