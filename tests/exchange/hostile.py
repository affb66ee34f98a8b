"""Reads each file named on the command line as a list of firms; says what came of it, as JSON."""

from __future__ import annotations

import json
import resource
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
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return {"said": said, "field": field, "seconds": time.monotonic() - began, "megabytes": peak}


json.dump({Path(each).name: _try(Path(each)) for each in sys.argv[1:]}, sys.stdout)
