"""People and firms as they stand on any paper."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody to ring or write to."""

    name: str = ""
    title: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Sender:
    """Who hands out the paper: the municipality and its job mentor.

    ``letterhead`` is up to three short lines beneath the municipality's name (department, address,
    telephone), ``logo`` its mark as a PNG in base64; empty when the municipality has given none.
    """

    municipality: str = ""
    mentor: Person = field(default_factory=Person)
    letterhead: tuple[str, ...] = ()
    logo: str = ""


@dataclass(frozen=True, slots=True)
class Workplace:
    """The firm's workplace, one P-nummer.

    ``kind`` is a value of :class:`mentor_desk.terms.FirmKind` or empty; ``address`` may have several
    lines; ``cvr`` and ``p_number`` are printed as given.
    """

    name: str = ""
    cvr: str = ""
    p_number: str = ""
    address: str = ""
    branch: str = ""
    kind: str = ""
