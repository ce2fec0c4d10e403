"""Where a film can go, and what is said where it cannot."""

import io
from pathlib import Path

import pytest
from animations import animation, size_for

from dnnflow.errors import CannotCreateError, OutputError, UsageError
from dnnflow.save.formats import FORMATS

SIZE = (96, 80)


@pytest.mark.parametrize("suffix", FORMATS)
def test_an_open_file_gets_the_bytes_of_the_file(tmp_path, suffix):
    form = FORMATS[suffix]
    options = {"size": size_for(suffix, SIZE)} if form.size else {}
    options |= {"cloud": 1} if form.shows_moments else {}
    path = animation().save(tmp_path / f"film{suffix}", **options)
    stream = io.BytesIO(b"before ")
    stream.seek(7)
    assert animation().save(stream, format=suffix[1:], **options) == Path("-")
    assert stream.getvalue() == b"before " + path.read_bytes()
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_a_terminal_gets_no_bytes():
    class Terminal(io.BytesIO):
        def isatty(self):
            return True

    terminal = Terminal()
    with pytest.raises(CannotCreateError, match=r"is a terminal; add > film\.gif"):
        animation().save(terminal, format="gif", size=SIZE)
    assert terminal.getvalue() == b""


def test_a_stream_that_takes_nothing():
    class Full(io.BytesIO):
        def write(self, _):
            raise OSError(28, "No space left on device")

    with pytest.raises(OutputError, match="cannot write to the stream: no space left on device"):
        animation().save(Full(), format="gif", size=SIZE)


@pytest.mark.parametrize(
    ("path", "asked", "said"),
    [
        ("moons", {}, "moons has no suffix: write moons.gif, or add --format mp4 for a folder"),
        ("there", {}, "there is a folder: write there/film.gif, or add --format mp4"),
        ("-", {}, "standard output has no suffix: add --format gif"),
        (
            io.StringIO(),
            {"format": "gif"},
            "an open file must take bytes: open it with the mode 'wb'",
        ),
        (io.BytesIO(), {}, "an open file has no suffix: add --format gif"),
        (
            io.BytesIO(),
            {"format": "gif", "captions": True},
            "an open file has no room for captions",
        ),
        ("film.jpg", {}, "no .jpg files are made here: write film.png"),
        ("a/film.MPEG", {}, "no .mpeg files are made here: write a/film.mp4"),
        ("film.xyz", {}, "unknown format '.xyz'; known are .gif"),
        ("moons", {"format": "mpg"}, "unknown format 'mpg'"),
        ("there", {"format": "png"}, "a folder holds clips, which move: give --format one of gif"),
        (".", {"format": "mp4"}, ". cannot be replaced: name a new folder, such as steps"),
        ("film.gif", {"format": "mp4"}, "film.gif is a .gif file: leave out --format mp4"),
        ("film.svg", {"captions": True}, "a .svg file does not move: leave out the captions"),
    ],
)
def test_what_to_write_instead_is_said(tmp_path, monkeypatch, path, asked, said):
    monkeypatch.chdir(tmp_path)
    Path("there").mkdir()
    with pytest.raises(UsageError) as raised:
        animation().save(path, **asked)
    assert said in str(raised.value)
    assert [each.name for each in tmp_path.iterdir()] == ["there"]


def test_a_suffix_and_its_format_agree(tmp_path):
    path = animation().save(tmp_path / "film.APNG", format="apng", size=SIZE)
    assert path.read_bytes().startswith(b"\x89PNG")


def test_captions_stand_beside_the_film_or_neither_is_there(tmp_path):
    path = tmp_path / "film.gif"
    animation().save(path, captions=True, size=SIZE)
    old = path.read_bytes(), path.with_suffix(".vtt").read_bytes()
    assert old[1].startswith(b"WEBVTT\n\n00:00:00.000 --> ")

    def fail(_):
        raise ArithmeticError

    with pytest.raises(ArithmeticError):
        animation(language="ja").save(path, captions=True, size=SIZE, progress=fail)
    assert (path.read_bytes(), path.with_suffix(".vtt").read_bytes()) == old
    assert sorted(each.name for each in tmp_path.iterdir()) == ["film.gif", "film.vtt"]
    path.with_suffix(".vtt").unlink()
    path.with_suffix(".vtt").mkdir()
    with pytest.raises(CannotCreateError, match=r"film\.vtt: it is a folder"):
        animation(language="ja").save(path, captions=True, size=SIZE)
    assert path.read_bytes() == old[0]


@pytest.mark.parametrize("asked", [{}, {"format": "gif"}])
def test_a_name_that_is_longer_than_any_is_refused_before_a_picture_is_drawn(asked, monkeypatch):
    drawn = []
    monkeypatch.setattr("dnnflow.render.painter.Painter.paint", lambda *_: drawn.append(1))
    name = "x" * 300 + ("" if asked else ".gif")
    with pytest.raises(CannotCreateError, match=r"cannot create .*name too long"):
        animation().save(name, size=SIZE, **asked)
    assert not drawn
