"""Where the migration tool starts: on the connection it is handed, in that connection's transaction."""

from __future__ import annotations

from typing import Any, Literal

from alembic import context
from sqlalchemy import MetaData

from mentor_desk.models import Base
from mentor_desk.models.base import UtcDateTime
from mentor_desk.storage.derived import PREFIX

_METADATA: MetaData = Base.metadata


def _is_ours(name: str | None, kind: str, parents: Any) -> bool:
    """Leave the search tables alone: they are derived."""
    del parents
    return kind != "table" or not (name or "").startswith(PREFIX)


def _render(kind: str, thing: Any, autogen: Any) -> str | Literal[False]:
    """Write our own types as the plain types below them, so that old migrations never change."""
    del autogen
    return "sa.DateTime()" if kind == "type" and isinstance(thing, UtcDateTime) else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=_METADATA,
    render_as_batch=True,
    include_name=_is_ours,
    render_item=_render,
)
with context.begin_transaction():
    context.run_migrations()
