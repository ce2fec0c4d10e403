"""CSV files of all sorts, in one table of expectations; whatever is wrong, the line is named."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dnnflow.data.csv_file import TextForm, csv_table
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

# What is in the file, the error, and what its message says.
BAD = {
    "empty": ("", "the file is empty"),
    "blank": ("\n \n\n", "the file is empty"),
    "header only": ("x,y,c\n", "no points"),
    "header only, with a number": ("x,y,0\n", "no points"),
    "remarks only": ("# x,y,c\n", "no points"),
    "one column": ("x\n1\n2\n", "one column only"),
    "a title": ("My table\n\nx,y,c\n0.5,1,a\n2,3,b\n", "line 3: 3 fields instead of 1: delete"),
    "a separator too many": ("x,y,c\n0.5,1,a,\n2,3,b,\n", "line 2: 4 .*: it ends with a separator"),
    "separators at the ends": ("x,y,c,\n0.5,1,a,\n", "column 4 has no name.*--drop 'column 4'"),
    "separators at all ends": ("0.5,1,a,\n2,3,b,\n", "line 1: .* missing, as in every row.*--drop"),
    "a blank row": ("x,y,c\n0.5,1,a\n,,\n2,3,b\n", "line 3: the row is blank.*--drop-missing"),
    "a short blank row": ("x,y,c\n0.5,1,a\n,\n", "line 3: 2 fields.*blank: delete the line"),
    "a row that may be a remark": ("c,x,y\na,0.5,1\n#b,2,3\n", "line 3 begins with '#'"),
    "a row that may be a remark, first": ("c,x,y\n#b,2,3\na,0.5,1\n", "line 2 begins with '#'"),
    "thousands or decimals": (
        "x\ty\tc\n900\t1\ta\n1,200\t3\tb\n",
        r"line 3: column 'x' holds '1,200': is it 1200 \(--thousands ,\) or 1.2 \(--decimal ,\)\?",
    ),
    "thousands or decimals, points": (
        "x;y;c\n900;1;a\n1.200;3;b\n",
        r"line 3: column 'x' .*'1.200': is it 1200 \(--thousands .\) or 1.2 \(--decimal .\)\?",
    ),
    "thousands or decimals, three digits all over": (
        "1.250|2.000|a\n2.500|3.000|b\n",
        "is it 1250",
    ),
    "thousands in quotes": ('x,y,c\n900,1,a\n"1,200",3,b\n', "'1,200': is it 1200 .* or 1.2 "),
    "thousands with points": ("x,y,c\n900,1,a\n1.200,3,b\n", "is it 1200 .* or 1.2 "),
    "decimals in quotes": ('x,y,c\n"0,5",1,a\n2,3,b\n', r"'0,5': is it 0.5 \(--decimal ,\)"),
    "sure thousands": ("x\ty\tc\n1,234,567\t1\ta\n", r"is it 1234567 \(--thousands ,\)\?"),
    "thousands beside points": ("x\ty\tc\n1,200\t0.5\ta\n", "no finite number: '1,200'"),
    "thousands beside both": ("x\ty\tz\tc\n1,200\t0.5\t0,5\ta\n", "'1,200': is it 1200"),
    "thousands with spaces": ("x;y;c\n1 200;1;a\n", r"is it 1200 \(--thousands space\)"),
    "points and commas": ("x;y;c\n0.5;1;a\n0,7;3;b\n", "line 2: column 'x'.*'0.5'"),
    "text": ("x,y,z,c\nT,1,2,a\nU,3,4,b\n", "'x' is no finite number: 'T'; .* --features y,z$"),
    "missing as None": ("x,y,c\n0.5,1,a\n2,3,None\n", "line 3: the label 'c' is missing"),
    "missing as #N/A": ("c,x,y\n#N/A,0.5,1\na,2,3\n", "line 2: column 'c' is missing"),
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


def test_the_line_of_what_is_no_text_in_the_encoding():
    with pytest.raises(DataError, match="line 3: the text is not utf-8"):
        csv_table(b"x,y,c\n0.5,1,a\n2,3,\xe4\n", "t")


@pytest.mark.parametrize("encoding", ["utf-9", "base64"])
def test_an_unknown_encoding(encoding):
    with pytest.raises(UsageError, match="unknown encoding"):
        csv_table(b"x,y,c\n", "t", form=TextForm(encoding))


@pytest.mark.parametrize(
    ("name", "error", "message"),
    [
        ("nothing.csv", MissingInputError, "no such file"),
        ("folder.csv", MissingInputError, "it is a folder"),
        ("points.xls", UsageError, "save the sheet as .xlsx or .csv"),
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
