"""CSV files of all sorts, in one table of expectations; whatever is wrong, the line is named."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dnnflow.data.csv_file import csv_table
from dnnflow.data.points import load_points
from dnnflow.data.tables import dataset_of
from dnnflow.errors import DataError, MissingInputError, UsageError

AB = [[0.5, 1], [2, 3]], ("a", "b")
EUROPE = [[0.5, 1], [2, 3.25]], ("a", "b")

# What is in the file, and the points and classes that it holds.
GOOD = {
    "commas": ("x,y,c\n0.5,1,a\n2,3,b\n", *AB),
    "semicolons": ("x;y;c\n0.5;1;a\n2;3;b\n", *AB),
    "tabs": ("x\ty\tc\n0.5\t1\ta\n2\t3\tb\n", *AB),
    "no header": ("0.5,1,a\n2,3,b\n", *AB),
    "no header, semicolons": ("0.5;1;a\n2;3;b\n", *AB),
    "no newline at the end": ("x,y,c\n0.5,1,a\n2,3,b", *AB),
    "Windows": ("x,y,c\r\n0.5,1,a\r\n2,3,b\r\n", *AB),
    "old Macintosh": ("x,y,c\r0.5,1,a\r2,3,b\r", *AB),
    "BOM": ("\ufeffx,y,c\n0.5,1,a\n2,3,b\n", *AB),
    "BOM, no header": ("\ufeff0.5,1,a\n2,3,b\n", *AB),
    "blank lines": ("\n\nx,y,c\n\n0.5,1,a\n   \n2,3,b\n\n", *AB),
    "spaces": ("x, y, c\n 0.5 , 1 , a \n2 , 3 , b\n", *AB),
    "quotes": ('"x","y","c"\n"0.5","1","a"\n"2","3","b"\n', *AB),
    "quoted newline": ('"x\nin m",y,c\n0.5,1,a\n2,3,b\n', *AB),
    "separator in a label": ('x,y,c\n0.5,1,"a,1"\n2,3,"b"\n', AB[0], ("a,1", "b")),
    "other separator in labels": ("x,y,c\n0.5,1,a;1\n2,3,b\n", AB[0], ("a;1", "b")),
    "decimal commas": ("x;y;c\n0,5;1;a\n2,0;3,25;b\n", *EUROPE),
    "decimal commas, no header": ("0,5;1;a\n2,0;3,25;b\n", *EUROPE),
    "decimal commas, tabs": ("x\ty\tc\n0,5\t1\ta\n2\t3,25\tb\n", *EUROPE),
    "scientific": ("x,y,c\n5e-1,1.E0,a\n+2,.3e1,b\n", *AB),
    "negative": ("x,y,c\n-0.5,-.5,a\n2,3,b\n", [[-0.5, -0.5], [2, 3]], ("a", "b")),
    "numbers as labels": ("x,y,c\n0.5,1,0\n2,3,1\n", AB[0], ("0", "1")),
    "numbers, no header": ("0.5,1,0\n2,3,1\n", AB[0], ("0", "1")),
    "whole floats as labels": ("x,y,c\n0.5,1,-1.0\n2,3,1.0\n", AB[0], ("-1", "1")),
    "numbers in their order": ("x,y,c\n0.5,1,2\n2,3,10\n", AB[0], ("2", "10")),
    "whole numbers as names": ("0,1,label\n0.5,1,0\n2,3,1\n", AB[0], ("0", "1")),
    "words for truth": ("x,y,c\n0.5,1,False\n2,3,True\n", AB[0], ("False", "True")),
    "None is a class": ("x,y,c\n0.5,1,None\n2,3,Some\n", AB[0], ("None", "Some")),
    "one coordinate": ("x,c\n0.5,a\n2,b\n", [[0.5], [2]], ("a", "b")),
    "three coordinates": ("x,y,z,c\n0.5,1,7,a\n2,3,8,b\n", [[0.5, 1, 7], [2, 3, 8]], ("a", "b")),
    "text beyond ASCII": ("幅,高さ,種\n0.5,1,猫\n2,3,犬\n", AB[0], ("犬", "猫")),
    "one class": ("x,y,c\n0.5,1,a\n2,3,a\n", AB[0], ("a",)),
}

# What is in the file, the error, and what its message says.
BAD = {
    "empty": ("", "the file is empty"),
    "blank": ("\n \n\n", "the file is empty"),
    "header only": ("x,y,c\n", "no finite number|no points|coordinate, not a class|missing"),
    "one column": ("x\n1\n2\n", "one column only"),
    "separated by spaces": ("0.5 1 a\n2 3 b\n", "one column only"),
    "short row": ("x,y,c\n0.5,1,a\n2,3\n", "line 3: 2 fields instead of 3"),
    "long row": ("x,y,c\n0.5,1,a\n2,3,b,4\n", "line 3: 4 fields instead of 3"),
    "short row after blank lines": ("x,y,c\n\n\n0.5,1,a\n2,3\n", "line 5: 2 fields"),
    "short row after quoted newline": ('"x\nm",y,c\n0.5,1,a\n2,3\n', "line 4: 2 fields"),
    "missing number": ("x,y,c\n0.5,1,a\n2,,b\n", "line 3: column 'y' is missing"),
    "missing as NA": ("x,y,c\n0.5,NA,a\n2,3,b\n", "line 2: column 'y' is missing"),
    "missing as nan": ("x,y,c\n0.5,1,a\nnan,3,b\n", "line 3: column 'x' is missing"),
    "missing as ?": ("0.5,1,a\n?,3,b\n", "line 2: column 'column 1' is missing"),
    "missing label": ("x,y,c\n0.5,1,a\n2,3,\n", "line 3: the label 'c' is missing"),
    "row of separators": ("x,y,c\n0.5,1,a\n,,\n", "line 3: "),
    "word": ("x,y,c\n0.5,1,a\n2,high,b\n", "line 3: column 'y' is no finite number: 'high'"),
    "a slip in the first row": ("0.5x,1,a\n2,3,b\n", "line 1: column 'column 1'.*'0.5x'"),
    "infinite": ("x,y,c\n0.5,inf,a\n2,3,b\n", "line 2: column 'y' is no finite number: 'inf'"),
    "too large": ("x,y,c\n0.5,1e999,a\n2,3,b\n", "line 2: column 'y' is no finite number"),
    "underscore": ("x,y,c\n0.5,1_0,a\n2,3,b\n", "line 2: column 'y' is no finite number"),
    "hexadecimal": ("x,y,c\n0.5,0x1,a\n2,3,b\n", "line 2: column 'y' is no finite number"),
    "decimal and thousands": ("x;y;c\n0,5;1.000,5;a\n2;3;b\n", "line 2: column 'y'.*'1.000,5'"),
    "long text": (f"x,y,c\n0.5,{'z' * 999},a\n2,3,b\n", "line 2: column 'y'.*z{40}…'"),
    "regression": ("x,y,c\n0.5,1,7\n2,3,0.25\n", "line 3: column 'c' holds 0.25: a regression"),
    "no labels": ("x,y\n0.5,1\n2,3.5\n", "line 3: column 'y' holds 3.5: a regression.*coordinate"),
    "identifiers": (
        "x,c\n" + "".join(f"1,n{k}\n" for k in range(101)),
        "'c' holds 101 different values",
    ),
    "numbered rows": ("x,c\n" + "".join(f"1,{k}\n" for k in range(200)), "200 different values"),
    "two names alike": ("x,x,c\n0.5,1,a\n2,3,b\n", "two columns are called 'x'"),
    "an index without a name": (",x,c\n0,0.5,a\n1,2,b\n", "column 1 has no name"),
    "open quote": ('x,y,c\n0.5,1,a\n2,3,"b\n', "line 3: "),
    "text after a quote": ('x,y,c\n0.5,1,"a"a\n2,3,b\n', "line 2: "),
    "NUL": ("x,y,c\n0.5,1\0,a\n2,3,b\n", "line 2: column 'y'"),
}


def read(text, **options):
    return dataset_of(csv_table(text.encode(), "table", **options), options.get("label"))


@pytest.mark.parametrize("case", GOOD)
def test_good_files(case, tmp_path):
    text, points, classes = GOOD[case]
    (tmp_path / "good.csv").write_bytes(text.encode())
    dataset = load_points(tmp_path / "good.csv")
    assert dataset.name == "good"
    assert dataset.points.tolist() == points
    assert dataset.class_names == classes
    # Classes are sorted, the rows of this table are not: Japanese cats come first.
    names = [classes[label] for label in dataset.labels]
    assert names == (["猫", "犬"] if "猫" in classes else [classes[0], classes[-1]])


@pytest.mark.parametrize("case", BAD)
def test_bad_files(case, tmp_path):
    text, message = BAD[case]
    (tmp_path / "bad.csv").write_bytes(text.encode())
    with pytest.raises(DataError, match=message) as caught:
        load_points(tmp_path / "bad.csv")
    assert str(caught.value).startswith(str(tmp_path / "bad.csv"))
    assert "\n" not in str(caught.value)


def test_the_labels_may_stand_in_any_column():
    dataset = read("kind,x,y\nb,0.5,1\na,2,3\n", label="kind")
    assert dataset.points.tolist() == [[0.5, 1], [2, 3]]
    assert dataset.labels.tolist() == [1, 0]


def test_a_label_makes_a_header_of_the_first_row():
    assert read("1,2,3\n5,6,0\n7,8,1\n", label="3").points.tolist() == [[5, 6], [7, 8]]


def test_an_unknown_label_lists_the_columns():
    with pytest.raises(UsageError, match=r"'kinds'.*did you mean 'kind'.*kind, x, y"):
        read("kind,x,y\nb,0.5,1\na,2,3\n", label="kinds")


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16", "cp1252"])
def test_other_encodings_by_name(encoding):
    content = "größe,y,c\n0.5,1,ä\n2,3,ö\n".encode(encoding)
    assert dataset_of(csv_table(content, "t", encoding=encoding)).class_names == ("ä", "ö")
    with pytest.raises(DataError, match="line 1: the text is not utf-8; name its encoding"):
        csv_table(content, "t")


def test_the_line_of_what_is_no_text_in_the_encoding():
    with pytest.raises(DataError, match="line 3: the text is not utf-8"):
        csv_table(b"x,y,c\n0.5,1,a\n2,3,\xe4\n", "t")


@pytest.mark.parametrize("encoding", ["utf-9", "base64"])
def test_an_unknown_encoding(encoding):
    with pytest.raises(UsageError, match="unknown encoding"):
        csv_table(b"x,y,c\n", "t", encoding=encoding)


@pytest.mark.parametrize(
    ("name", "error", "message"),
    [
        ("nothing.csv", MissingInputError, "no such file"),
        ("folder.csv", MissingInputError, "it is a folder"),
        ("points.xlsx", UsageError, "save the points as .csv"),
        ("points.pkl", UsageError, "it may run code"),
    ],
)
def test_files_that_are_not_read(name, error, message, tmp_path):
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(error, match=message):
        load_points(tmp_path / name)


CELLS = st.floats(allow_nan=False, allow_infinity=False)


@settings(deadline=None)
@given(
    rows=st.lists(st.tuples(CELLS, CELLS, st.sampled_from("ab")), min_size=1, max_size=20),
    separator=st.sampled_from(",;\t"),
    header=st.booleans(),
)
def test_numbers_come_back_bit_for_bit(rows, separator, header):
    lines = [separator.join([repr(x), repr(y), label]) for x, y, label in rows]
    dataset = read("\n".join([separator.join("xyc")] * header + lines))
    assert np.array_equal(dataset.points, [row[:2] for row in rows])


@settings(deadline=None)
@given(content=st.binary(max_size=200) | st.text('01.,;\t"\n\rabé -').map(str.encode))
def test_any_bytes_are_points_or_one_error(content):
    try:
        dataset = dataset_of(csv_table(content, "t"))
    except DataError:
        return
    assert np.isfinite(dataset.points).all()
