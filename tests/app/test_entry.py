"""``mentor-desk`` itself, as the user starts it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

LONGEST_START = 120.0


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


def test_without_a_screen_the_demo_has_pictures_of_every_page(
    tmp_path: Path,
) -> None:
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
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "mentor-desk-demo" in done.stdout + done.stderr
    demo = tmp_path / "mentor-desk-demo"
    told = json.loads((demo / "demo.json").read_bytes())
    assert {"praktikaftale.pdf", "teamoversigt.xlsx"} <= set(told["files"])
    assert "pictures/today-dark.png" in told["pictures"]
    pictured = {Path(name).stem.rpartition("-")[0] for name in told["pictures"]}
    assert pictured >= {"today", "cases", "case", "firms", "firm", "agreements", "papers", "settings"}
    assert len(told["pictures"]) == 2 * len(pictured)
    assert all((demo / name).stat().st_size > 10_000 for name in told["pictures"])
    assert all((demo / name).stat().st_size for name in told["files"])
