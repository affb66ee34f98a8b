"""What the composition root hands to the window; nothing in it is loaded before it is called."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentor_desk.policy import NO_POLICY, Policy
from mentor_desk.settings import Settings
from mentor_desk.texts import Language, Text

if TYPE_CHECKING:
    from mentor_desk.ui.dialogs.unlock_ways import UnlockWays
    from mentor_desk.ui.first_run.step import FirstRunWork
    from mentor_desk.ui.opened import Opened
    from mentor_desk.ui.restore.at_start import GroundMaker


@dataclass(frozen=True, slots=True)
class Parts:
    """What the composition root hands to the window.

    ``has_vault`` decides between unlocking and the first run. ``unlock`` takes what was typed and
    ``open_desk`` what ``unlock`` (or the first run) returned. ``refuse_second`` raises
    :class:`UserError` when another window has the vault. ``restart`` replaces the process.
    ``restore`` gives what the restore dialog works with while no vault is open, ``restored`` says
    that a backup has just taken its place; ``refuse_place`` raises where no vault may be made.
    ``trouble`` is what else has to be told once the desk stands.
    ``read_ahead`` runs on a thread while the passphrase is typed. ``later_core`` and ``later_pages``
    are what the first clicks ask for; they are loaded in the pauses after the desk stands.
    """

    has_vault: Callable[[], bool]
    unlock: Callable[[str], object]
    wait: Callable[[], int]
    refuse_second: Callable[[], None]
    first_run: Callable[[Callable[[Language], None]], FirstRunWork]
    open_desk: Callable[[object, Settings, Language], Opened]
    restart: Callable[[], None]
    core_modules: Sequence[str] = ()
    page_modules: Sequence[str] = ()
    read_ahead: Sequence[Callable[[], object]] = ()
    later_core: Sequence[str] = ()
    later_pages: Sequence[str] = ()
    after_lock: bool = False
    restore: GroundMaker | None = None
    restored: bool = False
    refuse_place: Callable[[], None] = lambda: None
    unlock_ways: UnlockWays | None = None
    policy: Policy = NO_POLICY
    trouble: Callable[[], Text | None] = lambda: None
