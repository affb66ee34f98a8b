"""One transaction for each use case, and word of it to those who listen."""

from __future__ import annotations

import threading
import uuid
from datetime import UTC, datetime

import pytest
from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Case, Citizen, Draft, Firm, Placement, PlacementTask, Setting
from mentor_desk.storage.database import Database
from mentor_desk.storage.faults import BusyError, ReadOnlyError
from mentor_desk.storage.use_case import writes
from tests.storage.desk import (
    DAY,
    add_and_refuse,
    add_firm,
    broken,
    change_firm,
    entries,
    firm,
    firm_names,
    open_case,
    save_draft,
)


@writes("count.raised")
def raise_count(session: Session, row_id: uuid.UUID) -> None:
    setting = session.get_one(Setting, row_id)
    setting.value = setting.value + 1


@writes("setting.made")
def make_setting(session: Session) -> uuid.UUID:
    setting = Setting(key="count", value=0)
    session.add(setting)
    return setting.id


def heard(database: Database) -> list[frozenset[type]]:
    told: list[frozenset[type]] = []
    database.listen(told.append)
    return told


def test_a_commit_tells_which_models_changed(database: Database) -> None:
    told = heard(database)
    database.write(open_case, "Amina Hassan")
    assert told == [frozenset({Citizen, Case})]


def test_a_refused_call_changes_nothing_and_tells_nobody(database: Database) -> None:
    told = heard(database)
    with pytest.raises(UserError):
        database.write(add_and_refuse, "Bager")
    assert told == []
    assert database.read(firm_names) == []
    assert database.read(entries) == []
    database.write(add_firm, name="Smed")
    assert len(told) == 1, "the next call goes through"


def test_whoever_stops_listening_hears_no_more(database: Database) -> None:
    told: list[object] = []
    stop = database.listen(told.append)
    stop()
    database.write(add_firm, name="Bager")
    assert told == []


def test_listeners_are_called_on_the_thread_that_committed_and_see_the_commit(
    database: Database,
) -> None:
    seen: list[tuple[str, list[str]]] = []

    def look(changed: frozenset[type]) -> None:
        seen.append((threading.current_thread().name, database.read(firm_names)))

    database.listen(look)
    worker = threading.Thread(
        target=database.write, args=(add_firm,), kwargs={"name": "Bager"}, name="w"
    )
    worker.start()
    worker.join()
    assert seen == [("w", ["Bager"])]


def test_a_listener_may_write(database: Database) -> None:
    def once(changed: frozenset[type]) -> None:
        if Firm in changed:
            database.write(save_draft, "visit.new")

    told = heard(database)
    database.listen(once)
    database.write(add_firm, name="Bager")
    assert frozenset({Draft}) in told


def test_a_write_inside_a_write_is_a_bug_and_says_so(database: Database) -> None:
    @writes("nested")
    def nested(session: Session) -> None:
        del session
        database.write(add_firm, name="Bager")

    with pytest.raises(RuntimeError, match="inside a write"):
        database.write(nested)
    database.write(add_firm, name="Smed")


def test_rows_carry_their_owner_and_the_moment_of_the_call(database: Database) -> None:
    database.owner_id = uuid.UUID(int=7)
    firm_id = database.write(add_firm, name="Bager")
    new = database.read(firm, firm_id)
    database.write(change_firm, firm_id, name="Bageri")
    changed = database.read(firm, firm_id)
    assert new.owner_id == uuid.UUID(int=7)
    assert new.created_at == new.updated_at == datetime(2026, 11, 24, 8, 0, 1, tzinfo=UTC)
    assert changed.created_at == new.created_at
    assert changed.updated_at > new.updated_at


def test_rows_are_never_removed(database: Database) -> None:
    @writes("firm.removed")
    def remove(session: Session, firm_id: uuid.UUID) -> None:
        session.delete(session.get_one(Firm, firm_id))

    firm_id = database.write(add_firm, name="Bager")
    with pytest.raises(RuntimeError, match="deleted_at"):
        database.write(remove, firm_id)
    assert database.read(firm_names) == ["Bager"]


def test_drafts_may_be_removed_in_bulk_and_listeners_hear_of_it(database: Database) -> None:
    @writes("drafts.removed")
    def remove(session: Session) -> None:
        session.execute(delete(Draft).where(Draft.form == "visit.new"))

    database.write(save_draft, "visit.new")
    told = heard(database)
    database.write(remove)
    assert told == [frozenset({Draft})]


@pytest.mark.parametrize(
    "statement",
    [update(Firm).values(name="x"), delete(Firm), insert(Firm).values(id=uuid.uuid4(), name="x")],
    ids=["update", "delete", "insert"],
)
def test_bulk_statements_on_rows_are_refused(database: Database, statement: object) -> None:
    @writes("bulk")
    def bulk(session: Session) -> None:
        session.execute(statement)

    with pytest.raises(RuntimeError, match="miss the journal"):
        database.write(bulk)


def test_a_child_is_saved_by_adding_it_to_its_parents_collection(database: Database) -> None:
    @writes("placement.planned")
    def plan(session: Session, case_id: uuid.UUID, firm_id: uuid.UUID) -> uuid.UUID:
        placement = Placement(case_id=case_id, firm_id=firm_id, starts_on=DAY, tasks=[], reasons=[])
        placement.tasks.append(PlacementTask(position=1, task="Bage"))
        session.add(placement)
        return placement.id

    @writes("task.moved")
    def move(session: Session, old_id: uuid.UUID, new_id: uuid.UUID) -> None:
        from sqlalchemy.orm import selectinload

        query = select(Placement).options(selectinload(Placement.tasks))
        placements = {p.id: p for p in session.scalars(query)}
        task = placements[old_id].tasks.pop()
        placements[new_id].tasks.append(task)

    case_id = database.write(open_case, "Amina Hassan")
    firm_id = database.write(add_firm, name="Bager")
    first, second = (database.write(plan, case_id, firm_id) for _ in range(2))
    told = heard(database)
    database.write(move, first, second)
    assert told == [frozenset({PlacementTask})]
    assert database.read(entries)[0].operation == "task.moved"
    assert database.read(broken) == []


def test_four_threads_that_read_and_write_back_lose_nothing(database: Database) -> None:
    row_id = database.write(make_setting)
    failures: list[BaseException] = []

    def work() -> None:
        try:
            for _ in range(60):
                database.write(raise_count, row_id)
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    with Session(database.engine) as session:
        assert session.get_one(Setting, row_id).value == 240
    assert database.read(broken) == []


def test_somebody_elses_lock_is_told_in_words(database: Database) -> None:
    other, mine = database.engine.connect(), database.engine.connect()
    mine.connection.driver_connection.execute("PRAGMA busy_timeout=10")
    mine.close()
    other.execution_options(sqlite_begin="IMMEDIATE").exec_driver_sql("SELECT 1")
    with pytest.raises(BusyError) as caught:
        database.write(add_firm, name="Bager")
    other.close()
    assert "Try again" in str(caught.value.text)


def test_a_database_that_is_read_only_refuses_to_write(database: Database) -> None:
    database.write(add_firm, name="Bager")
    shelf = Database(database.engine, read_only=True)
    with pytest.raises(ReadOnlyError):
        shelf.write(add_firm, name="Smed")
    assert shelf.read(firm_names) == ["Bager"]


def test_a_closed_database_cannot_be_used(database: Database) -> None:
    database.close()
    with pytest.raises(RuntimeError, match="closed"):
        database.read(firm_names)
