"""The cache of a test, and what tests ask of it."""

import sys

import pytest

from dnnflow._cache import CacheFile, fingerprint

VERSION = fingerprint("some version")

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="there are no modes and owners")


def opened(kind="kind", version=VERSION):
    return CacheFile(kind, version)


def the_file(folder):
    (path,) = folder.glob("*.cache")
    return path
