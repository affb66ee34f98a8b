"""A key store in memory, such as an operating system may offer."""

from __future__ import annotations

from typing import ClassVar

from keyring.backend import KeyringBackend


class Drawer(KeyringBackend):
    """A real backend of ``keyring``; what it keeps can be looked at and taken away."""

    priority = 1  # type: ignore[assignment]  keyring declares a property
    kept: ClassVar[dict[tuple[str, str], str]] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.kept.pop((service, username), None)
