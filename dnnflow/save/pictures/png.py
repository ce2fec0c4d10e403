"""One picture becomes a PNG."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import BinaryIO
from zlib import crc32

import numpy as np

from dnnflow._contents import write_whole
from dnnflow._typing import Picture
from dnnflow.errors import DataError
from dnnflow.save.facts import PictureFacts
from dnnflow.save.palette import palette_of

INDEXED_COLORS = 256
"""As many as a palette can have."""

SIGNATURE = b"\x89PNG\r\n\x1a\n"
"""How every PNG begins, also one that moves."""

REMARK_KEYWORD = "Comment"
"""The keyword that the PNG specification gives to remarks."""

PIXELS = {0: "gray", 2: "rgb", 3: "palette", 4: "gray with alpha", 6: "rgba"}
"""What the colour type of a header stands for."""


def write_picture(path: Path, picture: Picture, comment: str) -> None:
    """Write an ``rgb`` picture, or a transparent one, without loss; ``comment`` is kept in it."""
    import imageio.v3 as imageio
    from PIL.PngImagePlugin import PngInfo

    remarks = PngInfo()
    if comment:
        remarks.add_itxt(REMARK_KEYWORD, comment)
    buffer = BytesIO()  # for on a full disk Pillow says more than the error that it raises
    image = picture.image() if picture.alpha is None else picture.rgba()
    imageio.imwrite(buffer, image, plugin="pillow", extension=".png", pnginfo=remarks)
    write_whole(path, buffer.getvalue())


def write_indexed(path: Path, picture: Picture, ground: str) -> None:
    """Write an ``rgb`` picture in the 256 colours that suit it, in a third of the bytes.

    Of pictures of films they change by 0.7 of 255, root mean square, where those of H.264 change by
    3 to 5; the background, ``ground``, stays as it is.
    """
    from PIL import Image

    image, palette, buffer = picture.image(), Image.new("P", (1, 1)), BytesIO()
    kept = bytes.fromhex(ground[1:])
    palette.putpalette(kept + palette_of([picture], INDEXED_COLORS - 1).tobytes())
    few = Image.fromarray(image).quantize(palette=palette, dither=Image.Dither.NONE)
    behind = (image == np.frombuffer(kept, np.uint8)).all(axis=-1)  # Pillow rounds before it looks
    few.paste(0, mask=Image.fromarray(behind))
    few.save(buffer, "png", optimize=True)
    write_whole(path, buffer.getvalue())


def read_png(file: BinaryIO) -> PictureFacts:
    """The facts about an open PNG; its check sums are compared, its pixels are not decoded.

    Raises:
        DataError: it is damaged.
    """
    header, comment, filled = b"", "", False
    for kind, content in chunks(file.read()):
        header = header or (content if kind == b"IHDR" else b"")
        comment = comment or remark(kind, content)
        filled = filled or kind == b"IDAT"
    if len(header) < 13 or not filled:
        raise DataError("holds no picture")
    return PictureFacts(
        format="png",
        pixels=PIXELS.get(header[9], ""),
        size=(int.from_bytes(header[:4], "big"), int.from_bytes(header[4:8], "big")),
        comment=comment,
    )


def chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The kind and the content of each part, up to the end (PNG specification, 5.3)."""
    place, kind = len(SIGNATURE), b""
    while kind != b"IEND":
        start = place + 8
        end = start + int.from_bytes(content[place : place + 4], "big")
        if end + 4 > len(content):
            raise DataError("is damaged: its end is missing")
        kind, place = content[place + 4 : start], end + 4
        if crc32(content[start - 4 : end]) != int.from_bytes(content[end:place], "big"):
            raise DataError("is damaged: a check sum is wrong")
        yield kind, content[start:end]


def remark(kind: bytes, content: bytes) -> str:
    """The remark that a part holds, uncompressed; empty if it holds something else."""
    keyword, _, text = content.partition(b"\0")
    if keyword != REMARK_KEYWORD.encode():
        return ""
    if kind == b"tEXt":
        return text.decode("latin-1")
    if kind == b"iTXt" and text[:1] == b"\0":
        return text[2:].split(b"\0", 2)[-1].decode("utf-8", "replace")
    return ""
