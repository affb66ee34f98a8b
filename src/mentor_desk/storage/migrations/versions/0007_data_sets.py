"""The municipality's own editions of rules, checklists and other data sets.

The new table stands in ``0007_data_sets.sql``, with an index for the notes that are still to be
journalised: Today asks for them, and after some years there are tens of thousands of notes.
"""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make the table of editions and the index."""
    script = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    for statement in script.split(";\n"):
        if statement.strip():
            op.execute(statement)
