"""An argument parser that speaks the reader's language."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import Any, NoReturn

from mentor_desk.cli.console import Console
from mentor_desk.texts import Text, text

WRONG_USAGE = 2


class UsageError(Exception):
    """The command line cannot be understood; ``usage`` shows how it is written."""

    def __init__(self, usage: str, detail: str) -> None:
        super().__init__(detail)
        self.usage = usage
        self.detail = detail


class Parser(argparse.ArgumentParser):
    """One command. ``console`` gives the language; wrong usage raises :class:`UsageError`."""

    def __init__(self, *, console: Console, about: Text, prog: str | None = None) -> None:
        said = console.words.say
        super().__init__(
            prog=prog,
            description=said(about),
            add_help=False,
            formatter_class=_formatter(console),
        )
        self.console = console
        self._group = self.add_argument_group(said(text("cli", "Choices")))
        self.option("-h", "--help", about=text("cli", "show this and stop"), action="help")

    def option(self, *names: str, about: Text, **how: Any) -> None:
        """Add an option or, without a dash, something that must be written."""
        self._group.add_argument(*names, help=self.console.words.say(about), **how)

    def commands(self, title: Text) -> argparse._SubParsersAction[Parser]:
        """The place for sub-commands."""
        return self.add_subparsers(
            title=self.console.words.say(title), dest="command", required=True, metavar=""
        )

    def error(self, message: str) -> NoReturn:
        """Wrong usage; ``message`` is the library's own detail."""
        raise UsageError(self.format_usage(), message)


def _formatter(console: Console) -> type[argparse.HelpFormatter]:
    usage = console.words.say(text("cli", "Usage")) + ": "

    class Formatter(argparse.HelpFormatter):
        def add_usage(
            self,
            usage_text: str | None,
            actions: Iterable[argparse.Action],
            groups: Iterable[Any],
            prefix: str | None = None,
        ) -> None:
            super().add_usage(usage_text, actions, groups, usage if prefix is None else prefix)

    return Formatter
