"""What the journal calls the operations around firms, the ways to find them, and the match."""

from __future__ import annotations

from typing import Final

from mentor_desk.texts import Text, text

OF_FIRMS: Final[dict[str, Text]] = {
    "column_mapping.removed": text("operations", "Choice of columns removed"),
    "column_mapping.renamed": text("operations", "Choice of columns given another name"),
    "column_mapping.saved": text("operations", "Choice of columns kept"),
    "contact_entry.added": text("operations", "Talk with a firm written down"),
    "contact_entry.changed": text("operations", "Talk with a firm corrected"),
    "contact_entry.deleted": text("operations", "Talk with a firm deleted"),
    "contact_entry.next_done": text("operations", "Next step with a firm done"),
    "directory.imported": text("operations", "Firm directory read in"),
    "evaluation.recorded": text("operations", "Evaluation written"),
    "experience.added": text("operations", "Experience written"),
    "experience.changed": text("operations", "Experience corrected"),
    "experience.removed": text("operations", "Experience removed"),
    "firm.adopted": text("operations", "Firm taken from the directory"),
    "firm.friend_named": text("operations", "Contact in the municipality named"),
    "firm_season.added": text("operations", "Busy time of a firm entered"),
    "firm_season.changed": text("operations", "Busy time of a firm corrected"),
    "firm_season.removed": text("operations", "Busy time of a firm removed"),
    "firm_task.added": text("operations", "Task put into the bank"),
    "firm_task.carved": text("operations", "Job carved out"),
    "firm_task.changed": text("operations", "Task corrected"),
    "firm_task.removed": text("operations", "Task taken out of the bank"),
    "guide.noted": text("operations", "Note in a talk guide written"),
    "match.proposed": text("operations", "Set as the next step in the case. Nothing is sent."),
    "match.rejected": text("operations", "Match put aside"),
    "match.taken_back": text("operations", "Decision about a match taken back"),
    "opening.changed": text("operations", "Opening corrected"),
    "opening.closed": text("operations", "Opening closed"),
    "opening.created": text("operations", "Opening entered"),
    "opening.removed": text("operations", "Opening removed"),
    "opening.reopened": text("operations", "Opening opened again"),
    "sharing.noted": text("operations", "Knowledge shared or noted"),
}
