"""Where other texts name the person: they lose the name, and can be read first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.services.traces import STRUCK, Trace
from mentor_desk.ui.operations import subject
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.roles import Role, set_role

_SHOWN = 12


class TracesBox(QWidget):
    """A heading, a sentence, and each place with the words around the name; hidden without any."""

    opened = Signal(str, str)
    """The kind and id of the record in which the text can be written anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.hide()

    def show_traces(self, traces: Sequence[Trace], papers: int) -> None:
        """Show ``traces``; ``papers`` counts other people's archived papers, which stay as they are."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if not traces and not papers:
            self.hide()
            return
        self._add(self.tr("Named elsewhere"), "heading")
        if traces:
            words = self.tr(
                "In %n other text(s) the name is struck out and becomes {struck}. Read them first, and "
                "write them anew where they still tell who it is.",
                "",
                len(traces),
            )
            self._add(words.format(struck=STRUCK))
        for trace in traces[:_SHOWN]:
            self._add(f"{say(subject(trace.model))}: {trace.excerpt}", "muted")
            self._add_link(trace)
        if len(traces) > _SHOWN:
            self._add(self.tr("… and %n more", "", len(traces) - _SHOWN), "muted")
        if papers:
            self._add(
                self.tr(
                    "%n archived paper(s) of other people also name the person and stay as they are.",
                    "",
                    papers,
                )
            )
        self.show()

    def _add_link(self, trace: Trace) -> None:
        kind, ref = ("case", trace.case_id) if trace.case_id else ("firm", trace.firm_id)
        if ref is None:
            return
        link = QPushButton(self.tr("Open it"))
        set_role(link, "link")
        link.clicked.connect(lambda _=False: self.opened.emit(kind, str(ref)))
        self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _add(self, words: str, role: Role = "plain") -> None:
        line = QLabel(words)
        line.setWordWrap(True)
        line.setTextFormat(Qt.TextFormat.PlainText)
        set_role(line, role)
        self._column.addWidget(line)
