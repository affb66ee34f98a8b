"""The restore dialog: pick a backup, look into it, put it in place or beside."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mentor_desk.errors import UserError
from mentor_desk.ui.background import Progress, Task
from mentor_desk.ui.commands.help_key import offer_guide_in
from mentor_desk.ui.restore import words
from mentor_desk.ui.restore.beside_pane import BesidePane
from mentor_desk.ui.restore.ground import Ground
from mentor_desk.ui.restore.pick_pane import PickPane
from mentor_desk.ui.restore.preview_pane import PreviewPane
from mentor_desk.ui.restore.secret_pane import SecretPane
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.confirm import Confirm
from mentor_desk.ui.widgets.dialog_size import fitting
from mentor_desk.ui.widgets.flow_layout import FlowLayout
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.progress_bar import TaskBar
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.tall import Tall

if TYPE_CHECKING:
    from mentor_desk.services.restore_preview import Preview

T = TypeVar("T")
_WIDTH, _HEIGHT = 700, 600


class RestoreDialog(QDialog):
    """Nothing is changed until one of the two ways is chosen; either can be cancelled while it runs."""

    def __init__(self, ground: Ground, parent: QWidget, source: Path | None = None) -> None:
        """``source`` is looked into at once; without it a backup is picked first."""
        super().__init__(parent)
        self._ground = ground
        self._source = Path()
        self._secret = ""
        self._task: Task | None = None
        self.setWindowTitle(self.tr("Restore a backup"))
        offer_guide_in(self, "backups#restore")
        self.resize(fitting(self, _WIDTH, _HEIGHT))
        self._heading, self._what = QLabel(), QLabel()
        self._trouble = Notice("danger")
        self._stack = QStackedWidget()
        self.bar = TaskBar()
        self.over_button = QPushButton(self.tr("&Use the backup instead of my cases …"))
        self.beside_button = QPushButton(self.tr("Open it in its &own window"))
        self.next_button = QPushButton(self.tr("&Look into it"))
        self.close_button = QPushButton(self.tr("Cancel"))
        self._lay_out()
        self.pick = PickPane(ground, ground.work.backups())
        self.pick.picked.connect(self.look_into)
        self.pick.shown.connect(lambda: self._show(self.pick))
        self.secret: SecretPane | None = None
        self.preview: PreviewPane | None = None
        self._stack.addWidget(self.pick)
        self._show(self.pick)
        self.pick.table.setFocus()
        if source is not None:
            self.look_into(source)

    @property
    def told(self) -> str:
        """What went wrong."""
        return "" if self._trouble.isHidden() else self._trouble.text

    def look_into(self, source: Path) -> None:
        """Open the backup; ask for its passphrase first if it was made under other keys."""
        self._source, self._secret = source, ""
        work = self._ground.work
        self._run(self.tr("Opening the backup …"), lambda _: work.needs_secret(source), self._needs)

    def ask_over(self) -> None:
        """Say what will happen, and do it if that is wanted."""
        title = self.tr("Use this backup instead of your cases?")
        if self._ground.work.beside is None:
            said = self.tr(
                "What lies there now is backed up, or kept in a folder of its own if it cannot be "
                "read. Then the backup takes its place, and you unlock it."
            )
        else:
            said = self.tr(
                "Everything as it is now is backed up first. Then Mentor Desk is locked, and what you "
                "unlock is the backup. If you change your mind, you restore the backup of now."
            )
        if Confirm.ask(self, title, said, self.tr("Use the backup"), danger=True):
            self.put_over()

    def put_over(self) -> None:
        """Make the backup ready, then close what is open and let it take the place."""
        source, secret, work = self._source, self._secret, self._ground.work
        self._run(
            self.tr("Getting the backup ready …"),
            lambda progress: work.over(source, secret, progress),
            lambda _: self._restored(),
        )

    def put_beside(self) -> None:
        """Make a caseload of its own from it."""
        source, secret, beside = self._source, self._secret, self._ground.work.beside
        if beside is not None:
            self._run(
                self.tr("Getting the backup ready …"),
                lambda progress: beside(source, secret, progress),
                self._beside,
            )

    def go_on(self) -> None:
        """What the first button says, for the pane in view."""
        if self._stack.currentWidget() is self.pick:
            self.pick.pick()
        elif self.secret is not None:
            self._secret = self.secret.value()
            self._look()

    def reject(self) -> None:
        if self._task is not None:
            self._task.cancel()
            return
        super().reject()

    def _needs(self, asked: bool) -> None:
        if not asked:
            self._look()
            return
        self.secret = SecretPane(self.next_button.click)
        self._stack.addWidget(self.secret)
        self._show(self.secret)
        self.secret.field.setFocus()

    def _look(self) -> None:
        source, secret, work = self._source, self._secret, self._ground.work
        words_ = self.tr("Opening the backup …")
        self._run(words_, lambda _: work.preview(source, secret), self._previewed)

    def _previewed(self, found: Preview) -> None:
        self.preview = PreviewPane(self._ground, found)
        self._stack.addWidget(self.preview)
        self._show(self.preview)
        language, today = self._ground.language, self._ground.today
        made = words.moment(found.made_at, language, today) if found.made_at else str(found.source)
        self._heading.setText(self.tr("Backup of {moment}").format(moment=made))

    def _restored(self) -> None:
        self.accept()
        self._ground.restored()

    def _beside(self, home: Path) -> None:
        pane = BesidePane(home, self._ground.work.look_beside)
        self._stack.addWidget(pane)
        self._show(pane)
        self.close_button.setText(self.tr("Done"))

    def _run(self, what: str, work: Callable[[Progress], T], done: Callable[[T], object]) -> None:
        self._trouble.hide()
        self._enable(False)
        self.bar.start(what)
        self._task = self._ground.runner.run(
            work,
            lambda result: self._ended(done, result),
            self._failed,
            self._stepped,
            cancelled=self._cancelled,
        )

    def _ended(self, done: Callable[[T], object], result: T) -> None:
        self._task = None
        self.bar.finish()
        self._enable(True)
        done(result)

    def _failed(self, error: UserError) -> None:
        self._cancelled()
        self._trouble.say("danger", say(error.text))
        self._trouble.show()

    def _cancelled(self) -> None:
        self._task = None
        self.bar.finish()
        self._enable(True)

    def _stepped(self, done: int, total: int, what: str) -> None:
        self.bar.start(what, total)
        self.bar.progress(done)

    def _enable(self, on: bool) -> None:
        for widget in (self._stack, self.over_button, self.beside_button, self.next_button):
            widget.setEnabled(on)

    def _show(self, pane: QWidget) -> None:
        self._stack.setCurrentWidget(pane)
        looking = pane is self.preview
        self.over_button.setVisible(looking)
        self.beside_button.setVisible(looking and self._ground.work.beside is not None)
        self.next_button.setVisible(pane is self.secret or (pane is self.pick and self.pick.any))
        if pane is self.pick:
            self._heading.setText(self.tr("Which backup?"))
            self._what.setText(
                self.tr("You look into it first. Nothing is changed before you have said so.")
            )
        elif pane is self.secret:
            self._heading.setText(self.tr("What opens this backup?"))
            self._what.setText(
                self.tr(
                    "A backup opens with the passphrase of the day it was made, or of today if it was "
                    "renewed with it; the recovery key of that time opens it too."
                )
            )
        elif looking:
            self._what.setText(self._ways())
        else:
            self._heading.setText(self.tr("The copy is ready"))
            self._what.hide()

    def _ways(self) -> str:
        if self._ground.work.beside is None:
            return self.tr("Use it, and unlock it as you are used to.")
        return self.tr(
            "Did something go missing? Open the backup in its own window and look it up there; your "
            "cases stay as they are. Use it instead of them only when they are spoilt."
        )

    def _lay_out(self) -> None:
        set_role(self._heading, "title")
        set_role(self._what, "muted")
        self._heading.setWordWrap(True)
        self._what.setWordWrap(True)
        self._trouble.hide()
        set_role(self.over_button, "danger")
        set_role(self.next_button, "primary")
        self.over_button.clicked.connect(self.ask_over)
        self.beside_button.clicked.connect(self.put_beside)
        self.next_button.clicked.connect(self.go_on)
        self.close_button.clicked.connect(self.reject)
        self.bar.cancelled.connect(self.reject)
        for button in (self.over_button, self.beside_button, self.close_button):
            button.setAutoDefault(False)
        buttons = FlowLayout(spacing=8)
        for button in (self.close_button, self.beside_button, self.over_button, self.next_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (self._heading, self._what, self._trouble):
            column.addWidget(widget)
        column.addWidget(Tall(self._stack), 1)
        column.addWidget(self.bar)
        column.addLayout(buttons)
