"""The command line: every command works, and every mistake is one line and an exit code."""

import json
import os
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from command_line import SMALL, TINY, refusal
from networks import random_network
from safetensors.numpy import load_file, save_file

from dnnflow import __version__
from dnnflow.exchange.files import save_network
from dnnflow.exchange.load import load
from dnnflow.render.marks import MARKS
from dnnflow.save.probe import probe
from dnnflow.terminal.commands import command_of
from dnnflow.terminal.conflicts import CONFLICTS


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


def test_info_says_what_networks_and_pictures_hold(run, model):
    code, out, err = run("info", model)
    assert (code, err) == (0, "")
    assert "15" in out
    run("animate", "moons", "--model", model, "-o", "film.gif", *SMALL)
    code, out, err = run("info", "film.gif")
    assert (code, err) == (0, "")
    assert "96x80, 5 frames, 0.50 s, 10 a second" in out
    assert "gauge canonical" in out
    assert "is a picture" in refusal(*run("info", "film.gif", "moons"))


def test_info_tells_how_separable_each_cloud_is(run, model, tmp_path):
    code, out, _ = run("info", model, "xor", "--points-per-class", "40")
    assert code == 0
    table = [line.split() for line in out.splitlines()[-5:]]
    assert [row[:2] for row in table[:3]] == [
        ["input", "no"],
        ["input_layer", "affine"],
        ["input_layer", "tanh"],
    ]
    points = written(tmp_path / "points.csv", b"0,0,a\n1,0,b\n")
    code, out, _ = run("info", model, points)
    assert code == 0
    assert "separability of points, 2 points" in out
    assert out.splitlines()[-1].split()[2:4] == ["yes", "100"]


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


MISTAKES = [
    (["animat", "moons"], "did you mean 'animate'"),
    (["--bogus"], "--bogus"),
    (["animate", "moons", "--hiden", "3"], "--hidden"),
    (["animate", "moons", "rings"], "rings"),
    (["animate", "mons"], "did you mean 'moons'"),
    (["train", "mons"], "did you mean 'moons'"),
    (["animate", "--theme", "drak"], "did you mean 'dark'"),
    (["animate", "--view", "orbti"], "did you mean 'orbit'"),
    (["animate", "--easing", "linaer"], "did you mean 'linear'"),
    (["animate", "--path", "trun"], "did you mean 'turn'"),
    (["animate", "--gauge", "row"], "did you mean 'raw'"),
    (["animate", "--fps", "0"], "fps must be between"),
    (["animate", "--fps", "nan"], "fps must be between"),
    (["animate", "--fps", "120", "-o", "film.gif"], "50"),
    (["animate", "--duration", "0"], "duration must be between"),
    (["animate", "--hold", "-1"], "hold must be between"),
    (["animate", "--size", "1x1"], "not 1x1"),
    (["animate", "--size", "0x480"], "not 0x480"),
    (["animate", "--size", "9000x9000"], "not 9000x9000"),
    (["animate", "--size", "abc"], "'abc' is no size"),
    (["animate", "--size", "480"], "'480' is no size"),
    (["animate", "--colors", "1"], "2 to 256 colours, not 1"),
    (["animate", "--colors", "257"], "2 to 256 colours, not 257"),
    (["animate", "-o", "film.avi"], ".gif"),
    (["animate", "-o", "film"], ".gif"),
    (["animate", "--points-per-class", "0"], "points per class, not 0"),
    (["animate", "--noise", "-1"], "noise"),
    (["animate", "--data-seed", "-1"], "seed"),
]
MISFITS = [  # known when the network is there
    (["animate", "--view", "orbit"], "width 2"),
    (["animate", "--at", "nan", "-o", "still.png"], "not nan"),
]
UNTRAINABLE = [
    (["train", "--hidden", "-1"], "hidden must be at least 0, not -1"),
    (["train", "--hidden", "two"], "two"),
    (["train", "--width", "0"], "width must be at least 1, not 0"),
    (["train", "--activation", "tahn"], "did you mean 'tanh'"),
    (["train", "--activation", "softmax"], "softmax"),
    (["train", "--seed", "-1"], "seed must be at least 0, not -1"),
    (["train", "--epochs", "0"], "epochs must be at least 1, not 0"),
    (["train", "--restarts", "0"], "restarts must be at least 1, not 0"),
    (["train", "--batch-size", "0"], "batch_size must be at least 1, not 0"),
    (["train", "--learning-rate", "nan"], "learning_rate must be above 0"),
    (["train", "--learning-rate", "-1"], "learning_rate must be above 0"),
    (["compare", "--per-row", "0"], "panels per row must be at least 1, not 0"),
    (["compare", "--hidden", "1,x"], "x"),
    (["compare", "moons,rings", "--seed", "1,2,3,4,5,6,7,8,9"], "1 to 16 panels, not 18"),
    (["compare", "--hidden", "0,-1"], "hidden must be at least 0, not -1"),
    (["train", "-o", "net.pt"], ".safetensors"),
    (["article", "--format", "avi"], "unknown format 'avi'; known are"),
    (["article", "--size", "1x1"], "not 1x1"),
    (
        ["animate", "--over", "epochs", "--hidden", "0", "--at-layer", "2"],
        "0 to 1, input_layer, not 2",
    ),
    (["animate", "--over", "epochs", "--view", "orbit"], "flows of width 3, but this one has"),
    (["animate", "--over", "epochs", "--cloud", "99", "-o", "one.png"], "from 0 to"),
    (["animate", "--view", "orbit"], "flows of width 3, but this one has width 2"),
    (["animate", "--hidden", "1", "--cloud", "5", "-o", "one.png"], "from 0 to 4, not 5"),
    (["compare", "--hidden", "0,1", "--cloud", "5", "-o", "one.png"], "from 0 to 4, not 5"),
    (["compare", "--width", "2,3", "--view", "plane"], "but this one has width 3"),
    (["compare", "--clock", "totl"], "did you mean 'total'"),
]

