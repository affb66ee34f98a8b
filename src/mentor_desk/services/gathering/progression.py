"""Gathers the progression sheet from the talks, the goals and the small steps of a case (G4)."""

from __future__ import annotations

from mentor_desk.documents import catalogue
from mentor_desk.documents.papers.progression import NextGoal, Progression, SheetArea, SideMark
from mentor_desk.rules import progression_chart
from mentor_desk.rules.indicator_sets import Area
from mentor_desk.rules.progression_chart import ChartRow, Series
from mentor_desk.services import indicator_sets, progression, small_steps
from mentor_desk.services.gathering.case_facts import facts
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.paper_parties import sender
from mentor_desk.terms import ScoreSide

KEY = "progression"
_STEPS = 6
"""So many small steps find room beneath the scales; the newest are taken."""


def gather(g: Gathering) -> Progression:
    """The citizen's own figures with the others' beside them; areas nobody answered are lines.

    The mentor's belief is not on it: it is for the mentor alone.
    """
    found = facts(g)
    series = progression.series(g.session, case_id=found.case.id)
    asked = indicator_sets.in_use(g.session).areas
    rows = {row.key: row for row in progression_chart.rows(series, asked)}
    areas = {area.key: area for area in asked}
    steps = small_steps.listing(g.session, case_id=found.case.id)[:_STEPS]
    citizen = [talk.day for talk in series.talks if ScoreSide.CITIZEN in talk.scores]
    return Progression(
        sender=sender(g.session),
        citizen_name=found.citizen.name,
        on=citizen[-1] if citizen else None,
        then_on=citizen[0] if len(citizen) > 1 else None,
        by=_who(series),
        areas=tuple(_area(areas.get(key), rows.get(key)) for key in dict.fromkeys((*areas, *rows))),
        goals=tuple(_goal(row) for row in rows.values() if row.goal),
        small_steps="\n".join(step.text.replace("\n", " ") for step in reversed(steps)),
        own_words=series.talks[-1].own_words if series.talks else "",
    )


def _area(area: Area | None, row: ChartRow | None) -> SheetArea:
    if row is None:
        return SheetArea(area.title, area.anchors) if area else SheetArea()
    own = row.point(ScoreSide.CITIZEN)
    return SheetArea(
        title=row.title,
        anchors=row.anchors,
        then=own.then if own else None,
        now=own.now if own else None,
        goal=row.goal.value if row.goal else None,
        others=tuple(
            SideMark(point.side.value, point.then, point.now)
            for point in row.points
            if point.side is not ScoreSide.CITIZEN
        ),
        why=" ".join(row.why.split()),
    )


def _goal(row: ChartRow) -> NextGoal:
    goal = row.goal
    return NextGoal(row.title, goal.text, goal.by_on) if goal else NextGoal()


def _who(series: Series) -> str:
    """Whose marks are on the sheet, in the form's words."""
    sides = catalogue.by_key(KEY).form().choices["sides"]
    asked = {side for talk in series.talks for side in talk.scores}
    return ", ".join(sides[side.value] for side in ScoreSide if side in asked)


MAKER = Maker(KEY, Subject.CASE, gather)
