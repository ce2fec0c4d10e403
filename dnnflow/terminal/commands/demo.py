"""``dnnflow demo``: something to show at once, for its networks are trained already."""

from dataclasses import dataclass, replace
from pathlib import Path

import click

from dnnflow._settings import setting, settings_of
from dnnflow.motion.schedule import Schedule
from dnnflow.save.formats import USUAL
from dnnflow.show.animation import Animation
from dnnflow.show.fit.places import usual_suffix
from dnnflow.study.demos import DEMOS, USUAL_DEMO, demo
from dnnflow.terminal.cli import Command
from dnnflow.terminal.kinds import Name
from dnnflow.terminal.manner import MADE_SETTINGS, SECTIONS, Manner, formats_text, manner_of
from dnnflow.terminal.options import Given, Section
from dnnflow.terminal.screen import OTHER, Screen


@dataclass(frozen=True)
class Request:
    """What ``dnnflow demo`` was asked for.

    Attributes:
        shown: The animation.
        manner: How it is shown.
        screen: What it says.
        output: Where the file goes.
    """

    shown: Animation
    manner: Manner
    screen: Screen
    output: Path | None = setting(None, "The file; its suffix is its format.", shown=f"NAME{USUAL}")


def request_of(given: Given) -> Request:
    """What was asked for.

    Raises:
        UsageError: a setting that makes no sense.
    """
    own, name = given.fields(settings_of(Request)), given["name"]
    path = own.get("output", Path(f"{name}{usual_suffix(given['for'], USUAL)}"))
    manner = manner_of(given, path, Schedule())
    usual = demo(name)
    shown = manner.animation(given.into(usual.source), usual.dataset)
    view = given.fields(settings_of(Animation)).get("view", usual.view)
    return Request(replace(shown, view=view), manner, given.into(Screen()), **own)


def show(given: Given) -> None:
    """Make the file."""
    request = request_of(given)
    request.manner.make(request.shown.alone(), request.screen)


command = Command(
    "demo",
    show,
    parameters=[click.Argument(["name"], default=USUAL_DEMO, type=Name(DEMOS, "demo"))],
    sections=(
        Section("File", (*settings_of(Request), *MADE_SETTINGS)),
        *SECTIONS,
        OTHER,
    ),
    examples=(
        "dnnflow demo",
        "dnnflow demo rings -o rings.mp4 --open",
    ),
    text=f"""Show one of the article's networks, trained already: no TensorFlow is needed.

    NAME is one of {", ".join(DEMOS)}.
    """
    + formats_text(),
)
