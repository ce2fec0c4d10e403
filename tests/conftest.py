"""Set-up of all tests."""

import gc
import os
import sys
from pathlib import Path

import pytest
import shapes
from browser import CHROMIUM
from hypothesis import settings
from pages import chromium

# One cache for all tests and what they start, not the user's: kernels are compiled once.
os.environ.setdefault("DNNFLOW_CACHE", str(Path(__file__).parents[1] / ".cache" / "tests"))
# A test that trains does train, whatever was trained before.
os.environ.setdefault("DNNFLOW_FRESH", "1")
# What TensorFlow logs must not stand beside what a command says.
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
shapes.install()
# Machines are of all speeds, so no example has a deadline; a test as a whole has one. Every run
# tries the same examples, so that a change is judged by itself; --hypothesis-profile=explore looks
# for new ones.
settings.register_profile("dnnflow", deadline=None, derandomize=True)
settings.register_profile("explore", deadline=None, derandomize=False)
settings.load_profile("dnnflow")


KNOWN, MANY = [0], 300
"""How many modules there were when objects were last set aside; how many a large package has."""


def pytest_runtest_setup():
    shapes.begin()
    if len(sys.modules) >= KNOWN[0] + MANY:
        # What TensorFlow and others made is no garbage, and takes long to be looked through.
        gc.collect()
        gc.freeze()
        KNOWN[0] = len(sys.modules)


@pytest.fixture(scope="session")
def browser():
    """Debian's Chromium."""
    pytest.importorskip("playwright", reason="playwright is not installed")
    if CHROMIUM is None:
        pytest.skip("there is no Chromium to show the player in")
    with chromium() as browser:
        yield browser
