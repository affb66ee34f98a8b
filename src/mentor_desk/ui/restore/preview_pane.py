"""What a backup holds, what would be missing afterwards, and who would be erased again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from mentor_desk.ui.operations import operation
from mentor_desk.ui.restore import words
from mentor_desk.ui.restore.counts_grid import CountsGrid
from mentor_desk.ui.restore.ground import Ground
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role

if TYPE_CHECKING:
    from mentor_desk.services.restore_preview import Preview
    from mentor_desk.storage.backup_content import Change

_SHOWN = 10


class PreviewPane(QScrollArea):
    """Numbers then and now, the last changes in the backup, and those made since."""

    def __init__(self, ground: Ground, found: Preview) -> None:
        super().__init__()
        self._ground = ground
        self.setAccessibleName(self.tr("What is in the backup"))
        self.setAccessibleDescription(self.tr("The arrow keys move through it."))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        set_role(inside, "plain")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(8)
        self.lost = Notice("warning", self._lost(found))
        self._column.addWidget(self.lost)
        if found.missing:
            self._column.addWidget(Notice("warning", self._missing(found.missing)))
        if found.erased:
            self._column.addWidget(Notice("neutral", self._erased(found.erased)))
        self.counts = CountsGrid(found.then.rows, found.now.rows if found.now else None)
        self._column.addWidget(self.counts)
        if found.since is not None and found.since.count:
            self._changes(self.tr("Changes that would be missing"), found.since.latest)
        self._changes(self.tr("The last changes in the backup"), found.then.latest)
        self._column.addStretch(1)
        self.setWidget(inside)

    def _lost(self, found: Preview) -> str:
        if found.now is None or found.since is None:
            return self.tr(
                "The caseload of now cannot be read, so nobody can say what would be missing. "
                "What lies there is kept in a folder of its own."
            )
        if not found.since.follows:
            return self.tr(
                "This backup is of another caseload, or of one that was restored over since. Look at "
                "the numbers below before you use it."
            )
        if not found.since.count:
            return self.tr("Nothing was changed since this backup. Nothing would be missing.")
        return self.tr(
            "%n change(s) were made since this backup. They would be missing; you find them in the "
            "backup that is made of everything first.",
            "",
            found.since.count,
        )

    def _missing(self, names: Sequence[str]) -> str:
        words = self.tr("%n citizen(s) would be missing: {names}.", "", len(names))
        said = ", ".join(names[:_SHOWN])
        return words.format(names=f"{said} …" if len(names) > _SHOWN else said)

    def _erased(self, count: int) -> str:
        return self.tr(
            "%n person(s) were erased since. They are erased again in what is restored.", "", count
        )

    def _changes(self, title: str, changes: Sequence[Change]) -> None:
        if not changes:
            return
        heading = QLabel(title)
        set_role(heading, "heading")
        self._column.addSpacing(4)
        self._column.addWidget(heading)
        language, today = self._ground.language, self._ground.today
        for change in changes[:_SHOWN]:
            when = words.moment(change.at, language, today)
            line = QLabel(f"{when}   {say(operation(change.operation))}")
            line.setTextFormat(Qt.TextFormat.PlainText)
            self._column.addWidget(line)
