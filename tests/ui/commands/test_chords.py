"""Which keys a command may have."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QKeyCombination, Qt

from mentor_desk.ui.commands import chords
from mentor_desk.ui.commands.chords import Refusal

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.mark.parametrize(
    ("keys", "refusal"),
    [
        ("A", Refusal.TYPES),
        ("Shift+Å", Refusal.TYPES),
        ("Return", Refusal.TYPES),
        ("Ctrl+Alt+2", Refusal.TYPES),
        ("Alt+N", Refusal.UNDERLINED),
        ("Alt+Ø", Refusal.UNDERLINED),
        ("Ctrl+C", Refusal.EDITS),
        ("Ctrl+Shift+Left", Refusal.EDITS),
        ("Shift+F10", Refusal.EDITS),
        ("Alt+F4", Refusal.SYSTEM),
        ("Meta+L", Refusal.SYSTEM),
        ("Ctrl+K, Ctrl+L", Refusal.NOTHING),
        ("nonsense", Refusal.NOTHING),
        ("", Refusal.NOTHING),
    ],
)
def test_what_types_edits_or_is_the_systems_is_refused(keys: str, refusal: Refusal) -> None:
    assert chords.refused(keys) is refusal


@pytest.mark.parametrize(
    "keys", ["Ctrl+J", "Ctrl+Shift+7", "Ctrl+Æ", "Alt+1", "Alt+Left", "F7", "Shift+F6"]
)
def test_other_keys_may_call_a_command(keys: str) -> None:
    assert chords.refused(keys) is None


def test_a_press_is_a_chord_once_more_than_a_modifier_is_held() -> None:
    assert chords.chord(QKeyCombination(CTRL, Qt.Key.Key_Control)) == ""
    assert chords.chord(QKeyCombination(CTRL | SHIFT, Qt.Key.Key_J)) == "Ctrl+Shift+J"
    assert chords.chord(QKeyCombination(SHIFT, Qt.Key.Key_Backtab)) == "Shift+Tab"
    pad = Qt.KeyboardModifier.KeypadModifier
    assert chords.chord(QKeyCombination(CTRL | pad, Qt.Key.Key_Enter)) == "Ctrl+Return"


def test_return_is_called_enter_and_heard_on_the_number_pad_too() -> None:
    assert chords.told("Ctrl+Return") == "Ctrl+Enter"
    assert [chords.portable(each) for each in chords.sequences("Ctrl+Return")] == [
        "Ctrl+Return",
        "Ctrl+Enter",
    ]
    assert chords.sequences("") == []
