"""One export at a time, with the bar that says what is being written."""

from __future__ import annotations

from mentor_desk.ui.importing.running import Running


class ExportRunning(Running):
    """Says what is being written instead of counting rows."""

    def _told(self, part: int, whole: int, rows: str) -> None:
        self.bar.set_total(whole)
        self.bar.progress(part, rows)
