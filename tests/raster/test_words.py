"""The words of a picture: what is said, in letters that there are, where there is room."""

from dataclasses import replace

import matplotlib as mpl
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from networks import random_network

from dnnflow._text import aligned, percent
from dnnflow.data.shapes import DATASETS
from dnnflow.errors import DataError
from dnnflow.flow.stage import cloud_names, sayings_of
from dnnflow.flow.stages import Activation, Affine, stages_of
from dnnflow.raster import typesetter
from dnnflow.raster.fonts import families_for
from dnnflow.raster.pixels import PixelCanvas
from dnnflow.raster.text import Words, shortened, width_of
from dnnflow.render.language import LANGUAGES

ENGLISH = LANGUAGES["en"]
TURN_30 = [[np.sqrt(3) / 2, 0.5], [-0.5, np.sqrt(3) / 2]]


def deed(weight, bias=None):
    weight = np.array(weight, float)
    bias = np.zeros(weight.shape[1]) if bias is None else np.array(bias, float)
    said, _ = sayings_of([Affine(weight, bias, "layer")])
    return ENGLISH.say(said.joint).join(map(ENGLISH.say, said.deeds))


@given(st.integers(1, 10**7).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_percent_is_never_rounded_up(count):
    right, total = count
    said = percent(right / total)
    number = float(said.removesuffix(" %"))
    assert (number == 100) == (right == total)
    assert number <= 100 * right / total + 1e-9
    assert number == pytest.approx(100 * right / total, abs=0.1)


def test_percent_of_some_shares():
    shares = [percent(share) for share in (0, 0.5, 0.29, 0.955, 1999 / 2000, 1)]
    assert shares == ["0 %", "50 %", "29 %", "95.5 %", "99.9 %", "100 %"]


def test_rows_are_aligned_column_by_column():
    rows = [("a", "10", "x"), ("long", "9", "")]
    assert aligned(rows, right=frozenset({1})) == ["a     10  x", "long   9"]
    assert aligned([("層", "2", "x"), ("abc", "1", "")]) == ["層   2  x", "abc  1"]


@pytest.mark.parametrize(
    ("weight", "bias", "said"),
    [
        (TURN_30, None, "turn 30°, stretch 1 × 1"),
        (np.transpose(TURN_30), None, "turn 30°, stretch 1 × 1"),
        (np.diag([3, 0.25]), None, "stretch 3 × 0.25"),
        (np.array(TURN_30) @ np.diag([2, 2]), [1, 0], "turn 30°, stretch 2 × 2, shift"),
        ([[0, 1], [1, 0]], None, "turn over, stretch 1 × 1"),
        (np.diag([1, -2]), None, "turn over, stretch 2 × 1"),
        (np.diag([1, 2, 3, 4, 5]), None, "stretch 5 × … × 1"),
    ],
)
def test_what_an_affine_map_does_in_words(weight, bias, said):
    assert deed(weight, bias) == said


@pytest.mark.parametrize("shape", [(2, 3), (3, 2), (1, 2), (2, 1), (2, 7), (64, 10)])
def test_maps_between_widths_have_words_too(shape):
    assert "stretch" in deed(np.random.default_rng(0).normal(size=shape))


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)
def test_every_stage_is_said_by_its_formula_its_deed_and_its_layer(language):
    stages = stages_of(random_network(0, hidden=1, width=2))
    said = sayings_of(stages)
    assert [each.formula for each in said] == [
        ("", r"$W_0\,x + b_0$", ""),
        ("$h_0 = $", r"$\tanh$", r"$(W_0\,x + b_0)$"),
        ("", r"$W_1\,h_0 + b_1$", ""),
        ("$h_1 = $", r"$\tanh$", r"$(W_1\,h_0 + b_1)$"),
        ("$h_1 = $", r"$\tanh$", r"$(W_1\,h_0 + b_1)$"),
    ]
    layers = ["input_layer"] * 2 + ["hidden_layer1"] * 3
    assert [language.say(each.place) for each in said] == layers
    deeds = [language.say(said[0].joint).join(map(language.say, each.deeds)) for each in said]
    assert deeds[0] != deeds[2]
    assert deeds[1] == deeds[3] == deeds[4]
    assert "−1" in deeds[1]
    assert cloud_names(stages)[::2] == ("$x$", "$h_0$", "$h_1$")


