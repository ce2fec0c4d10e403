"""An SVG is small, says what it shows, and has every dot and line at its place."""

from xml.etree import ElementTree

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from matplotlib.collections import PathCollection
from matplotlib.path import Path
from matplotlib.transforms import IdentityTransform
from networks import random_network

from dnnflow.data.shapes import moons
from dnnflow.render.painter import painter_of
from dnnflow.render.print import printed
from dnnflow.save.figures.svg_renderer import TENTHS, path_data
from dnnflow.save.formats import FORMATS
from dnnflow.show.animation import Animation, film_of

SVG = "{http://www.w3.org/2000/svg}"


def written(figure, path, comment=""):
    FORMATS[".svg"].figure(path, figure, comment)
    return ElementTree.parse(path).getroot()


def moment(count, width=2, **look):
    """The last picture of a film as a figure."""
    film = film_of(Animation(random_network(0, 1, width), moons(count), **look))
    return printed(painter_of(film, (480, 400)), film.at(film.frames - 1), "Two <moons> & more")


def places_of(data):
    """The vertices of a path of moves and lines, in units of an SVG."""
    steps = data[1:].removesuffix("h0").replace("-", " -").replace("l", " ").split()
    return np.cumsum(np.array(steps, int).reshape(-1, 2), axis=0)


def dots_of(root):
    """The places of all dots, in pixels; and how many elements they are."""
    drawn = [path.get("d") for path in root.iter(f"{SVG}path") if path.get("d").endswith("h0")]
    return np.concatenate([places_of(data) for data in drawn]) / TENTHS, len(drawn)


@pytest.mark.parametrize("width", [2, 3])
def test_every_dot_stands_at_its_place_and_neighbours_share_an_element(tmp_path, width):
    figure = moment(200, width)
    (points,) = (
        each
        for axes in figure.axes
        for each in axes.collections
        if isinstance(each, PathCollection) and len(each.get_offsets()) == 400
    )
    places, elements = dots_of(written(figure, tmp_path / "a.svg"))
    np.testing.assert_allclose(places[:400], points.get_offsets(), atol=0.5 / TENTHS + 1e-9)
    assert elements < 300


def test_its_title_and_its_words_are_there_for_those_who_do_not_see_it(tmp_path):
    root = written(moment(9), tmp_path / "a.svg", "how & <why>")
    assert root.get("role") == "img"
    labels = {
        each.get("id"): each.text for each in (root.find(f"{SVG}title"), root.find(f"{SVG}desc"))
    }
    assert set(root.get("aria-labelledby").split()) == set(labels)
    assert labels["title"] == "Two <moons> & more"
    lines = labels["desc"].splitlines()
    assert {"moons", "upper", "lower"} <= set(lines)
    assert not any("$" in line or "\\" in line for line in lines)
    with (tmp_path / "a.svg").open("rb") as file:
        assert FORMATS[".svg"].read(file).comment == "how & <why>"


def test_a_filmstrip_of_2000_points_is_smaller_than_a_megabyte(tmp_path):
    path = Animation(random_network(0, 5, 2), moons(1000)).save(tmp_path / "strip.svg")
    assert path.stat().st_size < 1_000_000


def test_nothing_refers_to_what_is_not_there(tmp_path):
    text = (written(moment(60), tmp_path / "a.svg"), (tmp_path / "a.svg").read_text())[1]
    root = ElementTree.fromstring(text)
    names = {each.get("id") for each in root.iter()} - {None}
    asked = {part.split(")")[0] for part in text.split("url(#")[1:]}
    styles = {each.get("class") for each in root.iter()} - {None}
    assert asked
    assert asked <= names
    assert all(f".{style}{{" in text for style in styles)


@given(
    vertices=arrays(float, st.tuples(st.integers(2, 30), st.just(2)), elements=st.floats(-1e4, 1e4))
)
def test_a_line_goes_through_its_vertices_however_many_there_are(vertices):
    data = path_data(Path(vertices), IdentityTransform())
    whole = np.rint(vertices).astype(int)
    kept = np.concatenate([[True], (np.diff(whole, axis=0) != 0).any(axis=1)])
    if kept.sum() == 1:
        assert data == ""
    else:
        np.testing.assert_array_equal(places_of(data), whole[kept])


def test_curves_and_closed_paths_come_back_to_where_they_began():
    codes = [Path.MOVETO, Path.CURVE3, Path.CURVE3, Path.LINETO, Path.CLOSEPOLY] * 2
    corners = [(10, 10), (20, 10), (20, 20), (5, 30), (0, 0)]
    vertices = np.array([*corners, *(np.array(corners) + 7)])
    data = path_data(Path(vertices, codes), IdentityTransform())
    assert data == "m10 10q10 0 10 10l-15 10zm7 7q10 0 10 10l-15 10z"
