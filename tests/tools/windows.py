"""Windows as far as files go: what is open can be neither replaced nor removed.

There is no ``fcntl``, no folder can be opened, no permission set, and names are those of Windows.
"""

import errno
import os
from contextlib import suppress
from pathlib import Path

from dnnflow import _files, _target


def is_open(path):
    """Whether this process has a file open."""
    with suppress(OSError):
        there = Path(path).stat()
        for each in Path("/proc/self/fd").iterdir():
            with suppress(OSError):
                if os.path.samestat(each.stat(), there):
                    return True
    return False


def _refuse(path, *_, **__):
    raise PermissionError(errno.EACCES, "it is in use by another process", str(path))


def _refusing(act, refused):
    """The same, except on paths that are refused."""

    def done(*arguments, **where):
        for each in arguments:
            if isinstance(each, str | os.PathLike) and refused(each):
                _refuse(each)
        return act(*arguments, **where)

    return done


def install(monkeypatch, folder):
    """Let the files of a folder behave so until the test is over."""

    def ours(path):
        return Path(path).is_relative_to(folder)

    for name in ("replace", "rename", "unlink", "remove"):
        monkeypatch.setattr(
            os, name, _refusing(getattr(os, name), lambda path: ours(path) and is_open(path))
        )
    monkeypatch.setattr(
        os, "open", _refusing(os.open, lambda path: ours(path) and Path(path).is_dir())
    )
    monkeypatch.setattr(os, "chmod", _refusing(os.chmod, ours))
    for name in ("fchmod", "setpriority", "fork"):
        monkeypatch.delattr(os, name)
    monkeypatch.setattr(_files, "fcntl", None)
    monkeypatch.setattr(_target, "WINDOWS", True)
