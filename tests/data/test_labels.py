"""Labels of any library become the same classes, in the order that this library gives them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnnflow.data.dataset import Dataset
from dnnflow.data.points import as_dataset, load_points, points_from
from dnnflow.errors import DataError, UsageError

POINTS = np.arange(12.0).reshape(6, 2)
MISSING = {"", "na", "n/a", "nan", "nat", "null", "none", "?"}
CODES = np.array([2, 0, 1, 1, 2, 0])
TEXT = np.array(["c", "a", "b", "b", "c", "a"])


@pytest.mark.parametrize("shape", [(6,), (6, 1)])
@pytest.mark.parametrize("kind", [np.int64, np.uint8, np.float32, object])
def test_numbers_of_any_type_and_shape(shape, kind):
    dataset = points_from(POINTS, CODES.astype(kind).reshape(shape))
    assert (dataset.labels == CODES).all()
    assert (dataset.class_names, dataset.class_order) == (("0", "1", "2"), "numbers")


@given(
    st.lists(st.one_of(st.integers(0, 30).map(str), st.text(min_size=1, max_size=3)), min_size=1)
)
def test_text_is_sorted_as_numpy_sorts_it(words):
    labels = np.array([*words, "b"])  # NumPy drops a zero at the end of a word
    points = np.arange(2.0 * len(labels)).reshape(-1, 2)
    if any(word.strip().lower() in MISSING for word in labels):
        return
    dataset = points_from(points, labels)
    names, codes = np.unique(labels, return_inverse=True)
    assert dataset.class_names == tuple(names)
    assert (dataset.labels == codes).all()


def test_digits_are_numbers_in_a_file_and_text_in_an_array(tmp_path):
    (tmp_path / "ten.csv").write_text("x,y,c\n1,2,10\n3,4,9\n5,6,10\n")
    assert load_points(tmp_path / "ten.csv").class_names == ("9", "10")
    assert points_from(POINTS[:3], ["10", "9", "10"]).class_names == ("10", "9")


@pytest.mark.parametrize("words", [("False", "True"), ("false", "true"), ("FALSE", "TRUE")])
def test_truth_values_are_0_and_1_as_pandas_reads_them(tmp_path, words):
    rows = "".join(f"{x},{x + 1},{words[1]}\n" for x in range(3))
    (tmp_path / "true.csv").write_text(f"x,y,c\n{rows}")
    dataset = load_points(tmp_path / "true.csv")
    assert (dataset.class_names, dataset.class_order) == ((words[1],), "numbers")
    assert points_from(POINTS, CODES > 5).class_order == "numbers"


def test_tensors_that_require_a_gradient():
    torch = pytest.importorskip("torch")
    points = torch.tensor(POINTS, requires_grad=True)
    labels = torch.tensor(CODES, dtype=torch.float32, requires_grad=True)
    for kind in (torch.float32, torch.float16, torch.bfloat16):
        dataset = points_from(points.to(kind), labels.to(kind))
        assert (dataset.points == POINTS).all()
        assert (dataset.labels == CODES).all()
    hot = torch.nn.functional.one_hot(torch.tensor(CODES), 4)
    assert points_from(points, hot).class_names == ("0", "1", "2", "3")


def test_masked_labels_and_points_are_missing():
    with pytest.raises(DataError, match="row 1: the label 'label' is missing"):
        points_from(POINTS, np.ma.masked_equal(CODES, 0))
    with pytest.raises(DataError, match="row 2: column 'column 1' is missing"):
        points_from(np.ma.masked_equal(POINTS, 4), CODES)
    assert (points_from(POINTS, np.ma.masked_equal(CODES, 7)).labels == CODES).all()


def test_categories_keep_their_codes(tmp_path):
    pandas, polars = pytest.importorskip("pandas"), pytest.importorskip("polars")
    order = ["c", "z", "a", "b"]
    codes = [order.index(each) for each in TEXT]
    kinds = pandas.Series(pandas.Categorical(TEXT, categories=order))
    frame = pandas.DataFrame({"x": POINTS[:, 0], "y": POINTS[:, 1], "c": kinds})
    frame.to_parquet(tmp_path / "points.parquet")
    words = polars.Series("c", TEXT, dtype=polars.Enum(order))
    for dataset in (
        points_from(POINTS, kinds),
        points_from(POINTS, kinds.array),
        points_from(POINTS, kinds.to_frame()),
        points_from(frame),
        load_points(tmp_path / "points.parquet"),
        points_from(POINTS, words),
        points_from(polars.DataFrame({"x": POINTS[:, 0], "c": words})),
    ):
        assert dataset.labels.tolist() == codes == kinds.cat.codes.tolist()
        assert (dataset.class_names, dataset.class_order) == (tuple(order), "listed")
    by_use = polars.Series("c", TEXT, dtype=polars.Categorical)
    assert points_from(POINTS, by_use).class_names == ("a", "b", "c")
    polars.DataFrame({"x": POINTS[:, 0], "c": by_use}).write_parquet(tmp_path / "use.parquet")
    assert load_points(tmp_path / "use.parquet").class_names == ("a", "b", "c")
    frame.loc[3, "c"] = None
    frame.to_parquet(tmp_path / "gap.parquet")
    for refused in (lambda: points_from(frame), lambda: load_points(tmp_path / "gap.parquet")):
        with pytest.raises(DataError, match="row 3: the label 'c' is missing"):
            refused()


def test_one_hot_labels_are_taken_and_others_explained():
    pandas = pytest.importorskip("pandas")
    hot = np.eye(4)[CODES]
    assert (points_from(POINTS, hot).labels == CODES).all()
    assert points_from(POINTS, hot).class_names == ("0", "1", "2", "3")
    dummies = points_from(POINTS, pandas.get_dummies(TEXT))
    assert (dummies.labels == CODES).all()
    assert dummies.class_names == ("a", "b", "c")
    for labels in (hot + hot[::-1], hot * 0.9 + 0.025, hot[:, :, None], TEXT.reshape(3, 2)):
        with pytest.raises(DataError, match="one class a point is needed"):
            points_from(POINTS, labels)
    with pytest.raises(DataError, match=r"6 points but labels of shape \(5, 4\)"):
        points_from(POINTS, hot[:5])


def test_bunches_pairs_frames_and_arrays_are_points():
    datasets, pandas = pytest.importorskip("sklearn.datasets"), pytest.importorskip("pandas")
    for bunch in (datasets.load_iris(), datasets.load_iris(as_frame=True)):
        iris = as_dataset(bunch)
        assert iris.class_names == ("setosa", "versicolor", "virginica")
        assert iris.points.shape == (150, 4)
        assert iris.labels.tolist() == list(bunch.target)
    pair = as_dataset(datasets.load_iris(return_X_y=True))
    assert (pair.labels == iris.labels).all()
    frame = pandas.DataFrame({"x": POINTS[:, 0], "c": TEXT})
    for source in (frame, np.column_stack([POINTS, CODES])):
        assert (as_dataset(source).labels == CODES).all()
    strange = {"data": POINTS, "target": TEXT, "target_names": ["kind"]}
    assert points_from(strange).class_names == ("a", "b", "c")
    with pytest.raises(DataError, match="regression"):
        points_from(datasets.load_diabetes())
    with pytest.raises(UsageError, match="must be a data set, a pair"):
        as_dataset(3)


@pytest.mark.parametrize(
    ("labels", "names", "codes"),
    [
        (TEXT, ("b", "z", "a", "c"), [3, 2, 0, 0, 3, 2]),
        (CODES, ("x", "y", "z", "w"), CODES.tolist()),
        (CODES + 5, ("x", "y", "z"), CODES.tolist()),
        (CODES, ("1", "2", "0"), [1, 2, 0, 0, 1, 2]),
        (CODES > 0, ("no", "yes"), [1, 0, 1, 1, 1, 0]),
    ],
)
def test_class_names_say_the_order(tmp_path, labels, names, codes):
    dataset = points_from(POINTS, labels, class_names=np.array(names))
    assert dataset.labels.tolist() == codes
    assert (dataset.class_names, dataset.class_order) == (names, "listed")
    rows = "".join(f"{x},{y},{c}\n" for (x, y), c in zip(POINTS, labels, strict=True))
    (tmp_path / "points.csv").write_text(f"x,y,c\n{rows}")
    read = load_points(tmp_path / "points.csv", class_names=names)
    assert read.labels.tolist() == codes


@pytest.mark.parametrize(
    ("labels", "names", "message"),
    [
        (TEXT, ("a", "b"), "leave out c, which the points have"),
        (TEXT, ("x", "y", "z"), "leave out a, b, c"),
        (CODES, ("x", "y"), "2 class names, but the points have 3 classes"),
        (CODES + 1, ("0", "1", "2"), "leave out 3"),
        (TEXT, "abc", "not the text 'abc'"),
        (TEXT, ("a", "b", "c", ""), "none of them empty"),
        (TEXT, ("a", "b", "c", "c"), "different names"),
        (TEXT, map(str, range(101)), "at most 100"),
    ],
)
def test_class_names_that_do_not_fit_are_refused(labels, names, message):
    names = names if isinstance(names, str) else tuple(names)
    with pytest.raises(UsageError, match=message):
        points_from(POINTS, labels, class_names=names)


@pytest.mark.parametrize(
    ("labels", "message"),
    [
        (np.array(["a", 1, "a", 1, "a", 1], object), "mixes text and numbers"),
        ([1e300, 1, 2, 1, 2, 1], "a regression target"),
        ([2.0**60, 1, 2, 1, 2, 1], "a regression target"),
        (["a", "b", "a", None, "a", "b"], "row 3: the label 'label' is missing"),
        ([0, 1, np.nan, 1, 0, 1], "row 2: the label 'label' is missing"),
    ],
)
def test_labels_that_are_no_classes_are_refused(labels, message):
    with pytest.raises(DataError, match=message):
        points_from(POINTS, labels)


def test_a_data_set_says_what_its_labels_were():
    assert Dataset(POINTS, CODES, class_names=("x", "y", "z")).spellings == ("0", "1", "2")
    assert points_from(POINTS, CODES + 7).spellings == ("7", "8", "9")
