"""One table of formats: a row says what a file of its suffix is, and keeps its word."""

import re
import subprocess
import sys
from dataclasses import fields, replace

import pytest
from animations import animation
from av.codec import Codec
from decks import deck_of
from films import disc_picture
from matplotlib.figure import Figure

from dnnflow.errors import DataError, OutputError, UsageError
from dnnflow.save.format import Format
from dnnflow.save.formats import FORMATS, USUAL, format_of, formats_table
from dnnflow.save.probe import checked, probe
from dnnflow.save.writer import open_writer
from dnnflow.show.animation import film_of

REMARKS = ["", "moons, seed 0", "映画 – ½", "(a) \\ b\nc", "x" * 700]
FIGURES = [suffix for suffix, form in FORMATS.items() if form.figure]
MOVIES = [suffix for suffix, form in FORMATS.items() if form.movie]


def figure_of(words="x"):
    figure = Figure(figsize=(2, 1), dpi=100, facecolor="black")
    figure.text(0.1, 0.1, words)
    figure.add_axes((0.2, 0.2, 0.5, 0.5)).plot([0, 1], [0, 1])
    return figure


def made(path, comment=""):
    """A file of whatever the format takes."""
    form = format_of(path)
    if form.movie:
        with open_writer(path, size=(96, 64), fps=25, comment=comment) as writer:
            for index in range(3):
                writer.write(disc_picture(index, layout=form.layout))
    elif form.slides:
        with checked(path) as partial:
            form.slides(partial, deck_of(path.parent / "parts", comment))
    else:
        with checked(path) as partial:
            if form.film:
                form.film(partial, replace(film_of(animation()), comment=comment))
            elif form.figure:
                form.figure(partial, figure_of(), comment)
            else:
                form.picture(partial, disc_picture(0, layout=form.layout), comment)
    return path


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("comment", REMARKS)
def test_every_format_is_recognized_and_keeps_its_remark(tmp_path, suffix, comment):
    facts = probe(made(tmp_path / f"made{suffix}", comment))
    assert facts.format == suffix[1:]
    assert facts.comment == comment
    assert (
        facts.size == (960, 540)
        if suffix == ".pptx"
        else {"pixels": (96, 64), "points": (144, 72), "": (0, 0)}[facts.unit]
    )


@pytest.mark.parametrize("comment", REMARKS)
def test_a_picture_keeps_its_remark(tmp_path, comment):
    path = tmp_path / "made.png"
    with checked(path) as partial:
        FORMATS[".png"].picture(partial, disc_picture(0), comment)
    facts = probe(path)
    assert (facts.size, facts.comment) == ((96, 64), comment)


@pytest.mark.parametrize("suffix", MOVIES)
def test_a_remark_that_is_no_text_is_refused_by_every_reader(tmp_path, suffix):
    path = made(tmp_path / f"made{suffix}", "a plain remark")
    path.write_bytes(path.read_bytes().replace(b"plain", b"pl\xff\xfen"))
    with pytest.raises(DataError, match=r"remark is no text|check sum"):
        probe(path)


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_file_is_known_by_its_bytes_and_not_by_its_name(tmp_path, suffix):
    path = made(tmp_path / f"made{suffix}").rename(tmp_path / "made.txt")
    assert probe(path).format == suffix[1:]


