"""A case as JSON: every field of every row, as ``docs/open-format.md`` tells it."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any, Final

from mentor_desk.exchange.open_formats import CASE, VERSION, plain
from mentor_desk.models import Row
from mentor_desk.services.case_rows import Asked, CaseRows, spared, values_of
from mentor_desk.services.log import LogLine

_INSIDE: Final = frozenset({"server_seq", "base_seq"})
"""Kept for a hub that there is not yet."""


def content(
    case: CaseRows,
    asked: Asked,
    made_at: datetime,
    files: Mapping[uuid.UUID, str],
    log: Sequence[LogLine],
) -> dict[str, Any]:
    """What the JSON document holds."""
    records = {model.__name__: each for model, each in case.found.items() if each}
    led_to: dict[str, Sequence[Row]] = {"Firm": case.firms, "Contact": case.contacts}
    return {
        "format": CASE,
        "version": VERSION,
        "made_at": made_at.isoformat(),
        "citizen_id": str(case.citizen.id),
        "with": {
            "others": asked.others, "log_names": asked.log_names, "deleted": asked.deleted,
        },
        "left_out": asdict(case.left_out),
        "records": {
            name: [_record(case, row, asked, files) for row in each] for name, each in records.items()
        },
        "led_to": {
            name: [_record(case, row, asked, files) for row in each] for name, each in led_to.items()
        },
        "drafts": [_record(case, row, asked, files) for row in case.drafts],
        "log": [_entry(line, named=asked.log_names) for line in log],
    }  # fmt: skip


def _record(case: CaseRows, row: Row, asked: Asked, files: Mapping[uuid.UUID, str]) -> dict[str, Any]:
    away = spared(row, others=asked.others) | _INSIDE
    found = {key: plain(value) for key, value in values_of(row).items() if key not in away}
    if row.id in files:
        found["pdf"] = files[row.id]
    return dict(case.others.struck(found))


def _entry(line: LogLine, *, named: bool) -> dict[str, Any]:
    entry = line.entry
    found = {
        "number": entry.seq,
        "at": entry.at.isoformat(),
        "operation": entry.operation,
        "kind": entry.subject_kind,
    }
    return {**found, "who": entry.who} if named else found
