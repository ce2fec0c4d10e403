"""The whole line as one command: ``dnnflow animate moons --hidden 5 -o moons.gif``."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dnnflow import __version__
from dnnflow.errors import choose
from dnnflow.terminal.options import (
    ARCHITECTURE,
    DATA,
    FILE,
    LAST,
    LOOK,
    OUTPUT,
    OVER,
    QUIET,
    RECIPE,
    RECORD,
    SCHEDULE,
    SIFTING,
    SIZE,
    SPACE,
    SWEEP,
    given,
    options,
    progress,
)
from dnnflow.terminal.request import (
    SHOWN,
    dataset_of,
    loaded,
    manner_of,
    named_after,
    trained,
    trained_history,
)

if TYPE_CHECKING:
    from dnnflow.show.animation import Comparison


class Frugal(click.Command):
    """A command that refuses what it would make no use of."""

    def invoke(self, ctx: click.Context) -> Any:
        """As click does, but what was given in vain is an error."""
        from dnnflow.terminal.conflicts import refuse_unused

        refuse_unused(ctx)
        return super().invoke(ctx)


class Commands(click.Group):
    """Commands that know what a mistyped one was meant to be."""

    command_class = Frugal

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does, but the error names the nearest command."""
        choose(self.commands, args[0], "command")
        return super().resolve_command(ctx, args)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="dnnflow")
def cli() -> None:
    """Animate how a neural network bends space until a straight line separates the classes."""


@options(OVER, RECORD, SPACE, LAST)
@options(ARCHITECTURE, RECIPE, DATA, SIFTING, FILE, SCHEDULE, LOOK, OUTPUT, QUIET)
@cli.command()
@click.argument("data", default="moons")
@click.option("--model", type=Path, help="A saved network, or history, instead of training one.")
@click.option("--layers", help="Of a PyTorch state dict, as in linear,tanh,linear,softmax.")
@click.option("--output", "-o", type=Path, help=".gif, .mp4, .png, .svg or .pdf.  [DATA.gif]")
def animate(data: str, model: Path | None, output: Path | None, **values: Any) -> None:
    """Animate DATA on its way through a network, or one layer of it while it is trained.

    DATA is moons, rings, spirals, xor or blobs, or a file of points: CSV, NumPy or Parquet.
    """
    from dnnflow.show.animation import Animation
    from dnnflow.show.preflight import check_film

    shown, untrained = choose(SHOWN, values["over"] or "layers", "way to go over")
    path = output or named_after(data, values, ".gif")
    manner, dataset = manner_of(path, values), dataset_of(data, values)
    _warm_up()
    if not model:
        trial = Animation(untrained(dataset, values), dataset, **manner).alone()
        check_film(trial, cloud=given(values, OUTPUT).get("cloud"))
    animation = Animation(shown(dataset, model, values), dataset, **manner)
    animation.save(path, **given(values, OUTPUT), progress=progress(path.name, values["quiet"]))
    _say([path], values)


@options(SWEEP, RECIPE, DATA, SIFTING, FILE, SCHEDULE, LOOK, LAST, OUTPUT, QUIET)
@cli.command()
@click.argument("data", default="moons")
@click.option("--model", multiple=True, type=Path, help="A saved network; may be repeated.")
@click.option("--columns", type=click.IntRange(min=1), help="Panels in a row.  [what fits best]")
@click.option("--clock", default="stage", help="stage: equal stages; total: arrive together.")
@click.option("--output", "-o", type=Path, default="comparison.mp4", show_default=True)
def compare(
    data: str, model: tuple[Path, ...], columns: int | None, output: Path, **values: Any
) -> None:
    """Show networks side by side.

    DATA, --hidden, --width, --activation and --seed take lists, as in 0,1,5; every combination is
    trained and gets a panel, and so does every saved network.
    """
    from dnnflow.dnn.settings import Recipe
    from dnnflow.fit.train import train_many, untrained
    from dnnflow.show.preflight import check_film
    from dnnflow.study import sweep

    manner, recipe = manner_of(output, values), Recipe(**given(values, RECIPE))
    datasets = [dataset_of(name.strip(), values) for name in data.split(",")]
    _warm_up()
    settings, variants = given(values, SWEEP), sweep.loaded_variants(datasets, loaded(model))

    def arranged(variants: list[sweep.Variant]) -> "Comparison":
        return sweep.comparison(
            variants, columns=columns, clock=values["clock"], **given(values, LAST), **manner
        )

    if settings or not model:
        several = partial(sweep.trained_variants, datasets, settings or {"hidden": (0, 1, 5)})
        check_film(
            arranged(variants + several(untrained)), cloud=given(values, OUTPUT).get("cloud")
        )
        variants += several(partial(train_many, recipe=recipe))
    shown = arranged(variants)
    shown.save(output, **given(values, OUTPUT), progress=progress(output.name, values["quiet"]))
    _say([output], values)


