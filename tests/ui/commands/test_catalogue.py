"""The commands: each once, each with keys of its own, and nothing in the window beside them."""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby
from pathlib import Path

import mentor_desk.ui
from mentor_desk.ui.commands import chords
from mentor_desk.ui.commands.catalogue import COMMANDS
from mentor_desk.ui.commands.desk_commands import UNDO
from mentor_desk.ui.commands.places import TO_NOW

UI = Path(mentor_desk.ui.__file__).parent
_KEYS_BY_HAND = re.compile(r"""QShortcut\(|StandardKey\.|"(?:Ctrl|Alt|Shift)\+[^"\s]*"|"F\d\d?\"""")


def test_keys_and_names_stand_once() -> None:
    chords_given = Counter(keys for each in COMMANDS for keys in each.keys)
    assert {keys for keys, times in chords_given.items() if times > 1} == set()
    names = Counter(each.key for each in COMMANDS)
    assert {name for name, times in names.items() if times > 1} == set()
    words = Counter(str(each.words).replace("&", "") for each in COMMANDS)
    assert {said for said, times in words.items() if times > 1} == set()


def test_the_commands_of_a_group_stand_together() -> None:
    groups = [str(group) for group, _ in groupby(COMMANDS, key=lambda each: each.group)]
    assert len(groups) == len(set(groups))


def test_what_the_program_comes_with_would_be_allowed() -> None:
    """Undo takes the keys of every program, and only where nothing is typed; so does the chart."""
    refused = {each.key for each in COMMANDS for keys in each.keys if chords.refused(keys) is not None}
    assert refused == {UNDO.key, TO_NOW.key}


def test_no_part_of_the_window_binds_keys_by_hand() -> None:
    """Keys that cannot be changed would not be listed either."""
    by_hand = {
        str(file.relative_to(UI))
        for file in UI.rglob("*.py")
        if file.parent.name != "commands" and _KEYS_BY_HAND.search(file.read_text("utf-8"))
    }
    assert by_hand == set()
