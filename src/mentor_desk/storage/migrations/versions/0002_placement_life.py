"""Placements for their whole life; papers with questions of their own, signatures and own words.

The new tables stand in ``0002_placement_life.sql``.
"""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_NUMBERS = (
    "hourly_wage", "monthly_cost", "work_intensity", "hours_least", "hours_most", "paid_weekly_hours",
)  # fmt: skip
_ANSWERS = ("net_extension", "vacated_post", "fair_competition", "replaces_nobody", "not_seasonal")
_DAYS = ("unemployed_since", "contract_given_on", "mentor_support_until")
_WORDS = ("job_title", "paid_tasks", "decided_by")


def upgrade() -> None:
    """Make the new tables, and widen the placement."""
    script = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    for statement in script.split(";\n"):
        if statement.strip():
            op.execute(statement)
    with op.batch_alter_table("placement") as batch:
        for name in _NUMBERS:
            batch.add_column(sa.Column(name, sa.Double(), nullable=True))
        for name in _ANSWERS:
            batch.add_column(sa.Column(name, sa.Boolean(), nullable=True))
        for name in _DAYS:
            batch.add_column(sa.Column(name, sa.Date(), nullable=True))
        for name in _WORDS:
            batch.add_column(sa.Column(name, sa.String(), nullable=False, server_default=""))
        batch.add_column(sa.Column("vitas_ticks", sa.JSON(), nullable=False, server_default="[]"))
        batch.add_column(sa.Column("follows_id", sa.Uuid(), nullable=True))
        batch.create_foreign_key(
            "fk_placement_follows_id_placement", "placement", ["follows_id"], ["id"]
        )
