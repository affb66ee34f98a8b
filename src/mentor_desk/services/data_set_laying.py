"""Laying the editions in use on the shelf: at unlocking and after each change (decision 27)."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentor_desk.models import DataSetVersion
from mentor_desk.services.rows import alive
from mentor_desk.shelf import SHELF
from mentor_desk.storage.use_case import reads


@reads
def lay(session: Session) -> None:
    """Have the municipality's editions in use from now on, and the shipped sets for the rest."""
    own = in_use(session)
    if own == SHELF.own:
        return
    SHELF.lay(own)
    if own:
        # Not before it is needed: a desk with nothing of its own starts without the catalogue.
        from mentor_desk.services.data_set_faults import refuse_unfit

        refuse_unfit()


def in_use(session: Session) -> dict[str, str]:
    """The texts of the newest editions by their paths; the sets that are shipped again left out."""
    newest = (
        select(DataSetVersion.path, func.max(DataSetVersion.number).label("number"))
        .where(alive(DataSetVersion))
        .group_by(DataSetVersion.path)
        .subquery()
    )
    query = select(DataSetVersion.path, DataSetVersion.content).where(
        alive(DataSetVersion),
        DataSetVersion.content != "",
        DataSetVersion.path == newest.c.path,
        DataSetVersion.number == newest.c.number,
    )
    return {row.path: row.content for row in session.execute(query)}
