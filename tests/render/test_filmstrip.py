"""A filmstrip: a panel a cloud, with the marks and the words of films, none over another."""

from itertools import combinations

import pytest
from networks import random_network

from dnnflow.data.shapes import blobs, moons
from dnnflow.dnn.history import Epoch, History
from dnnflow.errors import UsageError
from dnnflow.raster.box import Box
from dnnflow.render.curves import Grid
from dnnflow.render.filmstrip import MOST_COLUMNS, filmstrip_of
from dnnflow.render.marks import MARKS, checked_marks, marks_of, marks_shown
from dnnflow.render.print import printed
from dnnflow.show.animation import Animation, film_of


def animation(hidden=1, width=2, **look):
    return Animation(random_network(0, hidden, width), moons(20), **look)


def page_of(shown):
    """Its painter, the panels that have a plot of their own, and the headings."""
    painter, frames = filmstrip_of(film_of(shown))
    assert len(painter.panels) == len(painter.marks) == len(frames)
    cells = [panel for panel in painter.panels if panel.brief]
    return painter, cells, [panel for panel in painter.panels if not panel.brief]


def words_of(shown):
    return [
        text.get_text()
        for axes in printed(*filmstrip_of(film_of(shown))).axes
        for text in axes.texts
    ]


def without(*names):
    return tuple(name for name in marks_shown() if name not in names)


def area(box):
    return box.width * box.height


@pytest.mark.parametrize("hidden", [0, 1, 3, 8])
def test_every_cloud_has_a_panel_on_the_page_and_none_covers_another(hidden):
    painter, cells, (heading,) = page_of(animation(hidden))
    assert len(cells) == 2 * (hidden + 1) + 1
    page = Box(0, 0, *painter.size)
    title = heading.title.moved(heading.box.left, heading.box.top)
    boxes = [title, *(cell.box for cell in cells)]
    assert all(page.common(box) == box for box in boxes)
    assert all(area(one.common(other)) == 0 for one, other in combinations(boxes, 2))
    assert len({box.left for box in boxes[1:]}) <= MOST_COLUMNS
    assert {(cell.plot.width, cell.plot.height) for cell in cells} == {(316, 316)}


def test_every_network_begins_a_row_with_its_heading():
    shallow, deep = animation(0, title="shallow"), animation(2, title="deep")
    _, cells, headings = page_of(shallow | deep)
    assert len(headings) == 2
    tops = sorted({cell.box.top for cell in cells})
    assert [sum(cell.box.top == top for cell in cells) for top in tops] == [3, 7]
    assert all(heading.box.top < top for heading, top in zip(headings, tops, strict=True))
    assert {"shallow", "deep"} <= set(words_of(shallow | deep))


def test_the_words_are_those_of_the_language():
    english, japanese = (
        set(words_of(Animation(random_network(0, 0, 2), blobs(9, classes=2), language=language)))
        for language in ("en", "ja")
    )
    assert "separable" in english
    assert "分離可能" in japanese
    assert not {word for word in japanese if "separable" in word or "hidden" in word}


def test_epochs_have_their_names():
    history = History(tuple(Epoch(k, random_network(k, 0, 2)) for k in range(3)))
    said = words_of(Animation(history, moons(9), language="ja"))
    assert {f"エポック {number}" for number in range(3)} <= set(said)


def test_only_the_marks_that_are_asked_for_are_shown():
    (track,) = film_of(animation(marks=without("grid"))).tracks
    assert not any(isinstance(mark, Grid) for mark in marks_of(track))
    assert len(marks_of(track)) == len(MARKS) - 1
    names = {"$x$", "input_layer"}
    assert names <= set(words_of(animation()))
    assert not names & set(words_of(animation(marks=without("caption"))))
    assert "moons" not in words_of(animation(marks=without("heading")))


def test_a_page_without_headings_is_lower():
    whole, bare = (page_of(animation(marks=marks)) for marks in (without(), without("heading")))
    assert bare[0].size[1] < whole[0].size[1]


def test_marks_lie_in_the_order_of_the_table():
    (usual,) = film_of(animation()).tracks
    (turned,) = film_of(animation(marks=marks_shown()[::-1])).tracks
    assert list(map(type, marks_of(turned))) == list(map(type, marks_of(usual)))


@pytest.mark.parametrize(
    ("marks", "said"), [(["gird"], "did you mean 'grid'"), ("grid", "several names")]
)
def test_what_is_no_mark_is_refused(marks, said):
    with pytest.raises(UsageError, match=said):
        checked_marks(marks)
