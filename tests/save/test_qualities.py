"""Three qualities: each one costs more than the one before, and is worth more."""

import re

import numpy as np
import pytest
from animations import animation
from films import decoded, disc_picture, film, rms
from painted import painted

from dnnflow.errors import UsageError
from dnnflow.render.painter import painter_of
from dnnflow.save.formats import FORMATS, format_of
from dnnflow.save.probe import probe
from dnnflow.save.qualities import PALETTE, QUALITIES, USUAL_QUALITY, X264
from dnnflow.show.animation import film_of
from dnnflow.show.output import OUTPUT, Asked, Output
from dnnflow.show.samples import film_palette
from dnnflow.show.saving import save_movie

LUMA = np.array([0.2126, 0.7152, 0.0722])
MOVING = {suffix: form for suffix, form in FORMATS.items() if form.movie}


def saved(path, quality, size=(320, 240)):
    """A film in a quality, and how far the first picture is from the true one, in luma."""
    shown = painted(animation(hidden=1), size)
    painter = painter_of(shown.film, size, format_of(path).layout)
    save_movie(shown.film, painter, path, Output(quality=quality))
    true = shown.picture(0).image()
    return path.stat().st_size, rms(decoded(path)[0] @ LUMA, true @ LUMA)


@pytest.mark.parametrize("suffix", MOVING)
def test_every_moving_format_has_all_qualities(suffix):
    assert tuple(MOVING[suffix].qualities) == QUALITIES
    assert OUTPUT.quality == USUAL_QUALITY


@pytest.mark.parametrize("suffix", [".mp4", ".gif", ".mov"])
def test_more_bytes_give_truer_pictures(tmp_path, suffix):
    made = [saved(tmp_path / f"{name}{suffix}", name) for name in QUALITIES]
    sizes, errors = zip(*made, strict=True)
    assert list(sizes) == sorted(sizes)
    assert len(set(sizes)) == len(sizes)
    assert list(errors) == sorted(errors, reverse=True)


@pytest.mark.parametrize("quality", QUALITIES)
def test_a_video_of_any_quality_plays_everywhere_and_is_the_same_each_time(tmp_path, quality):
    pictures = [disc_picture(index, (160, 96), "yuv420") for index in range(30)]
    first, second = (
        film(tmp_path / f"{name}.mp4", pictures, quality=quality) for name in ("first", "second")
    )
    assert first.read_bytes() == second.read_bytes()
    facts = probe(first)
    assert (facts.codec, facts.pixels, facts.frames) == ("h264 High", "yuv420p", 30)
    assert facts.fps == 25


def reach_of(path):
    """How far x264 looked for what moves, in pixels, as it notes itself."""
    return int(re.search(rb"me_range=(\d+)", path.read_bytes())[1])


@pytest.mark.parametrize(("size", "reach"), [((480, 480), 8), ((960, 720), 10), ((1920, 1080), 16)])
def test_an_encoder_looks_as_far_as_dots_move_on_a_plot_of_its_size(tmp_path, size, reach):
    pictures = [disc_picture(0, size, "yuv420")] * 2
    assert reach_of(film(tmp_path / "film.mp4", pictures)) == reach


def test_an_encoder_does_not_look_far_on_the_small_plots_of_many_panels(tmp_path):
    one, path = animation(hidden=1), tmp_path / "film.mp4"
    shown = painted(one | one | one, (1920, 1080), "yuv420")
    save_movie(shown.film, shown.painter, path)
    assert reach_of(path) == min(shown.painter.panels[0].plot.width * 16 // 1080, 16) < 10


def test_what_stands_still_takes_hardly_any_bytes(tmp_path):
    size = (320, 240)
    moving = [disc_picture(index, size, "yuv420") for index in range(10)]
    short = film(tmp_path / "short.mp4", moving).stat().st_size
    long = film(tmp_path / "long.mp4", [*moving, *([moving[-1]] * 60)]).stat().st_size
    assert long - short < 60 * 50  # and 20 of those are the index


def test_x264_is_told_a_quantizer_that_falls(tmp_path):
    told = [
        dict(pair.split("=") for pair in each.options["x264-params"].split(":"))
        for each in X264.values()
    ]
    quantizers = [int(each["qp"]) for each in told]
    assert quantizers == sorted(quantizers, reverse=True)
    pictures = [disc_picture(0, (96, 64), "yuv420")]
    path = film(tmp_path / "film.mp4", pictures)
    assert f"qp={told[QUALITIES.index(USUAL_QUALITY)]['qp']}".encode() in path.read_bytes()


@pytest.mark.parametrize(
    ("colors", "quality", "most"), [(None, "draft", 15), (None, "best", 63), (9, "best", 9)]
)
def test_colors_that_are_asked_for_count(colors, quality, most):
    output = Output(colors=colors, quality=quality)
    assert output.palette_colors(FORMATS[".gif"]) == most
    assert output.palette_colors(FORMATS[".mp4"]) is None
    shown = painted(animation(hidden=1), (160, 120))
    palette = film_palette(film_of(animation(hidden=1)), shown.painter, most)
    assert 2 <= len(np.unique(palette, axis=0)) <= most


def test_an_unknown_quality_is_refused_with_those_that_there_are(tmp_path):
    with pytest.raises(UsageError, match=r"quality 'fine'.*draft, good, best"):
        animation(hidden=1).save(tmp_path / "film.mp4", quality="fine")
    assert not list(tmp_path.iterdir())


def test_all_that_can_be_asked_of_a_file_can_be_asked_by_name():
    assert list(Asked.__annotations__) == list(Output.__dataclass_fields__)


def test_the_palette_leaves_an_index_for_what_stays_as_it_is():
    assert all((each.colors + 1).bit_count() == 1 for each in PALETTE.values())
