"""CITATION.cff says of the package what the package says of itself."""

import tomllib
from pathlib import Path

import dnnflow

ROOT = Path(__file__).parents[2]
REQUIRED = {"cff-version", "message", "title", "authors"}
"""The fields that every file of version 1.2.0 of the format has."""

KNOWN = {
    *REQUIRED,
    *("type", "abstract", "version", "license", "repository-code", "keywords"),
}


def read():
    """The fields of the file: a value, or a list of the values below it."""
    found, name = {}, ""
    for line in (ROOT / "CITATION.cff").read_text(encoding="utf-8").splitlines():
        if line.startswith("  - "):
            found[name].append(line.removeprefix("  - "))
        else:
            name, _, value = line.partition(":")
            found[name] = value.strip() or []
    return found


def test_it_is_a_citation_file_of_this_package():
    held = read()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert REQUIRED <= held.keys() <= KNOWN
    assert held["cff-version"] == "1.2.0"
    assert held["version"] == dnnflow.__version__
    assert held["title"] == project["name"]
    assert held["abstract"] == project["description"]
    assert held["license"] == project["license"]
    assert held["repository-code"] == project["urls"]["Repository"]
    assert held["keywords"] == project["keywords"]
    assert held["authors"] == [f"name: {each['name']}" for each in project["authors"]]


def test_it_is_in_the_source_distribution():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "/CITATION.cff" in project["tool"]["hatch"]["build"]["targets"]["sdist"]["include"]
