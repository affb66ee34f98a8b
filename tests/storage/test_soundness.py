"""A row that points at nothing is found."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Engine

from mentor_desk.storage import soundness


def test_rows_that_point_at_nothing_are_told_by_their_tables(engine: Engine) -> None:
    pooled = engine.raw_connection()
    connection: Any = pooled.driver_connection
    assert soundness.dangling(connection) == []
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute(
        'INSERT INTO "case" (id, citizen_id, stage, weight, opened_on, next_step, team_question, '
        "plan_why, risks, support, weighs, weighs_why, created_at, updated_at, server_seq, base_seq) "
        "VALUES ('1', '2', 'interview', 1, '2026-11-24', '', '', '', '[]', '', '{}', '', '2026-11-24', "
        "'2026-11-24', 0, 0)"
    )
    assert soundness.dangling(connection) == ["case → citizen: 1"]
    connection.rollback()
    pooled.close()
