"""``mentor-desk`` itself, as the user starts it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

LONGEST_START = 60.0


def test_the_program_starts_and_stands_until_it_is_closed(tmp_path: Path) -> None:
    home = tmp_path / "home"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "MENTOR_DESK_HOME": str(home)}
    program = subprocess.Popen([sys.executable, "-m", "mentor_desk"], env=environment)
    try:
        begun = time.monotonic()
        while program.poll() is None and not (home / "logs" / "mentor-desk.log").exists():
            assert time.monotonic() - begun < LONGEST_START
            time.sleep(0.05)
        assert program.poll() is None, "the program ended by itself"
    finally:
        program.kill()
        program.wait()


def test_without_a_screen_it_says_so_and_makes_the_demo(tmp_path: Path) -> None:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    done = subprocess.run(
        [sys.executable, "-m", "mentor_desk"],
        env={**environment, "HOME": str(tmp_path), "MENTOR_DESK_HOME": str(tmp_path / "home")},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "mentor-desk-demo" in done.stdout + done.stderr
    made = {path.name for path in (tmp_path / "mentor-desk-demo").rglob("*")}
    assert {"praktikaftale.pdf", "teamoversigt.xlsx", "today-dark.png"} <= made
