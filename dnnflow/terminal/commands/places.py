"""``dnnflow places``: what the places take where pictures go, and who says so."""

from collections.abc import Iterable, Iterator

import click

from dnnflow._text import aligned
from dnnflow.show.fit.places import KNOWN_PLACES, Place
from dnnflow.terminal.cli import Command
from dnnflow.terminal.kinds import Name
from dnnflow.terminal.options import Given
from dnnflow.terminal.screen import print_results

UNKNOWN = "no limit known"


def table(places: Iterable[Place]) -> Iterator[str]:
    """A line for each place and kind of file, and the source of each below it."""
    limits = [(place, each) for place in places for each in place.limits]
    rows = aligned(
        [
            (place.name, " ".join(each.formats), ", ".join(each.words()) or UNKNOWN)
            for place, each in limits
        ]
    )
    for row, (_, each) in zip(rows, limits, strict=True):
        yield row
        yield f"  {each.source}, read {each.read}"


def places(given: Given) -> None:
    """Print the table."""
    name = given["name"]
    print_results(table([KNOWN_PLACES[name]] if name else KNOWN_PLACES.values()))


command = Command(
    "places",
    places,
    parameters=[click.Argument(["name"], required=False, type=Name(KNOWN_PLACES, "place"))],
    examples=("dnnflow places", "dnnflow places zenn"),
    text="""Say what the places take where pictures go: formats, bytes, pixels, frames, seconds.

    --for PLACE of other commands keeps to that. All of it was read at the addresses that stand
    below each place.
    """,
)
