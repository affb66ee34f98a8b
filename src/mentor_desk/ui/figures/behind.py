"""What is behind a figure: what it means, what others measured, and the records it is of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mentor_desk.formats import days
from mentor_desk.rules.figures import Behind, Definition
from mentor_desk.services.figures.gathering import Line
from mentor_desk.ui.context import Context
from mentor_desk.ui.figures import words
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.list_rows import ListRow, RowList
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import Role, set_role

_ROW, _FEWEST, _MOST = 54, 1, 2000


class BehindView(QWidget):
    """One figure, or one ``part`` of it. Enter or a double click on a row goes to the record."""

    def __init__(self, context: Context, line: Line, part: str | None = None) -> None:
        super().__init__()
        self._context, self._line = context, line
        self.part = next((each for each in line.now.parts if each.key == part), None)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(8)
        self._add_number()
        self._say(line.definition.definition.written(context.language))
        self._add_benchmarks(line.definition)
        rows = self.part.behind if self.part is not None else line.now.behind
        self.rows = RowList(self.tr("Behind the figure"))
        self._add_rows(rows)
        self.column.addStretch(1)

    def open(self, drawer: Drawer) -> None:
        """Show it in the drawer."""
        title = self._line.definition.name.written(self._context.language)
        if self.part is not None:
            title = f"{title} · {words.named(self.part.name, self._context.language)}"
        drawer.present(title, self, note=self.tr("Enter opens the record"))

    def _add_number(self) -> None:
        line, language = self._line, self._context.language
        definition = line.definition
        if self.part is not None:
            self._say(words.part_words(self.part, definition, language), "display")
            return
        self._say(words.value(line.now, definition, language), "display")
        told = words.of_many(line.now, definition)
        if told:
            self._say(told, "strong")
        before = words.value(line.before, definition, language)
        of_before = words.of_many(line.before, definition)
        before = f"{before} ({of_before})" if of_before else before
        self._say(self.tr("The same time before: {before}").format(before=before), "muted")
        if line.now.erased:
            erased = self.tr(
                "%n of them of erased people: nobody stands behind those.", "", line.now.erased
            )
            self._say(erased, "caption")

    def _add_benchmarks(self, definition: Definition) -> None:
        if not definition.benchmarks:
            return
        self._say(self.tr("Others have measured"), "heading")
        for mark in definition.benchmarks:
            self._say(mark.words.written(self._context.language))
            self._say(words.benchmark(mark), "caption")

    def _add_rows(self, rows: Sequence[Behind]) -> None:
        if not rows:
            if not self._line.now.erased:
                self._say(self.tr("There is no record behind it yet."), "muted")
            self.rows.setParent(self)
            self.rows.hide()
            return
        self._say(self.tr("%n behind the number", "", len(rows)), "heading")
        is_share = self._line.definition.unit == "share" and any(row.inside for row in rows)
        shown = sorted(rows, key=lambda row: not row.inside)[:_MOST] if is_share else rows[:_MOST]
        self.rows.set_rows(
            [self._row(number, each, is_share=is_share) for number, each in enumerate(shown)]
        )
        self._keys = {f"{number}": each for number, each in enumerate(shown)}
        self.rows.activated.connect(self._go)
        self.rows.setMinimumHeight(scaled(self, _ROW) * min(max(_FEWEST, len(shown)), 8) + 4)
        self.column.addWidget(self.rows, 1)
        if len(rows) > _MOST:
            self._say(self.tr("The first {shown} are shown.").format(shown=_MOST), "caption")

    def _row(self, number: int, each: Behind, *, is_share: bool) -> ListRow:
        language = self._context.language
        day = days.short(each.day, language, self._context.today()) if each.day else ""
        parts = (words.named(each.detail, language), day)
        group = (self.tr("Counted") if each.inside else self.tr("Not counted")) if is_share else ""
        return ListRow(str(number), each.title, " · ".join(filter(None, parts)), group=group)

    def _go(self, key: str) -> None:
        row = self._keys[key]
        self._context.go(row.kind, row.ref)

    def _say(self, sentence: str, role: Role | None = None) -> None:
        label = QLabel(sentence)
        label.setWordWrap(True)
        if role is not None:
            set_role(label, role)
        self.column.addWidget(label)
