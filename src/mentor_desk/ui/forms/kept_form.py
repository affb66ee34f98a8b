"""What every form shares, in the drawer or on a page: its draft, its last button, its errors."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from contextlib import nullcontext
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.ui.commands.places import FINISH
from mentor_desk.ui.commands.shortcut import WITHIN, bind, tip
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.draft_keeper import DraftKeeper, Keepable
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role


class KeptForm(QWidget):
    """A column with a form. Ctrl+Enter presses its first button wherever the keyboard is."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.keeper: DraftKeeper | None = None
        self.buttons: list[QPushButton] = []
        self.column = QVBoxLayout()
        self.column.setSpacing(12)
        self.lay_out()
        self.form = self.make_form()
        self.column.addStretch(1)
        bind(self, FINISH, self._press_first, WITHIN)

    def lay_out(self) -> None:
        """Put the column where it is to stand: over the whole form, if nothing else is said."""
        self.setLayout(self.column)

    def make_form(self) -> Form:
        """Put an empty form into the column; a form with more around it says how."""
        form = Form(self)
        self.column.addWidget(form)
        return form

    def add_button(
        self, words: str, action: Callable[[], object], *, primary: bool = False
    ) -> QPushButton:
        """A button under the form, in the order they are added."""
        button = QPushButton(words)
        if primary:
            set_role(button, "primary")
            tip(button, FINISH)
        button.clicked.connect(lambda _=False: action())
        self.buttons.append(button)
        return button

    def keep_draft(self, form_name: str, subject: str = "", *, form: Keepable | None = None) -> bool:
        """Keep the form as a draft from now on, and show the kept one; whether there was one."""
        self.keeper = DraftKeeper(form or self.form, self.context, form_name, subject)
        self.keeper.kept.connect(self._draft_kept)
        moment = self.keeper.restore()
        if moment is not None:
            words = self.tr("This is your draft from {when}.").format(when=self._when(moment))
            notice = Notice("accent", words, self.tr("Start afresh"), self.start_afresh)
            self.column.insertWidget(0, notice)
        return moment is not None

    def save_draft(self) -> None:
        """Keep what is typed, for example because the vault is about to close.

        Raises:
            UserError: it could not be written.
        """
        if self.keeper is not None:
            self.keeper.keep()

    def again(self) -> None:
        """Show the same form anew and empty. A form that keeps no draft is never asked to."""

    @abstractmethod
    def remark(self, words: str) -> None:
        """Say ``words`` beside the buttons."""

    def attempt(self, act: Callable[[], object]) -> bool:
        """Run ``act``; what the mentor must mend is told at its field. Whether it went through."""
        with self.keeper.held() if self.keeper is not None else nullcontext():
            done = self._carried_out(act)
        if done and self.keeper is not None:
            self.keeper.finish()
        return done

    def _carried_out(self, act: Callable[[], object]) -> bool:
        focused = self.focusWidget()
        if focused is not None:
            # What is typed and not yet picked or read counts as typed.
            focused.clearFocus()
        if not self.makes_sense():
            return False
        try:
            act()
        except UserError as error:
            if error.field is None or not self.complain(error.field, say(error.text)):
                self.context.warn(error)
                if focused is not None:
                    focused.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        return True

    def makes_sense(self) -> bool:
        """Whether every typed text is understood; otherwise the first that is not has the keyboard."""
        return self.form.makes_sense()

    def complain(self, name: str, sentence: str) -> bool:
        """Tell what is wrong at the field ``name``; false when there is no such field."""
        if name not in self.form.names():
            return False
        self.form.set_error(name, sentence)
        self.form.focus(name)
        return True

    def start_afresh(self) -> None:
        """Throw the draft away and begin with an empty form."""
        if self.keeper is not None:
            self.keeper.finish()
        self.again()

    def _press_first(self) -> None:
        if self.buttons and self.buttons[0].isEnabled():
            self.buttons[0].click()

    def _draft_kept(self, moment: datetime) -> None:
        self.remark(self.tr("Draft saved {time}").format(time=self._when(moment)))

    def _when(self, moment: datetime) -> str:
        local, language = moment.astimezone(), self.context.language
        clock = days.clock(local.time(), language)
        if local.date() == self.context.today():
            return clock
        return f"{days.short(local.date(), language)} {clock}"
