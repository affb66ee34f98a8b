"""The test of oneself: nothing of it is kept, unless the mentor asks for it (domain row 79)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Setting
from mentor_desk.rules import self_test
from mentor_desk.rules.self_test import SelfTest
from mentor_desk.services import rows
from mentor_desk.shelf import SHELF
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes

SETTING: Final = "self_test"


@dataclass(frozen=True, slots=True)
class Kept:
    """A result that the mentor wanted kept: when, and how many were as experience says."""

    day: date
    agreed: int
    of: int


def questions() -> SelfTest:
    """The test in use."""
    return SHELF.load("cards/selvtest.toml", self_test.parse)


@reads
def kept(session: Session) -> Kept | None:
    """The result kept last."""
    setting = session.scalars(rows.select_alive(Setting).where(Setting.key == SETTING)).first()
    if setting is None:
        return None
    value = setting.value
    return Kept(date.fromisoformat(value["day"]), int(value["agreed"]), int(value["of"]))


@writes("self_test.kept")
def keep(session: Session, *, agreed: int, today: date) -> None:
    """Keep today's result instead of the one before; the answers themselves are not kept."""
    setting = session.scalars(select(Setting).where(Setting.key == SETTING)).first()
    if setting is None:
        setting = Setting(key=SETTING, value={})
        session.add(setting)
    setting.deleted_at = None
    setting.value = {
        "day": today.isoformat(),
        "agreed": agreed,
        "of": len(questions().questions),
    }
    journal.note(session, subject=setting)
