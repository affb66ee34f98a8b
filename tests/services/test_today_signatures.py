"""Papers that somebody has not signed, on Today."""

from __future__ import annotations

from datetime import date, timedelta

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import papers, placements, signatures, today_signatures
from mentor_desk.services.signatures import Stage
from mentor_desk.services.today_rows import Group
from mentor_desk.storage.database import Database
from mentor_desk.texts import Catalogue, Text

from .making import pair, praktik, register


def test_an_agreement_waits_and_is_late_once_the_placement_has_begun(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    two = pair(database, today)
    placement_id = register(database, two, praktik(two, today), rulebook, danish, today)
    prepared = database.read(
        papers.prepare, key=papers.PRAKTIK, subject_id=placement_id, rulebook=rulebook,
        danish=danish, today=today,
    )  # fmt: skip
    paper = database.write(papers.issue, prepared=prepared, danish=danish, today=today, how="printed")
    starts = database.read(placements.one, placement_id=placement_id, today=today).starts_on

    def told(day: date) -> list[tuple[Group, str]]:
        found = database.read(
            today_signatures.lines, names={two.case_id: "Ahmed Osman"}, today=day, rulebook=rulebook
        )
        return [(row.group, _said(row.title)) for row in found]

    assert told(today) == []
    assert told(starts - timedelta(days=1))[:1] in (
        [],
        [(Group.ENDING, "Ahmed: 4 signatures are missing")],
    )
    assert told(starts) == [(Group.OVERDUE, "Ahmed has begun, 4 signatures are missing")]
    for role in ("employer", "representative", "mentor"):
        database.write(
            signatures.mark, paper_id=paper.id, role=role, stage=Stage.RETURNED, day=today, today=starts
        )
    assert told(starts) == [(Group.OVERDUE, "Ahmed has begun, one signature is missing")]
    assert told(starts - timedelta(days=1))[:1] in ([], [(Group.ENDING, "Ahmed has still to sign")])


def _said(title: Text | str) -> str:
    assert isinstance(title, Text)
    return title.source.format(**title.values)
