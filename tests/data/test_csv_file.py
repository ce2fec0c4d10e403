"""CSV files of all sorts, in one table of expectations; whatever is wrong, the line is named."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dnnflow.data.csv_file import TextForm, csv_table
from dnnflow.data.points import load_points
from dnnflow.data.tables import dataset_of
from dnnflow.errors import DataError, UsageError

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
    "none is a class": ("x,y,c\n0.5,1,none\n2,3,some\n", AB[0], ("none", "some")),
    "pipes": ("x|y|c\n0.5|1|a\n2|3|b\n", *AB),
    "pipes in labels": ("0.5,1,a|b\n2,3,c|d\n", AB[0], ("a|b", "c|d")),
    "one blank": ("x y c\n0.5 1 a\n2 3 b\n", *AB),
    "many blanks": ("  x  y\tc \n0.5   1 \t a\n  2 3 b  \n", *AB),
    "blanks, no header": ("5.0e-01 1.0 0.0\n2.0 3.0 1.0\n", AB[0], ("0", "1")),
    "blanks and quotes": ('x y c\n0.5 1 "a b"\n2 3 "c  d"\n', AB[0], ("a b", "c  d")),
    "blanks and decimal commas": ("0,5 1 a\n2 3,25 b\n", *EUROPE),
    "tabs between, blanks inside": ("0.5\ta 1\n1\tb 2\n", [[0.5], [1]], ("a 1", "b 2")),
    "blanks in labels": ("x,y,c\n0.5,1,a 1\n2,3,b 2\n", AB[0], ("a 1", "b 2")),
    "line of the separator": ("sep=;\nx;y;c\n0,5;1;a\n2;3,25;b\n", *EUROPE),
    "quoted line of the separator": ('"sep=!"\r\nx!y!c\r\n0.5!1!a\r\n2!3!b\r\n', *AB),
    "remarks above": ("# by lab 7, May\n\n# x, y\nx,y,c\n0.5,1,a\n2,3,b\n", *AB),
    "remarks between": ("x,y,c\n# first\n0.5,1,a\n  # next, last\n2,3,b\n# end\n", *AB),
    "names in a remark": ("# x y c\n0.5 1 a\n2 3 b\n", *AB),
    "a remark of the width of rows": ("# by me, us, all\nx,y,c\n0.5,1,a\n2,3,b\n", *AB),
    "a row left out by a remark": ("#9,9,z\n0.5,1,a\n2,3,b\n", *AB),
    "a column called #": ("#,y,c\n0.5,1,a\n2,3,b\n", *AB),
    "thousands that a point rules out": (
        "x;y;c\n1.250;0.5;a\n2.500;3;b\n",
        [[1.25, 0.5], [2.5, 3]],
        ("a", "b"),
    ),
    "decimal commas of three digits": (
        "x;y;c\n1,250;0,5;a\n2,500;3;b\n",
        [[1.25, 0.5], [2.5, 3]],
        ("a", "b"),
    ),
    "three decimals, commas": (
        "x,y,c\n1.250,0.5,a\n2.500,3,b\n",
        [[1.25, 0.5], [2.5, 3]],
        ("a", "b"),
    ),
    "three decimals, blanks": ("1.250 2.000 a\n2.500 3.000 b\n", [[1.25, 2], [2.5, 3]], ("a", "b")),
    "a zero before three decimals": ("x;y;c\n0.500;1;a\n2.000;3;b\n", *AB),
    "one coordinate": ("x,c\n0.5,a\n2,b\n", [[0.5], [2]], ("a", "b")),
    "three coordinates": ("x,y,z,c\n0.5,1,7,a\n2,3,8,b\n", [[0.5, 1, 7], [2, 3, 8]], ("a", "b")),
    "text beyond ASCII": ("幅,高さ,種\n0.5,1,猫\n2,3,犬\n", AB[0], ("犬", "猫")),
    "one class": ("x,y,c\n0.5,1,a\n2,3,a\n", AB[0], ("a",)),
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


def test_a_remark_may_name_the_columns_of_a_single_row():
    dataset = read("# c,x,y\na,0.5,1\n", label="c")
    assert dataset.points.tolist() == [[0.5, 1]]
    assert dataset.class_names == ("a",)


def test_the_labels_may_stand_in_any_column():
    dataset = read("kind,x,y\nb,0.5,1\na,2,3\n", label="kind")
    assert dataset.points.tolist() == [[0.5, 1], [2, 3]]
    assert dataset.labels.tolist() == [1, 0]


@pytest.mark.parametrize("names", [("#a", "#b"), ('"#a"', "b")])
def test_the_mark_of_remarks_may_begin_labels_if_all_have_it_or_in_quotes(names):
    one, two = names
    dataset = read(f"c,x,y\n{one},0.5,1\n{two},2,3\n", label="c")
    assert dataset.class_names == (one.strip('"'), two)


def test_a_label_makes_a_header_of_the_first_row():
    assert read("1,2,3\n5,6,0\n7,8,1\n", label="3").points.tolist() == [[5, 6], [7, 8]]


def test_an_unknown_label_lists_the_columns():
    with pytest.raises(UsageError, match=r"'kinds'.*did you mean 'kind'.*kind, x, y"):
        read("kind,x,y\nb,0.5,1\na,2,3\n", label="kinds")


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16", "cp1252"])
def test_other_encodings_by_name(encoding):
    content = "größe,y,c\n0.5,1,ä\n2,3,ö\n".encode(encoding)
    assert dataset_of(csv_table(content, "t", form=TextForm(encoding))).class_names == ("ä", "ö")
    with pytest.raises(DataError, match="line 1: the text is not utf-8; name its encoding"):
        csv_table(content, "t")


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
