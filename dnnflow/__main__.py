"""The command line becomes an exit code; what goes wrong, one line on standard error."""

import gc
import os
import signal
import sys
import traceback
from collections.abc import Sequence
from types import FrameType
from typing import NoReturn

import click

from dnnflow.errors import DnnflowError
from dnnflow.terminal.commands import cli

STOPS = {signal.SIGINT: "interrupted", signal.SIGTERM: "terminated"}
BUG_EXIT_CODE = 70

GARBAGE_THRESHOLD = 10_000
"""How many more objects are made before rings of objects that nothing leads to are sought."""


class Stopped(BaseException):
    """The process was asked to end, by the signal whose number is the argument."""


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and end the process with its exit code."""
    # Matrices of a few rows gain nothing by threads, which wait for each other most of the time;
    # the other cores have the film to encode. Read when numpy and scipy are loaded.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    # Most of what is made is modules, which stay: they need not be looked through so often.
    gc.set_threshold(GARBAGE_THRESHOLD)
    exit_code = run(arguments)
    # Nor once more when all is done, which takes longer than a picture or a dozen.
    gc.freeze()
    sys.exit(exit_code)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; its exit code. An error is one line on standard error."""
    for number in STOPS:
        signal.signal(number, _stop)
    try:
        cli.main(arguments, prog_name="dnnflow", standalone_mode=False)
    except click.exceptions.Exit as ended:
        return ended.exit_code
    except click.exceptions.NoArgsIsHelpError as asked:
        asked.show()
        return asked.exit_code
    except SystemExit:  # click's, when nobody reads on, as behind "| head": no error of anyone
        return 0
    except BaseException as error:
        message, exit_code = _explained(error)
        click.echo(f"dnnflow: {' '.join(message.split())}", err=True)
        return exit_code
    return 0


def _explained(error: BaseException) -> tuple[str, int]:
    """What to say of an error, and the exit code; a bug shows where it is."""
    match error:
        case click.ClickException():
            return error.format_message(), error.exit_code
        case DnnflowError():
            return str(error), error.exit_code
        case Stopped(args=(number,)):
            return STOPS[number], 128 + number
    traceback.print_exception(error)
    return f"this is a bug in dnnflow, please report it: {error!r}", BUG_EXIT_CODE


def _stop(number: int, _frame: FrameType | None) -> NoReturn:
    raise Stopped(number)


if __name__ == "__main__":
    main()
