"""The import rule: data flows one way, and heavy packages are imported where they are used."""

import ast
import gc
import subprocess
import sys
from pathlib import Path

import pytest

import dnnflow
from dnnflow.__main__ import main

PACKAGE = Path(dnnflow.__file__).parent
ROOMS = sorted(file.parent.name for file in PACKAGE.glob("*/__init__.py"))
COMMON = {file.stem for file in PACKAGE.glob("*.py")} - {"__main__"} | {"__version__"}
HEAVY = {"tensorflow", "keras", "torch", "onnx", "pptx", "sklearn", "pandas", "polars", "pyarrow"}
HEAVY |= {"distributed", "dask", "psutil"}
FILES = sorted(PACKAGE.rglob("*.py"))


def imported(file: Path, *, top_only: bool = False) -> set[str]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    nodes = tree.body if top_only else ast.walk(tree)
    names: set[str] = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: a relative import"
            names.add(node.module or "")
            if node.module == "dnnflow":
                names.update(f"dnnflow.{alias.name}" for alias in node.names)
    return names


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PACKAGE)))
def test_a_folder_imports_only_folders_that_stand_before_it(file):
    room = file.relative_to(PACKAGE).parts[0]
    if room not in ROOMS:
        return
    allowed = COMMON | set(ROOMS[: ROOMS.index(room) + 1])
    for name in imported(file):
        if name.startswith("dnnflow."):
            assert name.split(".")[1] in allowed, f"{file} imports {name}"


def test_the_writers_of_pictures_know_nothing_of_networks():
    pages = PACKAGE / "save" / "pages"
    for file in {*(PACKAGE / "save").rglob("*.py")} - {*pages.rglob("*.py")}:
        for name in imported(file):
            assert not name.startswith(("dnnflow.dnn", "dnnflow.data", "dnnflow.flow")), file


def test_nothing_before_raster_imports_matplotlib():
    for room in ROOMS[: ROOMS.index("raster")]:
        for file in (PACKAGE / room).glob("*.py"):
            assert not any(name.startswith("matplotlib") for name in imported(file)), file


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PACKAGE)))
def test_heavy_packages_are_imported_inside_functions(file):
    tops = {name.split(".")[0] for name in imported(file, top_only=True)}
    assert not tops & HEAVY


def modules_after(code: str) -> set[str]:
    script = f"import sys\n{code}\nprint(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=True, text=True
    )
    return set(done.stdout.splitlines()[-1].split())


def test_import_dnnflow_is_light():
    assert not modules_after("import dnnflow") & (HEAVY | {"matplotlib", "numpy"})


RESOLVED = """
import numpy as np
from dnnflow.render.painter import painter_of
from dnnflow.show.animation import Animation, film_of
from dnnflow.data.shapes import rings
from dnnflow.dnn.network import Layer, Network

angles = np.linspace(0.3, 0.6, 3)
layers = [Layer(np.diag([1.5, 1, 0.5]) + angle, angles) for angle in angles]
network = Network((Layer(np.eye(2, 3), angles), *layers, Layer(np.ones((3, 1)), np.zeros(1))))
film = film_of(Animation(network, rings(100)))
painter = painter_of(film, (320, 320))
"""

SLOW = {f"scipy.{part}" for part in ("linalg", "optimize", "special", "spatial", "interpolate")}


def test_a_film_of_a_narrow_network_is_resolved_without_the_slow_parts_of_scipy():
    assert not (SLOW | {"jaxtyping"}) & modules_after(RESOLVED)


def test_it_is_drawn_without_them_too_by_kernels_that_were_compiled_before():
    drawn = f"{RESOLVED}\npainter.picture(film.at(0))"
    modules_after(drawn)  # compiles them, if nothing did
    assert not (SLOW | {"numba"}) & modules_after(drawn)


def test_pixels_need_nothing_of_print():
    strip = "from dnnflow.render.filmstrip import filmstrip_of"
    drawn = "painter, frames = filmstrip_of(film)\npainter.picture(frames)"
    assert "dnnflow.render.print" not in modules_after(f"{RESOLVED}\n{strip}\n{drawn}")


def test_the_end_of_the_process_looks_for_no_garbage(monkeypatch):
    before, frozen = gc.get_threshold(), gc.get_freeze_count()
    monkeypatch.setattr("dnnflow.__main__.run", lambda _arguments: 3)
    try:
        with pytest.raises(SystemExit, match="3"):
            main([])
        assert gc.get_freeze_count() > frozen
    finally:
        gc.set_threshold(*before)
