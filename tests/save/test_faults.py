"""A sample of the matrix of faults; ``scripts/faults`` tries all of it."""

import shutil
import subprocess
import sys

import faults
import pytest

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("cc"), reason="no compiler for LD_PRELOAD"
)


@pytest.mark.parametrize(
    ("suffix", "sample"), [(".gif,.mp4,.png,.safetensors", 8), (".svg,.pdf", 2)]
)
def test_whatever_call_fails_the_file_is_whole_or_the_old_one(suffix, sample):
    done = subprocess.run(
        [
            *(sys.executable, faults.__file__, "--formats", suffix),
            *("--sample", str(sample), "--seed", "1"),
        ],
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