UNTYPESETTABLE = [
    ["animate", "--title", "a \U0010fffd"],
    ["animate", "--title", "$\\nonsense$"],
    ["animate", "--over", "epochs", "--title", "a \U0010fffd"],
    ["compare", "--title", "a \U0010fffd"],
]


WITHOUT_EFFECT = [
    ("animate --model x.safetensors --hidden 3", "--hidden has no effect beside --model"),
    ("animate --model x.safetensors --restarts 3", "--restarts has no effect beside --model"),
    ("animate --model x.safetensors --spacing log", "--spacing has no effect beside --model"),
    ("animate --modules linear", "--modules has no effect without --model"),
    (
        "animate --over epochs --model x.safetensors --modules linear",
        "--modules has no effect with",
    ),
    ("animate --over epochs --output-stage", "--output-stage has no effect with --over epochs"),
    ("animate --over epochs --affine-time 2", "--affine-time has no effect with --over epochs"),
    ("animate --over epochs --path straight", "--path has no effect with --over epochs"),
    ("animate --over epochs --activation-path walls", "--activation-path has no effect with"),
    ("animate --with grid", "--with has no effect on grid, which is drawn anyway"),
    ("animate --with dots --without dots", "--with has no effect on dots beside --without dots"),
    ("animate --without grid,grdi", "unknown mark 'grdi', did you mean 'grid'"),
    ("animate --snapshots 4", "--snapshots has no effect without --over epochs"),
    ("animate --at-layer 4", "--at-layer has no effect without --over epochs"),
    ("animate --colors 4 -o film.mp4", "--colors has no effect on any file but a .gif"),
    ("animate --at 1 --cloud 1 -o still.png", "--at has no effect beside --cloud"),
    ("animate --size 99x99 -o still.png", "--size has no effect on a filmstrip"),
    ("animate --size 99x99 -o still.svg", "--size has no effect on a filmstrip, which"),
    ("animate x.csv --noise 1", "--noise has no effect on points from a file"),
    ("animate x.npz --data-seed 1", "--data-seed has no effect on points from a file"),
    ("animate moons --factor 0.5", "--factor has no effect on moons"),
    ("compare moons,xor --turns 2", "--turns has no effect on moons, xor"),
    ("animate --label x", "--label has no effect without a file of points"),
    ("animate --class-names a,b", "--class-names has no effect without a file of points"),
    ("animate x.npz --encoding utf-8", "--encoding has no effect without a CSV file"),
    ("compare --model x.safetensors --epochs 3", "--epochs has no effect beside --model"),
    ("compare --colors 4", "--colors has no effect on any file but a .gif"),
    ("compare x.csv,y.csv --noise 1", "--noise has no effect on points from a file"),
    ("compare moons,rings --label x", "--label has no effect without a file of points"),
    ("train --snapshots 4", "--snapshots has no effect without --record"),
    ("train x.csv --points-per-class 9", "--points-per-class has no effect on points"),
    ("info x.safetensors --sample 3", "--sample has no effect without DATA"),
]