@pytest.mark.parametrize("function", ["relu", "sigmoid", "leaky_relu(0.3)", "softplus", "linear"])
def test_the_formula_of_any_activation_can_be_typeset(function):
    affine = Affine(np.eye(2), np.zeros(2), "layer")
    *_, said = sayings_of([affine, Activation(function, "layer")])
    assert width_of("".join(said.formula), 20) > 50
    assert ENGLISH.say(said.deeds[0]).startswith("bend: ")


def test_the_languages_say_the_same_things():
    assert len({frozenset(vars(language)) for language in LANGUAGES.values()}) == 1
    for language in LANGUAGES.values():
        assert all(
            value for name, value in vars(language).items() if name not in {"classes", "counts"}
        )


def test_the_classes_of_our_own_data_sets_have_names_in_every_language_and_others_keep_theirs():
    for name, shape in DATASETS.items():
        own = shape(5)
        assert ENGLISH.class_names(own) == own.class_names
        said = LANGUAGES["ja"].class_names(own)
        assert len(set(said)) == own.classes
        assert not set(said) & set(own.class_names)
        other = replace(own, name="mine")
        assert LANGUAGES["ja"].class_names(other) == own.class_names
        assert [each[-2:] for each in said] == [" 1", " 2", " 3"] or name != "blobs"
    strange = replace(DATASETS["blobs"](5), class_names=("upper 2", "blob", "else 3"))
    assert LANGUAGES["ja"].class_names(strange) == ("上 2", "塊", "else 3")


def test_latin_greek_and_cyrillic_need_no_other_font():
    assert families_for("Network, σ, Сеть: 95 % · ●") == ("DejaVu Sans",)
    assert families_for("") == ("DejaVu Sans",)


@pytest.mark.parametrize("missing", ["\U0010fffd", "\n", "\t", "\x00", "\u0378"])
def test_a_letter_that_no_font_has_is_refused_by_name(missing):
    with pytest.raises(DataError, match=f"U\\+{ord(missing):04X}") as caught:
        families_for(f"title {missing}")
    assert "\n" not in str(caught.value)


def test_words_stand_where_they_are_anchored():
    def ink(words):
        canvas = PixelCanvas.blank((200, 60), "#000000", "rgb")
        canvas.words(words)
        rows, columns = np.nonzero(canvas.planes[0] > 40)
        return columns.min(), columns.max(), rows.min(), rows.max()

    said = (("HXH", "#ffffff"),)
    left, right, top, bottom = ink(Words(said, 20, 40, 20))
    assert left == pytest.approx(20, abs=3)
    assert right - left == pytest.approx(width_of("HXH", 20), abs=6)
    assert bottom + 1 == pytest.approx(40, abs=1.5)
    assert bottom - top == pytest.approx(0.73 * 20, abs=2)
    assert ink(Words(said, 180, 40, 20, "right"))[1] == pytest.approx(180, abs=3)
    low, high, _, _ = ink(Words(said, 100, 40, 20, "center"))
    assert (low + high) / 2 == pytest.approx(100, abs=2)


@given(room=st.floats(20, 400), size=st.floats(8, 30))
def test_a_long_line_is_shortened_to_its_room(room, size):
    text = "a network that is called after everything it was trained on"
    short = shortened(text, room, size)
    if short != text:
        assert short.endswith("…")
        assert text.startswith(short[:-1])
        assert short == "…" or width_of(short, size) <= room
    else:
        assert width_of(text, size) <= room


@pytest.mark.parametrize("said", ["HXH", r"$\tanh(W_1\,x)$ of $x$"])
def test_letters_are_the_same_whatever_the_user_has_set(said):
    def drawn():
        return typesetter.cover(said, 17, "normal", (5.3, 40.2), (200, 60))

    usual, measured = drawn(), typesetter.measures(said, 17, "normal")
    own = {"text.hinting": "none", "text.antialiased": False, "mathtext.default": "rm"}
    with mpl.rc_context(own):
        np.testing.assert_array_equal(drawn(), usual)
        np.testing.assert_array_equal(typesetter.measures(said, 17, "normal"), measured)
        assert all(mpl.rcParams[name] == value for name, value in own.items())
