"""Arrays, Parquet files and sheets of Excel that cannot be used, by what is wrong with them."""

import io
import pickle
import struct
import zipfile
from importlib.util import find_spec
from itertools import cycle

import numpy as np
from bad_tables import COMMANDS, table
from forgery import Loud

POINTS = np.array([[0.5, 1.0], [2.0, 3.0], [4.0, 5.5], [6.0, 0.5]])
LABELS = np.array([0, 1, 0, 1])
WHOLE = np.column_stack([POINTS, LABELS])


def npy(values):
    file = io.BytesIO()
    np.save(file, values, allow_pickle=True)
    return file.getvalue()


def npz(**arrays):
    file = io.BytesIO()
    np.savez(file, **arrays)
    return file.getvalue()


def header(text, version=1):
    """A .npy file with a header of one's own, and little behind it."""
    content = text.encode() if isinstance(text, str) else text
    return b"\x93NUMPY" + bytes([version, 0]) + struct.pack("<H", len(content)) + content + bytes(8)


def described(dtype, shape):
    return header(f"{{'descr': {dtype!r}, 'fortran_order': False, 'shape': {shape}, }}\n")


def changed(place, value):
    """The sound array with one number changed."""
    values = WHOLE.copy()
    values[place] = value
    return npy(values)


def zipped(**members):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(f"{name}.npy", content)
    return file.getvalue()


NPY = {
    "empty": b"",
    "a magic only": b"\x93NUMPY",
    "a version of 9": header("{}", 9),
    "no header": header(""),
    "a header that is code": header("__import__('os').system('true')"),
    "a header of brackets": header("[" * 60_000),
    "a header without a shape": header("{'descr': '<f8', 'fortran_order': False}"),
    "a negative shape": described("<f8", "(-1, 3)"),
    "a claim of 8 TiB": described("<f8", f"({1 << 40}, 1)"),
    "a claim beyond 64 bits": described("<f8", f"({1 << 70}, 3)"),
    "an unknown type": described("<q9", "(4, 3)"),
    "objects": npy(np.array([[1, 2, None]], object)),
    "a pickle": pickle.dumps(Loud()),
    "objects that are code": npy(np.array([[Loud()]], object)),
    "cut": npy(WHOLE)[:-5],
    "one number": npy(1.0),
    "one axis": npy(np.arange(4.0)),
    "three axes": npy(np.zeros((4, 3, 3))),
    "no rows": npy(np.zeros((0, 3))),
    "no columns": npy(np.zeros((4, 0))),
    "labels only": npy(np.zeros((4, 1))),
    "complex numbers": npy(WHOLE.astype(complex)),
    "text": npy(np.array([["a", "b", "c"]])),
    "dates": npy(np.zeros((4, 3), "datetime64[D]")),
    "bytes": npy(np.zeros((4, 3), "S3")),
    "raw memory": npy(np.zeros((4, 3), "V8")),
    "records": npy(np.zeros(4, "f8,f8,i4")),
    "not a number": changed((1, 0), np.nan),
    "infinity": changed((1, 0), np.inf),
    "too large": changed((1, 0), 1e300),
    "a label that is not a number": changed((1, 2), np.nan),
    "a label that is infinite": changed((1, 2), np.inf),
    "a label of a half": changed((1, 2), 0.5),
    "a label of 1e300": changed((1, 2), 1e300),
    "numbers for labels": npy(np.random.default_rng(0).normal(size=(100, 3))),
    "three coordinates": npy(np.column_stack([POINTS, POINTS[:, 0] + 0.1, LABELS])),
    "three classes": npy(np.column_stack([POINTS, [0, 1, 2, 1]])),
    "one class": npy(np.column_stack([POINTS, [5, 5, 5, 5]])),
}

NPZ = {
    "empty": b"",
    "no zip": b"points" * 100,
    "cut": npz(points=POINTS, labels=LABELS)[:-30],
    "no members": npz(),
    "points only": npz(points=POINTS),
    "labels only": npz(labels=LABELS),
    "fewer labels": npz(points=POINTS, labels=LABELS[:3]),
    "more labels": npz(points=POINTS, labels=np.arange(9)),
    "labels of two axes": npz(points=POINTS, labels=np.zeros((4, 3))),
    "labels that are objects": npz(points=POINTS, labels=np.array([None] * 4)),
    "labels that are code": npz(points=POINTS, labels=np.array([Loud()] * 4)),
    "labels that are complex": npz(points=POINTS, labels=LABELS + 1j),
    "labels that are dates": npz(points=POINTS, labels=np.zeros(4, "datetime64[D]")),
    "points of one axis": npz(points=LABELS, labels=LABELS),
    "points that are words": npz(points=np.array([["a", "b"]] * 4), labels=LABELS),
    "points that are complex": npz(points=POINTS + 1j, labels=LABELS),
    "no points": npz(points=POINTS[:0], labels=LABELS[:0]),
    "a member that is no array": zipped(points=b"hello", labels=npy(LABELS)),
    "a member that claims 8 TiB": zipped(
        points=described("<f8", f"({1 << 40}, 1)"), labels=npy(LABELS)
    ),
    "not a number": npz(points=np.full((4, 2), np.nan), labels=LABELS),
    "infinity": npz(points=np.full((4, 2), np.inf), labels=LABELS),
    "multi-label": npz(points=POINTS, labels=np.array([[0, 1], [1, 1], [1, 0], [0, 0]])),
}


