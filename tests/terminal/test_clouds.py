"""Recorded states of any model become films by one command; what has no effect is refused."""

import numpy as np
import pytest
from command_line import refusal

from dnnflow.exchange.recordings.recording import recording_of, save_states
from dnnflow.save.probe import probe

FAST = ["--duration", "0.3", "--fps", "10", "--size", "96x80"]


@pytest.fixture
def states(tmp_path):
    """A file of three recorded clouds, and one of labels that nobody may read."""
    generator = np.random.default_rng(0)
    clouds = [generator.normal(size=(40, width)) for width in (4, 70, 3)]
    labels = [("secret ward", "other ward")[k % 2] for k in range(40)]
    save_states(recording_of(clouds, ["in", "mid", "out"]), tmp_path / "states.npz", labels=labels)
    return tmp_path / "states.npz"


@pytest.mark.parametrize("name", ["states.gif", "states.png", "states.svg"])
def test_a_file_of_states_becomes_a_film(run, states, name):
    asked = FAST if name == "states.gif" else []
    assert run("animate", "--clouds", states, "-o", name, *asked)[:2] == (0, f"{name}\n")
    assert "states" in probe(name).comment


def test_some_of_the_points_are_shown(run, states):
    assert run("animate", "--clouds", states, "--sample", "9", "-o", "film.gif", *FAST)[0] == 0
    assert "count = 9" in probe("film.gif").comment


def test_points_travel_only_if_they_are_asked_to(run, states, tmp_path):
    assert run("animate", "--clouds", states, "-o", "film.gif", *FAST)[0] == 0
    assert "content" not in probe("film.gif").comment
    missing = refusal(*run("reproduce", "film.gif"))
    assert missing.endswith("left out of the recipe: give --clouds FILE\n")
    assert run("reproduce", "film.gif", "--clouds", states)[0] == 0
    assert (tmp_path / "film-again.gif").read_bytes() == (tmp_path / "film.gif").read_bytes()
    assert run("animate", "--clouds", states, "-o", "whole.gif", "--embed", *FAST)[0] == 0
    assert run("reproduce", "whole.gif")[0] == 0


@pytest.mark.parametrize(
    "beside",
    [["moons"], ["--hidden", "2"], ["--model", "a.keras"], ["--standardize"], ["--over", "both"]],
)
def test_what_has_no_effect_beside_states_is_refused(run, states, beside):
    assert "no effect beside --clouds" in refusal(*run("animate", *beside, "--clouds", states))


def test_labels_that_do_not_fit_are_refused(run, tmp_path):
    np.savez(tmp_path / "states.npz", a=np.ones((3, 2)), labels=[0, 1])
    assert "states.npz" in refusal(*run("animate", "--clouds", "states.npz", "-o", "film.gif"))
