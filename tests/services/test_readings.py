"""Whoever is looked at stands in the journal, with the place it was done from."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Case, Firm
from mentor_desk.services import history, readings
from mentor_desk.storage.use_case import reads
from mentor_desk.storage.vault import Vault


@reads
def somebody(session: Session) -> tuple[Case, Firm]:
    return session.scalars(select(Case)).first(), session.scalars(select(Firm)).first()  # type: ignore[return-value]


def test_what_is_looked_at_stands_in_the_journal_without_what_was_searched_for(sampled: Vault) -> None:
    database = sampled.database
    case, firm = database.read(somebody)
    database.write(readings.case, case_id=case.id, where="match")
    database.write(readings.firm, firm_id=firm.id)
    database.write(readings.paper, key="sagsresume", subject_id=case.id)
    database.write(readings.search, hits=3)
    found = database.read(history.entries, limit=4)
    assert [(row.operation, row.subject_kind, dict(row.detail)) for row in reversed(found)] == [
        ("case.read", "Case", {"where": "match"}),
        ("firm.read", "Firm", {}),
        ("paper.previewed", "Case", {"paper": "sagsresume"}),
        ("search.made", None, {"hits": 3}),
    ]
