"""Whether a window can be shown, asked without Qt."""

from __future__ import annotations

import pytest

from mentor_desk.ui import machine


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_linux_has_a_screen_when_the_session_names_one(name: str) -> None:
    assert machine.has_display({name: ":0"}, "linux")


def test_linux_without_a_session_has_none() -> None:
    assert not machine.has_display({}, "linux")


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macos_always_have_one_and_lack_nothing(platform: str) -> None:
    assert machine.has_display({}, platform)
    assert machine.missing_packages({}, platform) == []


def test_the_missing_libraries_are_named_as_debian_names_them() -> None:
    def load(library: str) -> None:
        if library.startswith(("libGL.", "libxcb-cursor")):
            raise OSError(library)

    packages = machine.missing_packages({"DISPLAY": ":0"}, "linux", load)
    assert packages == ["libgl1", "libxcb-cursor0"]
    assert machine.install_line(packages).endswith("libgl1 libxcb-cursor0")


def test_wayland_needs_no_x_libraries() -> None:
    assert not machine.needs_x11({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"})
    assert machine.needs_x11({"QT_QPA_PLATFORM": "xcb"})
