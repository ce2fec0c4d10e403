"""The command line: every command works."""

import os
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from command_line import SMALL, TINY, refusal, written
from networks import random_network

from dnnflow import __version__
from dnnflow.exchange.files import save_network
from dnnflow.exchange.load import load
from dnnflow.render.marks import MARKS, marks_shown
from dnnflow.save.probe import probe


@pytest.mark.parametrize("name", ["film.gif", "film.mp4"])
def test_animate_a_saved_network(run, model, tmp_path, name):
    assert run("animate", "moons", "--model", model, "-o", name, *SMALL) == (0, f"{name}\n", "")
    held = probe(tmp_path / name)
    assert (held.size, held.frames, held.duration) == ((96, 80), 5, 0.5)
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted([name, model.name])


@pytest.mark.parametrize(("name", "size"), [("film.gif", (97, 81)), ("film.mp4", (98, 82))])
def test_odd_sides_are_kept_or_made_even(run, model, tmp_path, name, size):
    code, _, _ = run("animate", "moons", "--model", model, "-o", name, *SMALL, "--size", "97x81")
    assert code == 0
    assert probe(tmp_path / name).size == size


def test_animate_takes_the_name_of_the_data_for_its_file(run, model, tmp_path):
    assert run("animate", "rings", "--model", model, *SMALL) == (0, "rings.gif\n", "")
    assert (tmp_path / "rings.gif").is_file()


@pytest.mark.parametrize(
    "look",
    [
        ["--theme", "light"],
        ["--gauge", "raw", "--path", "straight"],
        ["--path", "staged", "--easing", "linear"],
        ["--title", "Классы, κλάσεις", "--view", "xy"],
        [
            "--intro",
            "0",
            "--outro",
            "0",
            "--hold",
            "0",
            "--affine-time",
            "0.2",
            "--activation-time",
            "0.2",
        ],
    ],
)
def test_animate_obeys_its_options(run, model, look):
    assert run("animate", "moons", "--model", model, *SMALL, *look) == (0, "moons.gif\n", "")


def test_train_and_animate_what_was_trained(run, tmp_path):
    code, out, err = run("train", "moons", "--hidden", "1", *TINY, "-o", "net.safetensors")
    network = load(tmp_path / "net.safetensors")
    assert code == 0
    assert err.startswith("2 restarts: best ")
    assert err.count("\n") == 1
    assert out.endswith("net.safetensors\n")
    assert f"{network.parameters}" in out
    assert len(network.layers) == 3

    code, out, err = run("train", "moons", "--hidden", "0", *TINY, "-o", "net.keras", "--quiet")
    assert (code, err) == (0, "")
    assert len(load(tmp_path / "net.keras").layers) == 2

    tiny = [*TINY, "--duration", "0.3", "--fps", "10", "--size", "80x80", "--quiet"]
    code, out, err = run("animate", "moons", "--hidden", "0", *tiny, "-o", "film.gif")
    assert (code, err) == (0, "")
    assert probe(tmp_path / "film.gif").frames == 3

    code, out, err = run("compare", "moons", "--hidden", "0,1", *tiny, "-o", "depths.gif")
    assert (code, err) == (0, "")
    assert probe(tmp_path / "depths.gif").frames == 3


def test_doctor_names_what_is_installed(run):
    code, out, err = run("doctor")
    assert (code, err) == (0, "")
    for name in ("python 3.", f"numpy {np.__version__}", "libx264", "Latin", "tensorflow"):
        assert name in out


def test_version_and_help(run):
    assert run("--version") == (0, f"dnnflow, version {__version__}\n", "")
    code, out, err = run("--help")
    assert (code, err) == (0, "")
    for name in ("animate", "compare", "train", "article", "info", "doctor"):
        assert name in out
        assert run(name, "--help")[0] == 0


def test_comparisons_of_saved_networks(run, model, tmp_path):
    compare = ["compare", "moons", "--model", model, *SMALL, "-o", "film.gif"]
    assert run(*compare, "--clock", "total") == (0, "film.gif\n", "")
    assert probe(tmp_path / "film.gif").size == (96, 80)
    ended = run(*compare, "--clock", "x")
    assert ended[0] == 2
    assert "known are stage, total" in refusal(*ended)


def test_networks_of_one_name_are_both_compared(run, model, tmp_path):
    (tmp_path / "other").mkdir()
    save_network(random_network(1, hidden=0, width=2), tmp_path / "other" / model.name)
    both = ["--model", model.name, "--model", f"other/{model.name}", "-o", "film.gif"]
    assert run("compare", "moons", *both, *SMALL)[0] == 0
    assert f"other/{model.name} (gauge" in run("info", "film.gif")[1]


def test_convert_keeps_every_weight(run, model, tmp_path):
    assert run("convert", model, "again.safetensors")[0] == 0
    again = load(tmp_path / "again.safetensors")
    for layer, old in zip(again.layers, load(model).layers, strict=True):
        np.testing.assert_array_equal(layer.weight, old.weight)
        np.testing.assert_array_equal(layer.bias, old.bias)


