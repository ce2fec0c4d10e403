"""A setting: a field of a dataclass, or a parameter of a function, that says what it is for.

Command lines and forms read it there, so that no default and no help text is written twice.
"""

import inspect
import warnings
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field, fields, is_dataclass, replace
from functools import cache, wraps
from types import NoneType
from typing import Annotated, Any, ParamSpec, TypeVar, get_args, get_origin

from dnnflow.errors import choose

P = ParamSpec("P")
R = TypeVar("R")

METADATA = "setting"
"""Where a field keeps what ``setting`` was told."""


@dataclass(frozen=True)
class Setting:
    """What can be set, and what a user is told of it.

    Attributes:
        purpose: One sentence: what it is for.
        choices: The names that it is chosen from; anything goes if there are none.
        extensible: Whether a choice may be spelled with more, as in ``leaky_relu(0.1)``.
        option: What it is called among the settings of all; the field's name if that says it.
        shown: What stands for the default where the default itself would not say it.
        noun: What an error calls it; the field's name if that says it.
        field: The name of the field or parameter.
        kind: The type of its values, without None.
        default: What it is if nobody sets it.
    """

    purpose: str
    choices: Collection[str] = ()
    extensible: bool = False
    option: str = ""
    shown: str = ""
    noun: str = ""
    field: str = ""
    kind: Any = str
    default: Any = None

    def called(self, name: str, kind: Any, default: Any) -> "Setting":
        """The same as the field or parameter of this name."""
        own = [each for each in get_args(kind) if each is not NoneType]
        optional = NoneType in get_args(kind)
        return replace(
            self,
            option=self.option or name,
            noun=self.noun or name.replace("_", " "),
            field=name,
            kind=own[0] if optional else kind,
            default=default,
        )


def setting(default: Any, purpose: str, **told: Any) -> Any:
    """A field of a dataclass with a default, a purpose, and further attributes of ``Setting``."""
    return field(default=default, metadata={METADATA: Setting(purpose, **told)})


def settings_of(holder: Any) -> tuple[Setting, ...]:
    """The settings of a dataclass, in order; or of a function, whose parameters say what they are.

    A parameter does so by its annotation: ``noise: Annotated[float, "Spread of the points."]``.
    Fields and parameters without a purpose are left out.
    """
    return _found(holder)


def check_choices(holder: Any) -> None:
    """Raise an error unless every setting of a dataclass that is a choice is one of its choices.

    Raises:
        UsageError: it is not; the message lists those that are.
    """
    for each in fields(holder):
        told, value = each.metadata.get(METADATA), getattr(holder, each.name)
        if told and told.choices and not told.extensible and value is not None:
            noun = told.noun or each.name.replace("_", " ")
            choose(dict.fromkeys(told.choices), value, noun)


def renamed(**names: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """A decorator: parameters of a function are still taken by their old names, with a warning."""

    def decorated(function: Callable[P, R]) -> Callable[P, R]:
        @wraps(function)
        def taking(*args: P.args, **options: P.kwargs) -> R:
            for old, new in names.items():
                if old in options:
                    warnings.warn(
                        f"{function.__name__}({old}=) is now {new}=",
                        DeprecationWarning,
                        stacklevel=2,
                    )
                    options[new] = options.pop(old)
            return function(*args, **options)

        return taking

    return decorated


@cache
def _found(holder: Any) -> tuple[Setting, ...]:
    return tuple(_of_fields(holder) if is_dataclass(holder) else _of_parameters(holder))


def _of_fields(holder: Any) -> Iterator[Setting]:
    for each in fields(holder):
        if METADATA in each.metadata:
            told: Setting = each.metadata[METADATA]
            yield told.called(each.name, each.type, each.default)


def _of_parameters(function: Callable[..., Any]) -> Iterator[Setting]:
    for name, each in inspect.signature(function).parameters.items():
        if get_origin(each.annotation) is Annotated:
            kind, purpose, *_ = get_args(each.annotation)
            yield Setting(purpose).called(name, kind, each.default)
