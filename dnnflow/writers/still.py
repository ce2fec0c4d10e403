"""One picture becomes a PNG."""

import os

import imageio.v3 as imageio

from dnnflow._files import replacing
from dnnflow._typing import Image


def write_still(path: str | os.PathLike[str], image: Image) -> None:
    """Write an RGB image, shape (height, width, 3), as a PNG, whole or not at all.

    Raises:
        CannotCreateError: the file cannot be created there.
        OutputError: the disk is full or failed.
    """
    with replacing(path) as partial:
        imageio.imwrite(partial, image, plugin="pillow", extension=".png")
