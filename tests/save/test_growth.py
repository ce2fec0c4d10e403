"""The growth rule: a new format is one file and one row, and the whole line knows it."""

import json

import numpy as np
import pytest
from networks import random_network
from toy import TOY, pictures_of

from dnnflow.__main__ import run
from dnnflow.data.shapes import moons
from dnnflow.errors import OutputError, UsageError
from dnnflow.exchange.files import save_network
from dnnflow.motion.schedule import Schedule
from dnnflow.render.filmstrip import filmstrip_of
from dnnflow.render.painter import painter_of
from dnnflow.save.facts import PictureFacts
from dnnflow.save.format import Format
from dnnflow.save.formats import FORMATS, formats_table
from dnnflow.save.probe import probe
from dnnflow.save.qualities import PALETTE, USUAL_QUALITY
from dnnflow.show.animation import Animation, film_of
from dnnflow.show.output import Output
from dnnflow.show.recipe.writing import remark_of
from dnnflow.study.page import Figure, Text, page

SHORT = Schedule(duration=2)


@pytest.fixture(autouse=True)
def row(monkeypatch):
    monkeypatch.setitem(FORMATS, ".toy", TOY)


def shown():
    return Animation(random_network(0, 1, 2), moons(20), SHORT)


def refusal(capsys, *arguments):
    assert run(list(map(str, arguments))) == 2
    return capsys.readouterr().err


def test_an_animation_is_saved_with_its_own_size_rate_and_colours(tmp_path):
    path = shown().save(tmp_path / "film.toy", colors=8)
    facts = probe(path)
    assert (facts.size, facts.fps, facts.duration) == (TOY.size, TOY.fps, 2)
    assert facts.pixels == "8 colours"
    assert facts.comment == remark_of(shown().alone(), Output(colors=8))
    film = film_of(shown(), fps=TOY.fps)
    painter = painter_of(film, TOY.size)
    with path.open("rb") as file:
        for index, picture in enumerate(pictures_of(file)):
            expected = painter.picture(film.at(index)).planes
            assert picture == np.stack(expected).tobytes()
    assert list(tmp_path.iterdir()) == [path]


def test_what_it_cannot_do_is_refused_before_anything_is_made(tmp_path):
    for options, said in (
        ({"at": 1.0}, "a .toy file shows all moments"),
        ({"colors": 65}, "2 to 64 colours"),
    ):
        with pytest.raises(UsageError, match=said):
            shown().save(tmp_path / "film.toy", **options)
    fast = Animation(random_network(0, 1, 2), moons(20), Schedule(duration=1, fps=60))
    with pytest.raises(UsageError, match="not as fast"):
        fast.save(tmp_path / "film.toy")
    assert not list(tmp_path.iterdir())


def test_a_broken_one_takes_no_place(tmp_path, monkeypatch):
    monkeypatch.setattr("toy.END", b"\nen")
    monkeypatch.setattr("toy.ToyEncoder.finish", lambda self: self._file.write(bytes(4)))
    with pytest.raises(OutputError, match=r"film\.toy: what was written is damaged"):
        shown().save(tmp_path / "film.toy")
    assert not list(tmp_path.iterdir())


def test_the_command_line_knows_it(tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    save_network(random_network(0, 1, 2), tmp_path / "n.safetensors")
    animate = ["animate", "--model", "n.safetensors"]
    assert run([*animate, "--points-per-class", "20", "--duration", "1", "-o", "film.toy"]) == 0
    capsys.readouterr()
    assert run(["info", "film.toy"]) == 0
    told = capsys.readouterr().out
    assert told.startswith(
        f"toy, zlib, {PALETTE[USUAL_QUALITY].colors} colours\n120x100, 5 frames, 1.00 s, 5 a "
    )
    assert run(["doctor"]) == 0
    assert "toy-encoder missing" in capsys.readouterr().out
    assert ".toy" in refusal(capsys, *animate, "-o", "film.tyo")
    assert "shows all moments" in refusal(capsys, *animate, "--at", 1, "-o", "film.toy")


def test_pages_and_tables_know_it():
    figure = Figure("film.toy", "one", "film.html", "step by step")
    assert '<video src="film.toy"' in page(Text("Films", "", (), "en"), [figure])
    assert (".toy", "a film for tests", "120 × 100, 5 frames a second") in formats_table()


def write_tale(path, film):
    path.write_text(json.dumps(["tale", film.frames, film.comment]))


def read_tale(file):
    _, frames, comment = json.load(file)
    return PictureFacts("tale", (1, 1), frames=frames, comment=comment)


TALE = Format(".tale", "", "text/tale", (0, b'["tale"'), read_tale, film=write_tale, fps=10.0)


def test_a_format_may_take_the_film_itself(tmp_path, monkeypatch):
    monkeypatch.setitem(FORMATS, ".tale", TALE)
    facts = probe(shown().save(tmp_path / "film.tale"))
    assert (facts.format, facts.frames) == ("tale", 20)
    assert facts.comment == remark_of(shown().alone(), Output())
    with pytest.raises(UsageError, match=r"a \.tale file shows all moments"):
        shown().save(tmp_path / "one.tale", at=1.0)


def test_a_format_may_take_pictures_and_nothing_else(tmp_path, monkeypatch):
    def write(path, picture, comment):
        path.write_text(f"dot {picture.size[0]} {picture.size[1]}")

    def read(file):
        return PictureFacts("dot", tuple(map(int, file.read().split()[1:])))

    dot = Format(".dot", "", "image/dot", (0, b"dot"), read, picture=write, size=(96, 80))
    monkeypatch.setitem(FORMATS, ".dot", dot)
    assert probe(shown().save(tmp_path / "one.dot", at=1.0)).size == (96, 80)
    strip = filmstrip_of(film_of(shown()))[0]
    assert probe(shown().save(tmp_path / "all.dot")).size == strip.size
