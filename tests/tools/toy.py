"""A format of moving pictures that nobody has thought of: all that a new one needs, in one file."""

import json
import zlib
from contextlib import contextmanager

import numpy as np

from dnnflow._typing import Picture
from dnnflow.errors import DataError, UsageError
from dnnflow.save.facts import PictureFacts
from dnnflow.save.format import Format

START, END = b"TOY1", b"\nend"


def check_toy(movie):
    if movie.fps > 30:
        raise UsageError("a toy is not as fast as that")


@contextmanager
def open_toy(path, movie):
    with path.open("wb") as file:
        encoder = ToyEncoder(file, movie)
        yield encoder
        encoder.finish()


class ToyEncoder:
    """Compresses picture by picture; the index stands at the end, in JSON."""

    def __init__(self, file, movie):
        self._file, self._movie, self._pictures = file, movie, 0
        width, height = movie.size
        self._sheet = Picture(tuple(np.zeros((3, height, width), np.uint8)))
        file.write(START)

    def sheet(self):
        return self._sheet

    def frame(self, picture):
        return np.stack(picture.planes).tobytes()

    def encode(self, frame):
        packed = zlib.compress(frame)
        self._file.write(len(packed).to_bytes(4, "big") + packed)
        self._pictures += 1

    def finish(self):
        movie = self._movie
        index = {
            "size": movie.size,
            "pictures": self._pictures,
            "seconds": float(self._pictures / movie.fps),
            "colours": len(movie.palette),
            "comment": movie.comment,
        }
        self._file.write((0).to_bytes(4, "big") + json.dumps(index).encode() + END)


def pictures_of(file):
    """The pictures, shape (3, height, width) each, as flat bytes; the file is then at its index."""
    file.seek(len(START))
    while length := int.from_bytes(file.read(4), "big"):
        yield zlib.decompress(file.read(length))


def read_toy(file):
    pictures = list(pictures_of(file))
    index = file.read()
    if not index.endswith(END):
        raise DataError("is damaged: its end is missing")
    found = json.loads(index.removesuffix(END))
    return PictureFacts(
        "toy",
        tuple(found["size"]),
        codec="zlib",
        pixels=f"{found['colours']} colours",
        frames=len(pictures),
        duration=found["seconds"],
        comment=found["comment"],
    )


TOY = Format(
    ".toy",
    "a film for tests",
    "video/toy",
    signature=(0, START),
    read=read_toy,
    movie=open_toy,
    size=(120, 100),
    fps=5.0,
    colors=64,
    encoders=("toy-encoder",),
    check=check_toy,
)
