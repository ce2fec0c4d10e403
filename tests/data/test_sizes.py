"""No file asks for more memory than its size and what is in it are worth."""

import gzip
import io
import tracemalloc
import zipfile

import numpy as np
import pytest

from dnnflow.data.points import load_points
from dnnflow.data.reading import LARGEST_UNPACKED, MOST_TIMES_LARGER, read_bytes
from dnnflow.errors import DataError, MissingPackageError

SMALL = "x,y,c\n0.5,1,a\n2,3,b\n"


@pytest.fixture
def peak():
    tracemalloc.start()
    yield lambda: tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()


def test_a_small_file_asks_for_little(tmp_path, peak):
    (tmp_path / "small.csv").write_text(SMALL)
    load_points(tmp_path / "small.csv")
    assert peak() < 4 << 20


def test_a_file_of_unknown_size_is_read_whole(tmp_path, monkeypatch):
    content = bytes(range(256)) * (3 << 12)
    (tmp_path / "large").write_bytes(content)
    monkeypatch.setattr("os.fstat", lambda _: type("Unknown", (), {"st_size": 0}))
    assert read_bytes(tmp_path / "large", limit=len(content)) == content
    with pytest.raises(DataError, match="larger than the limit"):
        read_bytes(tmp_path / "large", limit=len(content) - 1)


def test_a_file_that_is_too_large_is_not_read(tmp_path, peak):
    with (tmp_path / "large").open("wb") as file:
        file.truncate(64 << 20)
    with pytest.raises(DataError, match="larger than the limit of 32 MiB"):
        read_bytes(tmp_path / "large", limit=32 << 20)
    assert peak() < 1 << 20


def zipped(content, name="points"):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{name}.npy", content)
    return file.getvalue()


def npy(array):
    file = io.BytesIO()
    np.lib.format.write_array(file, array)
    return file.getvalue()


def parquet(columns):
    pyarrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    file = io.BytesIO()
    parquet.write_table(pyarrow.table(columns), file)
    return file.getvalue()


def many_words():
    """A long word in each row, which the file holds once."""
    pyarrow = pytest.importorskip("pyarrow")
    places = pyarrow.array(np.zeros(20_000, np.int32))
    words = pyarrow.DictionaryArray.from_arrays(places, ["z" * 100_000])
    return parquet({"x": np.zeros(20_000), "c": words})


BOMBS = {
    "bytes.npz": lambda: zipped(npy(np.zeros((20 << 20, 1), np.uint8))),
    "numbers.npz": lambda: zipped(npy(np.zeros((9 << 20, 2)))),
    "wide.npz": lambda: zipped(npy(np.zeros((2, 1 << 20), np.uint8))),
    "text.csv.gz": lambda: gzip.compress(b"1,1\n" * (40 << 20), 1),
    "wide.csv": lambda: b"1," * (1 << 18),
    "rows.parquet": lambda: parquet({"x": np.zeros(9 << 20), "y": np.zeros(9 << 20)}),
}


@pytest.mark.parametrize("name", BOMBS)
def test_much_in_few_bytes_is_refused(name, tmp_path, peak):
    path = tmp_path / name
    path.write_bytes(BOMBS[name]())
    assert path.stat().st_size * MOST_TIMES_LARGER < LARGEST_UNPACKED
    tracemalloc.reset_peak()
    before = tracemalloc.get_traced_memory()[0]
    with pytest.raises(DataError, match=r"more than the (limit of 128 MiB|262,144)"):
        load_points(path)
    assert peak() - before < 2.2 * LARGEST_UNPACKED


def test_a_word_of_many_rows_is_held_once(tmp_path, peak):
    (tmp_path / "words.parquet").write_bytes(many_words())
    tracemalloc.reset_peak()
    dataset = load_points(tmp_path / "words.parquet")
    assert dataset.class_names == ("z" * 100_000,)
    assert peak() < 64 << 20


def test_arrow_words_and_what_is_missing_among_them(tmp_path):
    content = parquet({"x": [0.5, 2.0, 3.0], "c": ["a", None, "b"]})
    (tmp_path / "gap.parquet").write_bytes(content)
    with pytest.raises(DataError, match="row 1: the label 'c' is missing"):
        load_points(tmp_path / "gap.parquet")
    dataset = load_points(tmp_path / "gap.parquet", drop_missing=True)
    assert (dataset.class_names, dataset.points.tolist()) == (("a", "b"), [[0.5], [3]])


@pytest.mark.parametrize("suffix", [".csv.gz", ".TSV.GZ", ".data.gz", ".data", ".dat", ".tsv"])
def test_suffixes_of_text(suffix, tmp_path):
    content = SMALL.encode()
    path = tmp_path / f"points{suffix}"
    path.write_bytes(gzip.compress(content) if suffix.lower().endswith("gz") else content)
    dataset = load_points(path)
    assert (dataset.name, dataset.points.tolist()) == ("points", [[0.5, 1], [2, 3]])


def test_a_packed_file_that_is_none(tmp_path):
    (tmp_path / "points.csv.gz").write_text(SMALL)
    with pytest.raises(DataError, match="not a readable file of points"):
        load_points(tmp_path / "points.csv.gz")
    (tmp_path / "points.csv.gz").write_bytes(gzip.compress(SMALL.encode())[:-9])
    with pytest.raises(DataError, match="not a readable file of points"):
        load_points(tmp_path / "points.csv.gz")


def workbook(path, rows):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)


def test_excel_files(tmp_path):
    path = tmp_path / "points.xlsx"
    workbook(path, [["x", "y", "c"], [0.1, 1, "a"], [None, None, None], [2, 3.25, "b"]])
    dataset = load_points(path)
    assert dataset.points.tolist() == [[0.1, 1], [2, 3.25]]
    assert dataset.class_names == ("a", "b")
    workbook(path, [["x", "y", "c"], [0.5, 1, "a"], [2, None, "b"], [3, "1,200", "b"]])
    with pytest.raises(DataError, match="line 3: column 'y' is missing"):
        load_points(path)
    with pytest.raises(DataError, match=r"line 4: column 'y' is no finite number: '1,200'"):
        load_points(path, drop_missing=True)


def test_an_excel_file_whose_cells_are_far_apart(tmp_path):
    path = tmp_path / "far.xlsx"
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    for _ in range(150):
        sheet.append([0] * 2 + [None] * 16_000 + [1])
    book.save(path)
    with pytest.raises(DataError, match="more than the limit"):
        load_points(path)


def test_excel_files_without_the_package(tmp_path, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "openpyxl", None)
    (tmp_path / "points.xlsx").write_bytes(b"PK")
    with pytest.raises(MissingPackageError, match=r"pip install openpyxl; or save .* as .csv"):
        load_points(tmp_path / "points.xlsx")


def test_a_parquet_file_whose_parts_claim_other_rows_is_refused_at_once(tmp_path):
    pyarrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    path = tmp_path / "points.parquet"
    values = np.arange(5003.0)
    parquet.write_table(pyarrow.table({"x": values, "class": values % 2}), path)
    before, _, after = path.read_bytes().rpartition(b"\x96\x4e")  # 5,003, of the only part
    path.write_bytes(before + b"\x80\x7d" + after)  # 8,000
    with pytest.raises(DataError, match="its parts claim another number of rows"):
        load_points(path)
