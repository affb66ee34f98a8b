"""What the journal's operations about safekeeping are called."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from mentor_desk.texts import Text, text

OF_SAFE: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "affected.exported": text("operations", "List for a lost computer taken out"),
        "backup.drilled": text("operations", "Restore tried out"),
        "backup.ladder_chosen": text("operations", "Time for keeping backups changed"),
        "backup.made": text("operations", "Backup made"),
        "backup.restored": text("operations", "Backup restored"),
        "case.exported": text("operations", "Case taken out in open formats"),
        "case.given": text("operations", "Given to a colleague"),
        "caseload.imported": text("operations", "Own list read in"),
        "citizen.erased": text("operations", "Citizen erased"),
        "citizen.erased_again": text("operations", "Erased again after a restore"),
        "citizens.merged": text("operations", "Two records of a citizen merged"),
        "contact.erased": text("operations", "Contact person erased"),
        "contacts.merged": text("operations", "Two records of a contact person merged"),
        "duplicates.not_same": text("operations", "Two that look alike kept apart"),
        "erasure.backups_removed": text("operations", "Older backups removed after an erasure"),
        "firm.read": text("operations", "Firm read"),
        "firms.merged": text("operations", "Two records of a firm merged"),
        "journal.end_missing": text("operations", "End of the log missing"),
        "package.cases_closed": text("operations", "Given cases closed"),
        "package.given": text("operations", "Package of cases given"),
        "package.taken": text("operations", "Package of cases taken in"),
        "journal.extracted": text("operations", "Extract of the log taken out"),
        "paper.previewed": text("operations", "Paper looked at"),
        "retention.kept_longer": text("operations", "Kept longer"),
        "retention.kept_no_longer": text("operations", "Not kept longer any more"),
        "retention.period_set": text("operations", "Time for keeping changed"),
        "record.put_back": text("operations", "Field put back"),
        "search.made": text("operations", "Search hit opened"),
        "vault.data_key_renewed": text("operations", "Everything encrypted anew"),
        "vault.exported": text("operations", "Everything taken out in open formats"),
        "vault.key_store_left": text("operations", "Key store switched off"),
        "vault.key_store_used": text("operations", "Key store switched on"),
        "vault.old_backups_settled": text("operations", "Backups under the old key settled"),
        "vault.recovery_key_renewed": text("operations", "Recovery key renewed"),
    }
)

SAFE_SUBJECTS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "AnonymousFigure": text("operations", "Figure without persons"),
        "Erasure": text("operations", "Erasure"),
        "HandOver": text("operations", "Hand-over"),
        "Merge": text("operations", "Merge"),
        "NotSame": text("operations", "Two that look alike"),
    }
)
