"""The wordings of a partnership agreement's points: the shipped ones, and copies of one's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.documents.forms import Clause
from mentor_desk.errors import UserError
from mentor_desk.models import Agreement, Setting
from mentor_desk.services import own_clauses
from mentor_desk.services.own_clauses import KeptSet
from mentor_desk.ui.case.saved_fields import SavedFields
from mentor_desk.ui.case.scrolled import scrolled
from mentor_desk.ui.context import Context
from mentor_desk.ui.data_sets.editable import editable
from mentor_desk.ui.data_sets.row_actions import RowActions
from mentor_desk.ui.data_sets.side_by_side import SideBySide
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.papers.overlay import Overlay
from mentor_desk.ui.papers.preview import PaperPreview
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.flow_layout import FlowLayout
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.list_rows import ListRow, RowList
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField

PAGE = "clause_sets"
_NAME = "set_title"


class ClauseSetsPage(DeskPage):
    """A field is saved as it is left. A shipped set is copied before it is changed."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("Points of a partnership agreement"),
            self.tr("What the two sides can promise each other, as it is printed"),
        )
        self._before: tuple[str, str | None] = ("settings", "data_sets")
        self._sets: dict[str, KeptSet] = {}
        self.choice = ChoiceField([])
        self.choice.setAccessibleName(self.tr("Set of points"))
        self.state = QLabel()
        self.state.setWordWrap(True)
        set_role(self.state, "muted")
        self.copy_button = QPushButton(self.tr("&Copy it to a set of our own"))
        self.remove_button = QPushButton(self.tr("Remove the &set"))
        self.title_form, self.form = Form(), Form()
        self.title_form.add(_NAME, self.tr("&Title of the set"), TextField())
        self.form.add("title", self.tr("Titl&e of the point"), TextField())
        self.form.add("text", self.tr("Te&xt of the point"), TextArea(lines=3))
        self.form.add("firm", self.tr("Promise of the &firm, to begin from"), TextArea(), optional=True)
        self.form.add(
            "municipality",
            self.tr("Promise of the &municipality, to begin from"),
            TextArea(),
            optional=True,
        )
        self.list = RowList(self.tr("Points"))
        self.rows = RowActions()
        self._saved_title = SavedFields(self.title_form, self._save_title, context.warn)
        self._saved = SavedFields(self.form, self._save, context.warn)
        self._lay_out()
        self.set_back(self.tr("Back (Esc)"), self.back)
        self.add_action(self.tr("Sho&w the paper"), self.show_paper)
        self._connect()
        self.watch(self.redraw, Setting, Agreement)
        self.redraw()

    def came_from(self, kind: str, ref: str | None) -> None:
        self._before = (kind, ref)

    def back(self) -> None:
        """Where one came from."""
        self._flush()
        self.context.go(*self._before)

    def save_drafts(self) -> None:
        super().save_drafts()
        self._flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back()
        else:
            super().keyPressEvent(event)

    def redraw(self) -> None:
        """The sets there are now."""
        chosen = self.choice.value()
        self._sets = {each.content.key: each for each in self.context.call(own_clauses.listing)}
        language = self.context.language
        self.choice.set_choices(
            [(key, each.content.title.written(language)) for key, each in self._sets.items()]
        )
        kept = chosen in self._sets
        self.choice.set_value(chosen if kept else next(iter(self._sets)))
        self._show(other=not kept)

    def copy(self) -> None:
        """A set of one's own with the same points, to be changed."""
        self._flush()
        chosen = self._chosen()
        title = self.tr("Our own, after “{title}”").format(
            title=chosen.content.title.written(self.context.language)
        )

        def make() -> None:
            made = self.context.call(own_clauses.copy, key=chosen.content.key, title=title)
            self.redraw()
            self.choice.set_value(made)
            self._show(other=True)
            self.title_form.focus(_NAME)

        self._attempt(make)

    def show_paper(self) -> Overlay:
        """An agreement with these points, about people who do not exist."""
        self._flush()
        chosen = self._chosen()
        data = self.context.call(own_clauses.preview, key=chosen.content.key)
        overlay = Overlay(self, self.context, chosen.content.title.written(self.context.language))
        overlay.set_subtitle(self.tr("About people who do not exist"))
        view = PaperPreview()
        overlay.set_paper(view)
        view.show_pdf(data)
        overlay.present()
        view.focus_page()
        return overlay

    def _chosen(self) -> KeptSet:
        return self._sets[self.choice.value() or next(iter(self._sets))]

    def _points(self) -> Sequence[Clause]:
        return self._chosen().content.points

    def _number(self) -> int:
        return int(self.list.chosen_key() or 0)

    def _show(self, *, other: bool) -> None:
        chosen = self._chosen()
        changes = chosen.own and editable(self.context)
        self.state.setText(self._state(chosen))
        self.copy_button.setVisible(editable(self.context))
        self.remove_button.setVisible(changes)
        self.title_form.setVisible(changes)
        title = chosen.content.title.written(self.context.language)
        self._saved_title.show({_NAME: title}, other_record=other)
        self.list.set_rows([ListRow(str(at), p.title, p.text) for at, p in enumerate(self._points())])
        if other or self.list.chosen_key() is None:
            self.list.choose("0")
        for part in (self.rows, self.rows.add, self.rows.up, self.rows.down, self.rows.remove):
            part.setVisible(changes)
        self.form.setEnabled(changes)
        self._show_point(other=other)

    def _state(self, chosen: KeptSet) -> str:
        words = self.tr("A set of our own.") if chosen.own else self.tr("A shipped set.")
        none = self.tr("No agreement is written with it.")
        used = self.tr("%n agreement(s) are written with it.", "", chosen.used)
        return f"{words} {used if chosen.used else none}"

    def _show_point(self, *, other: bool) -> None:
        points = self._points()
        point = points[min(self._number(), len(points) - 1)]
        values = {
            "title": point.title,
            "text": point.text,
            "firm": point.firm,
            "municipality": point.municipality,
        }
        self._saved.show(values, other_record=other)

    def _save_title(self, _name: str, value: str) -> None:
        try:
            self.context.call(own_clauses.change, key=self._chosen().content.key, title=value)
        except UserError as error:
            raise UserError(error.text, _NAME) from error
        self.context.say(self.tr("Saved."))

    def _save(self, name: str, value: str) -> None:
        points = list(self._points())
        points[self._number()] = replace(points[self._number()], **{name: value})
        try:
            self._keep(points)
        except UserError as error:
            raise UserError(error.text, name) from error

    def _keep(self, points: Sequence[Clause]) -> None:
        self.context.call(own_clauses.change, key=self._chosen().content.key, points=points)
        self.context.say(self.tr("Saved."))

    def _add(self) -> None:
        count = len(self._points())
        new = Clause(self.tr("A new point"), self.tr("What it is about."))
        self._keep([*self._points(), new])
        self._choose(count)
        self.form.focus("title")

    def _move(self, by: int) -> None:
        key, number = self._chosen().content.key, self._number()
        self.context.call(own_clauses.move, key=key, number=number, by=by)
        self._choose(max(0, min(number + by, len(self._points()) - 1)))

    def _remove(self) -> None:
        number = self._number()
        self._keep([each for at, each in enumerate(self._points()) if at != number])
        self._choose(max(0, number - 1))

    def _remove_set(self) -> None:
        self.context.call(own_clauses.remove, key=self._chosen().content.key)
        self.context.say(self.tr("The set is removed."))

    def _choose(self, number: int) -> None:
        self.redraw()
        self.list.choose(str(number))
        self._show_point(other=True)

    def _attempt(self, act: Callable[[], object]) -> None:
        self._flush()
        try:
            act()
        except UserError as error:
            self.context.warn(error)

    def _flush(self) -> None:
        if self._chosen().own:
            self._saved_title.flush()
            self._saved.flush()

    def _connect(self) -> None:
        self.choice.changed.connect(lambda: self._show(other=True))
        self.list.chosen.connect(lambda _key: self._show_point(other=True))
        self.copy_button.clicked.connect(lambda _=False: self.copy())
        self.remove_button.clicked.connect(lambda _=False: self._attempt(self._remove_set))
        self.rows.added.connect(lambda: self._attempt(self._add))
        self.rows.moved.connect(lambda by: self._attempt(lambda: self._move(by)))
        self.rows.removed.connect(lambda: self._attempt(self._remove))

    def _lay_out(self) -> None:
        left, right, buttons = QWidget(), QWidget(), QWidget()
        row = FlowLayout(buttons, 8)
        row.addWidget(self.copy_button)
        row.addWidget(self.remove_button)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.choice, self.state, buttons, self.title_form):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addWidget(self.rows)
        scrolled(right, self.form)
        content = QWidget()
        outer = QVBoxLayout(content)
        outer.setContentsMargins(20, 16, 20, 16)
        outer.addWidget(SideBySide(left, right))
        self.setTabOrder(left, right)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.set_content(content)
