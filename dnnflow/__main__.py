"""The command line becomes an exit code; what goes wrong, one line on standard error.

Nothing is imported here that takes time: a signal is understood from the first moment on.
"""

import atexit
import gc
import io
import os
import signal
import sys
from contextlib import suppress

STOPS = {signal.SIGINT: "interrupted", signal.SIGTERM: "terminated"}
BUG_EXIT_CODE = 70
OUTPUT_EXIT_CODE = 74

GARBAGE_THRESHOLD = 100_000
"""How many more objects are made before rings of objects that nothing leads to are sought."""

STREAMS = {0: "stdin", 1: "stdout", 2: "stderr"}
"""The streams of a process by their descriptors."""

COMPLETION_VARIABLE = "_DNNFLOW_COMPLETE"
"""The environment variable by which a shell asks for words that complete a command."""


class Stopped(BaseException):
    """The process was asked to end, by the signal whose number is the argument."""


def main(arguments: list[str] | None = None) -> None:
    """Run the command line and end the process with its exit code."""
    _handle(_leave)
    _open_streams()
    # Matrices of a few rows gain nothing by threads, which wait for each other most of the time;
    # the other cores have the film to encode. Read when numpy and scipy are loaded.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    # Most of what is made is modules, which stay: they need not be looked through so often.
    gc.set_threshold(GARBAGE_THRESHOLD)
    exit_code = run(arguments)
    _close_streams()
    # All is done, also for a signal: what a thread may still compile is for nobody.
    _handle(lambda *_: os._exit(exit_code))
    atexit.register(_handle, signal.SIG_IGN)
    # Nor once more when all is done, which takes longer than a picture or a dozen.
    gc.freeze()
    sys.exit(exit_code)


def run(arguments: list[str] | None = None) -> int:
    """Run the command line; its exit code. An error is one line on standard error."""
    if signal.getsignal(signal.SIGINT) is not _leave:
        _handle(_stop)
    try:
        # Here, for a signal may come while it is imported.
        from dnnflow.terminal.cli import cli

        ended = cli.main(arguments, prog_name="dnnflow", standalone_mode=False)
    except BaseException as error:
        message, exit_code = _explained(error)
        if message:
            from dnnflow._text import one_line

            _say(f"dnnflow: {one_line(message)}")
        return exit_code
    return ended if isinstance(ended, int) else 0


def _explained(error: BaseException) -> tuple[str, int]:
    """What to say of an error, and the exit code; a bug shows where it is."""
    import click

    from dnnflow.errors import DnnflowError

    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        error.show()
        return "", error.exit_code
    if isinstance(error, click.ClickException):
        return error.format_message(), error.exit_code
    if isinstance(error, DnnflowError):
        return str(error), error.exit_code
    interrupted = isinstance(error, KeyboardInterrupt | click.exceptions.Abort)
    return _ended(Stopped(signal.SIGINT) if interrupted else error)


def _ended(error: BaseException) -> tuple[str, int]:
    """The same for what is no error of ours."""
    match error:
        case Stopped(args=(number,)):
            return STOPS[number], 128 + number
        case SystemExit():  # click's, of words for a shell, or of help that nobody reads to its end
            return "", int(bool(error.code) and COMPLETION_VARIABLE in os.environ)
        case OSError():
            return _failure(error), OUTPUT_EXIT_CODE
    _show_bug(error)
    return f"this is a bug in dnnflow, please report it: {error!r}", BUG_EXIT_CODE


def _failure(error: OSError) -> str:
    """What to say of an error of the system that nobody has explained."""
    from dnnflow._text import reason

    if error.filename is None:
        return f"cannot write to standard output: {reason(error)}"
    return f"cannot use {error.filename}: {reason(error)}"


def _show_bug(error: BaseException) -> None:
    import traceback

    with suppress(OSError, ValueError):
        if sys.stderr is not None:
            traceback.print_exception(error)


def _say(line: str) -> None:
    """Print a line on standard error, if there is anybody to read it."""
    import click

    with suppress(OSError, ValueError):
        click.echo(line, err=True)


def _handle(handler: object) -> None:
    """Have this done when the process is asked to end."""
    for number in STOPS:
        signal.signal(number, handler)  # type: ignore[arg-type]


def _stop(number: int, _frame: object) -> None:
    raise Stopped(number)


def _leave(number: int, _frame: object) -> None:
    """End the process at once, and remove what it was writing.

    An exception could get lost in whatever code runs now. It is the way only where an open file
    cannot be removed. Meanwhile no second signal has any effect.
    """
    _handle(lambda *_: None)
    remove = getattr(sys.modules.get("dnnflow._files"), "remove_partials", lambda: True)
    if not remove():
        raise Stopped(number)
    with suppress(Exception):  # it may be in use just now
        sys.stdout.flush()
    with suppress(OSError):
        start = "\n" if os.isatty(2) else ""  # there may stand a bar of progress
        os.write(2, f"{start}dnnflow: {STOPS[signal.Signals(number)]}\n".encode())
    os._exit(128 + number)


def _open_streams() -> None:
    """Let no file be taken for a standard stream that is closed, and no letter be an error."""
    for number, name in STREAMS.items():
        try:
            os.fstat(number)
        except OSError:
            with suppress(OSError):
                os.open(os.devnull, os.O_RDWR)  # it gets the first number that is free
        if getattr(sys, name) is None:
            mode = "r" if number == 0 else "w"
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and stream.errors == "strict":
            is_utf8 = stream.encoding.lower().replace("-", "") == "utf8"
            stream.reconfigure(errors="surrogateescape" if is_utf8 else "backslashreplace")


def _close_streams() -> None:
    """Let nothing be said at the very end of what could not be written before."""
    for number, stream in ((1, sys.stdout), (2, sys.stderr)):
        try:
            stream.flush()
        except (OSError, ValueError):
            with suppress(OSError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), number)


if __name__ == "__main__":
    main()
