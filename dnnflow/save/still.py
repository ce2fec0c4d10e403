"""One picture becomes a PNG."""

import os

import imageio.v3 as imageio
from PIL.PngImagePlugin import PngInfo

from dnnflow._files import replacing
from dnnflow._typing import Image


def write_still(path: str | os.PathLike[str], image: Image, *, comment: str = "") -> None:
    """Write an RGB image, shape (height, width, 3), as a PNG, whole or not at all.

    Args:
        path: The file to be made.
        image: The picture.
        comment: A remark kept in the file.

    Raises:
        CannotCreateError: the file cannot be created there.
        OutputError: the disk is full or failed.
    """
    remarks = PngInfo()
    if comment:
        remarks.add_itxt("Comment", comment)
    with replacing(path) as partial:
        imageio.imwrite(partial, image, plugin="pillow", extension=".png", pnginfo=remarks)
