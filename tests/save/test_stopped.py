"""Full disks, signals and kills while a file is written; memory stays bounded."""

import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import films
import pytest
from films import write

from dnnflow.save.formats import FORMATS

SUFFIXES = [suffix for suffix, form in FORMATS.items() if form.movie]


def test_a_full_disk(old):
    done = run(
        f"""
        import resource
        from dnnflow.errors import OutputError
        for limit in (0, 900, 9000):
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
            try:
                write({str(old)!r}, 60)
            except OutputError as error:
                print(error)
        """
    )
    assert done.stdout == f"cannot write {old}: file too large\n" * 3
    assert done.stderr == ""


def test_a_still_on_a_full_disk(tmp_path):
    path = tmp_path / "still.png"
    path.write_bytes(b"old")
    done = run(
        f"""
        import resource
        from dnnflow.errors import OutputError
        from dnnflow.save.probe import checked
        from dnnflow.save.pictures.png import write_picture
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, resource.RLIM_INFINITY))
        try:
            with checked({str(path)!r}) as partial:
                write_picture(partial, disc_picture(0), "")
        except OutputError as error:
            print(error)
        """
    )
    assert done.stdout == f"cannot write {path}: file too large\n"
    assert path.read_bytes() == b"old"


def test_an_interrupt_signal_in_the_middle(old):
    done = signalled(old, signal.SIGINT)
    assert done.returncode == -signal.SIGINT
    # Behind it may stand a note: Python 3.12 says so if a class was just being made.
    assert "\nKeyboardInterrupt" in done.stderr


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_kill_leaves_the_old_file_and_the_next_run_clears_the_partial(tmp_path, suffix):
    path = tmp_path / f"film{suffix}"
    path.write_bytes(b"old")
    assert signalled(path, signal.SIGKILL).returncode == -signal.SIGKILL
    assert path.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 2
    write(path)
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_memory_does_not_grow_with_the_number_of_pictures(tmp_path, suffix):
    done = run(
        f"""
        def seen(index):
            if index in (600, 3000):
                print(peak())
        write({str(tmp_path / f"film{suffix}")!r}, 3001, seen)
        """
    )
    early, late = map(int, done.stdout.split())
    assert late < 1.05 * early


SETUP = """
import signal, sys
sys.dont_write_bytecode = True  # half a file would be kept where none may be larger
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background jobs ignore it
sys.path.insert(0, {tests!r})
from films import disc_picture
from dnnflow.save.formats import format_of
from dnnflow.save.writer import open_writer
def peak():
    try:  # in Linux, ru_maxrss is at least what the parent had
        with open("/proc/self/status") as file:
            return int(file.read().partition("VmHWM:")[2].split()[0])
    except OSError:
        import resource
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
def write(path, count, seen=lambda index: None):
    layout = format_of(path).layout
    pictures = [disc_picture(index, layout=layout) for index in range(20)]
    with open_writer(path, size=(96, 64), fps=25) as film:
        for index in range(count):
            film.write(pictures[index % 20])
            seen(index)
"""


def run(script):
    return subprocess.run(program(script), capture_output=True, check=False, text=True, timeout=100)


def program(script):
    folder = Path(films.__file__).parent
    return [sys.executable, "-c", SETUP.format(tests=str(folder)) + textwrap.dedent(script)]


def signalled(path, number):
    """A run that gets a signal while its partial is there and being written."""
    command = program(f"write({str(path)!r}, 10**7)")
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        while not list(path.parent.glob(".film.partial-*")):
            time.sleep(0.01)
        time.sleep(0.2)
        process.send_signal(number)
        _, errors = process.communicate(timeout=20)
    return subprocess.CompletedProcess(command, process.returncode, "", errors)
