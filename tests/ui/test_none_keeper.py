"""The mend for a binding that takes references from None."""

from __future__ import annotations

import sys

import pytest

import mentor_desk.ui  # noqa: F401 - importing it is what is tested


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal there")
def test_none_has_references_for_a_lifetime_of_painting() -> None:
    assert sys.getrefcount(None) > 1 << 40
