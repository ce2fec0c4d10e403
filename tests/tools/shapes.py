"""Shapes and types are checked in every test, by turns: jaxtyping's annotations, by beartype.

Of the calls of a function in a test, the first, second, fourth, eighth and so on are checked: a
check takes longer than most functions do.
"""

from dataclasses import is_dataclass
from functools import wraps
from inspect import isfunction
from itertools import repeat
from pathlib import Path

import jaxtyping
from beartype import BeartypeConf, beartype

ROOT = Path(__file__).resolve().parents[2]

CALLED: list = []
"""How to begin anew with each function that was called in this test."""

check = beartype(conf=BeartypeConf(is_pep484_tower=True))


def install():
    """Check every module but those that numba reads, which admits no wrappers."""
    files = (file for file in (ROOT / "dnnflow").rglob("*.py") if "kernels" not in file.stem)
    modules = [".".join(file.relative_to(ROOT).with_suffix("").parts) for file in files]
    jaxtyping.jaxtyped = _sparing(jaxtyping.jaxtyped)  # this is what the hook decorates with
    jaxtyping.install_import_hook(
        [name for name in modules if not name.endswith("__init__")], "shapes.check"
    )


def begin():
    """Begin a test: the next call of each function is its first."""
    while CALLED:
        CALLED.pop()()


def _sparing(decorator):
    """The decorator of checked functions, which then are made and called when it is their turn."""

    def decorated(*, typechecker):
        checking = decorator(typechecker=typechecker)

        def by_turns(made):
            if isfunction(made):
                return _by_turns(made, checking)
            if "__init__" in vars(made) and is_dataclass(made):
                made.__init__ = _by_turns(made.__init__, checking)
            return made

        return by_turns

    return decorated


def _by_turns(function, checking):
    checked, unchecked, count = None, iter(()), 0

    def due():
        """The function with its checks; as many calls as were made so far go without them."""
        nonlocal checked, unchecked, count
        if count == 0:
            CALLED.append(begin)
        count = 2 * count or 1
        checked = checked or checking(function)
        unchecked = repeat(function, count - 1)
        return checked

    def begin():
        nonlocal unchecked, count
        unchecked, count = iter(()), 0

    @wraps(function)
    def called(*args, **options):
        return (next(unchecked, None) or due())(*args, **options)

    return called