@pytest.mark.parametrize(("arguments", "said"), WITHOUT_EFFECT)
def test_what_has_no_effect_is_refused(run, arguments, said):
    ended = run(*arguments.split())
    assert said in refusal(*ended)
    assert ended[0] == 2


def test_what_has_an_effect_after_all_is_not_refused(run, model, tmp_path):
    points = written(tmp_path / "points.csv", b"0,0,a\n1,0,b\n")
    mixed = ["compare", f"moons,{points}", "--noise", "0.1", "--encoding", "utf-8", *SMALL]
    trained = ["--restarts", "2", "--epochs", "1", "--hidden", "0", "--model", model]
    assert run(*mixed, *trained, "--colors", "8", "-o", "film.gif")[0] == 0
    still = ["animate", "--model", model, "--size", "99x99", "-o", "still.png"]
    assert run(*still, "--cloud", "1")[0] == 0
    several = ["compare", "moons,rings", "--factor", "0.5", "--model", model, *SMALL]
    assert run(*several, "-o", "film.gif")[0] == 0


@pytest.mark.parametrize("name", CONFLICTS)
def test_only_options_that_there_are_can_be_without_effect(name):
    known = {parameter.name for parameter in command_of(name).params}
    for entry in CONFLICTS[name]:
        assert known.issuperset([*entry.names, *entry.causes])


def test_marks_are_left_out_and_added(run, model, tmp_path, monkeypatch):
    monkeypatch.setitem(MARKS, "meter", replace(MARKS["meter"], shown=False))
    drawn = []
    monkeypatch.setattr(
        "dnnflow.terminal.manner.Manner.save",
        lambda _manner, film, _screen: drawn.append(film.tracks[0].marks),
    )
    for words in ([], ["--with", "meter"], ["--without", "grid,strip"]):
        assert run("animate", "--model", model, *words)[0] == 0
    usual = tuple(name for name in MARKS if name != "meter")
    fewer = tuple(name for name in usual if name not in {"grid", "strip"})
    assert drawn == [usual, tuple(MARKS), fewer]
    ended = run("animate", "--model", model, "--without", "meter")
    assert "--without has no effect on meter, which is not drawn anyway" in refusal(*ended)


def test_a_film_is_called_as_its_data(run, model, tmp_path):
    points = written(tmp_path / "points.csv", b"0,0,a\n1,0,b\n")
    quick = ["--duration", "0.5", "--fps", "10", "--size", "96x80"]
    assert run("animate", points, "--model", model, *quick) == (0, "points.gif\n", "")


@pytest.mark.parametrize(("arguments", "said"), MISTAKES + MISFITS, ids=str)
def test_a_mistake_is_one_line(run, model, tmp_path, arguments, said):
    old = tmp_path / "moons.gif"
    old.write_bytes(b"old")
    if arguments[0] == "animate":
        arguments = [*arguments, "--model", str(model)]
    ended = run(*arguments)
    assert said in refusal(*ended)
    assert ended[0] == 2
    assert old.read_bytes() == b"old"
    assert set(tmp_path.iterdir()) == {old, model}


