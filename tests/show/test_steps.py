"""A folder with a clip a layer: they join without a seam, and all are there or none is."""

import json
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from animations import QUICK, animation
from PIL import Image

from dnnflow.errors import CannotCreateError
from dnnflow.render.painter import painter_of
from dnnflow.render.script.steps import steps_of
from dnnflow.save.probe import probe
from dnnflow.show.animation import film_of
from dnnflow.show.steps import holds_steps

SIZE = (96, 80)

SCHEDULES = {
    "whole": QUICK,
    "boomerang": replace(QUICK, loop="boomerang"),
    "part": replace(QUICK, since="2", until="3"),
    "fast": replace(QUICK, speed=1.7, hold=0.0),
}


def shown(schedule=QUICK):
    return animation(hidden=3, schedule=schedule)


@pytest.mark.parametrize("name", SCHEDULES)
def test_each_begins_with_the_picture_that_the_one_before_ended_with(name):
    film = film_of(shown(SCHEDULES[name]))
    steps, painter = steps_of(film), painter_of(film, SIZE)

    def pictures(part):
        return [painter.picture(part.at(index)).image() for index in range(part.frames)]

    whole, clips = pictures(film), [pictures(step.film) for step in steps]
    for one, other in pairwise(clips):
        assert np.array_equal(one[-1], other[0])
    joined = [*clips[0], *(image for clip in clips[1:] for image in clip[1:])]
    assert np.array_equal(joined, whole)


def test_a_part_of_a_part_is_a_part():
    film = film_of(shown(SCHEDULES["part"]))
    for first in range(film.frames):
        for last in range(first, film.frames):
            part = film.part(first, last)
            places = [part.place(index) for index in range(part.frames)]
            assert places == [film.place(index) for index in range(first, last + 1)]


@pytest.mark.parametrize("suffix", ["gif", "mp4"])
def test_a_folder_holds_clips_posters_and_their_times(tmp_path, suffix):
    folder, film = tmp_path / "new" / "steps", film_of(shown(), fps=10)
    assert shown().save(folder, format=suffix, size=SIZE) == folder
    listed = json.loads((folder / "steps.json").read_text(encoding="utf-8"))
    assert listed["duration"] == pytest.approx(film.frames / film.fps)
    names = {"steps.json"}
    for step, entry in zip(steps_of(film), listed["steps"], strict=True):
        assert entry["name"] == step.chapter.name
        assert (entry["start"], entry["end"]) == (step.chapter.start, step.chapter.end)
        held = probe(folder / entry["clip"])
        assert held.size == SIZE
        assert held.duration == pytest.approx(step.film.frames / film.fps, abs=0.01)
        assert [each.name for each in held.chapters] == [step.chapter.name] * (suffix == "mp4")
        with Image.open(folder / entry["poster"]) as poster:
            first = painter_of(film, SIZE).picture(step.film.at(0)).image()
            assert np.array_equal(np.asarray(poster), first)
        names |= {entry["clip"], entry["poster"]}
    assert {each.name for each in folder.iterdir()} == names
    assert sorted(names)[1] == "1-input_layer.png"
    assert holds_steps(folder)
    assert [each.name for each in folder.parent.iterdir()] == ["steps"]


def test_clips_have_captions_of_their_own(tmp_path):
    folder = shown().save(tmp_path / "steps", format="gif", captions=True, size=SIZE)
    for entry in json.loads((folder / "steps.json").read_bytes())["steps"]:
        words = (folder / entry["captions"]).read_text(encoding="utf-8")
        assert words.startswith("WEBVTT\n\n00:00:00.000 --> 00:00:0")
        assert entry["name"] in words.splitlines()[3]


def test_steps_take_the_place_of_steps_and_of_nothing_else(tmp_path):
    folder = tmp_path / "steps"
    folder.mkdir()
    shown().save(folder, format="gif", size=SIZE)
    shown(replace(QUICK, until="2")).save(folder, format="webp", size=SIZE)
    assert len(list(folder.glob("*.webp"))) == 2
    assert not list(folder.glob("*.gif"))
    (folder / "mine.txt").write_text("mine")
    with pytest.raises(CannotCreateError, match="holds other files; name a new one"):
        shown().save(folder, format="gif", size=SIZE)
    assert (folder / "mine.txt").read_text() == "mine"
    for content in ("", "[]", '{"steps": 1}', '{"steps": [1]}', "[" * 10**5):
        (folder / "steps.json").write_text(content)
        assert not holds_steps(folder)


def test_what_fails_in_the_middle_leaves_the_old_folder(tmp_path):
    folder = shown().save(tmp_path / "steps", format="gif", size=SIZE)
    before = {each.name: each.read_bytes() for each in folder.iterdir()}
    clips = []

    def progress(frames):
        clips.append(frames)
        return iter(frames) if len(clips) < 3 else 1 / 0

    with pytest.raises(ZeroDivisionError):
        shown().save(folder, format="gif", size=(64, 64), progress=progress)
    assert {each.name: each.read_bytes() for each in folder.iterdir()} == before
    assert [each.name for each in tmp_path.iterdir()] == ["steps"]


def test_names_of_layers_are_fit_for_files(tmp_path):
    film = film_of(animation(hidden=0))
    network = film.deepest.network
    layers = tuple(replace(each, name="a/../b: 層") for each in network.layers)
    film = film_of(replace(animation(hidden=0), source=replace(network, layers=layers)))
    assert [step.stem for step in steps_of(film)] == ["1-a----b--層"]
