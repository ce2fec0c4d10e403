"""The name of a file becomes the file that is meant, if one can be there."""

import os
import stat
import sys
from pathlib import Path

from dnnflow._text import reason
from dnnflow.errors import CannotCreateError

WINDOWS = sys.platform == "win32"
"""Whether names are those of Windows."""

RESERVED_NAMES = {
    *("con", "prn", "aux", "nul", "conin$", "conout$"),
    *(f"{port}{number}" for port in ("com", "lpt") for number in "123456789¹²³"),
}
"""What Windows takes for devices, whatever suffix stands behind."""

LONGEST_PATH = 240
"""Characters of a path that Windows takes as it is, with room for a partial's name."""


def target_of(path: str | os.PathLike[str]) -> tuple[Path, int | None]:
    """The file that a name and its links lead to, and its permissions if it is there.

    Raises:
        CannotCreateError: no file can be made or replaced there.
    """
    name = os.fspath(path)
    try:
        target = Path(os.path.realpath(name))
        if WINDOWS:
            target = _on_windows(target, name)
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


def _on_windows(target: Path, name: str) -> Path:
    """A path that Windows takes, however long it is.

    Raises:
        CannotCreateError: it takes its name for a device, or no file can have it.
    """
    last = Path(name).name
    if last.split(".")[0].rstrip(" ").lower() in RESERVED_NAMES:
        raise CannotCreateError(f"cannot create {name!r}: Windows keeps this name for a device")
    if set('<>:"|?*').intersection(last) or last != last.rstrip(" ."):
        raise CannotCreateError(f"cannot create {name!r}: no file has such a name on Windows")
    text = str(target)
    if len(text) < LONGEST_PATH or text.startswith("\\\\?\\"):
        return target
    return Path(f"\\\\?\\UNC{text[1:]}" if text.startswith("\\\\") else f"\\\\?\\{text}")
