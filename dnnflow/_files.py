"""A file that is being written becomes the file that was asked for: all of it, or nothing.

This holds without locks, permissions or folders that can be synced, and where a file that is open
can be neither replaced nor removed.
"""

import errno
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from shutil import rmtree
from typing import Any, BinaryIO

from dnnflow._target import target_of
from dnnflow._text import bytes_shown, reason
from dnnflow.errors import CannotCreateError, OutputError, TooLargeError

fcntl: Any
try:
    import fcntl
except ImportError:  # Windows
    fcntl = None

STORAGE_ERRORS = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO}
"""What a file that could be created meets when it is written."""

SYNC_REFUSALS = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP}
"""What a file system answers that has no sync."""

STALE_AGE = 24 * 3600.0
"""Seconds after which a partial is taken for abandoned where no lock says whether it is."""

PATIENCE = 2.0
"""Seconds to wait for a viewer or a scanner that holds the target of a finished file."""

PAUSE = 0.05
"""Seconds from one attempt to the next."""

_LONGEST_STEM = 50  # characters of a name kept in a partial's, at most 4 bytes each of 255
_unfinished: set[Path] = set()


@contextmanager
def replacing(path: str | os.PathLike[str], most: int | None = None) -> Iterator[Path]:
    """The path of a hidden partial file beside ``path``, which takes its place at a clean exit.

    Until then, and whatever is raised meanwhile, the old file is whole; the partial is removed.
    Links are followed, the old file's permissions are kept, and partials that an earlier, killed
    process left of the same file are cleared. A file of more than ``most`` bytes is not kept.

    Raises:
        CannotCreateError: the folder is missing or read-only, or ``path`` is no regular file.
        OutputError: the disk is full or failed, or anything else stopped the file being written.
        TooLargeError: it has more bytes.
    """
    target, mode = target_of(path)
    partial = partial_of(target)
    owner = None
    try:
        owner = _created(partial, path)
        with suppress(OSError):  # not every system has permissions
            if mode is not None:
                partial.chmod(mode)
        with _output_errors("write", path, partial):
            yield partial
        with _output_errors("finish", path, partial):
            _check_bytes(partial, most, path)
            _sync(partial)
            _place(partial, target, owner)
    finally:
        with suppress(OSError):
            if owner:
                owner.close()
        remove(partial)


def check_writable(path: str | os.PathLike[str]) -> None:
    """Raise the error that ``replacing`` would begin with; nothing is left behind.

    Raises:
        CannotCreateError, OutputError: as ``replacing``.
    """
    target, _ = target_of(path)
    try:
        os.close(os.open(target.parent, os.O_TMPFILE | os.O_RDWR))  # a file without a name
    except (AttributeError, OSError):  # not every system knows such files; or it is this error
        with suppress(_Tried), replacing(path):
            raise _Tried from None


class _Tried(Exception):  # noqa: N818 - no error
    """What ends a trial."""


@contextmanager
def _output_errors(what: str, path: str | os.PathLike[str], partial: Path) -> Iterator[None]:
    """An error of the system becomes an ``OutputError``, unless it names another file than ours."""
    try:
        yield
    except OSError as error:
        ours = {None, "", os.fspath(path), str(partial)}
        if error.errno not in STORAGE_ERRORS and error.filename not in ours:
            raise
        raise OutputError(f"cannot {what} {os.fspath(path)}: {reason(error)}") from error


def remove_partials() -> bool:
    """Remove the partials of this process, which is about to end; whether none is left."""
    for partial in tuple(_unfinished):
        remove(partial)
    return not _unfinished


def _created(partial: Path, path: str | os.PathLike[str]) -> BinaryIO:
    """The partial, made and empty: locked while it is open, to show that its owner lives."""
    try:
        owner = partial.open("xb")
        if not locked(owner):
            owner.close()
    except OSError as error:
        name = os.fspath(path)
        if error.errno in STORAGE_ERRORS:
            raise OutputError(f"cannot write {name}: {reason(error)}") from error
        missing = not partial.parent.is_dir()
        why = f"there is no folder {Path(name).parent}" if missing else reason(error)
        raise CannotCreateError(f"cannot create {name}: {why}") from error
    return owner


def partial_of(target: Path) -> Path:
    """A new name for a partial of a file or folder, whose abandoned ones are cleared."""
    _clear_stale(target)
    partial = target.with_name(f"{_prefix(target)}{os.urandom(4).hex()}{target.suffix.lower()}")
    _unfinished.add(partial)
    return partial


def _prefix(target: Path) -> str:
    return f".{target.stem[:_LONGEST_STEM]}.partial-"


def _clear_stale(target: Path) -> None:
    with suppress(OSError), os.scandir(target.parent) as entries:
        for entry in entries:
            if entry.name.startswith(_prefix(target)) and entry.name.endswith(
                target.suffix.lower()
            ):
                _clear_unowned(Path(entry.path))


def _clear_unowned(partial: Path) -> None:
    with suppress(OSError):
        age = time.time() - partial.stat().st_mtime
        descriptor = os.open(partial, os.O_RDONLY)
        try:
            free = locked(descriptor)
            if free:
                _delete(partial)
        finally:
            os.close(descriptor)
        if free is None and age > STALE_AGE:
            _delete(partial)


def locked(file: BinaryIO | int) -> bool | None:
    """Lock a file or folder until it is closed, at the latest when its owner ends.

    Returns whether that is done; False: another process has it; None: there are no locks here.
    """
    if fcntl is None:
        return None
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return None
    return True


def _check_bytes(partial: Path, most: int | None, path: str | os.PathLike[str]) -> None:
    if most is not None and (size := partial.stat().st_size) > most:
        why = f"{bytes_shown(size)} are more than {bytes_shown(most)}"
        raise TooLargeError(f"cannot finish {os.fspath(path)}: {why}", size)


def _sync(partial: Path) -> None:
    """Have the content on the disk, where a disk can be told so."""
    with partial.open("rb+") as file:
        try:
            os.fsync(file.fileno())
        except OSError as error:
            if error.errno not in SYNC_REFUSALS:
                raise


def _place(partial: Path, target: Path, owner: BinaryIO) -> None:
    """Put the partial in the target's place; even a power cut leaves one of the two whole."""
    latest = time.monotonic() + (0.0 if fcntl else PATIENCE)
    while True:
        try:
            partial.replace(target)
            break
        except PermissionError:  # one of the two is open, and this matters here
            if owner.closed and time.monotonic() >= latest:
                raise
            owner.close()
            time.sleep(0.0 if fcntl else PAUSE)
    placed(partial, target)


def placed(partial: Path, target: Path) -> None:
    """Note that a partial has taken its place, for good."""
    _unfinished.discard(partial)
    with suppress(OSError):  # not every system can sync a folder
        descriptor = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def remove(partial: Path) -> None:
    """Remove a partial, unless it has taken its place."""
    with suppress(OSError):
        if partial in _unfinished:
            _delete(partial)
            _unfinished.discard(partial)


def _delete(partial: Path) -> None:
    if partial.is_dir():
        rmtree(partial)
    else:
        partial.unlink(missing_ok=True)
