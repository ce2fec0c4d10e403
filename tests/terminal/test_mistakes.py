"""Every mistake on the command line is one line and an exit code, before any training."""

import pytest
from command_line import SMALL, refusal

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
    (["animate", "-o", "film.avi"], "write film.mp4"),
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
    (["compare", "moons,rings", "--seed", "1-129"], "1 to 256 networks, not 258"),
    (["compare", "--hidden", "0,-1"], "hidden must be at least 0, not -1"),
    (["train", "-o", "net.pt"], ".safetensors"),
    (["article", "--format", "avi"], "unknown format 'avi', did you mean 'avif'? Known are"),
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


@pytest.mark.parametrize(
    ("title", "said"), [("a \U0010fffd", "U+10FFFD"), ("a\x07b", "U+0007"), (r"$\foo$", r"\foo")]
)
def test_a_title_that_cannot_be_typeset(run, model, title, said):
    ended = run("animate", "--model", model, *SMALL, "--size", "320x320", "--title", title)
    assert said in refusal(*ended)
    assert ended[0] == 65
