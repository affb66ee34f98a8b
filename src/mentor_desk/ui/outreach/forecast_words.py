"""The forecast panel in words (feature C12)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from mentor_desk.services.forecasts import Numbers, Panel, PanelRow
from mentor_desk.ui.outreach.forecast_chart import ChartLine
from mentor_desk.ui.outreach.words import joined, translate

_MONTHS_A_QUARTER = 3
_SHOWN = 3


def headings() -> tuple[str, str, str, str]:
    """What the four numbers are."""
    return (
        translate("Outreach", "Now"),
        translate("Outreach", "3 months"),
        translate("Outreach", "6 months"),
        translate("Outreach", "12 months"),
    )


def note_heading() -> str:
    """What stands beside the numbers."""
    return translate("Outreach", "Remark")


def quarter(first: date) -> str:
    """``4. kvartal 2026``."""
    number = (first.month - 1) // _MONTHS_A_QUARTER + 1
    words = translate("Outreach", "Quarter {number}, {year}")
    return words.format(number=number, year=first.year)


def short_quarter(first: date) -> str:
    """``4. kv. 26``."""
    number = (first.month - 1) // _MONTHS_A_QUARTER + 1
    words = translate("Outreach", "Q{number} {year}")
    return words.format(number=number, year=f"{first.year % 100:02d}")


def state(panel: Panel) -> str:
    """How many have answered."""
    words = translate(
        "Outreach", "{answered} of {all} firms have answered. Enter goes down the column."
    )
    answered = len(panel.rows) - len(panel.missing)
    return words.format(answered=answered, all=len(panel.rows))


def before(row: PanelRow) -> str:
    """Where the firm is, and which quarter the grey numbers are of."""
    if not row.before:
        return joined(row.town, translate("Outreach", "asked for the first time"))
    if row.said is not None and None not in row.said.values:
        return row.town
    words = translate("Outreach", "grey: {quarter}")
    return joined(row.town, words.format(quarter=short_quarter(row.before[0][0])))


def change(numbers: Numbers) -> str:
    """What the year brings: more, fewer, or the same."""
    if numbers.now is None or numbers.in_12 is None:
        return translate("Outreach", "No guess for the year.")
    return _difference(numbers.in_12 - numbers.now)


def _difference(more: int) -> str:
    if more > 0:
        return translate("Outreach", "%n person(s) more in a year", "", more)
    if more < 0:
        return translate("Outreach", "%n person(s) fewer in a year", "", -more)
    return translate("Outreach", "the same in a year")


def firm_trend(row: PanelRow) -> str:
    """The firm's expectations through the quarters, the newest first."""
    answers: Sequence[tuple[str, Numbers]] = [
        *([(translate("Outreach", "This quarter"), row.said)] if row.said else []),
        *[(short_quarter(day), numbers) for day, numbers in row.before],
    ]
    if not answers:
        return translate("Outreach", "Nothing has been answered yet.")
    return "\n".join(f"{name}: {change(numbers)}" for name, numbers in answers[:4])


def panel_trend(panel: Panel) -> str:
    """The panel's sums in a sentence or two."""
    if not panel.trend:
        return translate("Outreach", "The sums stand here when the first firm has answered.")
    last = panel.trend[-1]
    parts = []
    if last.in_a_year is not None:
        words = translate("Outreach", "{quarter}: {change} among the {count} firms that answered.")
        parts.append(
            words.format(
                quarter=short_quarter(last.quarter),
                change=_difference(last.in_a_year),
                count=last.answered,
            )
        )
    if len(panel.trend) > 1 and last.in_a_year is not None and panel.trend[-2].in_a_year is not None:
        parts.append(_compared(last.in_a_year, panel.trend[-2].in_a_year))
    return " ".join(parts)


def _compared(now: int, then: int) -> str:
    if now > then:
        return translate("Outreach", "That is more than they expected the quarter before.")
    if now < then:
        return translate("Outreach", "That is less than they expected the quarter before.")
    return translate("Outreach", "That is as they expected the quarter before.")


def chart_lines(panel: Panel) -> list[ChartLine]:
    """The newest quarters as lines: how many more or fewer than now."""
    return [
        ChartLine(short_quarter(each.quarter), (0, *each.changes)) for each in panel.trend[-_SHOWN:]
    ]
