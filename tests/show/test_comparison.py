"""Animations side by side: each is what it is by itself, on one clock."""

from functools import partial

import numpy as np
import pytest
from animations import animation
from films import rms
from networks import random_network
from painted import painted

from dnnflow.data.shapes import moons
from dnnflow.errors import UsageError
from dnnflow.motion.schedule import Schedule
from dnnflow.save.probe import probe
from dnnflow.show.animation import Animation, Comparison
from dnnflow.study.variants import comparison, loaded_variants


def test_animations_stand_side_by_side_and_above_each_other():
    one, two, three = (animation(seed) for seed in range(3))
    assert (one | two | three).rows == ((one, two, three),)
    assert (one & two & three).rows == ((one,), (two,), (three,))
    assert ((one | two) & (two | three)).rows == ((one, two), (two, three))
    assert ((one & two) | (two & three)).rows == ((one, two), (two, three))
    with pytest.raises(UsageError, match="2 rows"):
        (one & two) | three


def test_the_panels_of_a_comparison_show_its_animations():
    one, two = animation(0), animation(1)
    twice, pair, swapped = (painted(each, (256, 128)) for each in (one | one, one | two, two | one))
    for index in (0, pair.frames // 2, pair.frames - 1):
        first, again = panels_of(twice, index)
        np.testing.assert_array_equal(first, again)
        np.testing.assert_array_equal(panels_of(pair, index)[::-1], panels_of(swapped, index))
    assert rms(*panels_of(pair, index)) > 3


def panels_of(film, index):
    """The pixels of each panel of a picture."""
    image, boxes = film.picture(index).image(), [panel.box for panel in film.painter.panels]
    return [image[box.top : box.bottom, box.left : box.right] for box in boxes]


def test_panels_start_with_the_same_view():
    film = painted((animation(0) | animation(1, width=1) | animation(2, hidden=3)), (192, 64))
    views = {track.frame(0).view for track in film.tracks}
    assert len(views) == 1


@pytest.mark.parametrize("clock", ["stage", "total"])
def test_the_clock_of_a_comparison(clock):
    shallow, deep = animation(hidden=0), animation(hidden=3)
    film = painted(Comparison(((shallow, deep),), clock), (128, 64))
    ends = [track.timeline.ends[-1] for track in film.tracks]
    first = [track.timeline.ends[0] for track in film.tracks]
    assert len({track.timeline.frames for track in film.tracks}) == 1
    if clock == "stage":
        assert first[0] == pytest.approx(first[1])
        assert ends[0] < ends[1]
    else:
        assert ends[0] == pytest.approx(ends[1])
    for track in film.tracks:
        last = track.frame(film.frames - 1).points
        np.testing.assert_array_equal(last, track.flow.clouds[-1])


def test_a_sweep_labels_its_panels_and_fits_them_on_a_screen(tmp_path):
    networks = {f"n{seed}": random_network(seed, 0, 2) for seed in range(12)}
    variants = loaded_variants([moons(10)], networks)
    look = {"title": "Depths", "theme": "light", "schedule": Schedule(duration=0.3)}
    shown = comparison(variants, animate=partial(Animation, **look))
    assert shown.arrangement.title == "Depths"
    assert [each.title for each in shown.animations] == [f"n{k}" for k in range(12)]
    shown.save(tmp_path / "twelve.gif")
    assert probe(tmp_path / "twelve.gif").size == (1600, 1080)
    with pytest.raises(UsageError, match="per row must be at least 1"):
        comparison(variants, per_row=0)
    with pytest.raises(UsageError, match="256 networks"):
        comparison(variants * 22)
