"""A file that is being written becomes the file that was asked for: all of it, or nothing."""

import contextlib
import errno
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dnnflow.errors import CannotCreateError, OutputError

_STORAGE_ERRORS = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO}
_LONGEST_STEM = 50  # characters of a name kept in a partial's, at most 4 bytes each of 255


@contextmanager
def replacing(path: str | os.PathLike[str]) -> Iterator[Path]:
    """The path of a hidden partial file beside ``path``, which takes its place at a clean exit.

    Until then, and whatever is raised meanwhile, the old file is whole; the partial is removed.
    Links are followed, the old file's permissions are kept, and partials that an earlier, killed
    process left of the same file are cleared.

    Raises:
        CannotCreateError: the folder is missing or read-only, or ``path`` is no regular file.
        OutputError: the disk is full or failed, or the file is larger than allowed.
    """
    target, mode = _target(path)
    _clear_stale(target)
    partial, owner = _create(target, mode)
    try:
        with storage_errors(path):
            yield partial
        try:
            _settle(partial, target)
        except OSError as error:
            raise OutputError(f"cannot finish {os.fspath(path)}: {reason(error)}") from error
    finally:
        partial.unlink(missing_ok=True)
        os.close(owner)


def check_writable(path: str | os.PathLike[str]) -> None:
    """Raise the error that ``replacing`` would begin with; nothing is left behind.

    Raises:
        CannotCreateError, OutputError: as ``replacing``.
    """
    try:
        with replacing(path):
            raise _Tried
    except _Tried:
        pass


def check_folder(folder: Path) -> None:
    """Raise the error that making a folder, or a file in it, would end with; nothing is left.

    Raises:
        CannotCreateError, OutputError: it cannot be made, or nothing in it.
    """
    there = folder.absolute()
    while not there.exists() and there != there.parent:
        there = there.parent
    if not there.is_dir():
        raise CannotCreateError(f"cannot create folder {folder}: {there} is no folder")
    check_writable(there / f"{os.urandom(4).hex()}.tmp")


class _Tried(Exception):  # noqa: N818 - no error
    """What ends a trial."""


@contextmanager
def storage_errors(path: str | os.PathLike[str]) -> Iterator[None]:
    """An error of the disk while ``path`` is written becomes an ``OutputError``."""
    try:
        yield
    except OSError as error:
        if error.errno not in _STORAGE_ERRORS:
            raise
        raise OutputError(f"cannot write {os.fspath(path)}: {reason(error)}") from error


def reason(error: OSError) -> str:
    """What an error of the operating system says, without its number and its files."""
    return os.strerror(error.errno).lower() if error.errno else str(error)


def _target(path: str | os.PathLike[str]) -> tuple[Path, int | None]:
    """The file that links lead to, and its permissions if it is there."""
    name = os.fspath(path)
    try:
        target = Path(os.path.realpath(name))
        old = target.stat()
    except FileNotFoundError:
        return target, None
    except (OSError, ValueError) as error:
        why = reason(error) if isinstance(error, OSError) else str(error)
        raise CannotCreateError(f"cannot create {name!r}: {why}") from error
    if stat.S_ISDIR(old.st_mode):
        raise CannotCreateError(f"cannot create {name}: it is a folder; add a file name")
    if not stat.S_ISREG(old.st_mode):
        raise CannotCreateError(f"cannot create {name}: it is there and no regular file")
    if not os.access(target, os.W_OK):
        raise CannotCreateError(f"cannot replace {name}: it is read-only")
    return target, stat.S_IMODE(old.st_mode)


def _create(target: Path, mode: int | None) -> tuple[Path, int]:
    """An empty partial, and the descriptor whose lock shows that its owner lives."""
    partial = target.with_name(f"{_prefix(target)}{os.urandom(4).hex()}{target.suffix}")
    try:
        owner = os.open(partial, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o666)
    except OSError as error:
        if error.errno in _STORAGE_ERRORS:
            raise OutputError(f"cannot write {target}: {reason(error)}") from error
        missing = not target.parent.is_dir()
        why = f"there is no folder {target.parent}" if missing else reason(error)
        raise CannotCreateError(f"cannot create {target}: {why}") from error
    _lock(owner)
    if mode is not None:
        partial.chmod(mode)
    return partial, owner


def _prefix(target: Path) -> str:
    return f".{target.stem[:_LONGEST_STEM]}.partial-"


def _clear_stale(target: Path) -> None:
    with contextlib.suppress(OSError):
        for entry in os.scandir(target.parent):
            if entry.name.startswith(_prefix(target)) and entry.name.endswith(target.suffix):
                _clear_unowned(Path(entry.path))


def _clear_unowned(partial: Path) -> None:
    with contextlib.suppress(OSError):
        descriptor = os.open(partial, os.O_RDWR)
        try:
            if _lock(descriptor):
                partial.unlink()
        finally:
            os.close(descriptor)


def _lock(descriptor: int) -> bool:
    """Lock a file until its descriptor is closed, at the latest when its owner ends.

    Returns whether that is done.
    """
    if sys.platform == "win32":
        return True  # an open file cannot be removed there: that is lock enough
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:  # it lives; or the file system has no locks, and nobody can tell
        return False
    return True


def _settle(partial: Path, target: Path) -> None:
    """Put the partial in the target's place; even a power cut leaves one of the two whole."""
    _sync(partial, os.O_RDWR)
    partial.replace(target)
    with contextlib.suppress(OSError):  # not every file system can sync a folder
        _sync(target.parent, os.O_RDONLY)


def _sync(path: Path, flags: int) -> None:
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
