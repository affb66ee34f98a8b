"""Readings of persons for the journal: who was looked at, and from where (domain §7)."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.models import Case, Firm
from mentor_desk.services import papers, rows
from mentor_desk.services.gathering.maker import Subject
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import writes
from mentor_desk.texts import Text, text

_KINDS: Final = {
    Subject.PLACEMENT: "Placement",
    Subject.CASE: "Case",
    Subject.FIRM: "Firm",
    Subject.AGREEMENT: "Agreement",
    Subject.CAMPAIGN: "Campaign",
    Subject.CLUSTER: "Cluster",
    Subject.RECRUITMENT: "Recruitment",
}


WHERE: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "duplicates": text("services", "from those that look alike"),
        "journal": text("services", "from the list for the journal"),
        "match": text("services", "from Match"),
        "visit": text("services", "from the sheet of a visit"),
    }
)
"""The places a case is looked at from, beside its own page."""


@writes("case.read")
def case(session: Session, *, case_id: uuid.UUID, where: str = "") -> None:
    """A citizen's case was looked at; ``where`` is a stable word for the place in the program."""
    detail = {"where": where} if where else None
    journal.note(session, subject=rows.get(session, Case, case_id), detail=detail)


@writes("firm.read")
def firm(session: Session, *, firm_id: uuid.UUID) -> None:
    """A firm with its contact persons was looked at."""
    journal.note(session, subject=rows.get(session, Firm, firm_id))


@writes("paper.previewed")
def paper(session: Session, *, key: str, subject_id: uuid.UUID) -> None:
    """A paper was set and shown, though perhaps never issued."""
    about = next(kind.about for kind in papers.kinds() if kind.key == key)
    kind = _KINDS.get(about)
    journal.record(
        session,
        "paper.previewed",
        subject_kind=kind,
        subject_id=subject_id if kind else None,
        detail={"paper": key},
    )


@writes("search.made")
def search(session: Session, *, hits: int) -> None:
    """A hit of the search was opened; what was searched for is not kept, it may be a person."""
    journal.note(session, detail={"hits": hits})
