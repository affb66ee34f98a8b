"""The program's own start, told moment by moment: unlock screen painted, Today painted.

Key derivation and typing are left out: the data key is handed in, and the program gets the second
and a half that typing a passphrase takes at the least, in which it loads ahead as it does for a user.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from benchmarks.memory import resident_mb

TYPING_MS = 1500


def main(home: Path, key: str) -> int:
    """Start, unlock and stop as soon as Today stands."""
    from mentor_desk.app import start
    from mentor_desk.paths import Paths

    start.import_qt()
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    app = QApplication(sys.argv[:1])
    paths = Paths(home)
    application = start.build(app, paths)
    told: dict[str, float] = {}

    def painted() -> None:
        told["painted"] = time.monotonic()
        QTimer.singleShot(TYPING_MS, unlock)

    def unlock() -> None:
        from mentor_desk.storage.vault import Vault

        told["submitted"] = time.monotonic()
        vault = Vault.unlock_with_key(paths.vault, bytearray.fromhex(key))
        application.open_desk(vault)
        app.processEvents()
        application.window.grab()
        told["today"] = time.monotonic()
        print(json.dumps({**told, "rss": resident_mb()}), flush=True)
        application.window.close()
        app.quit()

    application.painted.connect(painted)
    application.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
