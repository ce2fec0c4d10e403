"""Posters of mosaics: a picture behind each layer, one below the other, or on a page each."""

import re
from dataclasses import replace

import numpy as np
import pytest
from animations import QUICK
from networks import random_network

from dnnflow.data.shapes import moons
from dnnflow.render.page.poster import POSTER_SIZE, moments_of, poster_of
from dnnflow.render.painter import painter_of
from dnnflow.render.script.cues import cues_of
from dnnflow.render.script.slides import Script
from dnnflow.render.script.steps import steps_of
from dnnflow.save.probe import probe
from dnnflow.show.animation import Animation, Comparison, film_of
from dnnflow.show.output import Output
from dnnflow.show.saving import save_film
from dnnflow.show.stills import save_still

POINTS, SIZE = moons(30), (320, 180)


@pytest.fixture(scope="module")
def film():
    """Of 17 networks, one of them deeper than the others."""
    networks = [random_network(seed, seed == 16, 2) for seed in range(17)]
    row = tuple(Animation(each, POINTS, QUICK) for each in networks)
    return film_of(Comparison((row,)), fps=10)


def test_each_part_is_the_picture_of_a_cloud(film):
    painter, frames = poster_of(film, size=SIZE)
    poster = painter.picture(frames).image()
    clouds = (0, 2, 4)
    assert poster.shape == (180 * len(clouds), 320, 3)
    for part, cloud in zip(np.split(poster, len(clouds)), clouds, strict=True):
        alone = painter_of(film, SIZE).picture(film.when(film.time_of(cloud))).image()
        np.testing.assert_array_equal(part[40:], alone[40:])
    assert [moment[16].reached for moment in moments_of(film)] == [*clouds]


def test_a_transparent_poster_has_the_same_parts(film):
    painter, frames = poster_of(replace(film, background="transparent"), size=SIZE)
    assert painter.picture(frames).image().shape[:2] == (540, 320)


@pytest.mark.parametrize("suffix", ["png", "svg", "pdf"])
def test_stills_of_a_mosaic_show_all_clouds_or_one(film, suffix, tmp_path):
    path, (width, height) = tmp_path / f"poster.{suffix}", POSTER_SIZE
    save_still(film, path, Output())
    pages = len(re.findall(rb"/Type /Page\b", path.read_bytes())) if suffix == "pdf" else 1
    assert pages == (3 if suffix == "pdf" else 1)
    whole, below = probe(path).size, 1 if suffix == "pdf" else 3
    assert whole[1] / whole[0] == pytest.approx(below * height / width, rel=0.01)
    save_still(film, path, Output(cloud=4, size=SIZE))
    assert probe(path).size[0] / probe(path).size[1] == pytest.approx(SIZE[0] / SIZE[1], rel=0.02)


def test_captions_of_a_mosaic_count_what_is_separable(film):
    said = cues_of(film)
    assert {len(each.lines) for each in said} == {1}
    assert said[0].lines[0].startswith("0 of 17 linearly separable from here on: ")
    assert said[-1].end == film.frames / film.fps


def test_slides_of_a_mosaic_say_what_is_true_of_all_panels(film, tmp_path):
    script = Script(film, "")
    assert script.title == "moons"
    assert not any(script.layer(step).lines for step in steps_of(film))
    (line,) = script.closing().lines
    assert line.runs[0].letters.text.endswith("of 17 linearly separable at the end")
    path = tmp_path / "mosaic.pptx"
    save_film(film, path, Output(size=SIZE))
    assert probe(path).size[0] > 0
