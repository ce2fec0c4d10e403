"""The shape of the house: rooms to be taken in at a glance, and no way that leads in a circle."""

import ast
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

import dnnflow

PACKAGE = Path(dnnflow.__file__).parent
TESTS = Path(__file__).parents[1]
FILES = sorted(PACKAGE.rglob("*.py"))
FOLDERS = sorted({file.parent for file in FILES})
ROOMS = [
    *("data", "dnn", "exchange", "fit", "flow", "linear", "motion", "player", "projection"),
    *("raster", "render", "save", "show", "study", "terminal"),
]
TOP = {"__init__.py", "__init__.pyi", "__main__.py", "errors.py", "py.typed"}
MOST_FILES, MOST_LINES, MOST_CODE = 16, 250, 30


def named(file: Path) -> str:
    parts = file.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(file: Path) -> set[str]:
    modules = {named(each) for each in FILES}
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.update({node.module, *(f"{node.module}.{each.name}" for each in node.names)})
    return (found & modules) - {named(file), "dnnflow"}


def test_the_top_shows_the_pipeline_and_nothing_else():
    entries = {entry.name for entry in PACKAGE.iterdir()} - {"__pycache__"}
    assert sorted(entry for entry in entries if (PACKAGE / entry).is_dir()) == ROOMS
    files = {entry for entry in entries if (PACKAGE / entry).is_file()}
    assert {name for name in files if not name.startswith("_")} | TOP >= files - {
        f"_{name}.py"
        for name in (
            "cache",
            "contents",
            "deferred",
            "files",
            "folders",
            "settings",
            "target",
            "text",
            "typing",
        )
    }


def test_no_import_leads_in_a_circle():
    graph = {named(file): imports_of(file) for file in FILES}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" -> ".join(error.args[1]))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_folder_can_be_taken_in_at_a_glance(folder):
    files = list(folder.glob("*.py"))
    assert len(files) <= MOST_FILES
    for file in files:
        assert len(file.read_text(encoding="utf-8").splitlines()) <= MOST_LINES, file


def test_no_file_of_tests_is_long():
    lines = {file: file.read_text(encoding="utf-8").count("\n") for file in TESTS.rglob("*.py")}
    assert not [file for file, count in lines.items() if count > MOST_LINES]


def code_lines(function) -> int:
    body = function.body
    documented = isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant)
    start = body[1].lineno if documented and len(body) > 1 else body[0].lineno
    return function.end_lineno - start + 1


@pytest.mark.parametrize("file", FILES, ids=named)
def test_no_function_is_long(file):
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert code_lines(node) <= MOST_CODE, f"{file}: {node.name}"
