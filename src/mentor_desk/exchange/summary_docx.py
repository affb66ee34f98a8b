"""The caseload summary as a text document that the team can write its answers into."""

from __future__ import annotations

from datetime import date

from mentor_desk.exchange import summary_words
from mentor_desk.exchange.cells import Value
from mentor_desk.exchange.summary import Summary, SummaryMoved
from mentor_desk.exchange.summary_words import Words
from mentor_desk.exchange.text_document import TextDocument
from mentor_desk.formats import days, numbers

_DARK, _MID, _LIGHT = "145D66", "73A8B0", "D1E3E6"
_SHARES = {
    "case": 14, "target_group": 20, "stage": 15, "placement": 14, "week": 7, "weeks": 7, "place": 20,
    "last_contact": 14, "days_since_contact": 8, "next_step": 30, "next_step_on": 13, "question": 30,
}  # fmt: skip


def document(summary: Summary) -> bytes:
    """``summary`` as the bytes of a ``.docx`` file; equal summaries give equal bytes."""
    words = summary_words.read()
    made = TextDocument(words.title, summary.on, words.mark(summary))
    made.heading(words.title, 0)
    made.paragraph(_subtitle(summary, words))
    made.paragraph(words.mark(summary), strong=summary.named)
    if summary.named:
        made.paragraph(words.texts["with_names_reason"].format(reason=summary.reason))
    load = words.texts["load"].format(
        load=_number(summary.load),
        low=summary.load_low,
        high=summary.load_high,
        count=len(summary.rows),
    )
    made.paragraph(load)
    if not summary.rows:
        made.paragraph(words.texts["no_cases"])
        return made.data()
    columns = [(name, float(_SHARES[key])) for key, name in words.choices["columns"].items()]
    rows = [
        [_cell(value) for value in summary_words.values(line, summary, words)] for line in summary.rows
    ]
    made.table(columns, rows)
    _figures(made, summary, words)
    return made.data()


def _subtitle(summary: Summary, words: Words) -> str:
    mentor = summary.sender.mentor.name
    said = words.texts["subtitle_mentor" if mentor else "subtitle"]
    day = days.month_day(summary.on, "da")
    return said.format(weekday=days.weekday(summary.on, "da"), day=day, mentor=mentor)


def _figures(made: TextDocument, summary: Summary, words: Words) -> None:
    say, sheet = words.texts, words.choices["sheet"]
    made.heading(say["charts"], 1)
    made.heading(say["by_stage"], 2)
    if summary.groups:
        made.bars(
            (sheet["stages"], say["charts"], sheet["count"]),
            [
                (words.stages(each), [(each.people, _DARK)], say["one_group"].format(count=each.people))
                for each in summary.groups
            ],
        )
        made.paragraph(say["small_groups"])
    else:
        made.paragraph(say["no_groups"])
    made.heading(sheet["load"], 2)
    said = say["load_words"].format(
        load=_number(summary.load), low=summary.load_low, high=summary.load_high
    )
    end = max(summary.load, summary.load_high)
    parts = [(summary.load, _MID)]
    made.bars((sheet["load"], say["charts"], sheet["count"]), [(say["load_line"], parts, said)], end)
    told = [each for each in summary.moved if each.people is not None]
    if told and summary.moved_since is not None:
        made.heading(say["movement"].format(day=days.month_day(summary.moved_since, "da")), 2)
        made.bars(
            (sheet["area"], say["charts"], sheet["people"]),
            [(each.area, _moved(each), words.moved(each)) for each in told],
        )
        made.paragraph(say["moved_signs"])


def _moved(each: SummaryMoved) -> list[tuple[float, str]]:
    if each.up is None:
        return []
    if each.rest is not None:
        return [(each.up, _DARK), (each.rest, _LIGHT)]
    return [(each.up, _DARK), (each.same or 0, _MID), (each.down or 0, _LIGHT)]


def _cell(value: Value) -> str:
    if isinstance(value, date):
        return days.short(value, "da")
    return "" if value is None else str(value)


def _number(value: float) -> str:
    return numbers.number(value, "da")
