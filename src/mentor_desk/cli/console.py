"""What the command line says, and in which language."""

from __future__ import annotations

import json
import locale
import os
import sys
from collections.abc import Mapping
from typing import Any

from mentor_desk import resources
from mentor_desk.texts import Catalogue, Language, Text

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def system_language() -> Language:
    """Danish, unless the system is English; as the window decides it."""
    spoken = next((os.environ[name] for name in _VARIABLES if os.environ.get(name)), None)
    spoken = spoken or locale.getlocale()[0] or ""
    return "en" if spoken.lower().startswith("en") else "da"


class Console:
    """Where a command says what it did.

    With ``as_json`` standard output gets one JSON value at the end and nothing else.
    """

    def __init__(self, *, as_json: bool = False) -> None:
        self.as_json = as_json
        self.words: Catalogue = resources.catalogue(system_language())

    def say(self, sentence: Text | str) -> None:
        """A line for the reader; left out with ``--json``."""
        if not self.as_json:
            sys.stdout.write(f"{self.words.say(sentence)}\n")

    def result(self, values: Mapping[str, Any] | list[Any]) -> None:
        """The one JSON value; left out without ``--json``."""
        if self.as_json:
            # ASCII with escapes, so that every terminal and every pipe hands it on unharmed.
            sys.stdout.write(f"{json.dumps(values, indent=2)}\n")

    def note(self, sentence: Text | str) -> None:
        """A line beside the result, on standard error."""
        sys.stderr.write(f"{self.words.say(sentence)}\n")

    def fault(self, sentence: Text | str, field: str | None = None) -> None:
        """What went wrong: one sentence on standard error, and the JSON value if one is wanted."""
        said = self.words.say(sentence)
        sys.stderr.write(f"{said}\n")
        self.result({"error": said, "field": field})
