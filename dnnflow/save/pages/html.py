"""A film becomes an HTML file that plays it, and such a file the facts about it."""

import json
import re
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO

from dnnflow._contents import write_whole
from dnnflow.errors import DataError
from dnnflow.projection.film import Film
from dnnflow.save.facts import PictureFacts

PAGE_SIGNATURE = b"<!doctype html>\n<!-- dnnflow player -->"
"""How each of our pages begins."""

_DATA_BLOCK = re.compile(
    rb'<script type="application/json" id="(\w+)" data-sha256="([0-9a-f]{64})">([^<]*)</script>'
)


def write_page(path: Path, film: Film) -> None:
    """Write a film as a page that needs no other file.

    Raises:
        DataError: no installed font has a character of the words.
    """
    # Here, for whoever reads a page needs nothing that writes one.
    from dnnflow.save.pages.page import page_of_film

    write_whole(path, page_of_film(film).encode())


def read_html(file: BinaryIO) -> PictureFacts:
    """The facts about an open page of ours; the hashes of its data are compared.

    What stands around the data may have been changed, as by whoever puts the page into another.

    Raises:
        DataError: it is no such page, or damaged.
    """
    content = file.read()
    if not content.startswith(PAGE_SIGNATURE):
        raise DataError("is no page of dnnflow")
    if not content.rstrip().endswith(b"</html>"):
        raise DataError("is damaged: its end is missing")
    found = _DATA_BLOCK.findall(content)
    blocks = {name: _data(name, digest, text) for name, digest, text in found}
    try:
        film, recipe = blocks[b"film"], str(blocks[b"recipe"])
        duration = float(film["duration"])
        frames = round(duration * float(film["fps"]))
        recipe.encode()
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise DataError("is damaged: its film or its recipe is missing") from error
    return PictureFacts(
        format="html", size=(0, 0), unit="", frames=frames, duration=duration, comment=recipe
    )


def _data(name: bytes, digest: bytes, text: bytes) -> Any:
    """What a block holds.

    Raises:
        DataError: its bytes are others than its hash says, or no JSON.
    """
    if sha256(text).hexdigest().encode() != digest:
        raise DataError(f"is damaged: its {name.decode()} is another than its hash says")
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise DataError(f"is damaged: its {name.decode()} is no JSON") from error
