"""Joining the window to the vault. Each part imports what it needs when it is called."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from math import ceil
from typing import TYPE_CHECKING, cast

from mentor_desk.app import loading
from mentor_desk.app.clock import now, today
from mentor_desk.app.first_run import first_run_work
from mentor_desk.app.restoring import ground_maker, refuse_place
from mentor_desk.app.safe import closing_with_backup, safe_of
from mentor_desk.app.site_setup import SiteSetup
from mentor_desk.app.unlocking import in_turn, unlock, unlock_ways
from mentor_desk.paths import Paths
from mentor_desk.policy import NO_POLICY, Policy
from mentor_desk.settings import Settings
from mentor_desk.texts import Language
from mentor_desk.ui.application_parts import Parts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from mentor_desk.rules.rulebook import Rulebook
    from mentor_desk.storage.kdf import KdfCost
    from mentor_desk.storage.vault import Vault
    from mentor_desk.ui.context import Context
    from mentor_desk.ui.opened import Opened
    from mentor_desk.ui.sidebar import Sidebar


def window_parts(
    app: QApplication,
    paths: Paths,
    *,
    restart: Callable[[], None],
    after_lock: bool = False,
    restored: bool = False,
    kdf: KdfCost | None = None,
    policy: Policy = NO_POLICY,
) -> Parts:
    """Everything the window asks for, over the vault in ``paths``. ``kdf`` is for tests."""

    setup = SiteSetup(policy)

    # The look for a second window takes the vault's lock for a moment; nobody may stumble over that.
    turn = threading.Lock()

    def rules() -> Rulebook:
        from mentor_desk.rules import rulebook_file

        return rulebook_file.in_use()

    def read_ahead() -> None:
        from mentor_desk.app import reading_ahead

        reading_ahead.read_ahead(rules)

    def open_desk(vault: object, settings: Settings, language: Language) -> Opened:
        return opened(app, paths, cast("Vault", vault), settings, language, rules, policy)

    return Parts(
        has_vault=lambda: has_vault(paths),
        unlock=partial(unlock, paths, turn),
        wait=lambda: seconds_to_wait(paths),
        refuse_second=partial(in_turn, turn, partial(refuse_second, paths)),
        first_run=lambda speak: first_run_work(paths, speak, setup, kdf),
        open_desk=open_desk,
        restart=restart,
        core_modules=loading.CORE_MODULES,
        page_modules=loading.PAGE_MODULES,
        read_ahead=(read_ahead,),
        later_core=loading.LATER_CORE_MODULES,
        later_pages=loading.LATER_PAGE_MODULES,
        after_lock=after_lock,
        restore=ground_maker(paths),
        refuse_place=lambda: refuse_place(paths),
        restored=restored,
        unlock_ways=unlock_ways(paths, turn, key_store=policy.use_key_store),
        policy=policy,
        trouble=setup.trouble,
    )


def has_vault(paths: Paths) -> bool:
    """Whether there is anything to unlock; half a vault counts, its trouble is told on unlocking."""
    return any((paths.vault / name).exists() for name in ("vault.db", "header.json", ".restore-ready"))


def seconds_to_wait(paths: Paths) -> int:
    """How long a passphrase is still refused after wrong tries."""
    from mentor_desk.storage import attempts

    return ceil(attempts.read(paths.vault).wait(now()).total_seconds())


def refuse_second(paths: Paths) -> None:
    """Raise :class:`UserError` if another window has the vault or is in its first run."""
    from mentor_desk.services import new_vault
    from mentor_desk.storage import vault_swap
    from mentor_desk.storage.instance import InstanceLock

    if has_vault(paths):
        vault_swap.settle(paths.vault)
        InstanceLock(paths.vault).free()
    else:
        new_vault.sweep(paths.vault)


def opened(
    app: QApplication,
    paths: Paths,
    vault: Vault,
    settings: Settings,
    language: Language,
    rules: Callable[[], Rulebook] | None = None,
    policy: Policy = NO_POLICY,
) -> Opened:
    """The desk over an open vault. ``rules`` gives the rulebook; without it, the one in use."""
    from mentor_desk.ui.lock import IdleWatcher
    from mentor_desk.ui.opened import Opened

    context = make_context(paths, vault, settings, language, rules, policy)
    watcher = IdleWatcher(app, settings.idle_minutes)
    at_close = context.safe.keeping.at_close if context.safe else None
    return Opened(context, watcher, closing_with_backup(vault, now, at_close), sidebar=sidebar)


def sidebar(context: Context) -> Sidebar:
    """The numbers beside the sidebar's entries, and the load beneath them."""
    from mentor_desk.services.caseload import load
    from mentor_desk.services.counts import counts
    from mentor_desk.ui.pages_away import pages_away
    from mentor_desk.ui.sidebar import Sidebar

    found = context.call(counts, today=context.today(), rulebook=context.rules)
    numbers = {
        "today": found.today,
        "cases": found.cases,
        "firms": found.firms,
        "agreements": found.agreements,
    }
    carried = context.call(load) if context.mentor.name else None
    return Sidebar(numbers, carried, pages_away(context))


def make_context(
    paths: Paths,
    vault: Vault,
    settings: Settings,
    language: Language,
    rules: Callable[[], Rulebook] | None = None,
    policy: Policy = NO_POLICY,
) -> Context:
    """The context of the window over an open vault."""
    from mentor_desk.rules import rulebook_file
    from mentor_desk.services import mentor
    from mentor_desk.ui.context import Context, Me

    me = vault.database.read(mentor.me)
    return Context(
        vault.database,
        rules=rules or rulebook_file.in_use,
        paths=paths,
        today=today,
        now=now,
        settings=settings,
        language=language,
        mentor=Me(me.name, me.municipality) if me else Me(),
        safe=safe_of(vault),
        policy=policy,
    )
