"""A transparent film, laid over any ground, is the film that was painted on that ground."""

import re
from functools import cache

import numpy as np
import pytest
from films import decoded_clear, rms
from networks import random_network
from PIL import Image, ImageSequence

from dnnflow.data.shapes import moons
from dnnflow.errors import UsageError
from dnnflow.motion.schedule import Schedule
from dnnflow.render.colors.clear import FAINTEST
from dnnflow.render.painter import painter_of
from dnnflow.render.theme import THEMES
from dnnflow.save.probe import probe
from dnnflow.show.animation import Animation, film_of
from dnnflow.show.preflight import resolved

SIZE = (200, 140)
SHORT = Schedule(duration=0.8, fps=5)


@cache
def film_over(background, width, theme):
    return film_of(shown(width, theme=theme, background=background))


def shown(width=2, **look):
    return Animation(random_network(0, 1, width), moons(20), SHORT, **look)


def over(image, color):
    """An RGBA picture over a plain ground, as Pillow lays it."""
    ground = Image.new("RGBA", SIZE, color)
    return np.asarray(Image.alpha_composite(ground, Image.fromarray(image)).convert("RGB"))


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("width", [2, 3])
@pytest.mark.parametrize("time", [0.0, 0.5, 1.0])
def test_over_its_own_ground_it_is_the_opaque_film(theme, width, time):
    opaque, clear = (film_over(each, width, theme) for each in ("", "transparent"))
    frames = opaque.at(round(time * (opaque.frames - 1)))
    painted = painter_of(opaque, SIZE).picture(frames).image()
    picture = painter_of(clear, SIZE).picture(frames)
    laid = over(picture.rgba(), THEMES[theme].background)
    missed = np.abs(laid.astype(int) - painted)
    # Each of the things that lie over one another is rounded on each ground.
    assert missed.max() <= 4
    assert (missed > 2).mean() < 1e-3
    assert (picture.alpha == 0).mean() > 0.1


@pytest.mark.parametrize("suffix", [".webp", ".apng"])
def test_a_transparent_film_is_decoded_as_it_was_painted(tmp_path, suffix):
    animation = shown(background="transparent")
    path = animation.save(tmp_path / f"film{suffix}", size=SIZE)
    film = film_of(animation)
    painter = painter_of(film, SIZE)
    with Image.open(path) as images:
        decoded = [np.asarray(each.convert("RGBA")) for each in ImageSequence.Iterator(images)]
    assert probe(path).pixels == "rgba"
    assert (decoded[0] == painter.picture(film.at(0)).rgba()).all()
    assert (decoded[-1] == painter.picture(film.at(film.frames - 1)).rgba()).all()


@pytest.mark.parametrize(("suffix", "pixels"), [(".webp", "rgb"), (".apng", "palette")])
def test_an_opaque_film_is_said_to_be_one_though_what_is_kept_is_left_out(tmp_path, suffix, pixels):
    assert probe(shown().save(tmp_path / f"film{suffix}", size=SIZE)).pixels == pixels


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("suffix", "bound"), [(".webm", 8.0), (".mov", 3.0)])
def test_a_transparent_video_over_any_ground_is_nearly_what_was_painted(
    tmp_path, suffix, bound, theme
):
    animation = shown(background="transparent", theme=theme)
    path = animation.save(tmp_path / f"film{suffix}", size=SIZE)
    film, images = film_of(animation), decoded_clear(path)
    painter = painter_of(film, SIZE)
    assert "a" in probe(path).pixels
    assert len(images) == film.frames
    for index in (0, film.frames - 1):
        painted = painter.picture(film.at(index)).rgba()
        for ground in ("#000000", "#ffffff", "#602060"):
            assert rms(over(images[index], ground), over(painted, ground)) < bound
        assert images[index][1, 1, 3] <= 2


@pytest.mark.parametrize("theme", THEMES)
def test_a_transparent_gif_is_the_film_on_its_ground_where_something_is_seen(tmp_path, theme):
    animation = shown(background="transparent", theme=theme)
    path = animation.save(tmp_path / "film.gif", size=SIZE, colors=255)
    film = film_of(animation)
    painter = painter_of(film, SIZE)
    with Image.open(path) as images:
        decoded = [np.asarray(each.convert("RGBA")) for each in ImageSequence.Iterator(images)]
    for index, image in ((0, decoded[0]), (film.frames - 1, decoded[-1])):
        painted = painter.picture(film.at(index)).rgba()
        seen = painted[..., 3] >= FAINTEST
        assert (image[..., 3] == np.where(seen, 255, 0)).all()
        on_ground = over(painted, THEMES[theme].background)
        assert rms(image[seen][:, :3], on_ground[seen]) < 4
    with pytest.raises(UsageError, match="2 to 255 colours"):
        animation.save(path, colors=256)


@pytest.mark.parametrize("theme", THEMES)
def test_a_transparent_svg_has_nothing_in_the_colour_of_a_ground(tmp_path, theme):
    look = {"theme": theme, "background": "transparent"}
    for clear in (shown(**look), shown(3, **look)):
        text = clear.save(tmp_path / "still.svg", at=1.0, size=SIZE).read_text()
        for ground in ("#000000", "#ffffff", THEMES[theme].background):
            shining = re.findall(
                f"(?:fill|stroke):{ground}(?:;|}})(?!(?:fill|stroke)-opacity)", text
            )
            assert not shining


def test_a_transparent_still(tmp_path):
    path = shown(background="transparent").save(tmp_path / "still.png", at=0.0, size=SIZE)
    with Image.open(path) as image:
        assert image.mode == "RGBA"
        assert image.getpixel((1, 1))[3] == 0


@pytest.mark.parametrize("suffix", [".mp4", ".avif", ".pdf"])
def test_what_is_never_transparent_says_what_is(tmp_path, suffix):
    path, clear = tmp_path / f"film{suffix}", shown(background="transparent")
    for refused in (lambda: clear.save(path), lambda: resolved(clear.alone(), path)):
        with pytest.raises(UsageError, match=r"never transparent; write one of \.gif, \.webp"):
            refused()


def test_any_ground_on_which_all_words_can_be_read():
    assert shown(background="white", theme="light").background == "#ffffff"
    image = shown(background="#fff", theme="light").image(0.0, size=SIZE)
    assert (image[1, 1] == 255).all()
    for ground, theme, advice in (
        ("white", "dark", "take the theme light"),
        ("#777777", "light", "take a darker or a lighter colour"),
    ):
        with pytest.raises(UsageError, match=f"a contrast of .*{advice}"):
            shown(background=ground, theme=theme)
    with pytest.raises(UsageError, match="unknown background 'whit', did you mean 'white'"):
        shown(background="whit")
