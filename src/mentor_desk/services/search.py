"""One search box over citizens, firms, contacts, notes, visits and papers (feature A8)."""

from __future__ import annotations

from sqlalchemy.orm import Session

from mentor_desk.storage import search_index
from mentor_desk.storage.search_index import Hit
from mentor_desk.storage.use_case import reads


@reads
def find(session: Session, *, typed: str, limit: int = 20) -> list[Hit]:
    """What matches as far as it is typed; æ, ø and å may be written any usual way."""
    return search_index.find(session, typed, limit)
