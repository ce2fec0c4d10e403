"""Measure how films fill their frame, how they move, and how they can be read.

The films are the article's five experiments, spirals, xor, and four networks side by side. Networks
are taken from a folder; those that are not there are trained, and kept there.
"""

from pathlib import Path

import click
import numpy as np
from composed import taken

from dnnflow._text import aligned
from dnnflow.data.shapes import DATASETS
from dnnflow.dnn.settings import Architecture, TrainingSettings
from dnnflow.exchange.files import save_network
from dnnflow.exchange.load import load
from dnnflow.fit.train import train_many
from dnnflow.show.animation import Animation
from dnnflow.study.article import EXPERIMENTS
from dnnflow.study.variants import Variant, comparison

WIDE, SQUARE, TALL = (1920, 1080), (480, 480), (1080, 1920)

EXTRA = (("spirals", 5, 3), ("xor", 5, 2))
"""Data sets that the article does not have, hidden layers, width."""

QUICK = TrainingSettings(epochs=2, restarts=4)


def networks_in(folder, settings):
    """Each network, its data set and the view of it, by name; what is missing is trained."""
    asked = [(each.name, each.data, each.hidden, each.width, each.view) for each in EXPERIMENTS]
    asked += [(f"{data}-hidden{h}-width{w}", data, h, w, "auto") for data, h, w in EXTRA]
    folder.mkdir(parents=True, exist_ok=True)
    for name, data, hidden, width, view in asked:
        file, dataset = folder / f"{name}.safetensors", DATASETS[data]()
        if not file.exists():
            (network,) = train_many(dataset, [Architecture(hidden, width)], settings=settings)
            save_network(network, file)
        yield name, Animation(load(file), dataset, view=view)


def films_in(folder, settings):
    """What is measured, by name."""
    films = dict(networks_in(folder, settings))
    four = [
        Variant((name,), films[name].source.network, films[name].dataset)
        for name in [each.name for each in EXPERIMENTS[:4]]
    ]
    return films | {"compare": comparison(four)}


def framing(shown):
    """How much of plot and frame is filled, in three shapes of the frame."""
    for suffix, size in ((".mp4", WIDE), (".gif", SQUARE), (".gif", TALL)):
        takes = taken(shown, suffix, size)
        fills = np.concatenate([take.fills for take in takes])
        shares = np.concatenate([take.shares for take in takes])
        last = np.mean([take.shares[-1] for take in takes])
        yield f"{np.median(fills):.2f}"
        yield f"{100 * np.median(shares):.1f} %"
        yield f"{100 * last:.1f} %"
        yield f"{max(take.outside for take in takes):.0f}"


def moving(shown):
    """How far points and camera go in a frame, at the formats' own sizes and rates."""
    for suffix in (".gif", ".mp4"):
        takes = taken(shown, suffix)
        yield f"{100 * max(take.steps.max(initial=0) for take in takes):.1f} %"
        yield f"{max(take.speed for take in takes):.2f}"
        yield f"{100 * max(take.zoom for take in takes):.1f} %"
        yield f"{100 * max(take.shift for take in takes):.1f} %"
        yield f"{max(take.reversals for take in takes)}"
        yield f"{takes[0].track.timeline.duration:.1f}"


def reading(shown):
    """The sizes of letters in the smallest panel, and how true the grid is."""
    for suffix, size in ((".mp4", WIDE), (".gif", SQUARE)):
        letters = [take.letters for take in taken(shown, suffix, size)]
        yield " ".join(f"{min(each[name] for each in letters):.0f}" for name in letters[0])
    takes = taken(shown, ".mp4", WIDE)
    yield f"{max(take.grid[0] for take in takes):.1f}"
    yield f"{100 * max(take.grid[1] for take in takes):.2f} %"


TABLES = {
    "framing": (
        framing,
        "longest side / plot side, box / frame, at the end, px outside: 16:9, 1:1, 9:16",
        ["fill", "box", "end", "out"] * 3,
    ),
    "motion": (
        moving,
        "step in widths, 99 % speed in widths/s, zoom and shift a frame, turns: GIF, MP4",
        ["step", "speed", "zoom", "shift", "turns", "s"] * 2,
    ),
    "reading": (
        reading,
        "px of title, formula, verdict, words, smallest; grid's px off the curve, wrong colour",
        ["1080", "480", "off", "wrong"],
    ),
}


@click.command(help=__doc__)
@click.argument("films", nargs=-1)
@click.option(
    "--models",
    default=Path("build/composition"),
    show_default=True,
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder of the networks.",
)
@click.option("--quick", is_flag=True, help="Train a little only, in a folder of its own.")
@click.option("--only", type=click.Choice(list(TABLES)), multiple=True, help="These tables.")
def main(films, models, quick, only):
    models, settings = (models / "quick", QUICK) if quick else (models, TrainingSettings())
    known = films_in(models, settings)
    unknown = set(films) - set(known)
    if unknown:
        raise click.BadParameter(f"no film {', '.join(unknown)}; there are {', '.join(known)}")
    for name in only or TABLES:
        measure, meaning, header = TABLES[name]
        click.echo(f"{name}: {meaning}")
        rows = [(film, *measure(known[film])) for film in films or known]
        for line in aligned([("", *header), *rows]):
            click.echo(line)
        click.echo()


if __name__ == "__main__":
    main()
