"""Animate how a neural network bends space until a straight line separates the classes.

The public names stand in ``__init__.pyi``; each is imported when it is first used.
"""

__version__ = "0.1.0"

_RENAMED_NAMES = {"Recipe": "TrainingSettings"}
"""Names that are still understood, and what they are called now."""


def __getattr__(name: str) -> object:
    if "_attached" not in globals():
        _attach()
    if name == "__all__":
        return globals()[name]
    if name in _RENAMED_NAMES:
        import warnings

        new = _RENAMED_NAMES[name]
        warnings.warn(f"dnnflow.{name} is now dnnflow.{new}", DeprecationWarning, stacklevel=2)
        return globals()["_attached"](new)
    return globals()["_attached"](name)


def __dir__() -> list[str]:
    return list(__getattr__("__all__"))


def _attach() -> None:
    """Have ready what finds the public names. The command line does not need it."""
    import lazy_loader

    names = ("_attached", "__dir__", "__all__")
    found = lazy_loader.attach_stub(__name__, __file__)
    globals().update(zip(names, found, strict=True))
