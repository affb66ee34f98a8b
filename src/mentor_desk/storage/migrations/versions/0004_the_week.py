"""The week: moved visits, days away, people around the citizen, promises of all sides, progression.

The new tables stand in ``0004_the_week.sql``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_WORD: tuple[Any, ...] = (sa.String, "")
_NUMBER: tuple[Any, ...] = (sa.Double, None)
_COUNT: tuple[Any, ...] = (sa.Integer, None)
_NONE_YET: tuple[Any, ...] = (sa.Integer, "0")

_ADDED: dict[str, dict[str, tuple[Any, ...]]] = {
    "visit": {
        "journaled_on": (sa.Date, None), "journal_number": _WORD, "minutes": _COUNT,
        "tries": _NONE_YET, "sequence": _NONE_YET, "exported": _COUNT,
    },
    "promise": {"by_whom": (sa.String, "mentor")},
    "placement": {"rhythm": _WORD, "visit_weekday": _COUNT, "visit_at": (sa.Time, None)},
    "mentor": {
        "work_hours": (sa.JSON, "[]"), "visit_minutes": (sa.Integer, "45"), "start_address": _WORD,
        "start_postcode": _WORD, "start_latitude": _NUMBER, "start_longitude": _NUMBER,
    },
}  # fmt: skip


def upgrade() -> None:
    """Make the new tables, and widen the visit, the promise, the placement and the mentor."""
    script = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    for statement in script.split(";\n"):
        if statement.strip():
            op.execute(statement)
    for table, columns in _ADDED.items():
        with op.batch_alter_table(table) as batch:
            for name, (kind, default) in columns.items():
                column = sa.Column(name, kind(), nullable=default is None, server_default=default)
                batch.add_column(column)
    with op.batch_alter_table("promise") as batch:
        batch.add_column(sa.Column("visit_id", sa.Uuid(), nullable=True))
        batch.create_foreign_key("fk_promise_visit_id_visit", "visit", ["visit_id"], ["id"])
