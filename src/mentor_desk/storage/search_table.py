"""The table behind the search, outside the models: it can always be made anew from the rows."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, MetaData, String, Table, UniqueConstraint, Uuid

KINDS = (
    "citizen", "firm", "prospect", "cluster", "contact", "placement", "agreement", "visit", "note",
    "paper", "contact_entry", "inquiry", "job_idea", "recruitment", "network", "network_event",
    "network_member", "colleague",
)  # fmt: skip
"""What can be found, in the order it is shown when nothing else decides."""

NAMED = KINDS[:5]
"""The kinds that are known by a name; the others belong to a day."""

FULL_TEXT = ("search_begin", "search_part")
"""The full-text tables over :data:`SEARCH_DOC`: by the beginnings of words, and by parts of them."""

SPAN = 1 << 40
"""How many row numbers each kind has to itself."""

SEARCH_DOC = Table(
    "search_doc",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("kind", String, nullable=False),
    Column("ref", Uuid(), nullable=False),
    Column("open_kind", String, nullable=False),
    Column("open_ref", Uuid(), nullable=False),
    Column("title", String, nullable=False),
    Column("subtitle", String, nullable=False),
    Column("head", String, nullable=False),
    Column("text", String, nullable=False),
    UniqueConstraint("kind", "ref"),
    Index("ix_search_doc_head", "kind", "head"),
)


def first_id(kind: str) -> int:
    """The row numbers of ``kind`` run from here, :data:`SPAN` of them."""
    return (KINDS.index(kind) + 1) * SPAN
