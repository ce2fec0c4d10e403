"""CONTRIBUTING.md is true: every path it names is there, and every room is on its plan."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
PATHS = sorted(set(re.findall(r"(?:dnnflow|tests|scripts|media)/[\w./]*\w", TEXT)))
PLAN = re.findall(r"^[├└]── (\w+) ", TEXT, flags=re.MULTILINE)
ROOMS = sorted(room.parent.name for room in (ROOT / "dnnflow").glob("*/__init__.py"))


@pytest.mark.parametrize("path", PATHS)
def test_a_path_that_is_named_is_there(path):
    assert (ROOT / path).exists()


def test_paths_of_all_kinds_were_found():
    assert {path.partition("/")[0] for path in PATHS} == {"dnnflow", "tests", "scripts"}


def test_the_plan_shows_every_room_in_order():
    assert PLAN == ROOMS


def test_every_growth_rule_names_its_files():
    rows = re.findall(r"^\| (?!what)(\w.*?) \| (.*) \|$", TEXT, flags=re.MULTILINE)
    assert len(rows) > 10
    assert all("`dnnflow/" in where for _, where in rows)
