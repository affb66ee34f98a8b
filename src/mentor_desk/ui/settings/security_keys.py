"""A new recovery key, and encrypting everything anew when something leaked."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout
from shiboken6 import isValid

from mentor_desk.errors import UserError
from mentor_desk.ui.commands.help_key import offer_guide_in
from mentor_desk.ui.context import Context
from mentor_desk.ui.safe_ways import OldBackups, Ways
from mentor_desk.ui.settings.security_card import SecurityCard
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role

_WIDTH = 460


class RecoveryCard(SecurityCard):
    """What the paper is for, and the way to a new one."""

    def __init__(self, context: Context, ways: Ways) -> None:
        super().__init__(context, self.tr("The recovery key"))
        self._ways = ways
        self.add_words(
            self.tr(
                "You printed it when you began. It opens your cases when the passphrase is forgotten, "
                "and it goes on doing so when the passphrase is changed. Keep it where you keep keys, "
                "not in the computer’s bag. If the paper is gone, make a new key; the old one then "
                "stops working."
            )
        )
        self.button = self.add_button(self.tr("New &recovery key …"))
        self.button.clicked.connect(self.open)

    def open(self) -> QDialog:
        """Open the dialog."""
        from mentor_desk.ui.keys.recovery_dialog import RecoveryDialog

        dialog = RecoveryDialog(self.context, self._ways, self.window())
        dialog.open()
        return dialog


class LeakedCard(SecurityCard):
    """Everything under a new key, and what is left of the last time."""

    def __init__(self, context: Context, ways: Ways) -> None:
        super().__init__(context, self.tr("If you think it leaked"))
        self._ways = ways
        self.add_words(
            self.tr(
                "Somebody saw your passphrase, the paper is lost, or the computer was out of your "
                "hands. A new passphrase alone is not enough then: everything is encrypted under a "
                "new key, backups too, and the old passphrase and the old paper open nothing that is "
                "here. Do it first; then tell your leader and the data protection officer; then plug "
                "in the stick with the backups, so that they follow, or have it destroyed."
            )
        )
        self.button = self.add_button(self.tr("I &think it leaked …"))
        set_role(self.button, "danger")
        self.button.clicked.connect(self.open)
        self.again = self.add_button(self.tr("Look at the &backups that are left …"))
        self.again.clicked.connect(self.look)

    def draw(self) -> None:
        self.again.setVisible(self._ways.unfinished())

    def open(self) -> QDialog:
        """Open the dialog."""
        from mentor_desk.ui.keys.leaked_dialog import LeakedDialog

        dialog = LeakedDialog(self.context, self._ways, self.window())
        dialog.finished.connect(self._redraw)
        dialog.open()
        return dialog

    def look(self) -> None:
        """Try again to bring the backups along, and ask about those that could not."""
        self.again.setEnabled(False)
        self.say_doing(self.tr("Encrypting the backups anew …"))
        self.context.background.run(lambda _: self._ways.follow(), self._found, self._failed)

    def _found(self, found: OldBackups) -> None:
        if not isValid(self):
            return
        self._notice.hide()
        self.again.setEnabled(True)
        self.draw()
        from mentor_desk.ui.keys.old_backups import OldBackupsPage

        dialog = QDialog(self.window())
        dialog.setWindowTitle(self.tr("Backups under the old key"))
        dialog.setMinimumWidth(scaled(self, _WIDTH))
        layout = QVBoxLayout(dialog)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.addWidget(OldBackupsPage(self.context, found))
        dialog.finished.connect(self._redraw)
        offer_guide_in(dialog, "security#leaked")
        self.context.closing.connect(dialog.close)
        dialog.open()

    def _failed(self, error: UserError) -> None:
        if isValid(self):
            self.again.setEnabled(True)
            self.say_refused(error)

    def _redraw(self) -> None:
        if isValid(self):
            self.draw()
