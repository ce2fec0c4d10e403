"""The first sheet of an Excel file becomes a table."""

import io
import zipfile
from collections.abc import Iterator

from dnnflow.data.csv_file import fitting, table_of
from dnnflow.data.numerals import Marks
from dnnflow.data.reading import check_unpacked
from dnnflow.data.separators import Row
from dnnflow.data.tables import Table
from dnnflow.errors import MissingPackageError

_CELL_BYTES = 64
"""What a cell takes while it is read; a file of a few bytes can have cells far apart."""


def excel_table(content: bytes, name: str, *, label: str | None = None) -> Table:
    """The rows of the first sheet, with the values that its formulas had when it was saved.

    Raises:
        MissingPackageError: openpyxl is not installed.
        DataError: too much in too few bytes, or as ``table_of``.
    """
    try:
        from openpyxl import load_workbook
    except ImportError as error:
        raise MissingPackageError(
            "Excel files need openpyxl: pip install openpyxl; or save the sheet as .csv"
        ) from error
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        check_unpacked(sum(member.file_size for member in archive.infolist()), len(content))
    book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    sheet = book.worksheets[0]
    sheet.reset_dimensions()  # a few bytes could claim a billion cells
    marks = Marks(commas=False, points=True)
    rows = fitting(_rows(sheet.iter_rows(values_only=True), len(content)))
    return table_of(rows, name, label=label, marks=marks)


def _rows(rows: Iterator[tuple[object, ...]], packed: int) -> Iterator[Row]:
    """The rows that are not blank, all as wide as the first, and their numbers from 1.

    Raises:
        DataError: too many cells in too few bytes.
    """
    width = cells = 0
    for number, row in enumerate(rows, 1):
        texts = ["" if value is None else str(value) for value in row]
        while texts and not texts[-1].strip():
            texts.pop()
        if texts:
            width = width or len(texts)
            cells += len(row)
            check_unpacked(_CELL_BYTES * cells, packed)
            yield Row(number, texts + [""] * (width - len(texts)))
