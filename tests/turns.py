"""Which worker runs which tests, and in what order.

A file stays with one worker: what it makes once is then not made by the other too. The markers that
pytest-xdist knows for this have no effect with pytest 9.2, which no longer lets a test be renamed
after it is collected; so the tests are dealt out here, by their files.
"""

from __future__ import annotations

from collections.abc import Iterable

from xdist.scheduler import LoadScopeScheduling

_TOGETHER = {
    "tests/documents/": "the papers",
    "tests/e2e/test_no_network.py": "the day",
    "tests/e2e/test_nothing_readable_on_disk.py": "the day",
    "tests/services/test_sample": "the samples by day",
    "tests/cli/test_demo": "the demo",
    "tests/app/test_entry.py": "the demo",
    "tests/test_architecture.py": "the source",
    "tests/test_texts.py": "the source",
}
"""Files, by the beginning of their path, that share something costly."""

_FIRST = (
    "the papers",
    "the demo",
    "tests/e2e/test_keyboard_and_names.py",
    "the samples by day",
    "the day",
    "tests/storage/test_directory_near.py",
    "tests/e2e/test_clock_gone_wrong.py",
    "tests/e2e/test_a_whole_week.py",
    "tests/exchange/test_tables_hostile.py",
    "tests/crash/test_killed_while_writing.py",
    "the source",
)
"""What takes longest, so that no worker is left alone with it at the end."""


class Turns(LoadScopeScheduling):
    """Deals out whole files, the slowest first."""

    def _split_scope(self, nodeid: str) -> str:
        return group(nodeid)

    def schedule(self) -> None:
        """Deal out in the order of the collection, which is :func:`in_turn`."""
        self.config.option.loadscopereorder = False
        super().schedule()


def group(nodeid: str) -> str:
    """The tests that stay together with this one."""
    file = nodeid.partition("::")[0]
    return next((name for begins, name in _TOGETHER.items() if file.startswith(begins)), file)


def in_turn(nodeids: Iterable[str]) -> list[int]:
    """Places of the tests, those of the slowest groups first; else the order stays."""
    rank = {name: place for place, name in enumerate(_FIRST)}
    ranks = [rank.get(group(nodeid), len(_FIRST)) for nodeid in nodeids]
    return sorted(range(len(ranks)), key=ranks.__getitem__)
