"""That tests share the wording of their SQL, and each still asks its own file."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import literal, select

from mentor_desk.storage.engine import KEY_BYTES, make_engine


def test_two_engines_share_the_words_and_not_the_values(tmp_path: Path) -> None:
    one, other = (make_engine(tmp_path / name, bytes(KEY_BYTES)) for name in ("one.db", "other.db"))
    with one.connect() as first, other.connect() as second:
        assert first.dialect is second.dialect
        worded = first.get_execution_options()["compiled_cache"]
        assert worded is second.get_execution_options()["compiled_cache"]
        assert first.scalar(select(literal("Søborg"))) == "Søborg"
        known = len(worded)
        assert second.scalar(select(literal("Årslev"))) == "Årslev"
        assert len(worded) == known
        assert first.exec_driver_sql("PRAGMA database_list").fetchone()[2].endswith("one.db")
        assert second.exec_driver_sql("PRAGMA database_list").fetchone()[2].endswith("other.db")
    one.dispose()
    other.dispose()
