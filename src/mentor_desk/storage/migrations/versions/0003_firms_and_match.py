"""Firms known from all sides, the ways to find them, and the match.

The new tables stand in ``0003_firms_and_match.sql``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_WORD: tuple[Any, ...] = (sa.String, "")
_LIST: tuple[Any, ...] = (sa.JSON, "[]")
_NUMBER: tuple[Any, ...] = (sa.Double, None)
_COUNT: tuple[Any, ...] = (sa.Integer, None)
_DAY: tuple[Any, ...] = (sa.Date, None)
_TIME: tuple[Any, ...] = (sa.Time, None)
_ANSWER: tuple[Any, ...] = (sa.Boolean, None)

_ADDED: dict[str, dict[str, tuple[Any, ...]]] = {
    "firm": {
        "size_band": _WORD, "municipality_code": _WORD, "latitude": _NUMBER, "longitude": _NUMBER,
        "directory_values": (sa.JSON, "{}"), "municipal_contact": _WORD,
        "municipal_contact_phone": _WORD, "preferred_channel": _WORD, "preferred_when": _WORD,
        "visit_grid": _LIST, "leave_alone_until": _DAY, "leave_alone_why": _WORD,
        "care_every_days": _COUNT, "tone": _WORD, "tone_tags": _LIST, "good_at": _LIST,
        "can_meet": _LIST, "cannot_meet": _LIST, "customer_contact": _WORD, "day_starts": _TIME,
        "day_ends": _TIME, "flexible_start": _ANSWER, "hours_least": _NUMBER, "hours_most": _NUMBER,
        "relation": (sa.String, "new"), "most_at_once": _COUNT, "rest_weeks": _COUNT,
        "forecast_panel": (sa.Boolean, "0"),
    },
    "contact": {"training": _WORD, "trained_on": _DAY, "away": _WORD},
    "firm_task": {
        "hours": _NUMBER, "skills": _WORD, "months": _LIST, "carved_from": _WORD, "done_by": _WORD,
    },
    "citizen": {
        "needs": _LIST, "earliest_start": _TIME, "latest_end": _TIME, "thrives_with": _LIST,
        "avoids": _LIST, "customer_contact": _WORD, "ready_on": _DAY, "latitude": _NUMBER,
        "longitude": _NUMBER,
    },
}  # fmt: skip


def upgrade() -> None:
    """Make the new tables, and widen the firm, its people and tasks, the citizen and the placement."""
    script = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    for statement in script.split(";\n"):
        if statement.strip():
            op.execute(statement)
    for table, columns in _ADDED.items():
        with op.batch_alter_table(table) as batch:
            for name, (kind, default) in columns.items():
                column = sa.Column(name, kind(), nullable=default is None, server_default=default)
                batch.add_column(column)
    with op.batch_alter_table("placement") as batch:
        batch.add_column(sa.Column("opening_id", sa.Uuid(), nullable=True))
        batch.create_foreign_key("fk_placement_opening_id_opening", "opening", ["opening_id"], ["id"])
