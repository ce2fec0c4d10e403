"""A figure becomes a PDF."""

import re
from codecs import BOM_UTF16_BE
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from dnnflow._contents import write_whole
from dnnflow.errors import DataError
from dnnflow.save.facts import PictureFacts

if TYPE_CHECKING:
    from matplotlib.figure import Figure

FILE_SETTINGS = ("path.", "pdf.", "savefig.")
"""How the names of matplotlib's settings begin that change files; a user's may differ."""

_END = b"%%EOF"
_TAIL = 1024  # bytes: a reader looks for the end of a PDF there
_SIZE_PATTERN = re.compile(
    rb"/MediaBox\s*\[\s*0\s+0\s+(\d{1,9}(?:\.\d+)?)\s+(\d{1,9}(?:\.\d+)?)\s*\]"
)
_START_PATTERN = re.compile(rb"startxref\s+(\d{1,15})\s+%%EOF")
_TABLE_PATTERN = re.compile(rb"xref\s+(\d{1,10}) \d{1,10}\s+((?:\d{10} \d{5} [nf]\s{1,2})+)")
_ROW_PATTERN = re.compile(rb"(\d{10}) \d{5} ([nf])")
_PART_PATTERN = re.compile(rb"\s*(\d{1,10})\s+\d{1,5}\s+obj")
_REMARK_PATTERN = re.compile(rb"/Subject\s*\(((?:[^\\()]|\\.)*)\)", re.DOTALL)
_ESCAPED = re.compile(rb"\\(.)", re.DOTALL)
_ESCAPES = {b"n": b"\n", b"r": b"\r"}


def write_figure(path: Path, figure: "Figure", comment: str) -> None:
    """Write a figure as vectors, as ``write_pages``."""
    write_pages(path, [figure], comment)


def write_pages(path: Path, figures: Sequence["Figure"], comment: str) -> None:
    """Write figures as vectors, a page each; ``comment`` is kept in the file, the date is not.

    The label of the first figure is the title. The bytes are made in memory: matplotlib does not
    survive a disk that is full.
    """
    from matplotlib import rc_context, rcParamsDefault
    from matplotlib.backends.backend_pdf import PdfPages

    settings: Any = {
        name: value for name, value in rcParamsDefault.items() if name.startswith(FILE_SETTINGS)
    }
    title: Any = figures[0].get_label()
    remarks = {"Title": title or None, "Subject": comment, "CreationDate": None}
    buffer = BytesIO()
    with rc_context(settings), PdfPages(buffer, metadata=remarks) as pages:
        for figure in figures:
            figure.savefig(pages, format="pdf", facecolor=figure.get_facecolor())
    write_whole(path, buffer.getvalue())


def read_pdf(file: BinaryIO) -> PictureFacts:
    """The facts about an open PDF: the size of its first page, and its subject.

    Raises:
        DataError: its end is missing, a part is not where it says, or its page has no size that
            can be read.
    """
    content = file.read()
    if _END not in content[-_TAIL:]:
        raise DataError("is damaged: its end is missing")
    page, remark = _SIZE_PATTERN.search(content), _REMARK_PATTERN.search(content)
    if page is None:
        raise DataError("has no page whose size can be read")
    _check_places(content)
    width, height = (round(float(side)) for side in page.groups())
    comment = _text(remark[1]) if remark else ""
    return PictureFacts(format="pdf", size=(width, height), unit="points", comment=comment)


def _check_places(content: bytes) -> None:
    """Make sure that the table of parts is where the end says, and each part where the table says.

    Newer files may have a packed table, of which only the place is looked at (ISO 32000-1, 7.5.4).

    Raises:
        DataError: something was lost or put in between.
    """
    start = _START_PATTERN.search(content, max(0, len(content) - _TAIL))
    place = int(start[1]) if start else len(content)
    if rows := _TABLE_PATTERN.match(content, place):
        whole = all(
            kind == b"f" or _begins_part(content, int(offset), number)
            for number, (offset, kind) in enumerate(_ROW_PATTERN.findall(rows[2]), int(rows[1]))
        )
    else:
        whole = _PART_PATTERN.match(content, place) is not None
    if not whole:
        raise DataError("is damaged: a part is not where it says")


def _begins_part(content: bytes, offset: int, number: int) -> bool:
    part = _PART_PATTERN.match(content, offset)
    return part is not None and int(part[1]) == number


def _text(escaped: bytes) -> str:
    """A string of a PDF: UTF-16 if it says so, else about Latin-1 (ISO 32000-1, 7.9.2.2)."""
    content = _ESCAPED.sub(lambda found: _ESCAPES.get(found[1], found[1]), escaped)
    if content.startswith(BOM_UTF16_BE):
        return content[len(BOM_UTF16_BE) :].decode("utf-16-be", "replace")
    return content.decode("latin-1")
