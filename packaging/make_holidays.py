"""Lay down what the ``holidays`` library says of Denmark in ``resources/reference``.

    python packaging/make_holidays.py

To be run when the library is renewed or the law changes; the tests say when file and library differ.
"""

from __future__ import annotations

from pathlib import Path

from mentor_desk.formats.danish_holidays import CUSTOMARY, FILE, PUBLIC, of_the_library

REFERENCE = Path(__file__).parent.parent / "resources" / "reference"
YEARS = range(1990, 2090)


def main() -> None:
    """Write the file: a day, its category, its Danish and its English name."""
    lines = [
        f"{day.isoformat()}\t{category}\t{words.da}\t{words.en}\n"
        for year in YEARS
        for category in (PUBLIC, CUSTOMARY)
        for day, words in of_the_library(year, category).items()
    ]
    (REFERENCE / FILE).write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
