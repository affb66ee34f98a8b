"""What the journal's operations about data sets and the setup are called."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from mentor_desk.texts import Text, text

OF_SETS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "clause_set.changed": text("operations", "Own set of points changed"),
        "clause_set.copied": text("operations", "Own set of points made"),
        "clause_set.removed": text("operations", "Own set of points removed"),
        "data_set.kept": text("operations", "Edition of a data set taken in use"),
        "data_set.restored": text("operations", "Earlier edition of a data set taken in use again"),
        "setup.exported": text("operations", "Setup kept in a file"),
        "setup.taken": text("operations", "Setup taken in from a file"),
    }
)

SET_SUBJECTS: Final[Mapping[str, Text]] = MappingProxyType(
    {"DataSetVersion": text("operations", "Edition of a data set")}
)
