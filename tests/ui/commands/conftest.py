"""The keys in force are the application's; a test gives them back as it found them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from mentor_desk.ui.commands.keymap import Keymap, keymap


@pytest.fixture
def keys() -> Iterator[Keymap]:
    """The keymap, with the keys the program comes with."""
    keymap().use({})
    yield keymap()
    keymap().use({})
