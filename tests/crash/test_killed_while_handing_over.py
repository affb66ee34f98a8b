"""The power goes while a package is taken in or given: all of it is there, or nothing is."""

from __future__ import annotations

import itertools
import random
import sys
import uuid
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.exchange.sealed import Cost
from mentor_desk.models import Case, HandOver
from mentor_desk.services import citizens, hand_over, hand_over_take, undo
from mentor_desk.services.hand_over_take import Answers
from mentor_desk.storage.use_case import reads
from mentor_desk.storage.vault import Vault, data_key
from tests.killing import Say, killing
from tests.storage.vaults import PHRASE, clock, make

LIVES = 5
PEOPLE = 6
TODAY = date(2026, 11, 24)
WORDS = "zebra kajak mandag paraply tulipan gulerod"
CHEAP = Cost(t=1, m=8192, p=1)

pytestmark = [
    pytest.mark.crash,
    pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL, forks"),
]


@reads
def cases(session: Session) -> Sequence[uuid.UUID]:
    return list(session.scalars(select(Case.id).where(Case.deleted_at.is_(None))))


@reads
def given(session: Session) -> Sequence[uuid.UUID]:
    return list(session.scalars(select(HandOver.package_id)))


def opened(folder: Path) -> Vault:
    return Vault.unlock_with_key(folder, data_key(folder, PHRASE), clock=clock)


def give(vault: Vault, file: Path) -> None:
    ids = vault.database.read(cases)
    made = vault.database.read(hand_over.make, case_ids=ids, today=TODAY, colleague="Bo")
    hand_over.write_file(made, file, WORDS, CHEAP)
    vault.database.write(hand_over.note_given, made=made, today=TODAY, colleague="Bo")


def take(vault: Vault, file: Path) -> None:
    package = hand_over_take.open_file(file, WORDS)
    vault.database.write(
        hand_over_take.take, package=package, answers=Answers(), today=TODAY, note="Fra Karen"
    )


def hand_to_and_fro(say: Say, mine: Path, other: Path, file: Path) -> None:
    giver, taker = opened(mine), opened(other)
    for number in itertools.count():
        say(f"begun {number}")
        give(giver, file.with_name(f"{uuid.uuid4().hex}.mdpakke"))
        take(taker, file)
        taker.database.write(undo.undo_last)


def once(mine: Path, other: Path, file: Path) -> None:
    giver, taker = opened(mine), opened(other)
    give(giver, file)
    take(taker, file)
    taker.database.write(undo.undo_last)
    giver.close()
    taker.close()


def test_a_kill_at_any_moment_leaves_all_of_a_package_or_nothing(tmp_path: Path) -> None:
    mine, other, file = tmp_path / "mine", tmp_path / "other", tmp_path / "out" / "a.mdpakke"
    file.parent.mkdir()
    make(mine)
    make(other)
    vault = opened(mine)
    for number in range(PEOPLE):
        vault.database.write(citizens.create, today=TODAY, name=f"Person {number}", target_group="x")
    give(vault, file)
    vault.close()
    moments = random.Random(5)  # noqa: S311  when to kill, nothing secret
    whole: dict[Path, uuid.UUID] = {}
    with killing(hand_to_and_fro, mine, other, file, warm=once) as killer:
        for life in range(LIVES):
            killer.life(words=1 + life % 2, linger=moments.uniform(0, 0.25))
            vault = opened(other)
            assert vault.check().sound
            assert len(vault.database.read(cases)) in (0, PEOPLE)
            vault.close()
            vault = opened(mine)
            assert vault.check().sound
            told = set(vault.database.read(given))
            vault.close()
            for written in set(file.parent.glob("*.mdpakke")) - set(whole):
                package = hand_over_take.open_file(written, WORDS)
                assert len(package.records["Case"]) == PEOPLE
                whole[written] = uuid.UUID(package.manifest["package"])
            # A package stands in the log only when its file was written; the first was written over.
            assert len(told - set(whole.values())) <= 1
