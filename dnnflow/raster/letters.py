"""What letters look like is kept on disk, for the processes to come."""

import zlib
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from dnnflow._cache import CacheFile, fingerprint

FAST_COMPRESSION = 1

LETTER_MAKERS = ("fonts.py", "letters.py", "typesetter.py")
"""The files of this folder that decide how letters look, and how they are kept."""


class LetterCache:
    """Arrays by name, in a file of the cache folder."""

    def __init__(self) -> None:
        self._file = CacheFile("letters", _version())

    def get(self, name: str) -> np.ndarray | None:
        """The array of a name, if it was put; it cannot be written to."""
        content = self._file.get(name)
        if content is None:
            return None
        head, _, body = bytes(content).partition(b"\n")
        kind, *shape = head.decode().split()
        return np.frombuffer(zlib.decompress(body), kind).reshape(tuple(map(int, shape)))

    def put(self, name: str, array: np.ndarray) -> None:
        """Keep an array of numbers."""
        head = " ".join([array.dtype.str, *map(str, array.shape)])
        self._file.put(
            name, head.encode() + b"\n" + zlib.compress(array.tobytes(), FAST_COMPRESSION)
        )


@cache
def letter_cache() -> LetterCache:
    """That of this process, read when it is first asked for."""
    return LetterCache()


def _version() -> str:
    """What changes when letters may look different."""
    here = Path(__file__).parent
    found = find_spec("matplotlib")
    package = Path(found.origin).parent if found and found.origin else here
    return fingerprint(package / "_version.py", *(here / name for name in LETTER_MAKERS))
