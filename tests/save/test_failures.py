"""Whatever fails, whenever: the old file is whole, no partial is left, one line says why."""

import os
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import av
import pytest
from films import write

from dnnflow.errors import DataError, DnnflowError, MissingInputError, OutputError
from dnnflow.save.formats import FORMATS, format_of
from dnnflow.save.movies.indexed import IndexedEncoder
from dnnflow.save.movies.video import VideoEncoder
from dnnflow.save.probe import checked, probe

SUFFIXES = [suffix for suffix, form in FORMATS.items() if form.movie]
ENCODERS = {
    suffix: IndexedEncoder if FORMATS[suffix].colors else VideoEncoder for suffix in SUFFIXES
}


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
