"""What every part of a municipality's setup can do: be gathered, weighed, told and taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Setting
from mentor_desk.services import rows
from mentor_desk.texts import Text, Words, text

Entry = Mapping[str, Any]

STRANGE = text("data_sets", "Something in the file cannot be read here. It is left out.")
LEFT_OUT = text("data_sets", "{name} is left out. {fault}")


@dataclass(frozen=True, slots=True)
class SetupChange:
    """What one entry would change; equal ``before`` and ``after`` are no change and are not told.

    A changed data set has its ``path`` and new ``content``, to be looked at line by line.
    """

    title: Text | Words | str
    before: Text | Words | str = ""
    after: Text | Words | str = ""
    path: str = ""
    content: str = ""


@dataclass(frozen=True, slots=True)
class Weighed:
    """The entries that can be used here, and a sentence for each that cannot."""

    entries: tuple[Entry, ...]
    left_out: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Taking:
    """When and why a setup is taken."""

    today: date
    why: str


class SetupPart(Protocol):
    """One part of the setup."""

    @property
    def key(self) -> str:
        """What it is called in the file."""

    @property
    def title(self) -> Text:
        """What it is called on the screen."""

    def gather(self, session: Session) -> list[Any]:
        """What the municipality has of its own; empty where all is as shipped."""

    def weigh(self, session: Session, found: Sequence[Any]) -> Weighed:
        """What of ``found``, which may be anything JSON can say, can be used here."""

    def changes(self, session: Session, entries: Sequence[Entry]) -> list[SetupChange]:
        """What taking ``entries`` would change."""

    def take(self, session: Session, entries: Sequence[Entry], taking: Taking) -> None:
        """Take them in use; what they do not speak of stays as it is."""


def setting(session: Session, key: str) -> Any:
    """What the caseload's own choice ``key`` is; ``None`` where there is none."""
    row = session.scalars(rows.select_alive(Setting).where(Setting.key == key)).first()
    return None if row is None else row.value


def put_setting(session: Session, key: str, value: Any) -> None:
    """Make the caseload's own choice ``key`` this one, within a use case that notes why."""
    row = session.scalars(select(Setting).where(Setting.key == key)).first()
    if row is None:
        row = Setting(key=key, value=value)
        session.add(row)
    row.deleted_at = None
    row.value = value
