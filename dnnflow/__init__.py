"""Animate how a neural network bends space until a straight line separates the classes.

The public names stand in ``__init__.pyi``; each is imported when it is first used.
"""

from typing import Any

import lazy_loader

__version__ = "0.1.0"

_attached, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)

_RENAMED_NAMES = {"Recipe": "TrainingSettings"}
"""Names that are still understood, and what they are called now."""


def __getattr__(name: str) -> Any:
    if name in _RENAMED_NAMES:
        import warnings

        new = _RENAMED_NAMES[name]
        warnings.warn(f"dnnflow.{name} is now dnnflow.{new}", DeprecationWarning, stacklevel=2)
        return _attached(new)
    return _attached(name)