@pytest.mark.parametrize(("arguments", "said"), UNTRAINABLE, ids=str)
def test_a_mistake_is_found_before_the_training(run, tmp_path, monkeypatch, arguments, said):
    monkeypatch.setattr("dnnflow.fit.train.descend", None)
    ended = run(*arguments)
    assert said in refusal(*ended)
    assert ended[0] == 2
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("arguments", UNTYPESETTABLE, ids=str)
def test_words_without_letters_are_found_before_the_training(run, tmp_path, monkeypatch, arguments):
    monkeypatch.setattr("dnnflow.fit.train.descend", None)
    ended = run(*arguments)
    assert refusal(*ended)
    assert ended[0] == 65
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("arguments", "said"), MISTAKES, ids=str)
def test_a_mistake_in_the_picture_is_found_before_the_training(run, monkeypatch, arguments, said):
    monkeypatch.setattr("dnnflow.fit.train.descend", None)
    ended = run(*arguments)
    assert said in refusal(*ended)
    assert ended[0] == 2


def test_a_reader_who_has_read_enough_is_no_error():
    command = [sys.executable, "-m", "dnnflow", "doctor"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def written(path, content):
    path.write_bytes(content)
    return path


def test_a_missing_or_unreadable_input(run, tmp_path):
    for path in ("gone.safetensors", "gone.keras", "gone.gif"):
        ended = run("info", path)
        assert path in refusal(*ended)
        assert ended[0] == 66
    folder = tmp_path / "folder.safetensors"
    folder.mkdir()
    ended = run("animate", "--model", folder)
    assert ended[0] == 66
    refusal(*ended)


@pytest.mark.parametrize("cut", [0, 1, 7, 8, 9, 100, -1])
def test_a_damaged_network(run, model, tmp_path, cut):
    broken = written(tmp_path / "broken.safetensors", model.read_bytes()[:cut])
    old = written(tmp_path / "film.gif", b"old")
    for arguments in (["info", broken], ["animate", "--model", broken, "-o", old]):
        ended = run(*arguments)
        assert "broken.safetensors" in refusal(*ended)
        assert ended[0] == 65
    assert old.read_bytes() == b"old"


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_weights_that_are_not_finite(run, model, bad):
    tensors = load_file(model)
    header = int.from_bytes(model.read_bytes()[:8], "little")
    metadata = json.loads(model.read_bytes()[8 : 8 + header])["__metadata__"]
    tensors["0.weight"][1, 0] = bad
    save_file(tensors, model, metadata)
    ended = run("animate", "--model", model)
    assert "not finite" in refusal(*ended)
    assert ended[0] == 65


@pytest.mark.parametrize("name", ["net.pt", "net.pkl", "net.h5", "net.npz"])
def test_files_that_may_run_code_are_refused_with_the_safe_way(run, tmp_path, name):
    ended = run("animate", "--model", written(tmp_path / name, b"anything"))
    assert "may run code" in refusal(*ended)
    assert ended[0] == 65


@pytest.mark.parametrize("name", ["film.gif", "film.mp4", "film.png"])
def test_a_damaged_picture(run, tmp_path, name):
    ended = run("info", written(tmp_path / name, b"GIF89a no picture"))
    assert name in refusal(*ended)
    assert ended[0] == 65


def test_a_network_of_another_width_than_the_points(run, tmp_path):
    path = tmp_path / "wide.safetensors"
    save_network(random_network(0, hidden=1, width=2, dimension=3), path)
    ended = run("animate", "moons", "--model", path)
    said = refusal(*ended)
    assert ended[0] == 65
    assert "width 3" in said
    assert "width 2" in said


@pytest.mark.parametrize(
    ("title", "said"), [("a \U0010fffd", "U+10FFFD"), ("a\x07b", "U+0007"), (r"$\foo$", r"\foo")]
)
def test_a_title_that_cannot_be_typeset(run, model, title, said):
    ended = run("animate", "--model", model, *SMALL, "--size", "320x320", "--title", title)
    assert said in refusal(*ended)
    assert ended[0] == 65


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
    monkeypatch.setattr("dnnflow.terminal.manner.save_film", lambda *_, **__: 1 / 0)
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
    assert "av" in loaded
    assert not loaded & {"tensorflow", "keras", "torch", "sklearn", "onnx", "pandas"}
