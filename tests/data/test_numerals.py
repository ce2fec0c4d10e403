"""Numbers of text: read as they were written, or refused; never as other ones."""

import io

import numpy as np
import pandas
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dnnflow.data.columns import ALL, Choice
from dnnflow.data.csv_file import TextForm, csv_table
from dnnflow.data.numerals import Marks, reader, readings
from dnnflow.data.separators import MISSING_WORDS
from dnnflow.data.tables import dataset_of
from dnnflow.errors import DataError, UsageError

WAYS = [(".", ""), (",", ""), (".", ","), (",", "."), (".", " "), (",", "\u00a0"), (".", "'")]
"""Decimal mark and mark between thousands."""

VALUES = st.floats(-1e7, 1e7).map(lambda value: round(value, 3)) | st.integers(0, 5000)
ROWS = st.lists(st.tuples(VALUES, VALUES), min_size=1, max_size=6)


def written(value, digits, decimal, thousands):
    """A number as a spreadsheet shows it; as a program does if there are no digits."""
    text = f"{value:,.{digits}f}" if digits is not None else f"{value:,}"
    return text.translate({ord(","): thousands, ord("."): decimal})


def read(text, *, form=None, choice=ALL):
    table = csv_table(text.encode(), "t", form=form or TextForm())
    return dataset_of(table, "c", choice=choice)


@settings(deadline=None, max_examples=300)
@given(ROWS, st.sampled_from(WAYS), st.sampled_from("\t;|"), st.sampled_from([None, 0, 1, 2, 3]))
def test_a_number_is_read_as_it_was_written_or_refused(rows, way, separator, digits):
    decimal, thousands = way
    cells = [[written(value, digits, *way) for value in row] for row in rows]
    text = "\n".join(
        separator.join(row) for row in [["x", "y", "c"], *([*row, "a"] for row in cells)]
    )
    number = reader(decimal, thousands.replace("\u00a0", " ") or None)
    expected = [[number(cell) for cell in row] for row in cells]
    told = TextForm(decimal=decimal, thousands=thousands.replace("\u00a0", "space") or None)
    assert read(text, form=told).points.tolist() == expected
    try:
        dataset = read(text)
    except DataError:
        return
    assert dataset.points.tolist() == expected


@pytest.mark.parametrize(
    ("decimal", "thousands", "cell", "number"),
    [
        (".", ",", "1,200", 1200),
        (".", ",", "-12,345,678.5", -12345678.5),
        (".", ",", "12,34,567", 1234567),
        (".", ",", "1,20", np.nan),
        (".", ",", "1,2000", np.nan),
        (",", ".", "1.200,5", 1200.5),
        (",", ".", "1.2", np.nan),
        (",", None, "1,200", 1.2),
        (",", " ", "1\u202f200,5", 1200.5),
        (".", "'", "1’200.5", 1200.5),
        (".", None, "1_0", np.nan),
        (".", None, "1,200", np.nan),
        (".", None, "", np.nan),
    ],
)
def test_marks(decimal, thousands, cell, number):
    assert np.array_equal(reader(decimal, thousands)(cell), number, equal_nan=True)


def test_another_mark_of_thousands_leaves_the_decimal_one():
    told = TextForm(thousands="space")
    assert read("x;y;c\n1,250;1 000;a\n2,500;900;b\n", form=told).points.tolist() == [
        [1.25, 1000],
        [2.5, 900],
    ]


def test_readings_of_a_cell():
    assert readings("1,200") == "1200 (--thousands ,) or 1.2 (--decimal ,)"
    assert readings("1 200,5") == "1200.5 (--thousands space --decimal ,)"
    assert readings("many") == ""


@pytest.mark.parametrize(
    "marks",
    [{"decimal": ";"}, {"decimal": ""}, {"thousands": "x"}, {"decimal": ",", "thousands": ","}],
)
def test_what_is_no_mark(marks):
    with pytest.raises(UsageError, match=r"must be one of|are both"):
        Marks(**marks)


@pytest.mark.parametrize("separator", ["", "ab", "x", "7", '"', "-"])
def test_what_is_no_separator(separator):
    with pytest.raises(UsageError, match="must be one character, or one of comma, "):
        csv_table(b"x,y\n1,a\n", "t", form=TextForm(separator=separator or "no"))


@pytest.mark.parametrize(
    ("separator", "character"),
    [("tab", "\t"), ("\\t", "\t"), ("space", " "), ("!", "!"), ("pipe", "|")],
)
def test_a_separator_that_is_told(separator, character):
    text = "x,1!y;2|z\tc 3\n".replace(character, "X")
    text = character.join(["x", "y", "c"]) + "\n" + character.join(["0.5", "1", "a,b;c"]) + "\n"
    dataset = read(text, form=TextForm(separator=separator))
    assert dataset.points.tolist() == [[0.5, 1]]
    assert dataset.class_names == ("a,b;c",)


NUMBERS = st.one_of(
    st.floats(-1e9, 1e9).map(repr),
    st.integers(-999, 999).map(str),
    st.sampled_from(["1e5", ".5", "+2.", "7E-3"]),
)
GAPS = st.sampled_from(sorted(MISSING_WORDS - {"?"}))
CELLS = NUMBERS | NUMBERS | NUMBERS | GAPS
KINDS = st.sampled_from(["a", "b", "none", "na", "Null", "a b"]) | GAPS


@settings(deadline=None, max_examples=300)
@given(
    rows=st.lists(st.tuples(CELLS, CELLS, KINDS), min_size=1, max_size=8),
    separator=st.sampled_from(",;\t|"),
    newline=st.sampled_from(["\n", "\r\n"]),
    quote=st.booleans(),
)
def test_texts_are_read_as_pandas_reads_them(rows, separator, newline, quote):
    shown = [[f'"{cell}"' if quote and cell else cell for cell in row] for row in rows]
    text = newline.join(separator.join(row) for row in [["x", "y", "c"], *shown])
    frame = pandas.read_csv(io.StringIO(text), sep=separator, skip_blank_lines=False)
    whole = frame.dropna()
    told = TextForm(separator=separator)
    if len(whole) == len(frame):
        agree(dataset_or_doubt(text, told, ALL), frame)
    else:
        with pytest.raises(DataError):
            read(text, form=told)
    if len(whole):
        agree(dataset_or_doubt(text, told, Choice(drop_missing=True)), whole)


def dataset_or_doubt(text, form, choice):
    """The data set, or None where a number is in doubt and is refused for that reason."""
    try:
        return read(text, form=form, choice=choice)
    except DataError as error:
        if "is it" not in str(error):
            raise
    return None


def agree(dataset, frame):
    if dataset is not None:
        assert np.allclose(dataset.points, frame[["x", "y"]].to_numpy(float), rtol=1e-15, atol=0)
        assert [dataset.class_names[each] for each in dataset.labels] == frame["c"].tolist()


@given(
    rows=st.lists(st.tuples(NUMBERS, NUMBERS, st.sampled_from("ab")), min_size=2, max_size=8),
    separator=st.sampled_from([",", ";", "\t", "|", " ", "  "]),
)
def test_the_separator_is_found(rows, separator):
    text = "\n".join(separator.join(row) for row in [("x", "y", "c"), *rows])
    frame = pandas.read_csv(io.StringIO(text), sep=separator.strip(" ") or r"\s+")
    agree(dataset_or_doubt(text, TextForm(), ALL), frame)