@options(ARCHITECTURE, RECIPE, RECORD, DATA, SIFTING, FILE, QUIET)
@cli.command()
@click.argument("data", default="moons")
@click.option("--record", type=Path, help="Keep the training too, for animate --over epochs.")
@click.option("--output", "-o", type=Path, help="A .safetensors or .keras file.")
def train(data: str, record: Path | None, output: Path | None, **values: Any) -> None:
    """Train a network on DATA and save it, as .safetensors or .keras."""
    from dnnflow.dnn.summary import summary
    from dnnflow.exchange.files import save_network, saver_of
    from dnnflow.exchange.history_files import check_history_path, save_history

    path = output or named_after(data, values, ".safetensors")
    saver_of(path)
    if record:
        check_history_path(record)
        history = trained_history(dataset_of(data, values), values)
        save_history(history, record)
        network = history.network
    else:
        network = trained(dataset_of(data, values), values)
    save_network(network, path)
    _say([summary(network), path], values)


@cli.command()
@click.argument("source", type=Path)
@click.argument("target", type=Path)
@click.option("--layers", help="Of a PyTorch state dict, as in linear,tanh,linear,softmax.")
def convert(source: Path, target: Path, layers: str | None) -> None:
    """Read a network from SOURCE, of Keras, PyTorch or ONNX, and save it as TARGET."""
    from dnnflow.exchange.files import save_network
    from dnnflow.exchange.load import load

    save_network(load(source, layers=layers), target)
    click.echo(target)


@options(DATA, SIFTING, FILE)
@cli.command()
@click.argument("held", metavar="FILE", type=Path)
@click.argument("data", required=False)
def info(held: Path, data: str | None, **values: Any) -> None:
    """Say what a FILE of a network or a picture holds.

    Of a network also how separable each of its clouds of DATA is, or of what it was trained on.
    """
    from dnnflow.terminal.info import facts

    dataset = dataset_of(data or "", values) if data or values["file"] else None
    for line in facts(held, dataset):
        click.echo(line)


@cli.command()
def doctor() -> None:
    """Say what is installed: versions, encoders, fonts, TensorFlow."""
    from dnnflow.terminal.doctor import report

    for line in report():
        click.echo(line)


@options(RECIPE, SIZE, QUIET)
@cli.command()
@click.option("--output", "-o", type=Path, default="article", help="The folder.  [article]")
@click.option("--format", "suffix", default="gif", help="Of the animations: gif or mp4.  [gif]")
@click.option("--seed", type=int, default=0, help="Seed of the initial weights.  [0]")
def article(output: Path, suffix: str, seed: int, **values: Any) -> None:
    """Do the article's five experiments again: animations, networks, table and page."""
    from dnnflow.dnn.settings import Recipe
    from dnnflow.show.output import Output, check_output
    from dnnflow.study import article as again

    check_output(Path(f"article.{suffix}"), Output(size=values["size"]))
    recipe, bar = Recipe(**given(values, RECIPE)), partial(progress, quiet=values["quiet"])
    results = again.experiments(seed=seed, recipe=recipe)
    _say(again.table(results), values)
    index = again.save(results, output, suffix=f".{suffix}", size=values["size"], progress=bar)
    _say([index], values)


def _warm_up() -> None:
    """Have the kernels ready by the time that a network is trained, and letters that were once."""
    from threading import Thread

    from dnnflow.raster.kernels import blend_lines, warm
    from dnnflow.raster.text import kept_letters

    click.get_current_context().with_resource(kept_letters(blend_lines.folder()))
    Thread(target=warm, name="kernels").start()


def _say(lines: Iterable[object], values: dict[str, Any]) -> None:
    """Print results, unless quiet is asked for."""
    for line in lines:
        if not values["quiet"]:
            click.echo(line)
