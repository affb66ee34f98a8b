"""All commands, and what becomes of their faults."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from importlib import metadata

from mentor_desk import log
from mentor_desk.cli import (
    backup,
    check,
    create,
    demo,
    erase,
    export,
    hand_over,
    imports,
    journal,
    papers,
    policy,
    restore,
    setup,
)
from mentor_desk.cli.console import Console
from mentor_desk.cli.parser import WRONG_USAGE, Parser, UsageError
from mentor_desk.errors import UserError
from mentor_desk.texts import text

_COMMANDS = (
    create,
    demo,
    papers,
    export,
    imports,
    check,
    backup,
    restore,
    erase,
    journal,
    hand_over,
    policy,
    setup,
)


def run(argv: Sequence[str] | None = None) -> int:
    """Understand the command line and do it."""
    os.umask(0o077)
    _be_lenient()
    words = list(sys.argv[1:] if argv is None else argv)
    console = Console(as_json="--json" in words)
    parser = Parser(
        prog="mentor-desk",
        console=console,
        about=text("cli", "The job mentor's desk without its window. Without a command it opens."),
    )
    commands = parser.commands(text("cli", "Commands"))
    shown = text("cli", "show the version and stop")
    version = f"Mentor Desk {metadata.version('mentor-desk')}"
    parser.option("--version", about=shown, action="version", version=version)
    for command in _COMMANDS:
        command.add(commands, console)
    try:
        arguments = parser.parse_args(words)
        return int(arguments.run(arguments, console))
    except UsageError as error:
        sys.stderr.write(error.usage)
        sentence = text("cli", "The command was not understood ({detail}).")
        console.fault(sentence.fill(detail=error.detail))
        return WRONG_USAGE
    except UserError as error:
        console.fault(error.text, error.field)
    except KeyboardInterrupt:
        console.fault(text("cli", "Stopped. What was saved before is safe."))
    except OSError as error:
        sentence = text("cli", "The computer refused: {why} ({file}). What was saved before is safe.")
        console.fault(sentence.fill(why=error.strerror or type(error).__name__, file=_place(error)))
    except Exception as error:
        console.fault(text("cli", "A fault in the program itself stopped the command. Report it as:"))
        sys.stderr.write(f"{log.report(error)}\n")
    return 1


def _place(error: OSError) -> str:
    return str(error.filename) if error.filename else "–"


def _be_lenient() -> None:
    """Let a terminal that knows no ø show a question mark rather than stop the command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
