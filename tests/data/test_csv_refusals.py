"""CSV files that hold no points, in one table: the error names the line and what to do."""

import pytest

from dnnflow.data.csv_file import TextForm, csv_table
from dnnflow.data.points import load_points
from dnnflow.errors import DataError, MissingInputError, UsageError

# What is in the file, the error, and what its message says.
BAD = {
    "empty": ("", "the file is empty"),
    "blank": ("\n \n\n", "the file is empty"),
    "header only": ("x,y,c\n", "no points"),
    "header only, with a number": ("x,y,0\n", "no points"),
    "rows that all may be remarks": ("#1,2,a\n#3,4,b\n", "line 1: column 'column 1'.*'#1'"),
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


@pytest.mark.parametrize("case", BAD)
def test_bad_files(case, tmp_path):
    text, message = BAD[case]
    (tmp_path / "bad.csv").write_bytes(text.encode())
    with pytest.raises(DataError, match=message) as caught:
        load_points(tmp_path / "bad.csv")
    assert str(caught.value).startswith(str(tmp_path / "bad.csv"))
    assert "\n" not in str(caught.value)


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
