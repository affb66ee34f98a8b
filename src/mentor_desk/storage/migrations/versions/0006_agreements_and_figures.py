"""Agreements with status and renewal, recruitment, sums of small jobs, networks, figures, the team.

The new tables stand in ``0006_agreements_and_figures.sql``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_WORD: tuple[Any, ...] = (sa.String, "")
_DAY: tuple[Any, ...] = (sa.Date, None)
_TIME: tuple[Any, ...] = (sa.Time, None)

_ADDED: dict[str, dict[str, tuple[Any, ...]]] = {
    "agreement": {
        "clause_set": _WORD, "municipality_contact": _WORD, "municipality_contact_phone": _WORD,
        "sharing": _WORD, "afterwards": _WORD, "mentor_paid": (sa.Boolean, None), "ended_on": _DAY,
        "ended_why": _WORD,
    },
    "agreement_point": {
        "firm_status": (sa.String, "open"), "municipality_status": (sa.String, "open"),
        "status_note": _WORD, "status_on": _DAY,
    },
    "network_event": {
        "at": _TIME, "until": _TIME, "agenda": (sa.JSON, "[]"), "invited_on": _DAY,
        "agenda_sent_on": _DAY, "minutes": _WORD, "minutes_sent_on": _DAY, "cancelled_on": _DAY,
    },
    "event_guest": {"follow_by": _DAY, "answer": _WORD},
    "person_around": {"since": _DAY, "until": _DAY},
    "mentor": {"works_with": (sa.String, "both"), "funding_note": _WORD},
    "firm": {
        "ambassador_since": _DAY, "mentor_support_told_on": _DAY, "need_interview": (sa.JSON, "{}"),
        "known_from": _WORD,
    },
    "case": {
        "plan_why": _WORD, "risks": (sa.JSON, "[]"), "support": _WORD, "weighs": (sa.JSON, "{}"),
        "weighs_why": _WORD,
    },
    "citizen": {"short_notice": (sa.Boolean, "0")},
}  # fmt: skip

_POINTERS = (
    ("agreement", "follows_id", "agreement", False),
    ("placement", "next_firm_id", "firm", False),
    ("network_event", "network_id", "network", True),
    ("event_guest", "member_id", "network_member", False),
)
"""Table, column, what it points at, and whether it is looked up by."""


def upgrade() -> None:
    """Make the new tables, and widen the agreement, the event, the firm and the mentor."""
    script = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    for statement in script.split(";\n"):
        if statement.strip():
            op.execute(statement)
    for table, columns in _ADDED.items():
        with op.batch_alter_table(table) as batch:
            for name, (kind, default) in columns.items():
                added = sa.Column(name, kind(), nullable=default is None, server_default=default)
                batch.add_column(added)
    for table, column, target, indexed in _POINTERS:
        with op.batch_alter_table(table) as batch:
            batch.add_column(sa.Column(column, sa.Uuid(), nullable=True))
            batch.create_foreign_key(f"fk_{table}_{column}_{target}", target, [column], ["id"])
            if indexed:
                batch.create_index(f"ix_{table}_{column}", [column])
