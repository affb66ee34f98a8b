"""Locking, the ways into the caseload, and what protects what."""

from __future__ import annotations

from mentor_desk.ui.context import Context
from mentor_desk.ui.settings.section import Section
from mentor_desk.ui.settings.security_card import SecurityCard
from mentor_desk.ui.settings.security_keys import LeakedCard, RecoveryCard
from mentor_desk.ui.settings.security_lock import CaptureCard, LockCard
from mentor_desk.ui.settings.security_passphrase import PassphraseCard
from mentor_desk.ui.settings.security_store import KeyStoreCard


class SecuritySection(Section):
    """One card for each thing that can be chosen."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Security"))
        self.lock = LockCard(context)
        self.cards: list[SecurityCard] = [self.lock]
        safe = context.safe
        if safe is not None:
            self.passphrase = PassphraseCard(context, safe)
            self.cards.append(self.passphrase)
            self.passphrase.seen_button.setVisible(safe.ways is not None)
        if safe is not None and safe.ways is not None:
            self.recovery = RecoveryCard(context, safe.ways)
            self.leaked = LeakedCard(context, safe.ways)
            self.passphrase.leaked_asked.connect(self.leaked.open)
            self.store = KeyStoreCard(context, safe.ways)
            self.cards += [self.recovery, self.leaked, self.store]
        self.capture = CaptureCard(context)
        self.cards.append(self.capture)
        for card in self.cards:
            self.column.addWidget(card)
        self.add_heading(self.tr("What the encryption does, and what it does not"))
        self.add_words(
            self.tr(
                "Everything you write is encrypted on the disk, backups too. While the program is open "
                "and unlocked, the computer’s memory holds what you look at, and the system may put "
                "memory on the disk when it sleeps. PDFs and spreadsheets you save are not encrypted. "
                "That is what the encryption of the whole disk (BitLocker, FileVault, LUKS) is for: "
                "ask IT whether it is on."
            )
        )
        self.draw()

    def draw(self) -> None:
        for card in self.cards:
            card.draw()

    def focus_field(self, name: str) -> bool:
        idle = self.lock.idle
        if name not in idle.names():
            return False
        idle.focus(name)
        return True
