"""The shape of a use case: a function of a session that reads, or one that writes.

The database runs them (:mod:`mentor_desk.storage.database`); called directly with a session they
compose: a write may call another write, and both become one transaction and one journal entry.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Concatenate, Generic, ParamSpec, TypeVar

from sqlalchemy.orm import Session

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True)
class Read(Generic[P, T]):
    """A use case that changes nothing."""

    run: Callable[Concatenate[Session, P], T]

    def __call__(self, session: Session, /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Read as a part of another use case."""
        return self.run(session, *args, **kwargs)


@dataclass(frozen=True)
class Write(Generic[P, T]):
    """A use case that changes rows; ``operation`` is its stable word in the journal."""

    operation: str
    run: Callable[Concatenate[Session, P], T]

    def __call__(self, session: Session, /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Write as a part of another writing use case; the outer one names the journal entry."""
        if "changes" not in session.info:
            message = f"{self.operation} writes and was called in a reading session"
            raise RuntimeError(message)
        return self.run(session, *args, **kwargs)


def reads(function: Callable[Concatenate[Session, P], T]) -> Read[P, T]:
    """Mark ``function(session, …)`` as a use case that only reads."""
    return Read(function)


def writes(
    operation: str,
) -> Callable[[Callable[Concatenate[Session, P], T]], Write[P, T]]:
    """Mark ``function(session, …)`` as a use case that writes, journalled as ``operation``."""

    def mark(function: Callable[Concatenate[Session, P], T]) -> Write[P, T]:
        return Write(operation, function)

    return mark