@pytest.mark.parametrize("suffix", FORMATS)
def test_every_cut_is_found(tmp_path, suffix):
    whole = made(tmp_path / f"made{suffix}").read_bytes().rstrip()
    path = tmp_path / f"cut{suffix}"
    for length in (0, 3, 20, len(whole) // 4, len(whole) // 2, len(whole) - 6, len(whole) - 1):
        path.write_bytes(whole[:length])
        with pytest.raises(DataError, match=re.escape(str(path))) as caught:
            probe(path)
        assert "\n" not in str(caught.value)


@pytest.mark.parametrize("suffix", FIGURES)
@pytest.mark.parametrize("kept", [0, 10, 0.5, 0.99])
def test_a_figure_that_does_not_read_back_is_not_kept(tmp_path, suffix, kept):
    path = tmp_path / f"made{suffix}"
    path.write_bytes(b"old")

    def broken():
        with checked(path) as partial:
            FORMATS[suffix].figure(partial, figure_of(), "")
            content = partial.read_bytes().rstrip()
            partial.write_bytes(content[: kept if kept > 1 else int(kept * len(content))])

    with pytest.raises(OutputError, match=re.escape(f"{path}: what was written")) as caught:
        broken()
    assert "partial" not in str(caught.value)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("suffix", FIGURES)
def test_equal_figures_are_equal_files(tmp_path, suffix):
    one, two = (made(tmp_path / f"{name}{suffix}").read_bytes() for name in ("one", "two"))
    assert one == two


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"<?xml version='1.0'?><html/>", "is no SVG but XML of html"),
        (b"<?xml version='1.0'?><svg width='100%' height='5pt'/>", "has no size in points"),
        (b"<?xml version='1.0'?><svg width='infpt' height='5pt'/>", "has no size in points"),
        (b"<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a 'aa'>]><svg/>", "declares an XML entity"),
        (b"<?xml version='1.0' encoding='nowhere'?><svg/>", "is damaged"),
        (b"<?xml version='1.0' encoding='utf-16'?><svg/>", "is damaged"),
        (b"%PDF-1.4\n%%EOF", "has no page whose size can be read"),
        (b"\x89PNG\r\n\x1a\nIDAT", "is damaged"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\0IEND\xaeB`\x82", "holds no picture"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\0IENX\xaeB`\x82", "a check sum is wrong"),
        (b"GIF89a;", "is damaged"),
        (b"%PDF-1.4\n/MediaBox [0 0 1.2.3 4]\n%%EOF", "has no page whose size can be read"),
    ],
)
def test_strangers_files_are_refused_in_one_line(tmp_path, content, words):
    path = tmp_path / "strange.svg"
    path.write_bytes(content)
    with pytest.raises(DataError, match=words) as caught:
        probe(path)
    assert str(caught.value).startswith(f"{path} ")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("suffix", [row.suffix for row in FORMATS.values() if row.encoders])
def test_the_encoder_that_is_named_makes_what_is_in_the_file(tmp_path, suffix):
    codec = Codec(FORMATS[suffix].encoders[0], "w").canonical_name
    assert probe(made(tmp_path / f"made{suffix}")).codec.split()[0] == codec


def test_a_row_has_its_suffix_and_takes_something():
    for suffix, form in FORMATS.items():
        assert form.suffix == suffix == suffix.lower()
        assert bool(form.moves or form.film) != form.shows_moments
        assert (form.fps is not None) == form.moves
        assert form.description
    assert USUAL in FORMATS


def test_a_size_can_be_asked_for_unless_a_filmstrip_has_its_own():
    sized = {suffix for suffix, form in FORMATS.items() if form.has_size(moment=False)}
    assert sized == {suffix for suffix, form in FORMATS.items() if form.moves and not form.film}
    assert all(form.has_size(moment=True) for form in FORMATS.values() if not form.film)


def test_the_table_for_people():
    table = {suffix: (description, usual) for suffix, description, usual in formats_table()}
    assert list(table) == list(FORMATS)
    assert table[".gif"][1] == "480 × 480, 25 frames a second"
    assert table[".mp4"][1] == "1920 × 1080, 60 frames a second"
    assert table[".svg"][1] == "1920 × 1080"


def test_an_unknown_suffix_is_told_the_nearest_one():
    with pytest.raises(UsageError, match=r"'\.pgn', did you mean '\.png'"):
        format_of("film.pgn")
    assert format_of("FILM.GIF") is FORMATS[".gif"]


def test_the_table_loads_no_encoder():
    script = "import dnnflow.save.formats, sys; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=True, text=True
    )
    assert not {"numpy", "av", "matplotlib", "PIL", "imageio"} & set(done.stdout.split())


def test_a_row_can_be_changed():
    form = replace(FORMATS[".gif"], fps=10.0)
    assert form.usual == "480 × 480, 10 frames a second"
    assert {field.name for field in fields(Format)} >= {"suffix", "read", "movie"}
