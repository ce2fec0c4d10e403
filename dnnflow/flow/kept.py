"""What follows from a flow and little else is made once, and kept as long as the flow is."""

from collections.abc import Callable, Hashable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

from dnnflow.flow.flow import Flow

Asked = ParamSpec("Asked")
Made = TypeVar("Made")


def once_a_flow(
    make: Callable[Concatenate[Flow, Asked], Made],
) -> Callable[Concatenate[Flow, Asked], Made]:
    """The same pure function of a flow and of values that can be hashed, which remembers.

    What it makes must not hold the flow.
    """
    kept: WeakKeyDictionary[Flow, dict[Hashable, Made]] = WeakKeyDictionary()

    @wraps(make)
    def asked(flow: Flow, /, *args: Asked.args, **kwargs: Asked.kwargs) -> Made:
        own = kept.setdefault(flow, {})
        key = (args, *kwargs.items())
        if key not in own:
            own[key] = make(flow, *args, **kwargs)
        return own[key]

    return asked
