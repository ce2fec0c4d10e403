"""Names and words: a constant carries its noun, and a sentence is plain at the first reading."""

import ast
import re
from collections import defaultdict
from pathlib import Path

import pytest

import dnnflow

PACKAGE = Path(dnnflow.__file__).parent
FILES = sorted(PACKAGE.rglob("*.py"))

STILL_DOUBLE = {"GAP", "OUTPUT", "SPACE", "WORDS"}
BANNED = re.compile(r"\b(so many|so much|in vain|lest)\b", re.IGNORECASE)


def constants(file):
    """The names of a module's constants, without the underscore that makes them private."""
    for node in ast.parse(file.read_text(encoding="utf-8")).body:
        targets = node.targets if isinstance(node, ast.Assign) else []
        targets = [node.target] if isinstance(node, ast.AnnAssign) else targets
        for name in (each for target in targets for each in ast.walk(target)):
            if isinstance(name, ast.Name) and name.id.isupper():
                yield name.id.lstrip("_")


def test_no_constant_is_defined_in_two_modules():
    modules = defaultdict(list)
    for file in FILES:
        for name in constants(file):
            modules[name].append(str(file.relative_to(PACKAGE)))
    double = {name: places for name, places in modules.items() if len(places) > 1}
    assert {name: double[name] for name in double.keys() - STILL_DOUBLE} == {}


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PACKAGE)))
def test_no_sentence_has_to_be_read_twice(file):
    assert not BANNED.findall(file.read_text(encoding="utf-8"))
