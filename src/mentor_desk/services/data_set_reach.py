"""Which running cases a new text of a data set would say something new about (feature M6).

Nothing is changed: the same checks are run with the rules in use and with the candidate's, and what
they say is compared. Takes a moment, so ask it on a worker thread.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from datetime import date

from sqlalchemy.orm import Session

from mentor_desk.rules import retention
from mentor_desk.rules.findings import Finding
from mentor_desk.rules.placement_check import check, shown
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import placement_facts, placements, retention_ripe
from mentor_desk.services import today as today_list
from mentor_desk.services.data_set_links import candidate
from mentor_desk.services.data_set_reach_lists import vanished
from mentor_desk.services.data_set_reach_rows import Reach, Said, Touched
from mentor_desk.services.placements import PlacementRow
from mentor_desk.services.retention import TRIED
from mentor_desk.services.retention_ripe import RipePerson
from mentor_desk.services.today_rows import TodayRow
from mentor_desk.storage.use_case import reads
from mentor_desk.texts import Text, text

__all__ = ["Reach", "Said", "Touched", "touched"]

_RETENTION = "reference/retention.toml"
_ON_TODAY = ("rules/contact.toml", "rules/life.toml")
_LISTS = ("checklists/", "guides/")
_NOBODY = text("data_sets", "No running case is judged by this. The new words hold from now on.")
_KEPT_ON = text("data_sets", "Not to be erased yet")
_RIPE = text("data_sets", "The time for keeping is over since {day}")


@reads
def touched(session: Session, *, path: str, content: str, today: date, rulebook: Rulebook) -> Reach:
    """What ``content`` at ``path``, which is without faults, would say anew; ``rulebook`` is in use."""
    if path in _ON_TODAY:
        return _on_today(session, candidate(path, content), today, rulebook)
    if path.startswith("rules/"):
        return _in_placements(session, candidate(path, content), today, rulebook)
    if path == _RETENTION:
        return _in_keeping(session, content, today)
    if path.startswith(_LISTS):
        return vanished(session, path, content, today)
    return Reach((), _NOBODY)


def _in_placements(session: Session, new: Rulebook, today: date, old: Rulebook) -> Reach:
    rows = placements.listing(session, today=today)
    going = [row for row in rows if row.state.running or row.state.upcoming]
    found = []
    for row in going:
        values = placements.values_of(session, placement_id=row.id)
        facts = placement_facts.facts(session, row.case_id, values, today, row.id)
        said = tuple(_compared(shown(check(old, facts)), shown(check(new, facts))))
        if said:
            found.append(_placement(row, said))
    sentence = text("data_sets", "Running and planned placements held against it: {count}.")
    return Reach(tuple(found), sentence.fill(count=len(going)))


def _compared(old: Sequence[Finding], new: Sequence[Finding]) -> Iterator[Said]:
    before, after = ({each.rule: each for each in found} for found in (old, new))
    for rule in dict.fromkeys([*before, *after]):
        was, now = before.get(rule), after.get(rule)
        if _sense(was) != _sense(now):
            yield Said(_told(was), _told(now))


def _sense(finding: Finding | None) -> object:
    return finding and (finding.level, finding.sentence, finding.caution)


def _told(finding: Finding | None) -> Text | None:
    if finding is None or finding.caution is None:
        return finding.sentence if finding else None
    both = text("data_sets", "{sentence} {caution}")
    return both.fill(sentence=finding.sentence, caution=finding.caution)


def _placement(row: PlacementRow, said: tuple[Said, ...]) -> Touched:
    return Touched("placement", row.id, row.citizen, row.firm, said, row.case_id)


def _on_today(session: Session, new: Rulebook, today: date, old: Rulebook) -> Reach:
    """Contact and follow-up stand as lines on Today: those that come and those that go."""
    before, after = (
        {(row.action, row.ref): row for row in today_list.day(session, today=today, rulebook=each)}
        for each in (old, new)
    )
    gone = [_line(row, Said(_line_words(row), None)) for key, row in before.items() if key not in after]
    come = [_line(row, Said(None, _line_words(row))) for key, row in after.items() if key not in before]
    return Reach((*come, *gone), text("data_sets", "Today’s list was made anew with it."))


def _line(row: TodayRow, said: Said) -> Touched:
    kind, ref = ("case", row.case_id) if row.case_id else ("firm", row.firm_id)
    return Touched(kind if ref else "today", ref, row.title, "", (said,), row.case_id)


def _line_words(row: TodayRow) -> Text:
    return text("data_sets", "On Today: {detail}").fill(detail=row.detail)


def _in_keeping(session: Session, content: str, today: date) -> Reach:
    before = _ripe(session, today)
    session.info[TRIED] = retention.parse(content)
    try:
        after = _ripe(session, today)
    finally:
        del session.info[TRIED]
    come = [_person(one, Said(_KEPT_ON, _over(one))) for key, one in after.items() if key not in before]
    gone = [_person(one, Said(_over(one), _KEPT_ON)) for key, one in before.items() if key not in after]
    rows = sorted((*come, *gone), key=lambda row: (str(row.title), str(row.ref)))
    return Reach(tuple(rows), text("data_sets", "Everybody in the caseload was looked at."))


def _ripe(session: Session, today: date) -> dict[uuid.UUID, RipePerson]:
    return {one.id: one for one in retention_ripe.ripe(session, today=today)}


def _over(person: RipePerson) -> Text:
    return _RIPE.fill(day=person.over_on)


def _person(person: RipePerson, said: Said) -> Touched:
    kind, ref = ("case", person.case_id) if person.case_id else ("firm", person.firm_id)
    return Touched(kind if ref else "retention", ref, person.name, person.firm, (said,), person.case_id)
