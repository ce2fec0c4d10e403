"""What the tests of failing writers share."""

import threading

import pytest

from dnnflow.save.formats import FORMATS


@pytest.fixture(params=[suffix for suffix, form in FORMATS.items() if form.movie])
def old(request, tmp_path):
    """A file that must survive; and at the end of the test no partial and no thread may be left."""
    path, threads = tmp_path / f"film{request.param}", threading.enumerate()
    path.write_bytes(b"old")
    yield path
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
    assert threading.enumerate() == threads