def parquet(columns, **options):
    """A Parquet file of columns, made when it is needed."""

    def made():
        import pyarrow
        from pyarrow import parquet

        file = io.BytesIO()
        held = columns(pyarrow) if callable(columns) else columns
        parquet.write_table(pyarrow.table(held), file, **options)
        return file.getvalue()

    return made


X, Y, CLASS = [0.5, 1.5, 3.0], [1.0, 0.25, 2.0], ["a", "b", "a"]
SOUND = parquet({"x": X, "y": Y, "class": CLASS})

PARQUET = {
    "empty": b"",
    "a magic only": b"PAR1",
    "zeros between": b"PAR1" + bytes(100) + b"PAR1",
    "cut": lambda: SOUND()[:-20],
    "a footer of 2 GiB": lambda: SOUND()[:-8] + b"\xff\xff\xff\x7fPAR1",
    "no columns": parquet({}),
    "no rows": parquet({"x": X[:0], "y": Y[:0], "class": CLASS[:0]}),
    "labels only": parquet({"class": CLASS}),
    "a missing value": parquet({"x": [None, *X[1:]], "y": Y, "class": CLASS}),
    "a missing label": parquet({"x": X, "y": Y, "class": [None, *CLASS[1:]]}),
    "not a number": parquet({"x": [float("nan"), *X[1:]], "y": Y, "class": CLASS}),
    "infinity": parquet({"x": [float("inf"), *X[1:]], "y": Y, "class": CLASS}),
    "too large": parquet({"x": [1e300, *X[1:]], "y": Y, "class": CLASS}),
    "text": parquet({"x": ["one", "two", "three"], "y": Y, "class": CLASS}),
    "lists": parquet({"x": [[1.0], [2.0], [3.0]], "y": Y, "class": CLASS}),
    "structs": parquet({"x": [{"a": 1}] * 3, "y": Y, "class": CLASS}),
    "bytes": parquet({"x": [b"\xff"] * 3, "y": Y, "class": CLASS}),
    "nothing": parquet({"x": [None] * 3, "y": Y, "class": CLASS}),
    "dates": parquet(lambda pa: {"x": pa.array([0] * 3, pa.date32()), "y": Y, "class": CLASS}),
    "labels that are lists": parquet({"x": X, "y": Y, "class": [[1], [2], [1]]}),
    "labels of a half": parquet({"x": X, "y": Y, "class": [0.5, 1.5, 0.5]}),
    "10,000 columns": parquet({f"c{k}": [0.5] for k in range(10_000)}),
    "a column of control characters": parquet({"\x1b[2J": ["x"] * 3, "y": Y, "class": CLASS}),
    "a bomb": parquet(
        lambda pa: {
            "x": pa.DictionaryArray.from_arrays(pa.array([0] * 20_000, pa.int32()), ["z" * 10**5]),
            "class": ["a"] * 20_000,
        }
    ),
}


def sheet(rows, **others):
    """A sheet of Excel, made when it is needed; ``others`` are more sheets."""

    def made():
        import openpyxl

        book = openpyxl.Workbook()
        for row in rows:
            book.active.append(row)
        for title, content in others.items():
            for row in content:
                (book[title] if title in book.sheetnames else book.create_sheet(title)).append(row)
        file = io.BytesIO()
        book.save(file)
        return file.getvalue()

    return made


TOP = ["x", "y", "class"]
EXCEL = {
    "empty": b"",
    "no zip": b"x,y,class\n1,2,a\n",
    "a zip of nothing": npz(),
    "cut": lambda: sheet([TOP, [1, 2, "a"]])()[:-100],
    "an old one": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504),
    "no rows": sheet([]),
    "a header only": sheet([TOP]),
    "one column": sheet([["x"], [1], [2]]),
    "a gap": sheet([TOP, [1, 2, "a"], [None, 2, "b"]]),
    "a missing label": sheet([TOP, [1, 2, "a"], [1.5, 2, None]]),
    "text": sheet([TOP, [1, 2, "a"], ["one", 2, "b"]]),
    "an error": sheet([TOP, [1, 2, "a"], ["#DIV/0!", 2, "b"]]),
    "a formula": sheet([TOP, [1, 2, "a"], ["=1+1", 2, "b"]]),
    "two names alike": sheet([["x", "x", "class"], [1, 2, "a"], [2, 3, "b"]]),
    "labels of a half": sheet([TOP, [1, 2, 0.5], [1.5, 2, 1.5]]),
    "three coordinates": sheet([["x", "y", "z", "class"], [1, 2, 3, "a"], [2, 3, 5, "b"]]),
    "a row too long": sheet([TOP, [1, 2, "a"], [1, 2, "b", 4]]),
}


def _arrays():
    turn = cycle(COMMANDS)
    kinds = {"npy": NPY, "npz": NPZ}
    kinds |= {"parquet": PARQUET} if find_spec("pyarrow") else {}
    kinds |= {"xlsx": EXCEL} if find_spec("openpyxl") else {}
    strange = {"three coordinates", "three classes", "one class"}
    for suffix, contents in kinds.items():
        for name, content in contents.items():
            command = COMMANDS[0] if name in strange else next(turn)
            yield table(name, f"points.{suffix}", content, command)


ARRAYS = list(_arrays())
