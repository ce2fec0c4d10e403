"""The options that commands share, in groups; what is not given keeps the package's default.

A group maps the names of a function's or dataclass's parameters to the options that set them.
"""

import sys
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

import click

Group: TypeAlias = dict[str, click.Option]

Values: TypeAlias = dict[str, Any]
"""What a command was given, by the names of its options and arguments."""


class SizeType(click.ParamType[tuple[int, int]]):
    """Width and height as in ``1920x1080``."""

    name = "WxH"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[int, int]:
        """Two whole numbers with an x between them."""
        width, _, height = str(value).lower().partition("x")
        try:
            return int(width), int(height)
        except ValueError:
            self.fail(f"{value!r} is no size; write it as 1920x1080", param, ctx)


class Listed(click.ParamType[tuple[Any, ...]]):
    """Values of one kind with commas between them."""

    def __init__(self, kind: click.ParamType[Any]) -> None:
        self.kind = kind
        self.name = f"{kind.name},…"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[Any, ...]:
        """Each value by itself."""
        return tuple(self.kind.convert(each.strip(), param, ctx) for each in value.split(","))


def _option(name: str, kind: type | click.ParamType[Any], text: str) -> click.Option:
    return click.Option([name], type=kind, help=text)


DATA: Group = {
    "points_per_class": _option("--points-per-class", int, "Points of each class.  [1000]"),
    "noise": _option("--noise", float, "Standard deviation of the points.  [by data set]"),
    "seed": _option("--data-seed", int, "Seed of the points.  [0]"),
}

FILE: Group = {
    "label": _option("--label", str, "Column of the classes in the file.  [the last one]"),
    "encoding": _option("--encoding", str, "Of a CSV file.  [utf-8]"),
}

SIFTING: Group = {
    "path": click.Option(
        ["--data", "file"], type=click.Path(path_type=Path), help="A file of points: CSV, NumPy, …"
    ),
    "standardize": click.Option(
        ["--standardize"], is_flag=True, help="Give every coordinate mean 0 and deviation 1."
    ),
    "sample": _option("--sample", int, "Show only so many points, each class its share."),
}

ARCHITECTURE: Group = {
    "hidden": _option("--hidden", int, "Hidden layers behind the input layer.  [5]"),
    "width": _option("--width", int, "Units of each layer.  [2]"),
    "activation": _option("--activation", str, "Of each layer.  [tanh]"),
    "seed": _option("--seed", int, "Seed of the initial weights.  [0]"),
}

SWEEP: Group = {
    "hidden": _option("--hidden", Listed(click.INT), "As for animate; one or more.  [0,1,5]"),
    "width": _option("--width", Listed(click.INT), "One or more."),
    "activation": _option("--activation", Listed(click.STRING), "One or more."),
    "seed": _option("--seed", Listed(click.INT), "One or more."),
}

RECIPE: Group = {
    "epochs": _option("--epochs", int, "Passes over the points.  [20]"),
    "batch_size": _option("--batch-size", int, "Points of one training step.  [16]"),
    "learning_rate": _option("--learning-rate", float, "Of Adam.  [0.001]"),
    "restarts": _option("--restarts", int, "Networks trained at once, the best kept.  [128]"),
}

OVER: Group = {
    "over": _option("--over", str, "layers, or epochs of the training, with no rests.  [layers]")
}

RECORD: Group = {
    "count": _option("--snapshots", int, "About how many epochs are kept.  [30]"),
    "spacing": _option("--spacing", str, "Of these: even, or log, most of them early.  [even]"),
}

LAST: Group = {
    "output_stage": click.Option(
        ["--output-stage"], is_flag=True, help="Slide the points onto the output's axes at last."
    ),
}

SPACE: Group = {
    "layer": _option("--at-layer", int, "Over epochs, the hidden layer that is shown.  [the last]"),
}

SCHEDULE: Group = {
    "duration": _option("--duration", float, "Seconds of the whole; the parts are stretched."),
    "affine": _option("--affine", float, "Seconds of each affine stage.  [1.0, or less if deep]"),
    "activation": _option("--bend", float, "Seconds of each activation stage.  [0.8, or less]"),
    "hold": _option("--hold", float, "Seconds of rest between two stages.  [0.2, or less]"),
    "intro": _option("--intro", float, "Seconds of rest at the start.  [1.0]"),
    "outro": _option("--outro", float, "Seconds of rest at the end.  [2.0]"),
    "fps": _option("--fps", float, "Frames a second.  [20 for GIF, 60 for MP4]"),
    "easing": _option("--easing", str, "How a stage gathers speed.  [smootherstep]"),
    "path": _option("--path", str, "How affine stages move: turn, straight, staged.  [turn]"),
    "activation_path": _option("--activation-path", str, "straight, or walls.  [straight]"),
    "pace": _option("--pace", str, "equal, or journey: far moves take longer.  [equal]"),
    "loop": _option("--loop", str, "none, or boomerang: there and back.  [none]"),
}

LOOK: Group = {
    "theme": _option("--theme", str, "dark or light.  [dark]"),
    "view": _option("--view", str, "plane, xy, orbit or pca.  [by width]"),
    "gauge": _option("--gauge", str, "canonical, or raw: the neurons as trained.  [canonical]"),
    "language": _option("--lang", str, "Of the fixed words: en or ja.  [en]"),
    "title": _option("--title", str, "The words above the picture.  [the data set's name]"),
}

SIZE: Group = {
    "size": _option("--size", SizeType(), "Pixels.  [480x480 for GIF, 1920x1080 for MP4]"),
}

OUTPUT: Group = {
    **SIZE,
    "at": _option("--at", float, "The second that a still picture shows.  [all stages]"),
    "cloud": _option("--stage", int, "The stage whose end it shows, 0 for the input."),
    "colors": _option("--colors", click.IntRange(2, 256), "At most, in a GIF.  [56]"),
}

QUIET = {"quiet": click.Option(["--quiet", "-q"], is_flag=True, help="Print nothing but errors.")}


def options(*groups: Group) -> Callable[[click.Command], click.Command]:
    """A decorator that gives a command some groups of options, in that order."""

    def extended(command: click.Command) -> click.Command:
        command.params.extend(option for group in groups for option in group.values())
        return command

    return extended


def given(values: Values, group: Group) -> dict[str, Any]:
    """The parameters of a group that were given on the command line."""
    chosen = {name: values[option.name] for name, option in group.items() if option.name}
    return {name: value for name, value in chosen.items() if value is not None}


def progress(label: str, quiet: bool) -> Callable[[Iterable[int]], Iterable[int]]:
    """A progress bar on standard error, unless it is no terminal or quiet is asked for."""
    if quiet or not sys.stderr.isatty():
        return iter
    from tqdm import tqdm

    return partial(tqdm, desc=label, unit=" frames", leave=False)
