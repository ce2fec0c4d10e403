"""Shapes and types are checked in every test: jaxtyping's annotations, by beartype."""

from pathlib import Path

from beartype import BeartypeConf, beartype
from jaxtyping import install_import_hook

ROOT = Path(__file__).resolve().parents[2]

check = beartype(conf=BeartypeConf(is_pep484_tower=True))


def install():
    """Check every module but those that numba reads, which admits no wrappers."""
    files = (file for file in (ROOT / "dnnflow").rglob("*.py") if "kernels" not in file.stem)
    modules = [".".join(file.relative_to(ROOT).with_suffix("").parts) for file in files]
    install_import_hook([name for name in modules if not name.endswith("__init__")], "shapes.check")
