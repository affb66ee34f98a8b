"""Which directory is in use, and which files are no longer needed."""

from __future__ import annotations

import threading
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

from mentor_desk.errors import StorageError
from mentor_desk.storage import directory_build, directory_key, faults, keys
from mentor_desk.storage.directory import Directory
from mentor_desk.storage.directory_build import Cancelled, Content, Progress

_FILES = "directory-*.db*"


class Shelf:
    """The directory files in a vault's folder, and the one of them that is open.

    Safe to use from every thread. After :meth:`close` the key is gone and nothing opens any more.
    """

    def __init__(self, folder: Path, vault_key: bytes | bytearray) -> None:
        self._folder = folder
        self._key = directory_key.derived(vault_key)
        self._gate = threading.Lock()
        self._open: Directory | None = None
        self._name = ""
        self.trouble: StorageError | None = None

    def use(self, name: str) -> None:
        """From now on the directory is the file ``name``; ``""`` means there is none."""
        with self._gate:
            if name != self._name:
                self._put_down()
                self._name = name

    def current(self) -> Directory | None:
        """The directory in use, opened at the first call; ``None`` without one or if it cannot be read.

        Why it cannot is then in ``trouble``: a restored vault comes without its directory, and works.
        """
        with self._gate:
            if self._open is None and self._name and self.trouble is None:
                try:
                    self._open = self.look_into(self._name)
                except StorageError as trouble:
                    self.trouble = trouble
            return self._open

    def look_into(self, name: str) -> Directory:
        """Open a file that is not in use; retire it afterwards. Raises :class:`StorageError`."""
        if not (self._folder / name).is_file():
            raise faults.missing()
        return Directory(self._folder / name, self._key)

    def build(
        self,
        content: Content,
        *,
        progress: Progress = lambda _: None,
        cancelled: Cancelled = lambda: False,
    ) -> str:
        """Make a new file, see :func:`directory_build.build`; nothing uses it yet."""
        return directory_build.build(
            self._folder, self._key, content, progress=progress, cancelled=cancelled
        )

    def remove(self, name: str) -> None:
        """Remove one file that nobody uses."""
        with suppress(OSError):
            (self._folder / name).unlink()

    def sweep(self, keep: Collection[str]) -> None:
        """Remove the files that nobody needs; one that cannot be removed now is removed later."""
        for path in self._folder.glob(_FILES):
            if path.name not in keep:
                with suppress(OSError):
                    path.unlink()

    def renew(self, vault_key: bytes | bytearray) -> None:
        """The files lie under another vault key now; the one in use is opened again when asked for."""
        with self._gate:
            self._put_down()
            self._key[:] = directory_key.derived(vault_key)

    def close(self) -> None:
        """Close the file and wipe the key."""
        with self._gate:
            self._put_down()
            self._name = ""
            keys.wipe(self._key)

    def _put_down(self) -> None:
        if self._open is not None:
            self._open.retire()
            self._open = None
        self.trouble = None
