"""A folder that is being filled becomes the folder that was asked for: all of it, or nothing."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from shutil import rmtree

from dnnflow._files import check_writable, locked, partial_of, placed, remove
from dnnflow._text import reason
from dnnflow.errors import CannotCreateError, OutputError


@contextmanager
def replacing_folder(folder: Path, *, ours: Callable[[Path], bool]) -> Iterator[Path]:
    """A hidden, empty folder beside ``folder``, which takes its place at a clean exit.

    Until then, and whatever is raised meanwhile, the old folder is as it was.

    Args:
        folder: Where to. One that is there is replaced only if it is empty or ours.
        ours: Whether all that a folder holds was made by such a call, and can be made again.

    Raises:
        CannotCreateError: it cannot be made there, or holds something else.
        OutputError: it cannot be put in its place.
    """
    check_replaceable(folder, ours=ours)
    target = Path(os.path.realpath(folder))
    partial, owner = partial_of(target), None
    try:
        try:
            partial.mkdir(parents=True)
        except OSError as error:
            raise CannotCreateError(f"cannot create folder {folder}: {reason(error)}") from error
        with suppress(OSError):  # not every system can open a folder
            owner = os.open(partial, os.O_RDONLY)
            locked(owner)
        yield partial
        try:
            _place(partial, target)
        except OSError as error:
            raise OutputError(f"cannot finish folder {folder}: {reason(error)}") from error
    finally:
        if owner is not None:
            os.close(owner)
        remove(partial)


def check_replaceable(folder: Path, *, ours: Callable[[Path], bool]) -> None:
    """Raise the error that ``replacing_folder`` would begin with; nothing is left behind.

    Raises:
        CannotCreateError, OutputError: as there.
    """
    if is_folder(folder) and any(folder.iterdir()) and not ours(folder):
        raise CannotCreateError(
            f"cannot create folder {folder}: it is there and holds other files; name a new one"
        )
    check_folder(folder)


def check_folder(folder: Path) -> None:
    """Raise the error that making a folder, or a file in it, would end with; nothing is left.

    Raises:
        CannotCreateError, OutputError: it cannot be made, or nothing in it.
    """
    try:
        there = _nearest(folder.absolute())
    except OSError as error:
        raise CannotCreateError(f"cannot create folder {folder}: {reason(error)}") from error
    if not there.is_dir():
        raise CannotCreateError(f"cannot create folder {folder}: {there} is no folder")
    check_writable(there / f"{os.urandom(4).hex()}.tmp")


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it, unless it is there.

    Raises:
        CannotCreateError: that cannot be done.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotCreateError(f"cannot create folder {folder}: {reason(error)}") from error


def is_folder(path: Path) -> bool:
    """Whether a folder is there: not where a name is longer than any, or may not be looked up."""
    try:
        return path.is_dir()
    except OSError:  # before Python 3.14
        return False


def _nearest(folder: Path) -> Path:
    """The folder, or the first above it that is there."""
    for each in (folder, *folder.parents):
        with suppress(FileNotFoundError, NotADirectoryError):
            each.stat()
            return each
    return folder


def _place(partial: Path, target: Path) -> None:
    """Put the partial in the target's place, and the target, if it is there, out of the way."""
    old = partial.with_name(partial.name.replace(".partial-", ".partial-old-"))
    if target.is_dir():
        target.rename(old)
    try:
        partial.rename(target)
    except OSError:
        with suppress(OSError):
            old.rename(target)
        raise
    placed(partial, target)
    rmtree(old, ignore_errors=True)
