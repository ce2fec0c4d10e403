"""Something to show at once: a command that needs no network, no points and no TensorFlow."""

import click
import pytest

from dnnflow.exchange import to_keras
from dnnflow.save.probe import probe
from dnnflow.study.demos import DEMOS

QUICK = ("--duration", "0.3", "--fps", "10", "--size", "96x80")


def test_the_first_animation_is_a_gif_in_this_folder(run, tmp_path):
    assert run("demo", *QUICK) == (0, "moons.gif\n", "")
    assert probe(tmp_path / "moons.gif").frames == 3


@pytest.mark.parametrize("name", DEMOS)
def test_each_demo_becomes_a_file_of_its_name(run, tmp_path, name):
    assert run("demo", name, *QUICK)[:2] == (0, f"{name}.gif\n")
    assert (tmp_path / f"{name}.gif").is_file()


def test_a_demo_is_shown_as_the_article_does_unless_told_otherwise(run, tmp_path):
    for name, more in (("usual", ()), ("xy", ("--view", "xy")), ("pca", ("--view", "pca"))):
        out = f"{name}.png"
        assert run("demo", "rings", "-o", out, "--at", "9", "--size", "96x80", *more)[0] == 0
    usual, xy, pca = ((tmp_path / f"{name}.png").read_bytes() for name in ("usual", "xy", "pca"))
    assert usual == xy != pca


def test_what_was_made_is_shown_if_asked(run, monkeypatch):
    opened = []
    monkeypatch.setattr(click, "launch", lambda path: opened.append(path) or 0)
    assert run("demo", *QUICK, "-o", "a.gif") == (0, "a.gif\n", "")
    assert opened == []
    assert run("demo", *QUICK, "-o", "a.gif", "--open") == (0, "a.gif\n", "")
    assert opened == ["a.gif"]


def test_where_nothing_can_show_it_the_file_is_there_all_the_same(run, monkeypatch, tmp_path):
    monkeypatch.setattr(click, "launch", lambda _path: 3)
    code, out, err = run("demo", *QUICK, "-o", "a.gif", "--open")
    assert (code, out) == (0, "a.gif\n")
    assert err == "dnnflow: cannot open a.gif: no program for it is known here\n"
    assert (tmp_path / "a.gif").is_file()


def test_without_tensorflow_a_training_is_refused_and_the_demo_named(run, monkeypatch, tmp_path):
    monkeypatch.setattr(to_keras, "find_spec", lambda _name: None)
    code, out, err = run("animate", "moons")
    assert (code, out) == (69, "")
    assert 'pip install "dnnflow[train]"' in err
    assert "dnnflow demo" in err
    assert list(tmp_path.iterdir()) == []


def test_an_option_without_effect_is_refused(run):
    code, _, err = run("demo", "-o", "a.mp4", "--colors", "20")
    assert code == 2
    assert "--colors has no effect" in err
