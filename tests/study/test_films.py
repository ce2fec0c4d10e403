"""Films as tasks of an engine: the bytes of a film saved directly, and one that fails is named."""

import os
from functools import partial
from importlib.util import find_spec
from pathlib import Path

import pytest
from networks import random_network

import dnnflow as df
from dnnflow.errors import UsageError
from dnnflow.save.probe import probe
from dnnflow.show.animation import Animation
from dnnflow.study.films import FilmTask, make_films
from dnnflow.study.sweep.cluster import engine_of

MOONS = df.data.moons(20)
SHORT = df.Schedule(duration=0.2, fps=5)
pytestmark = pytest.mark.usefixtures("plain_reports")

BRIEF = partial(Animation, schedule=SHORT)
MODELS = {name: random_network(number, 0, 2) for number, name in enumerate("ab")}


def short(**more):
    return Animation(MODELS["a"], MOONS, schedule=SHORT, **more)


@pytest.fixture
def sweep(tmp_path):
    return df.sweep(MOONS, models=MODELS, folder=tmp_path)


def test_each_network_has_a_film_called_as_its_file_and_its_points(sweep, tmp_path):
    made = sweep.films(".gif", animate=BRIEF)
    assert not made.failures
    assert sorted(made.paths) == sorted((tmp_path / "films").iterdir())
    for path, result in zip(made.paths, sweep.results, strict=True):
        assert path.name.startswith(f"{result.network}-")
        shown = BRIEF(sweep.network(result), MOONS)
        assert path.read_bytes() == shown.save(tmp_path / "direct.gif").read_bytes()


def test_other_points_have_other_films(tmp_path):
    found = df.sweep([MOONS, df.data.rings(20)], models=MODELS, folder=tmp_path)
    assert len(found.films(".gif", animate=BRIEF).paths) == 4


def test_trained_networks_and_films_have_the_same_names(trainings, tmp_path):
    quick = df.TrainingSettings(epochs=1, restarts=1)
    found = df.sweep(MOONS, hidden=0, seed=[0, 1], settings=quick, folder=tmp_path)
    made = found.films(".gif", animate=BRIEF)
    networks = {path.stem for path in (tmp_path / "networks").iterdir()}
    assert {path.stem for path in made.paths} == networks
    assert len(networks) == len(trainings[0][1]) == 2


def test_films_that_are_there_and_whole_are_kept(sweep):
    broken, whole = sweep.films(".gif", animate=BRIEF).paths
    content = broken.read_bytes()
    broken.write_bytes(content[:100])
    os.utime(whole, (1, 1))
    steps = []
    assert sweep.films(".gif", animate=BRIEF, progress=steps.append).paths == (broken, whole)
    assert broken.read_bytes() == content
    assert whole.stat().st_mtime == 1
    assert [(step.done, step.kept, step.total, step.what) for step in steps] == [
        (1, 1, 2, "films"),
        (2, 1, 2, "films"),
    ]
    sweep.films(".gif", animate=BRIEF, fresh=True)
    assert whole.stat().st_mtime > 1


@pytest.mark.parametrize(
    ("suffix", "asked"), [(".gif", {"size": (64, 64)}), (".mp4", {"quality": "draft"})]
)
def test_films_that_were_made_in_another_way_are_made_anew(sweep, suffix, asked):
    paths = sweep.films(suffix, animate=BRIEF).paths
    for path in paths:
        os.utime(path, (1, 1))
    assert sweep.films(suffix, animate=BRIEF).paths == paths
    assert {path.stat().st_mtime for path in paths} == {1}
    made = sweep.films(suffix, animate=BRIEF, **asked).paths
    assert made == paths
    assert min(path.stat().st_mtime for path in paths) > 1
    if "size" in asked:
        assert {probe(path).size for path in paths} == {(64, 64)}
    light = partial(BRIEF, theme="light")
    before = [path.read_bytes() for path in paths]
    sweep.films(suffix, animate=light, **asked)
    assert [path.read_bytes() for path in paths] != before


@pytest.mark.parametrize("processes", [1, 2])
def test_one_that_fails_is_named_and_costs_no_other(processes, tmp_path):
    if processes > 1 and find_spec("distributed") is None:
        pytest.skip("needs distributed")
    paths = [tmp_path / f"{number}.gif" for number in range(3)]
    films = [short(), short(title="\u0378"), short()]
    tasks = [FilmTask(*pair) for pair in zip(paths, films, strict=True)]
    with engine_of(processes) as engine:
        made = make_films(tasks, engine=engine)
    (named,) = made.failures
    assert named == paths[1]
    assert "\n" not in made.failures[named]
    assert made.paths == (paths[0], paths[2])
    assert made.total == 3
    direct = short().save(tmp_path / "direct.gif").read_bytes()
    assert [path.read_bytes() for path in made.paths] == [direct, direct]
    assert not paths[1].exists()


def test_a_sweep_without_a_folder_has_no_place_for_films():
    with pytest.raises(UsageError, match="no folder: sweep with folder="):
        df.sweep(MOONS, models=MODELS).films()


def test_an_unknown_format_makes_no_folder(sweep):
    with pytest.raises(UsageError, match=r"\.gif"):
        sweep.films(".avi")
    assert not Path(sweep.shelf.path, "films").exists()


def test_residual_blocks_are_swept_as_other_settings(trainings):
    quick = df.TrainingSettings(epochs=1, restarts=1)
    found = df.sweep(MOONS, hidden=2, width=2, residual=[False, True], settings=quick)
    assert [each.asked.residual for each in found.results] == [False, True]
    assert [each.residual for _, shapes in trainings for each in shapes] == [False, True]
