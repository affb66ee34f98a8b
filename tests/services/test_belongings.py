"""Everything about a citizen is found, and nothing of anybody else."""

from __future__ import annotations

import uuid

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Case, Citizen, Firm, Row
from mentor_desk.services import belongings
from mentor_desk.storage.use_case import reads
from mentor_desk.storage.vault import Vault


@reads
def of_each(session: Session) -> dict[uuid.UUID, dict[str, set[uuid.UUID]]]:
    return {
        citizen: {
            model.__name__: {row.id for row in rows}
            for model, rows in belongings.of_citizens(session, [citizen]).items()
        }
        for citizen in session.scalars(select(Citizen.id))
    }


@reads
def of_cases(session: Session) -> dict[type[Row], set[uuid.UUID]]:
    """Every row of the vault that says which case it is about."""
    models = [mapper.class_ for mapper in Row.registry.mappers if "case_id" in mapper.columns]
    return {
        model: set(session.scalars(select(model.id).where(model.case_id.is_not(None))))
        for model in models
    }


def test_every_row_of_a_case_belongs_to_one_citizen_and_no_firm_to_any(sampled: Vault) -> None:
    found = sampled.database.read(of_each)
    everything = sampled.database.read(of_cases)
    assert len(everything) >= 12
    for model, ids in everything.items():
        owners = [belonging.get(model.__name__, set()) for belonging in found.values()]
        assert set().union(*owners) >= ids, model
        assert sum(map(len, owners)) == len(set().union(*owners)), model
    assert {Case.__name__, "Visit", "VisitMove", "Score", "PaperSignature", "AttendanceWeek"} <= {
        name for belonging in found.values() for name in belonging
    }
    assert not any(Firm.__name__ in belonging for belonging in found.values())
