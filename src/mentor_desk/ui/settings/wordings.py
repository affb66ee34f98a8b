"""The words of the papers: a list of sentences, and the one that is chosen to be said anew."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.documents import catalogue
from mentor_desk.errors import UserError
from mentor_desk.formats.folding import fold
from mentor_desk.services import paper_wordings
from mentor_desk.services.paper_wordings import Sentence
from mentor_desk.ui.case.saved_fields import SavedFields
from mentor_desk.ui.context import Context
from mentor_desk.ui.papers.overlay import Overlay
from mentor_desk.ui.papers.preview import PaperPreview
from mentor_desk.ui.settings.section import Section
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.flow_layout import FlowLayout
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.list_rows import ListRow, RowList
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField
from mentor_desk.ui.widgets.turning_row import TurningRow

_WORDS = "words"
_NARROW, _NARROW_FIELDS, _LIST = 520, 320, 210


class WordingsSection(Section):
    """A sentence is kept when its field is left; papers in the archive stay as they are."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("Words of the papers"),
            self.tr(
                "Say a sentence as your municipality says it. What stands in curly brackets is "
                "filled in when the paper is made. Papers in the archive stay as they are."
            ),
            whole=True,
        )
        self._sentences: dict[str, Sentence] = {}
        self._key, self._path = catalogue.PRAKTIKAFTALE.key, ""
        self.paper = ChoiceField([(each.key, say(each.title)) for each in catalogue.PAPERS])
        self.paper.setAccessibleName(self.tr("Paper"))
        self.search = TextField(self.tr("Find a sentence"))
        self.search.setAccessibleName(self.tr("Find a sentence"))
        self.search.setClearButtonEnabled(True)
        self.preview_button = QPushButton(self.tr("&Show the paper"))
        self.reset_button = QPushButton(self.tr("Back to the s&hipped text"))
        self.list = RowList(self.tr("Sentences"))
        self.form = Form()
        self.form.add(
            _WORDS,
            self.tr("&Words on the paper"),
            TextArea(lines=4, most=16),
            hint=self.tr("Empty brings the shipped words back."),
        )
        self._shipped = QLabel()
        self._lay_out()
        self._saved = SavedFields(self.form, self._save, context.warn)
        self.paper.set_value(self._key)
        self.paper.changed.connect(self._other_paper)
        self.search.textChanged.connect(self._fill)
        self.list.chosen.connect(self._choose)
        self.preview_button.clicked.connect(self.show_paper)
        self.reset_button.clicked.connect(self.reset)

    def draw(self) -> None:
        rows = self.context.call(paper_wordings.wordings, key=self._key)
        self._sentences = {each.path: each for each in rows}
        self.reset_button.setEnabled(any(each.own for each in rows))
        self._fill()
        if not self._path:
            self.list.choose(next(iter(self._sentences), ""))
        self._show(other=not self._path)

    def flush(self) -> None:
        self._saved.flush()

    def show_paper(self) -> Overlay:
        """The paper in the words it has now, about people who do not exist."""
        self.flush()
        data = self.context.call(paper_wordings.preview, key=self._key)
        overlay = Overlay(self, self.context, say(catalogue.by_key(self._key).title))
        overlay.set_subtitle(self.tr("About people who do not exist"))
        view = PaperPreview()
        overlay.set_paper(view)
        view.show_pdf(data)
        overlay.present()
        view.focus_page()
        return overlay

    def reset(self) -> None:
        """The shipped words for the whole paper; undo brings the own ones back."""
        self.context.call(paper_wordings.reset, key=self._key)
        self.draw()
        self._show(other=True)
        self.context.say(self.tr("The paper is in its shipped words again."))

    @property
    def _sentence(self) -> Sentence | None:
        return self._sentences.get(self.list.chosen_key() or "")

    def _other_paper(self) -> None:
        if not self._kept():
            self.paper.set_value(self._key)
            return
        self._key = self.paper.value() or self._key
        self.search.set_value("")
        self.draw()
        self.list.choose(next(iter(self._sentences), ""))
        self._show(other=True)

    def _fill(self) -> None:
        wanted = fold(self.search.value())
        chosen = self.list.chosen_key()
        self.list.set_rows(
            [
                self._row(each)
                for each in self._sentences.values()
                if wanted in fold(f"{each.words} {each.shipped} {each.own}")
            ]
        )
        if chosen:
            self.list.choose(chosen)

    def _row(self, each: Sentence) -> ListRow:
        words = " ".join((each.own or each.words).split())
        if each.trouble is not None:
            return ListRow(each.path, words, self._place(each.path), self.tr("Not printed"), "warning")
        badge = self.tr("Own words") if each.own else ""
        return ListRow(each.path, words, self._place(each.path), badge, "accent")

    def _place(self, path: str) -> str:
        kinds = {
            "title": self.tr("Title"),
            "texts": self.tr("Text"),
            "labels": self.tr("Above a field"),
            "lists": self.tr("List"),
            "choices": self.tr("Choice"),
            "clauses": self.tr("Section"),
        }
        return kinds[path.partition(".")[0]]

    def _choose(self, path: str) -> None:
        if path == self._path:
            return
        if self._kept():
            self._show(other=True)
        else:
            self.list.choose(self._path)

    def _kept(self) -> bool:
        """Whether what is typed is saved; if it cannot be, it stays with its complaint."""
        self.flush()
        sentence = self._sentences.get(self._path)
        typed = self.form.field(_WORDS).value()
        return sentence is None or typed in {sentence.own or sentence.words, ""}

    def _show(self, *, other: bool) -> None:
        sentence = self._sentence
        self.form.setEnabled(sentence is not None)
        words = "" if sentence is None else sentence.own or sentence.words
        self._path = "" if sentence is None else sentence.path
        self._saved.show({_WORDS: words}, other_record=other)
        shipped = sentence.shipped if sentence is not None and sentence.own else ""
        self._shipped.setText(self.tr("Shipped: {words}").format(words=shipped) if shipped else "")
        if sentence is not None and sentence.trouble is not None:
            self.form.set_error(_WORDS, say(sentence.trouble))

    def _save(self, name: str, value: str) -> None:
        try:
            self.context.call(
                paper_wordings.change_wording, key=self._key, path=self._path, words=value
            )
        except UserError as error:
            raise UserError(error.text, name) from error
        self.context.say(self.tr("Saved."))
        self.draw()

    def _lay_out(self) -> None:
        set_role(self._shipped, "hint")
        self._shipped.setWordWrap(True)
        self._shipped.setTextFormat(Qt.TextFormat.PlainText)
        fields = TurningRow(scaled(self, _NARROW_FIELDS), 8)
        fields.add(self.paper)
        fields.add(self.search)
        self.column.addLayout(fields)
        buttons = FlowLayout(spacing=8)
        buttons.addWidget(self.preview_button)
        buttons.addWidget(self.reset_button)
        self.column.addLayout(buttons)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(12, 0, 0, 0)
        column.addWidget(self.form)
        column.addWidget(self._shipped)
        column.addStretch(1)
        self.list.setMinimumHeight(scaled(self, _LIST))
        row = TurningRow(scaled(self, _NARROW), 0)
        row.add(self.list)
        row.add(right)
        self.column.addLayout(row, 1)
