"""The mend for a binding that takes references from what it believes immortal."""

from __future__ import annotations

import sys

import pytest

import mentor_desk.ui  # noqa: F401 - importing it is what is tested


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="they are immortal there")
@pytest.mark.parametrize("single", [None, True, False])
def test_each_has_references_for_a_lifetime_of_painting(single: object) -> None:
    assert sys.getrefcount(single) > 1 << 40
