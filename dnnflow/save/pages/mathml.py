"""Our formulas, in mathtext, become MathML: nested lists of a tag and what stands in it.

Letters, numbers, signs and spaces are text: which of them a text is tells its tag.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import TypeAlias

Tree: TypeAlias = list["str | Tree"]
"""A tag of MathML, and its children or its text."""

NAMES = {"tanh", "exp", "log"}
"""Functions that mathtext knows by a command of their own."""

_TOKEN = re.compile(r"\\[A-Za-z]+|\\.|[0-9.]+|\s+|.", flags=re.DOTALL)


def is_formula(text: str) -> bool:
    """Whether a text is mathtext from its first letter to its last."""
    return len(text) > 1 and text.startswith("$") and text.endswith("$")


def mathml_of(text: str) -> Tree:
    """The tree of a formula between dollar signs; what it does not know stays as text."""
    signs = _TOKEN.findall(text.strip("$"))
    return ["math", *_row(signs)]


def _row(signs: list[str]) -> list[str | Tree]:
    """The trees of signs up to a closing brace or the end; takes them off the list."""
    trees: list[str | Tree] = []
    while signs and (sign := signs.pop(0)) != "}":
        if sign == "_":
            base: str | Tree = trees.pop() if trees else ["mrow"]
            trees.append(["msub", base, _group(signs)])
        else:
            trees.extend(_trees(sign, signs))
    return trees


def _group(signs: list[str]) -> str | Tree:
    """What stands in braces, or the next sign alone."""
    if not signs:
        return ["mrow"]
    sign = signs.pop(0)
    trees = _row(signs) if sign == "{" else list(_trees(sign, signs))
    return trees[0] if len(trees) == 1 else ["mrow", *trees]


def _trees(sign: str, signs: list[str]) -> Iterator[str | Tree]:
    """What a sign stands for; a command takes its braces off the list."""
    if sign == r"\,":
        yield " "
    elif sign == r"\mathrm":
        yield _upright(signs)
    elif sign.startswith("\\"):
        yield _named(sign[1:])
    elif sign == "{":
        yield ["mrow", *_row(signs)]
    elif not sign.isspace():
        yield sign


def _upright(signs: list[str]) -> str:
    """The letters in the braces that follow."""
    letters = ""
    while signs and (sign := signs.pop(0)) != "}":
        letters += "" if sign == "{" else "\u00a0" if sign == r"\ " else sign.lstrip("\\")
    return letters


def _named(name: str) -> str:
    """A function, or a Greek letter."""
    if name in NAMES:
        return name
    try:
        return unicodedata.lookup(f"GREEK SMALL LETTER {name.upper()}")
    except KeyError:
        return name
