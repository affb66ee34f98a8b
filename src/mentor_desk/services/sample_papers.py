"""The papers that have been printed in the sample, so that the archive has something to show.

A paper is printed when it would have been, and holds what was known on that day.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy.orm import Session

from mentor_desk.models import Agreement
from mentor_desk.services import papers, rows, signatures
from mentor_desk.services.sample_placements import Desk, SamplePlacement

_DAYS_BEFORE = 3
_AGREEMENTS = 2
_BACK_AFTER = 2
_STILL_OUT = timedelta(days=16)
"""Papers printed later than this are not back from everybody yet."""


def issue_praktik(session: Session, placed: SamplePlacement, desk: Desk) -> None:
    """Archive the agreement on a praktik: when both statements are there, and before the decision."""
    _issue(session, desk, papers.PRAKTIK, placed.id, placed.paper_on)


def issue_agreements(session: Session, agreed: Sequence[uuid.UUID], desk: Desk) -> None:
    """Archive some of the partnership agreements: printed shortly before they were signed."""
    for agreement_id in agreed[:_AGREEMENTS]:
        agreement = rows.get(session, Agreement, agreement_id)
        signed = agreement.signed_on or agreement.starts_on
        day = desk.days.before(signed, _DAYS_BEFORE)
        _issue(session, desk, papers.PARTNERSHIP, agreement_id, day)


def _issue(session: Session, desk: Desk, key: str, subject_id: uuid.UUID, day: date) -> None:
    prepared = papers.prepare(
        session, key=key, subject_id=subject_id, rulebook=desk.rulebook, danish=desk.danish, today=day
    )
    row = papers.issue(session, prepared=prepared, danish=desk.danish, today=day, how="printed")
    back = min(day + timedelta(days=_BACK_AFTER), desk.days.today)
    if desk.days.today - day > _STILL_OUT:
        signatures.mark_all(session, paper_id=row.id, day=back, today=desk.days.today)
    elif key == papers.PRAKTIK:
        signatures.mark(
            session, paper_id=row.id, role="citizen", stage=signatures.Stage.SIGNED, day=day,
            today=desk.days.today,
        )  # fmt: skip
