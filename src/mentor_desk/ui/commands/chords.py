"""Key chords: read, told in words, and judged whether a command may have them."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Final, cast

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

_MODIFIERS: Final = frozenset({Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta})
_LOCKS: Final = frozenset(
    {
        Qt.Key.Key_AltGr,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_ScrollLock,
        Qt.Key.Key_unknown,
    }
)
_MOVING: Final = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Insert,
    }
)
_SYSTEM: Final = frozenset(
    {"Alt+F4", "Alt+Tab", "Alt+Shift+Tab", "Alt+Space", "Alt+Esc", "Ctrl+Esc", "Ctrl+Shift+Esc"}
)
_EDITING: Final = frozenset(
    {
        *("Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Y", "Ctrl+Z"),
        *("Ctrl+Shift+V", "Ctrl+Space", "Shift+F10"),
    }
)


class Refusal(Enum):
    """Why a chord can call no command."""

    NOTHING = "nothing"
    TYPES = "types"
    UNDERLINED = "underlined"
    EDITS = "edits"
    SYSTEM = "system"


def chord(combination: QKeyCombination) -> str:
    """A key press in Qt's portable words; empty while only Ctrl, Shift, Alt or the like are held."""
    key, modifiers = combination.key(), combination.keyboardModifiers()
    if key in _MODIFIERS or key in _LOCKS or key == Qt.Key.Key_unknown:
        return ""
    modifiers &= ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier)
    if key == Qt.Key.Key_Backtab:
        key, modifiers = Qt.Key.Key_Tab, modifiers | Qt.KeyboardModifier.ShiftModifier
    if key == Qt.Key.Key_Enter:
        key = Qt.Key.Key_Return
    return portable(QKeySequence(QKeyCombination(modifiers, key)))


def portable(sequence: QKeySequence) -> str:
    """The chord as it is kept in the settings."""
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def sequences(keys: str) -> list[QKeySequence]:
    """What has to be listened to for a chord: Return stands on the number pad as well, as Enter."""
    if not keys:
        return []
    found = [QKeySequence(keys, QKeySequence.SequenceFormat.PortableText)]
    if keys.endswith("+Return"):
        pad = f"{keys.removesuffix('Return')}Enter"
        found.append(QKeySequence(pad, QKeySequence.SequenceFormat.PortableText))
    return found


def told(keys: str) -> str:
    """The chord as it stands on a keyboard of this system; empty for no keys."""
    sequence = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText)
    return sequence.toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")


def refused(keys: str) -> Refusal | None:
    """Why ``keys`` can call no command; ``None`` where they can.

    What types or edits in a field stays the field's, Alt and a letter goes to what is underlined, and
    the system has its own. Ctrl and Alt together are AltGr on many keyboards: they write @ and {.
    """
    sequence = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1 or portable(sequence) != keys:
        return Refusal.NOTHING
    # The binding has the chords of a sequence by index, its description of itself does not say so.
    pressed = cast("Sequence[QKeyCombination]", sequence)[0]
    key, modifiers = pressed.key(), pressed.keyboardModifiers()
    ctrl = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
    function = Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35
    judged = {
        Refusal.SYSTEM: keys in _SYSTEM or bool(modifiers & Qt.KeyboardModifier.MetaModifier),
        Refusal.TYPES: ctrl == alt and not function,
        Refusal.UNDERLINED: alt and _writes(key),
        Refusal.EDITS: keys in _EDITING or (ctrl and key in _MOVING),
    }
    return next((refusal for refusal, holds in judged.items() if holds), None)


def _writes(key: Qt.Key) -> bool:
    return chr(key).isalpha() if key < 0x1000000 else False
