"""What every saved row has in common."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from typing import Any, ClassVar

import uuid6
from sqlalchemy import DateTime, Dialect, MetaData, String, Uuid, types
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcDateTime(types.TypeDecorator[datetime]):
    """A moment in UTC. SQLite drops the zone, so it is put back on reading."""

    impl = DateTime
    cache_ok = True

    @property
    def python_type(self) -> type[datetime]:
        """What a value is, for those who read one back from text."""
        return datetime

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a moment without a zone; store it as UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the moment its zone back."""
        del dialect
        return value if value is None or value.tzinfo else value.replace(tzinfo=UTC)


def new_id() -> uuid.UUID:
    """A UUID version 7: ordered by time, so rows of a day lie together."""
    return uuid.UUID(int=uuid6.uuid7().int)


def utc_now() -> datetime:
    """The present moment, for rows made outside a session (the session sets its own clock)."""
    return datetime.now(UTC)


class Base(DeclarativeBase):
    """The declarative base."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[type, Any]] = {
        datetime: UtcDateTime(),
        uuid.UUID: Uuid(),
        str: String(),
    }


class Row(Base):
    """A row that a team hub could synchronise later: who owns it, when it changed, what became of it.

    ``deleted_at`` marks a deleted row; rows are never removed, erasing a person blanks them.
    ``server_seq`` and ``base_seq`` stay 0 until there is a hub.
    """

    __abstract__ = True

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=new_id, sort_order=-10)
    owner_id: Mapped[uuid.UUID | None] = mapped_column(default=None, sort_order=90)
    created_at: Mapped[datetime] = mapped_column(default=utc_now, sort_order=91)
    updated_at: Mapped[datetime] = mapped_column(default=utc_now, sort_order=92)
    deleted_at: Mapped[datetime | None] = mapped_column(default=None, sort_order=93)
    server_seq: Mapped[int] = mapped_column(default=0, sort_order=94)
    base_seq: Mapped[int] = mapped_column(default=0, sort_order=95)

    def __init__(self, **values: Any) -> None:
        """Take the columns by keyword; the rest have their defaults at once, not at a flush."""
        for column in type(self).__table__.columns:
            if column.key not in values and column.default is not None:
                values[column.key] = _default(column.default)
        super().__init__(**values)


def _default(default: Any) -> Any:
    return default.arg(None) if default.is_callable else default.arg
