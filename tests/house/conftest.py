"""What the tests of the house share."""

import pytest

from dnnflow import _cache


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The cache folder of a test; nothing has made it yet."""
    monkeypatch.setenv(_cache.FOLDER_VARIABLE, str(tmp_path / "cache"))
    return tmp_path / "cache"
