"""The shipped rules, read once."""

from __future__ import annotations

import pytest

from mentor_desk import resources
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.rules.rulebook_file import load


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    """The rules as they are shipped."""
    return load(resources.path("rules"))
