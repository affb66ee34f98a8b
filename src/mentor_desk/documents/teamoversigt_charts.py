"""The caseload in figures, beneath the list of the summary. Groups under five never come here."""

from __future__ import annotations

from mentor_desk.documents.filling import written
from mentor_desk.documents.forms import Form
from mentor_desk.documents.parts import Heading, Paragraph, Part, Together
from mentor_desk.documents.shapes import BarLine, BarPart, Bars
from mentor_desk.documents.teamoversigt import SummaryGroup, SummaryMoved, TeamSummary
from mentor_desk.formats import days


def charts(content: TeamSummary, form: Form) -> tuple[Part, ...]:
    """Where the cases stand, the load against its band, and how the citizens see themselves move."""
    if not content.rows:
        return ()
    return (_stages(content, form), _load(content, form), *_movement(content, form))


def stage_name(group: SummaryGroup, form: Form) -> str:
    """«Samtale», or from the first to the last stage where several are told together."""
    said = form.choices["stage"]
    first, last = said.get(group.first, group.first), said.get(group.last, group.last)
    return first if first == last else form.texts["from_to"].format(first=first, last=last)


def _stages(content: TeamSummary, form: Form) -> Part:
    say = form.texts
    heading = Heading(f"{say['charts']}: {say['by_stage'].lower()}")
    if not content.groups:
        return Together((heading, Paragraph(say["no_groups"], "small")))
    lines = tuple(
        BarLine(
            stage_name(group, form),
            (BarPart(group.people),),
            say["one_group"].format(count=group.people),
        )
        for group in content.groups
    )
    return Together((heading, Bars(lines), Paragraph(say["small_groups"], "small")))


def _load(content: TeamSummary, form: Form) -> Part:
    say = form.texts
    words = say["load_words"].format(
        load=written(content.load), low=content.load_low, high=content.load_high
    )
    line = BarLine(say["load_line"], (BarPart(content.load, "mid"),), words)
    band = (float(content.load_low), float(content.load_high))
    bars = Bars((line,), max(content.load, content.load_high) * 1.1, band)
    return Together((bars, Paragraph(say["load_band"], "small")))


def _movement(content: TeamSummary, form: Form) -> tuple[Part, ...]:
    told = [each for each in content.moved if each.people is not None]
    if not told or content.moved_since is None:
        return ()
    say = form.texts
    day = days.month_day(content.moved_since, "da")
    lines = tuple(_moved(each, form) for each in told)
    heading, signs = Heading(say["movement"].format(day=day)), say["moved_signs"]
    return (Together((heading, Bars(lines), Paragraph(signs, "small"))),)


def _moved(each: SummaryMoved, form: Form) -> BarLine:
    say = form.texts
    if each.up is not None and each.same is not None and each.down is not None:
        words = say["moved_words"].format(up=each.up, same=each.same, down=each.down)
        parts = (BarPart(each.up), BarPart(each.same, "mid"), BarPart(each.down, "light"))
        return BarLine(each.area, parts, words)
    if each.up is not None and each.rest is not None:
        words = say["moved_rest"].format(up=each.up, rest=each.rest)
        return BarLine(each.area, (BarPart(each.up), BarPart(each.rest, "light")), words)
    return BarLine(each.area, (), say["moved_people"].format(people=each.people))
