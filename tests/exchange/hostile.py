"""Reads each file named on the command line as a list of firms; says what came of it, as JSON."""

from __future__ import annotations

import json
import re
import sys
import time
from datetime import date
from pathlib import Path

from mentor_desk.errors import UserError
from mentor_desk.exchange import firm_list


def _try(path: Path) -> dict[str, object]:
    began = time.monotonic()
    try:
        found = firm_list.read(path, today=date(2026, 11, 24))
        said, field = f"read {len(found.workplaces)}", ""
    except UserError as fault:
        said, field = str(fault.text), fault.field or ""
    seconds = time.monotonic() - began
    return {"said": said, "field": field, "seconds": seconds, "megabytes": _most_memory()}


def _most_memory() -> int:
    """The most this process ever held, in MB. What ``getrusage`` says would begin with the most that
    the process which started this one ever held."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    if found is None:
        raise RuntimeError("the system does not tell the memory of a process")
    return int(found[1]) // 1024


json.dump({Path(each).name: _try(Path(each)) for each in sys.argv[1:]}, sys.stdout)