def test_a_command_by_itself_shows_its_help(run):
    code, out, err = run()
    assert (code, out) == (2, "")
    assert err.startswith("Usage: dnnflow ")
    assert err.count("\n") > 10


def test_marks_are_left_out_and_added(run, model, tmp_path, monkeypatch):
    monkeypatch.setitem(MARKS, "meter", replace(MARKS["meter"], shown=False))
    drawn = []
    monkeypatch.setattr(
        "dnnflow.terminal.manner.Manner.save",
        lambda _manner, _shown, film, _screen: drawn.append(film.tracks[0].marks),
    )
    for words in ([], ["--with", "meter"], ["--without", "grid,strip"]):
        assert run("animate", "--model", model, *words)[0] == 0
    usual = marks_shown()
    fewer = tuple(name for name in usual if name not in {"grid", "strip"})
    more = tuple(name for name in MARKS if name in {*usual, "meter"})
    assert drawn == [usual, more, fewer]
    ended = run("animate", "--model", model, "--without", "meter")
    assert "--without has no effect on meter, which is not drawn anyway" in refusal(*ended)


@pytest.mark.parametrize("mark", [name for name, choice in MARKS.items() if not choice.shown])
def test_optional_marks_are_refused_where_a_page_plays(run, model, mark):
    ended = run("animate", "--model", model, "--with", mark, "-o", "page.html")
    assert f"no effect on {mark} in an .html file" in refusal(*ended)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["--over", "epochs"], "with --over epochs"),
        (["--over", "both"], "with --over both"),
        (["--clouds", "states.npz"], "with --clouds"),
    ],
)
def test_the_law_of_layers_is_refused_where_not_only_layers_move_points(run, words, why):
    assert f"no effect on law {why}" in refusal(*run("animate", "--with", "law", *words))


@pytest.mark.parametrize(("size", "unseen"), [("96x80", True), ("280x280", False)])
def test_it_is_said_that_the_law_finds_no_room(run, model, size, unseen):
    quick = ["--duration", "0.5", "--fps", "10", "--size", size, "--with", "law"]
    code, _, err = run("animate", "--model", model, *quick)
    line = f"dnnflow: the mark law finds no room in {size}: take a larger picture\n"
    assert (code, err) == (0, line * unseen)


def test_a_film_is_called_as_its_data(run, model, tmp_path):
    points = written(tmp_path / "points.csv", b"0,0,a\n1,0,b\n")
    quick = ["--duration", "0.5", "--fps", "10", "--size", "96x80"]
    assert run("animate", points, "--model", model, *quick) == (0, "points.gif\n", "")


def test_a_reader_who_has_read_enough_is_no_error():
    command = [sys.executable, "-m", "dnnflow", "doctor"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_an_output_that_cannot_be_created(run, model, tmp_path):
    (tmp_path / "folder.gif").mkdir()
    animate = ["animate", "--model", model, *SMALL, "-o"]
    for output, said in (("gone/film.gif", "gone"), ("folder.gif", "folder")):
        ended = run(*animate, output)
        assert said in refusal(*ended)
        assert ended[0] == 73


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder(run, model, tmp_path):
    folder = tmp_path / "locked"
    folder.mkdir()
    old = written(folder / "film.gif", b"old")
    folder.chmod(0o500)
    try:
        ended = run("animate", "--model", model, *SMALL, "-o", old)
    finally:
        folder.chmod(0o700)
    refusal(*ended)
    assert ended[0] == 73
    assert old.read_bytes() == b"old"


def test_a_bug_shows_where_it_is(run, model, monkeypatch):
    monkeypatch.setattr("dnnflow.terminal.manner.save_fitted", lambda *_, **__: 1 / 0)
    code, _, err = run("animate", "--model", model)
    assert code == 70
    assert "Traceback" in err
    assert "ZeroDivisionError" in err.splitlines()[-1]
    assert err.splitlines()[-1].startswith("dnnflow: this is a bug")


def modules_after(*arguments):
    """The modules that a run of the command has loaded."""
    script = "import sys; from dnnflow.__main__ import run; run(sys.argv[1:]); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script, *map(str, arguments)],
        capture_output=True,
        check=True,
        text=True,
    )
    return set(done.stdout.splitlines()[-1].split())


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["x"]])
def test_help_is_light(arguments):
    assert not modules_after(*arguments) & {"numpy", "matplotlib", "scipy", "av", "tensorflow"}


def test_a_saved_network_is_shown_without_any_framework(model):
    loaded = modules_after("animate", "--model", model, *SMALL, "-o", model.with_suffix(".gif"))
    assert "dnnflow.save.movies.gif" in loaded
    assert not loaded & {"av", "tensorflow", "keras", "torch", "sklearn", "onnx", "pandas"}
