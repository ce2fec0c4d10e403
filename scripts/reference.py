"""The docstrings of the public names become pages of HTML: what scripts/docs runs."""

import sys
from pathlib import Path

import jaxtyping  # noqa: F401 - where it is loaded before dnnflow, arrays show their shapes
import numpy.typing
import pdoc

import dnnflow


def main(folder: Path) -> None:
    """Write the pages into a folder; every module is imported on the way."""
    # In full, an ArrayLike takes five lines of every signature.
    numpy.typing.ArrayLike = type("ArrayLike", (), {"__module__": "numpy.typing"})
    pdoc.render.configure(docformat="google", footer_text=f"dnnflow {dnnflow.__version__}")
    pdoc.pdoc("dnnflow", output_directory=folder)
    print(folder / "index.html")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
