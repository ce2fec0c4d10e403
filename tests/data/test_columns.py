"""Columns and rows are chosen by name; one that only counts the rows is pointed out."""

import logging

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnnflow.data.columns import counts_rows, named, quoted
from dnnflow.data.points import load_points, points_from
from dnnflow.errors import DataError, UsageError

BIRDS = """species,island,bill,flipper,sex
A,T,39.1,181,M
A,T,39.5,186,F
A,T,,,
G,B,46.1,211,F
G,B,50,230,M
"""


@pytest.fixture
def birds(tmp_path):
    (tmp_path / "birds.csv").write_text(BIRDS)
    return tmp_path / "birds.csv"


@pytest.mark.parametrize(
    "chosen",
    [
        {"features": "bill,flipper"},
        {"features": ["bill", "flipper"]},
        {"features": ' bill , "flipper"'},
        {"drop": "island,sex"},
        {"drop": ("sex", "island")},
    ],
)
def test_columns_and_whole_rows_are_chosen(birds, chosen, caplog):
    caplog.set_level(logging.INFO)
    dataset = load_points(birds, label="species", drop_missing=True, **chosen)
    assert dataset.points.tolist() == [[39.1, 181], [39.5, 186], [46.1, 211], [50, 230]]
    assert dataset.labels.tolist() == [0, 0, 1, 1]
    assert caplog.messages == ["1 of 5 rows are left out: a value is missing"]
    with pytest.raises(DataError, match=r"line 4: column 'bill' is missing; --drop-missing"):
        load_points(birds, label="species", **chosen)


def test_features_keep_the_order_in_which_they_are_named(birds):
    dataset = load_points(birds, label="species", features="flipper,bill", drop_missing=True)
    assert dataset.points[0].tolist() == [181, 39.1]


def test_a_gap_in_a_column_that_is_not_taken_costs_no_row(tmp_path, caplog):
    caplog.set_level(logging.INFO)
    (tmp_path / "gap.csv").write_text("x,y,c\n1,,a\n2,5,b\n")
    assert len(load_points(tmp_path / "gap.csv", features="x", drop_missing=True)) == 2
    assert caplog.messages == []


def test_the_classes_are_in_the_last_column_that_is_left():
    frame = pytest.importorskip("pandas").DataFrame({"x": [1.5, 2], "c": ["a", "b"], "id": [7, 9]})
    assert points_from(frame, drop="id").class_names == ("a", "b")


@pytest.mark.parametrize(
    ("chosen", "message"),
    [
        ({"features": "bil"}, "unknown column 'bil', did you mean 'bill'"),
        ({"drop": "islands"}, "unknown column 'islands', did you mean 'island'"),
        ({"features": "bill,species"}, "column 'species' holds the classes"),
        ({"features": "bill,bill"}, "names a column twice"),
        ({"features": "bill", "drop": "bill"}, "'bill' is needed and in --drop"),
        ({"drop": "species"}, "'species' is needed and in --drop"),
    ],
)
def test_choices_that_make_no_sense(birds, chosen, message):
    with pytest.raises(UsageError, match=message):
        load_points(birds, label="species", **chosen)


def test_too_few_columns_or_rows(birds, tmp_path):
    with pytest.raises(DataError, match=r"one column only \('species'\)"):
        load_points(birds, drop="island,bill,flipper,sex")
    (tmp_path / "gaps.csv").write_text("x,y,c\n1,,a\n,5,b\n")
    with pytest.raises(DataError, match="no points: a value is missing in every row"):
        load_points(tmp_path / "gaps.csv", drop_missing=True)


def test_a_column_of_text_suggests_columns_of_numbers(birds):
    with pytest.raises(DataError, match=r"'island' is no finite.*as in --features bill,flipper$"):
        load_points(birds, label="species")


def test_arrays_and_frames_take_the_same_words():
    points = np.array([[1, 0.5, 7], [2, np.nan, 8], [3, 4, 9.0]])
    dataset = points_from(points, [0, 1, 1], features=["column 2"], drop_missing=True)
    assert dataset.points.tolist() == [[0.5], [4]]
    assert dataset.labels.tolist() == [0, 1]


def test_missing_is_what_pandas_takes_for_missing_in_frames():
    pandas = pytest.importorskip("pandas")
    gaps = [None, np.nan, pandas.NA, pandas.NaT]
    frame = pandas.DataFrame(
        {"x": range(6), "c": pandas.Series(["a", "None", *gaps], dtype=object)}
    )
    assert points_from(frame, drop_missing=True).class_names == ("None", "a")


def test_a_column_that_counts_the_rows_is_pointed_out(tmp_path, caplog):
    rows = ["Id,x,c", *(f"{k + 1},{k * k % 7}.5,{'ab'[k % 2]}" for k in range(6))]
    (tmp_path / "ids.csv").write_text("\n".join(rows))
    load_points(tmp_path / "ids.csv")
    load_points(tmp_path / "ids.csv", drop="Id")
    load_points(tmp_path / "ids.csv", features="Id,x")
    said = "column 'Id' only counts the rows; leave it out with --drop Id"
    assert [(each.levelname, each.message) for each in caplog.records] == [("WARNING", said)]


@given(st.integers(-9, 9), st.integers(4, 30), st.randoms())
def test_what_counts_rows(start, length, random):
    numbers = [float(start + k) for k in range(length)]
    random.shuffle(numbers)
    assert counts_rows("x", np.array(numbers))
    assert not counts_rows("x", np.array([*numbers, numbers[0]]))
    assert not counts_rows("x", np.array([*numbers, 0.5]))
    assert not counts_rows("x", np.array([*numbers, 100.0]))
    assert counts_rows("ID", np.array([*numbers, 100.0]))
    assert not counts_rows("x", np.array([*numbers, np.nan]))
    assert not counts_rows("x", np.array(numbers[:3]))


def test_names_with_commas_and_breaks():
    assert named('x,"class, final"') == named(["x", "class, final"]) == ["x", "class, final"]
    assert named("in\nm , y") == ["in m", "y"]
    assert quoted("a b", "c,d") == "'a b,\"c,d\"'"
    assert named(quoted("c,d").strip("'")) == ["c,d"]
