"""Figures within a page: words are text, and several figures share their styles and markers."""

from xml.etree import ElementTree

import pytest
from matplotlib.figure import Figure

from dnnflow.save.figures.svg_inline import inline
from dnnflow.save.figures.svg_names import Definitions


def chart(align="center", rotation=0):
    figure = Figure((2, 1), dpi=100, label='A "chart" & more')
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, 2), ylim=(0, 1))
    axes.set_axis_off()
    axes.text(0.5, 0.5, "a < b", ha=align, rotation=rotation)
    axes.plot([0, 1], [0, 1], marker="o", linestyle="dashed")
    return figure


@pytest.mark.parametrize(
    ("align", "anchor"), [("left", "start"), ("center", "middle"), ("right", "end")]
)
def test_words_stand_at_their_anchor_whatever_the_font(align, anchor):
    definitions = Definitions()
    root = ElementTree.fromstring(inline(chart(align), definitions))
    (text,) = root.iter("text")
    assert text.text == "a < b"
    assert float(text.get("x")) == 500
    assert f".{text.get('class')}{{" in definitions.sheet
    assert f"text-anchor:{anchor}" in definitions.sheet
    assert root.get("aria-label") == 'A "chart" & more'
    assert (root.get("width"), root.get("viewBox")) == ("192", "0 0 2000 1000")


def test_words_may_be_turned():
    root = ElementTree.fromstring(inline(chart(rotation=90), Definitions()))
    (text,) = root.iter("text")
    assert text.get("transform").startswith("rotate(-90 ")


def test_figures_of_a_page_share_what_they_refer_to_and_are_the_same_each_time():
    definitions = Definitions()
    first = inline(chart(), definitions)
    styles, shapes = dict(definitions.styles), dict(definitions.shapes)
    assert shapes
    assert "stroke-dasharray:" in definitions.sheet
    assert inline(chart(), definitions) == first == inline(chart(), Definitions())
    assert (definitions.styles, definitions.shapes) == (styles, shapes)
