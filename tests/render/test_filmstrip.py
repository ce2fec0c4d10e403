"""A filmstrip: a panel a cloud, with the marks and the words of films, none over another."""

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from matplotlib.collections import LineCollection
from matplotlib.colors import to_hex
from networks import random_network
from trainings import history

from dnnflow.data.shapes import blobs, moons
from dnnflow.dnn.history import Epoch, History
from dnnflow.errors import UsageError
from dnnflow.flow.sources import Both
from dnnflow.motion.frame import View
from dnnflow.projection.film import Film
from dnnflow.raster.box import Box
from dnnflow.render import filmstrip
from dnnflow.render.curves import Grid
from dnnflow.render.filmstrip import MOST_COLUMNS, PAGE_WIDTH, filmstrip_of
from dnnflow.render.marks import checked_marks, marks_of, marks_shown
from dnnflow.render.measures.ruler import emptiest_corner
from dnnflow.render.page.brief import brief_panel
from dnnflow.render.page.columns import columns_of
from dnnflow.render.page.signs import Gap, Name
from dnnflow.render.print import POINTS_PER_PIXEL, printed
from dnnflow.render.theme import THEMES
from dnnflow.show.animation import Animation, film_of


def animation(hidden=1, width=2, **look):
    return Animation(random_network(0, hidden, width), moons(20), **look)


def page_of(shown):
    """Its painter, the panels that have a plot of their own, and the headings."""
    painter, frames = filmstrip_of(film_of(shown))
    assert len(painter.panels) == len(painter.marks) == len(frames)
    cells = [panel for panel in painter.panels if panel.brief and panel.plot.height]
    return painter, cells, [panel for panel in painter.panels if not panel.brief]


def texts_of(shown):
    """All texts on the page."""
    page = printed(*filmstrip_of(film_of(shown)))
    return [text for axes in page.axes for text in axes.texts]


def words_of(shown):
    return [text.get_text() for text in texts_of(shown)]


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
    assert painter.size[0] <= PAGE_WIDTH
    assert len({side for cell in cells for side in (cell.plot.width, cell.plot.height)}) == 1


@pytest.mark.parametrize("hidden", [0, 5])
def test_a_layer_is_a_column_with_its_affine_cloud_above_and_its_name_over_it(hidden):
    shown = animation(hidden)
    (track,) = film_of(shown).tracks
    painter, frames = filmstrip_of(film_of(shown))
    places = {
        frame.reached: (panel.box.left, panel.box.bottom, painter.marks[number])
        for number, (panel, frame) in enumerate(zip(painter.panels, frames, strict=True))
        if panel.brief and panel.plot.height
    }
    lefts = [places[0][0]]
    for layer in range(hidden + 1):
        affine, bent = places[2 * layer + 1], places[2 * layer + 2]
        assert affine[0] == bent[0]
        assert affine[1] < bent[1]
        lefts.append(affine[0])
        label = track.flow.stages[2 * layer].label
        assert [mark.text for mark in affine[2] if isinstance(mark, Name)] == [label]
        assert not any(isinstance(mark, Name) for mark in bent[2])
    assert lefts == sorted(set(lefts))
    assert places[1][1] < places[0][1] < places[2][1]


def test_the_drawings_shine_from_where_the_classes_are_separable():
    (track,) = film_of(animation(1)).tracks
    said = replace(track.verdicts[0], separable=True)
    track.__dict__["verdicts"] = (*track.verdicts[:2], *[said] * 3)
    theme, page = THEMES["dark"], printed(*filmstrip_of(Film(((track,),))))
    colors = [
        to_hex(each.get_color()[0])
        for axes in page.axes
        for each in axes.collections
        if isinstance(each, LineCollection) and len(each.get_segments()[0]) == 5
    ]
    assert colors.count(theme.separable) == 3
    assert colors.count(theme.line) == 2


@pytest.mark.parametrize(("hidden", "smallest"), [(0, 12), (5, 9.5)])
def test_letters_can_be_read_where_the_page_is_900_pixels_wide(hidden, smallest):
    shown = animation(hidden)
    width = filmstrip_of(film_of(shown))[0].size[0]
    for text in texts_of(shown):
        assert min(1, 900 / width) * text.get_fontsize() / POINTS_PER_PIXEL >= smallest, text


def test_of_very_deep_networks_the_middle_layers_are_left_out(monkeypatch):
    monkeypatch.setattr(filmstrip, "MOST_DRAWINGS", 11)
    shown = Animation(random_network(0, 9, 2), moons(3), marks=("caption",))
    painter, cells, _ = page_of(shown)
    assert len(cells) <= 11
    names = {mark.text for marks in painter.marks for mark in marks if isinstance(mark, Name)}
    assert names == {"input", "input_layer", "hidden_layer8", "hidden_layer9"}
    (gap,) = (mark for marks in painter.marks for mark in marks if isinstance(mark, Gap))
    assert gap.text == "7 layers left out"


def test_clouds_of_no_layer_stand_one_by_one_and_can_be_left_out(monkeypatch):
    monkeypatch.setattr(filmstrip, "MOST_DRAWINGS", 5)
    history = History(tuple(Epoch(k, random_network(k, 0, 2)) for k in range(9)))
    painter, cells, _ = page_of(Animation(history, moons(3), marks=("caption",)))
    assert len(cells) == 5
    (gap,) = (mark for marks in painter.marks for mark in marks if isinstance(mark, Gap))
    assert gap.text == "5 clouds left out"
    assert not any(isinstance(mark, Name) for marks in painter.marks for mark in marks)


def test_the_page_says_what_the_film_says_at_its_end():
    for language, said in (("en", "the network's own gets"), ("ja", "ネットワークのものは正答率")):
        assert any(said in word for word in words_of(animation(language=language)))
        bare = animation(language=language, marks=without("caption"))
        assert not any(said in word for word in words_of(bare))


@pytest.mark.parametrize("corner", [(1, -1), (-1, -1), (1, 1), (-1, 1)])
def test_a_scale_lies_in_a_corner_without_points(corner):
    panel, view = brief_panel(0, 0, 300, THEMES["dark"]), View((0.0, 0.0), 1.0)
    full = np.array([each for each in [(1, -1), (-1, -1), (1, 1), (-1, 1)] if each != corner])
    points = np.concatenate([share * full for share in np.linspace(0.7, 1, 30)])
    frame = replace(film_of(animation()).at(0)[0], points=points, view=view)
    length = 60.0
    right, bottom = emptiest_corner(panel, frame, length)
    middle = panel.points(np.array([(right - length / 2, bottom - 5)]), view)[0]
    assert tuple(np.sign(middle)) == corner


def test_every_network_begins_a_row_with_its_heading():
    shallow, deep = animation(0, title="shallow"), animation(2, title="deep")
    _, cells, headings = page_of(shallow | deep)
    assert len(headings) == 2
    starts = [heading.box.top for heading in headings]
    counts = [sum(start < cell.box.top for cell in cells) for start in starts]
    assert (starts[0], counts) == (0, [10, 7])
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
    assert len(marks_of(track)) == len(marks_shown()) - 1
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


def test_over_both_each_layer_has_a_column_and_so_has_each_epoch():
    (track,) = film_of(Animation(Both(history(1, 1)), moons(20))).tracks
    columns = columns_of(track, 84)
    assert [each.clouds for each in columns] == [(0,), (1, 2), (3, 4), (5,), (6,), (7,)]
    assert [each.name for each in columns][1:] == ["input_layer", "hidden_layer1", "", "", ""]
    few = columns_of(track, 6)
    assert "6 clouds left out" in [each.name for each in few]
