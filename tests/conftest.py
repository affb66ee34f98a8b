"""Fixtures that every test may use: the fixed day and a screenless Qt."""

from __future__ import annotations

import os
from datetime import date

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

TUESDAY = date(2026, 11, 24)


@pytest.fixture
def today() -> date:
    """The day on which every test happens."""
    return TUESDAY
