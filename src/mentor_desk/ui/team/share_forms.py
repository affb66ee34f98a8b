"""Writing one's own figures for the team, and reading a colleague's in (feature K3)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from shiboken6 import isValid

from mentor_desk.errors import UserError, WrongPassphraseError
from mentor_desk.exchange import package_words
from mentor_desk.exchange.team_file import SUFFIX, TeamFile
from mentor_desk.services import team_own, team_shares
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField


def present_write(drawer: Drawer, context: Context) -> WriteForm:
    """One's own figures of today as a locked file."""
    form = WriteForm(drawer, context)
    form.open()
    return form


def present_read(drawer: Drawer, context: Context, file: Path | None = None) -> ReadForm:
    """A colleague's file into the picture."""
    form = ReadForm(drawer, context)
    form.open(file)
    return form


class _WordsForm(DrawerForm):
    """The team's words, remembered from last time."""

    def __init__(self, drawer: Drawer, context: Context, hint: str) -> None:
        super().__init__(drawer, context)
        self._told = Notice()
        self._told.hide()
        self.form.add("words", self.tr("The team’s words"), TextField(), hint=hint)
        self.form.set_values({"words": context.call(team_shares.words)})

    def words(self) -> str:
        """What is typed."""
        return str(self.form.values()["words"])

    def tell(self, tone: Any, words: str) -> None:
        """Say beneath the fields what came of it."""
        self._told.say(tone, words)
        self._told.show()

    def failed(self, error: UserError) -> None:
        """At its field, or beneath."""
        if not isValid(self):
            return
        self._told.hide()
        if error.field != "words" or not self.complain("words", say(error.text)):
            self.tell("danger", say(error.text))

    def keep_words(self) -> None:
        """Remember the words that worked."""
        if self.words() != self.context.call(team_shares.words):
            self.context.call(team_shares.keep_words, agreed=self.words())


class WriteForm(_WordsForm):
    """What is in the file stands above the words it is locked with."""

    def __init__(self, drawer: Drawer, context: Context) -> None:
        super().__init__(
            drawer,
            context,
            self.tr(
                "The same for the whole team, at least 12 signs. Agree on them at the meeting; they "
                "are remembered here, so that nobody types them every week."
            ),
        )
        self.content: TeamFile = context.call(team_own.own, today=context.today())
        self.suggest = QPushButton(self.tr("S&uggest six words"))
        set_role(self.suggest, "link")
        self.suggest.clicked.connect(
            lambda _=False: self.form.set_values({"words": package_words.new()})
        )
        self.form.add_widget(self.suggest)
        self.form.add_widget(Notice("neutral", self._inside()))
        self.form.add_widget(self._told)

    def open(self) -> None:
        """Show it."""
        self.add_button(self.tr("&Save the file …"), self._ask, primary=True)
        self.show_in(self.tr("My figures for the team"))

    def save_to(self, file: Path) -> None:
        """Lock the figures and write them to ``file``."""
        words, content = self.words(), self.content

        def work(_: object) -> None:
            team_shares.write_file(content, file, words)
            self.context.call(team_shares.note_shared, content=content)

        self.tell("neutral", self.tr("Saving …"))
        self.context.background.run(work, lambda _: self._saved(), self.failed)

    def _saved(self) -> None:
        self.context.say(self.tr("Saved. The words are told, never sent with the file."))
        if isValid(self):
            self.keep_words()
            self.drawer.dismiss()

    def _ask(self) -> None:
        try:
            team_shares.demand_words(self.words())
        except UserError as error:
            self.failed(error)
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = str(Path(folder) / team_shares.file_name(self.context.today()))
        kinds = self.tr("Team figures (*{suffix})").format(suffix=SUFFIX)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save as"), name, kinds)
        if chosen:
            self.save_to(Path(chosen).with_suffix(SUFFIX))

    def _inside(self) -> str:
        found = self.content
        parts = [
            self.tr("%n case(s) by stage and weight", "", found.cases),
            self.tr("%n firm(s) by number, with the day you last talked", "", len(found.firms)),
            self.tr("what waits for an answer. No names, nothing written about a case."),
        ]
        said = self.tr("In the file:") + " " + ", ".join(parts)
        if found.unnumbered:
            left = self.tr("%n firm(s) have no number and are not in it.", "", found.unnumbered)
            said = f"{said} {left}"
        return said


class ReadForm(_WordsForm):
    """The file, the words, and it is in the picture."""

    def __init__(self, drawer: Drawer, context: Context) -> None:
        super().__init__(drawer, context, self.tr("The words the team has agreed on."))
        self.file: Path | None = None
        self._name = QLabel()
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setWordWrap(True)
        self.choose = QPushButton(self.tr("&Choose the file …"))
        self.choose.clicked.connect(lambda _=False: self._ask())
        for widget in (self.choose, self._name, self._told):
            self.form.add_widget(widget)

    def open(self, file: Path | None = None) -> None:
        """Show it, with ``file`` chosen already."""
        self.read = self.add_button(self.tr("&Read it in"), self._read, primary=True)
        self.show_file(file)
        self.show_in(self.tr("A colleague’s figures"))
        self.choose.setFocus()

    def show_file(self, file: Path | None) -> None:
        """Say which file it is."""
        self.file = file
        hint = self.tr("A file that ends with {suffix}.").format(suffix=SUFFIX)
        self._name.setText(file.name if file else hint)
        set_role(self._name, "strong" if file else "muted")
        self.read.setEnabled(file is not None)

    def _ask(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        kinds = self.tr("Team figures (*{suffix})").format(suffix=SUFFIX)
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the file"), folder, kinds)
        if chosen:
            self.show_file(Path(chosen))

    def _read(self) -> None:
        if self.file is None:
            return
        file, words, context = self.file, self.words(), self.context

        def work(_: object) -> TeamFile:
            try:
                content = team_shares.open_file(file, words)
            except WrongPassphraseError as error:
                raise UserError(error.text, "words") from error
            context.call(
                team_shares.read_in, content=content, now=context.now(), language=context.language
            )
            return content

        self.tell("neutral", self.tr("Reading …"))
        context.background.run(work, self._done, self.failed)

    def _done(self, content: TeamFile) -> None:
        said = self.tr("{name} is in the picture: %n case(s).", "", content.cases)
        self.context.say(said.format(name=content.sender))
        if isValid(self):
            self.keep_words()
            self.drawer.dismiss()
