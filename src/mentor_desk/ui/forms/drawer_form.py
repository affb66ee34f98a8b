"""What every form in the drawer shares."""

from __future__ import annotations

from collections.abc import Callable

from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.kept_form import KeptForm
from mentor_desk.ui.widgets.drawer import Drawer


class DrawerForm(KeptForm):
    """A form in ``drawer``. Ctrl+Enter presses its first button wherever the keyboard is."""

    def __init__(self, drawer: Drawer, context: Context) -> None:
        self.drawer = drawer
        super().__init__(context, drawer.ground)

    def show_in(self, title: str, *, note: str = "") -> None:
        """Put the form into its drawer."""
        self.drawer.present(title, self, self.buttons, note=note)

    def remark(self, words: str) -> None:
        if self.drawer.body() is self:
            self.drawer.set_note(words)

    def done(self, act: Callable[[], object]) -> None:
        """Run ``act`` and, when it goes through, close the drawer."""
        if self.attempt(act):
            self.drawer.dismiss()
