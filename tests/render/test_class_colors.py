"""Colours that users choose: read, counted, seen in all that has the colour of a class."""

import warnings

import imageio.v3 as imageio
import numpy as np
import pytest
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from networks import random_network

from dnnflow.__main__ import run
from dnnflow.data.shapes import blobs, moons
from dnnflow.errors import UsageError
from dnnflow.exchange.files import save_network
from dnnflow.render.colors.given import ColorWarning, chosen_colors
from dnnflow.render.theme import THEMES
from dnnflow.show.animation import Animation, film_of
from dnnflow.show.display import FlowDisplay
from dnnflow.terminal.screen import Screen

OWN = ("#e07bff", "#7bff00")
DARK = THEMES["dark"].background


@pytest.mark.parametrize(
    ("given", "read"),
    [("#4477AA", "#4477aa"), ("#f0c", "#ff00cc"), ("Tomato", "#ff6347"), (" gold", "#ffd700")],
)
def test_colours_are_read_as_they_are_written(given, read):
    assert chosen_colors([given], DARK, stacklevel=1) == (read,)


@pytest.mark.parametrize("wrong", ["", "#12", "#1234567", "none", "C0", "0.5", "tomatoe"])
def test_what_is_no_colour_is_refused(wrong):
    with pytest.raises(UsageError, match=r"unknown class color .* give #rrggbb or a name"):
        chosen_colors([wrong], DARK, stacklevel=1)


def test_text_instead_of_several_colours_is_refused():
    with pytest.raises(UsageError, match="as several"):
        chosen_colors("red,blue", DARK, stacklevel=1)


@pytest.mark.parametrize(
    ("colors", "theme", "words"),
    [
        (("#4477aa", "#ffff00"), "light", "#ffff00 hardly seen on #fcfbf8 .contrast 1.0"),
        (("#101020", "#ffff00"), "dark", "#101020 hardly seen on #0d1017"),
        (("#ff0000", "#008000"), "dark", "look alike to readers with protanopia"),
        (("#ff8800", "#ff8a00"), "dark", "look alike to"),
    ],
)
def test_what_cannot_be_seen_or_told_apart_is_a_warning(colors, theme, words):
    with pytest.warns(ColorWarning, match=words) as seen:
        Animation(random_network(0, 1, 2), moons(9), theme=theme, class_colors=colors)
    assert len(seen) == 1


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("count", [1, 2, 10])
def test_the_colours_of_the_themes_pass(theme, count):
    classes, ground = THEMES[theme].classes[:count], THEMES[theme].background
    assert chosen_colors(classes, ground, stacklevel=1) == classes


@pytest.mark.parametrize("count", [1, 3])
def test_there_is_a_colour_for_each_class_or_none(count):
    shown = Animation(
        random_network(0, 1, 2), moons(9), class_colors=THEMES["dark"].classes[:count]
    )
    with pytest.raises(UsageError, match=f"give 2 class colors, one a class, not {count}, as in"):
        film_of(shown)


@pytest.mark.parametrize("mark", ["dots", "sides", "grid", "crowd", "heading"])
def test_all_that_has_the_colour_of_a_class_has_it(mark):
    count = 120_000 if mark == "crowd" else 100
    data = moons(count // 2)

    def image(**look):
        shown = Animation(random_network(0, 1, 2), data, marks=(mark,), **look)
        return shown.image(np.inf, size=(400, 400))

    usual, own = image(), image(class_colors=OWN)
    swapped = image(class_colors=OWN[::-1])
    assert (usual != own).any()
    assert (own != swapped).any()


def test_displays_and_comparisons_have_them():
    network, data = random_network(0, 1, 2), moons(20)
    look = {"theme": "dark", "class_colors": OWN}
    display = FlowDisplay.from_network(network, data.points, data.labels, **look)
    display.plot(Figure().subplots())
    assert {to_hex(each) for each in display.points_.get_facecolors()} <= {*OWN, DARK}
    shown = Animation(network, data, class_colors=OWN)
    film = film_of(shown | Animation(network, data))
    assert film.class_colors == OWN


def test_commands_take_them_and_say_once_what_is_wrong_with_them(tmp_path, capsys):
    save_network(random_network(0, 1, 2), tmp_path / "n.safetensors")
    animate = ["animate", "moons", "--model", tmp_path / "n.safetensors", "--at", "9", "-o"]

    def image(*options):
        path = tmp_path / f"{len(options)}.png"
        assert run([*map(str, (*animate, path)), *options]) == 0
        return imageio.imread(path), capsys.readouterr().err

    (usual, quiet), (own, warned) = image(), image("--class-colors", "red, #008000")
    assert not quiet
    assert warned.startswith("dnnflow: class colors: #ff0000 and #008000 look alike")
    assert warned.count("\n") == 1
    assert (usual != own).any()
    assert image("--class-colors", "red,#008000", "-q")[1] == ""
    for wrong in ("red", "red,gren"):
        assert run([*map(str, (*animate, tmp_path / "no.png")), "--class-colors", wrong]) == 2
        assert capsys.readouterr().err.count("\n") == 1


def test_a_command_that_makes_several_animations_warns_once(capsys):
    with Screen().warned():
        for _ in range(2):
            chosen_colors(("red", "green"), DARK, stacklevel=1)
    assert capsys.readouterr().err.count("\n") == 1


def test_other_warnings_are_left_alone_by_commands(capsys):
    with pytest.warns(UserWarning, match="of another kind"), Screen().warned():
        warnings.warn("of another kind", UserWarning, stacklevel=1)
    assert capsys.readouterr().err == ""


def test_several_classes_in_a_comparison_need_colours_for_all():
    two = Animation(random_network(0, 1, 2), moons(9), class_colors=OWN)
    three = Animation(random_network(0, 1, 2, units=3), blobs(9))
    with pytest.raises(UsageError, match="give 3 class colors"):
        film_of(two | three)
