"""Whatever fails, whenever: the old file is whole, no partial is left, one line says why."""

import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import av
import films
import pytest
from films import disc_picture

from dnnflow.errors import DataError, DnnflowError, MissingInputError, OutputError
from dnnflow.save.formats import FORMATS, format_of
from dnnflow.save.movies.indexed import IndexedEncoder
from dnnflow.save.movies.video import VideoEncoder
from dnnflow.save.probe import checked, probe
from dnnflow.save.writer import open_writer

SUFFIXES = [suffix for suffix, form in FORMATS.items() if form.movie]
ENCODERS = {
    suffix: IndexedEncoder if FORMATS[suffix].colors else VideoEncoder for suffix in SUFFIXES
}


@pytest.fixture(params=SUFFIXES)
def old(request, tmp_path):
    """A file that must survive; and at the end of the test no partial and no thread may be left."""
    path, threads = tmp_path / f"film{request.param}", threading.enumerate()
    path.write_bytes(b"old")
    yield path
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
    assert threading.enumerate() == threads


def write(path, count=20, *, stop_at=None, error=KeyboardInterrupt):
    layout = format_of(path).layout
    with open_writer(path, size=(96, 64), fps=25) as film:
        for index in range(count):
            if index == stop_at:
                raise error
            film.write(disc_picture(index, layout=layout))


@pytest.mark.parametrize("stop_at", [0, 1, 10, 19])
@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit, ZeroDivisionError])
def test_an_interrupt_or_error_of_the_caller(old, stop_at, error):
    with pytest.raises(error):
        write(old, stop_at=stop_at, error=error)


@pytest.mark.parametrize("bad", [0, 1, 7, 19])
def test_an_encoder_error_at_any_frame(old, bad, monkeypatch):
    encoder = ENCODERS[old.suffix]
    encode, frames = encoder.encode, []

    def failing(self, frame):
        frames.append(frame)
        if len(frames) == bad + 1:
            raise av.error.ExternalError(542398533, "Generic error in an external library")
        encode(self, frame)

    monkeypatch.setattr(encoder, "encode", failing)
    with pytest.raises(OutputError, match="the encoder says generic error") as caught:
        write(old)
    assert "\n" not in str(caught.value)
    assert len(frames) == bad + 1


def test_an_error_while_the_file_is_finished(old, monkeypatch):
    def failing(self):
        raise av.error.ExternalError(542398533, "Generic error in an external library")

    monkeypatch.setattr(ENCODERS[old.suffix], "finish", failing)
    with pytest.raises(OutputError, match="generic error"):
        write(old)


def test_a_film_without_pictures(old):
    with pytest.raises(OutputError, match="no picture was written"):
        write(old, 0)


def test_a_file_that_reads_back_as_something_else_is_not_kept(old, monkeypatch):
    form = format_of(old)

    def half(file):
        facts = form.read(file)
        return replace(facts, duration=facts.duration / 2)

    monkeypatch.setitem(FORMATS, old.suffix, replace(form, read=half))
    with pytest.raises(OutputError, match=r"0\.4 s instead of \(96, 64\), 0\.8 s") as caught:
        write(old)
    assert str(old) in str(caught.value)


def harm(suffix, monkeypatch, act):
    """Let something happen to every partial of a format when its encoder has finished it."""
    form = FORMATS[suffix]

    @contextmanager
    def harmed(path, movie):
        with form.movie(path, movie) as encoder:
            yield encoder
        act(path)

    monkeypatch.setitem(FORMATS, suffix, replace(form, movie=harmed))


@pytest.mark.parametrize("kept", [0, 3, 20, 0.5, 0.99])
def test_a_file_that_the_encoder_left_broken_is_an_output_error(old, kept, monkeypatch):
    """What is wrong is the disk or the encoder, not the data; and the partial has no name."""

    def cut(path):
        size = path.stat().st_size
        os.truncate(path, kept if isinstance(kept, int) else int(kept * size))

    harm(old.suffix, monkeypatch, cut)
    with pytest.raises(OutputError, match="what was written") as caught:
        write(old)
    assert caught.value.exit_code == 74
    assert str(old) in str(caught.value)
    assert "partial" not in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_file_that_cannot_be_read_back_is_an_output_error(old, monkeypatch):
    harm(old.suffix, monkeypatch, Path.unlink)
    with pytest.raises(OutputError, match="cannot read it back: no such file") as caught:
        write(old)
    assert "partial" not in str(caught.value)


def test_a_missing_folder(tmp_path):
    for suffix in SUFFIXES:
        with pytest.raises(DnnflowError, match="there is no folder"):
            write(tmp_path / "no" / f"film{suffix}")
    with pytest.raises(DnnflowError, match="there is no folder"), checked(tmp_path / "no/x.png"):
        raise AssertionError


@pytest.mark.parametrize("limit", [0, 1, 900, 3000, 9000])
def test_a_full_disk(old, limit):
    done = run(
        f"""
        import resource
        from dnnflow.errors import OutputError
        resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, resource.RLIM_INFINITY))
        try:
            write({str(old)!r}, 60)
        except OutputError as error:
            print(error)
        """
    )
    assert done.stdout == f"cannot write {old}: file too large\n"
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
        import resource
        def peak():
            return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        write({str(tmp_path / f"film{suffix}")!r}, 600)
        short = peak()
        write({str(tmp_path / f"film{suffix}")!r}, 6000)
        print(peak() / short)
        """
    )
    assert float(done.stdout) < 1.05


def test_probe_opens_pictures_and_nothing_else(tmp_path):
    listing = tmp_path / "list.mp4"
    listing.write_text("ffconcat version 1.0\nfile '/etc/passwd'\n")
    with pytest.raises(DataError, match="no picture file"):
        probe(listing)
    with pytest.raises(MissingInputError, match="no such file"):
        probe(tmp_path / "missing.gif")
    with pytest.raises(MissingInputError, match="is a directory"):
        probe(tmp_path)


def test_names_that_look_like_protocols_are_files(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("concat:x.mp4", "http:x.gif", "-.mp4", "%03d.mp4", "映画 ½.gif"):
        write(name)
        assert probe(name).frames == 20
        assert (tmp_path / name).exists()


SETUP = """
import signal, sys
sys.dont_write_bytecode = True  # half a file would be kept where none may be larger
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background jobs ignore it
sys.path.insert(0, {tests!r})
from films import disc_picture
from dnnflow.save.formats import format_of
from dnnflow.save.writer import open_writer
def write(path, count):
    layout = format_of(path).layout
    pictures = [disc_picture(index, layout=layout) for index in range(20)]
    with open_writer(path, size=(96, 64), fps=25) as film:
        for index in range(count):
            film.write(pictures[index % 20])
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
