"""The key file ``header.json``: which slots open the vault. Losing it loses everything.

It holds no secret in the clear and no personal data. It is only ever replaced whole, by one rename,
so that a kill at any moment leaves either the old or the new one.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from mentor_desk.errors import LostError, StorageError
from mentor_desk.storage import keys
from mentor_desk.storage.disk import replace_file
from mentor_desk.storage.keys import Binding, Slot
from mentor_desk.texts import Text, text

NAME: Final = "header.json"
FORMAT: Final = "mentor-desk-vault"
VERSION: Final = 1
_TEMPORARY = ".hdr-"
_LARGEST = 64 * 1024
_PARAMETERS: Final[Mapping[str, Mapping[str, type]]] = {
    keys.PHRASE: {"kdf": str, "salt": str, "t": int, "m": int, "p": int},
    keys.RECOVERY: {"kdf": str, "salt": str},
    keys.KEY_STORE: {"kdf": str, "salt": str},
    keys.FORMER: {"kdf": str, "salt": str},
}


@dataclass(frozen=True, slots=True)
class Header:
    """The key file's content. ``other_slots`` are kinds that this version does not know.

    They are carried along unread.
    """

    vault_id: uuid.UUID
    slots: tuple[Slot, ...]
    other_slots: tuple[Mapping[str, Any], ...] = ()

    @property
    def binding(self) -> Binding:
        """What the slots are bound to, so that none works in another vault's header."""
        return binding(self.vault_id)

    def slot(self, kind: str) -> Slot:
        """The slot of one kind; :class:`StorageError` if the header has none."""
        for slot in self.slots:
            if slot.kind == kind:
                return slot
        raise LostError(_damaged())

    def has(self, kind: str) -> bool:
        """Whether there is a slot of that kind."""
        return any(slot.kind == kind for slot in self.slots)

    def with_slot(self, slot: Slot) -> Header:
        """The same header with the slot of that kind replaced."""
        return replace(self, slots=(slot, *self.without(slot.kind).slots))

    def without(self, kind: str) -> Header:
        """The same header without a slot of that kind."""
        return replace(self, slots=tuple(slot for slot in self.slots if slot.kind != kind))


def binding(vault_id: uuid.UUID) -> Binding:
    """Format, version and vault, as they stand in the authenticated data of every slot."""
    return {"format": FORMAT, "version": VERSION, "vault_id": str(vault_id)}


def write(folder: Path, header: Header) -> None:
    """Put ``header`` in place of the old one, or leave the old one as it was."""
    content = {
        **header.binding,
        "cipher": "sqlcipher-4",
        "slots": [*map(_plain, header.slots), *header.other_slots],
    }
    replace_file(folder / NAME, json.dumps(content, indent=1).encode() + b"\n", prefix=_TEMPORARY)


def read(folder: Path) -> Header:
    """The header in ``folder``.

    :class:`StorageError` says which it is: missing, cut or foreign, or of a newer program.
    """
    try:
        with (folder / NAME).open("rb") as file:
            raw = file.read(_LARGEST + 1)
    except FileNotFoundError:
        raise missing(folder) from None
    except OSError as trouble:
        raise StorageError(
            text("errors", "The key file in {folder} could not be read: {reason}.").fill(
                folder=str(folder), reason=trouble.strerror or ""
            )
        ) from trouble
    try:
        return _parse(json.loads(raw))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise LostError(_damaged()) from None


def put_aside(folder: Path) -> Path:
    """A copy of the key file beside it, which :func:`sweep` removes. ``OSError`` if it cannot be."""
    aside = folder / f"{_TEMPORARY}before"
    replace_file(aside, (folder / NAME).read_bytes(), prefix=_TEMPORARY)
    return aside


def missing(folder: Path) -> StorageError:
    """The key file is not in ``folder`` although the data file may be."""
    return LostError(
        text(
            "errors",
            "The file that lets your passphrase open the cases is missing from {folder} "
            "(header.json). Restore the newest backup; IT can also copy the file back from it.",
        ).fill(folder=str(folder))
    )


def sweep(folder: Path) -> None:
    """Remove what a kill in the middle of writing left behind."""
    for leftover in folder.glob(f"{_TEMPORARY}*"):
        leftover.unlink(missing_ok=True)


def _plain(slot: Slot) -> dict[str, Any]:
    return {
        "kind": slot.kind,
        "parameters": dict(slot.parameters),
        "nonce": slot.nonce.hex(),
        "wrapped": slot.wrapped.hex(),
    }


def _parse(content: Mapping[str, Any]) -> Header:
    if content["format"] != FORMAT:
        raise ValueError("another program's file")
    if int(content["version"]) > VERSION:
        raise StorageError(
            text(
                "errors",
                "This caseload was made by a newer Mentor Desk. Install the newer version to open it; "
                "nothing was changed.",
            )
        )
    known = [slot for slot in content["slots"] if slot["kind"] in _PARAMETERS]
    other = tuple(slot for slot in content["slots"] if slot["kind"] not in _PARAMETERS)
    return Header(uuid.UUID(content["vault_id"]), tuple(map(_slot, known)), other)


def _slot(raw: Mapping[str, Any]) -> Slot:
    parameters = raw["parameters"]
    nonce, wrapped = bytes.fromhex(raw["nonce"]), bytes.fromhex(raw["wrapped"])
    if {name: type(value) for name, value in parameters.items()} != _PARAMETERS[raw["kind"]]:
        raise ValueError("not the parameters of such a slot")
    lengths = len(bytes.fromhex(parameters["salt"])), len(nonce), len(wrapped)
    if lengths != (keys.SALT_BYTES, keys.NONCE_BYTES, keys.WRAPPED_BYTES):
        raise ValueError("cut")
    return Slot(raw["kind"], parameters, nonce, wrapped)


def _damaged() -> Text:
    return text(
        "errors",
        "The file that lets your passphrase open the cases is damaged (header.json). Nothing was "
        "changed. Restore the newest backup; IT can also copy the file back from it.",
    )
