"""The municipality's own editions of the data sets that the program ships (feature M6)."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from mentor_desk.models.base import Row


class DataSetVersion(Row):
    """One edition of a data set: a rule file, a checklist, a guide, the periods of retention …

    The highest ``number`` of a ``path`` is the one in use; earlier ones stay, so that it can be told
    who changed what and why. ``path`` is the shipped file it stands in for (``rules/praktik.toml``),
    ``content`` its whole text. An empty ``content`` says that the shipped edition is in use again.
    ``based_on`` is the SHA-256 of the shipped text it was made from: another one in a later version
    of the program is worth a look.
    """

    __tablename__ = "data_set_version"

    path: Mapped[str] = mapped_column(index=True)
    number: Mapped[int]
    content: Mapped[str] = mapped_column(default="")
    based_on: Mapped[str] = mapped_column(default="")
    made_on: Mapped[date]
    who: Mapped[str] = mapped_column(default="")
    why: Mapped[str] = mapped_column(default="")
