"""What is said when the end of the journal does not fit its seal."""

from __future__ import annotations

from mentor_desk.storage.journal_head import Finding, HeadState
from mentor_desk.texts import Text, text


def words(finding: Finding) -> Text | None:
    """One kind sentence or two: what happened, what is safe, what to do; ``None`` when all is well."""
    if finding.state is HeadState.CUT:
        return text(
            "services",
            "The end of the log is missing: it went to entry {sealed} and now stops at {found}. Either "
            "an older copy of the data file was put back by hand, or somebody removed entries. "
            "Everything that is there can be read. Keep the backups and tell your data protection "
            "officer if it was not you.",
        ).fill(sealed=finding.sealed, found=finding.found)
    if finding.state is HeadState.CHANGED:
        return text(
            "services",
            "Entry {sealed} of the log is another than it was. Either an older copy of the data file "
            "was put back by hand, or somebody changed the log. Everything that is there can be read. "
            "Keep the backups and tell your data protection officer if it was not you.",
        ).fill(sealed=finding.sealed)
    if finding.state is HeadState.MISSING:
        return text(
            "services",
            "The file journal.seal is missing beside the data file, so nobody can tell whether the end "
            "of the log is whole. If you moved the folder by hand, that is why. It has been made anew.",
        )
    if finding.state is HeadState.FORGED:
        return text(
            "services",
            "The file journal.seal beside the data file was changed from outside, so nobody can tell "
            "whether the end of the log is whole. It has been made anew. Keep the backups and tell "
            "your data protection officer if it was not you.",
        )
    return None
