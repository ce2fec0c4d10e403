"""A file of a network, its training or a picture becomes a few lines that say what it holds."""

import math
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import click
from click.core import ParameterSource

from dnnflow._settings import settings_of
from dnnflow._text import aligned, one_line, percent, shown_names
from dnnflow.data.dataset import Dataset
from dnnflow.data.points import holds_points
from dnnflow.data.shapes import DATASETS
from dnnflow.dnn.history import History
from dnnflow.dnn.naming import INPUT
from dnnflow.dnn.network import Network
from dnnflow.dnn.summary import summary
from dnnflow.errors import DataError, DnnflowError, UsageError
from dnnflow.exchange.history_files import holds_history, load_history
from dnnflow.exchange.load import load
from dnnflow.flow.flow import flow_of
from dnnflow.linear.margin import margin_of
from dnnflow.linear.separability import separability_of
from dnnflow.save.facts import PictureFacts
from dnnflow.save.formats import FORMATS
from dnnflow.save.probe import probe
from dnnflow.show.recipe.reading import recipe_in
from dnnflow.show.recipe.words import words_of
from dnnflow.terminal.cli import Command
from dnnflow.terminal.facts import Facts, TableForm, facts_of, tried_on
from dnnflow.terminal.kinds import DATA, FILE
from dnnflow.terminal.networks import MODULES_SETTING
from dnnflow.terminal.options import Given, Section
from dnnflow.terminal.points import Points, data_parameters, points_of, points_section, sources_of
from dnnflow.terminal.screen import print_results, tell


def facts(
    path: Path, dataset: Dataset | None = None, *, modules: str | None = None
) -> Iterator[str]:
    """What a file holds, line by line; of a network, what it makes of a data set too.

    If no data set is given, that of the training is taken, if it is one of ``DATASETS``.

    Args:
        path: The file.
        dataset: What a network is tried on.
        modules: Those of a PyTorch state dict.

    Raises:
        UsageError: a data set or modules are given, and it is a picture; or modules that it has
            no use for.
        MissingInputError: there is no such file.
        DataError: it is none of these, or damaged, or the data set does not fit the network.
    """
    suffix = path.suffix.lower()
    if suffix in FORMATS:
        if dataset:
            raise UsageError(f"{path} is a picture, which makes nothing of {dataset.name}")
        if modules is not None:
            raise UsageError(f"{path} is a picture: --modules are for a PyTorch state dict")
        yield from _picture(probe(path))
    elif suffix == ".safetensors" and modules is None and holds_history(path):
        history = load_history(path)
        yield from _history(history)
        yield from _separability(history.network, dataset)
    else:
        yield from _network(load(path, modules=modules), dataset)


def _network(network: Network, dataset: Dataset | None) -> Iterator[str]:
    yield from summary(network).splitlines()
    if network.class_names:
        yield f"classes: {shown_names(network.class_names)}"
    if network.training:
        yield f"trained on {network.training.dataset}: {network.training.verdict}"
    yield from _separability(network, tried_on(network, dataset))


def _separability(network: Network, dataset: Dataset | None) -> Iterator[str]:
    """A table of the clouds: whether straight lines tell the classes apart, and how well."""
    if dataset is None:
        return
    yield from ("", f"separability of {dataset.name}, {len(dataset):,} points")
    flow = flow_of(network, dataset.points)
    names = [INPUT, *(stage.title for stage in flow.stages)]
    verdicts = separability_of(flow, dataset.labels, own=[network.accuracy(dataset)])
    rows = [
        (
            name,
            "yes" if each.separable else "no",
            percent(each.accuracy),
            f"{margin_of(cloud, dataset.labels) if each.separable else 0.0:.3g}",
        )
        for name, each, cloud in zip(names, verdicts, flow.clouds, strict=True)
    ]
    header = ("after", "separable", "best straight cut", "margin")
    yield from aligned([header, *rows], right=frozenset({2, 3}))


def _history(history: History) -> Iterator[str]:
    yield from summary(history.network).splitlines()
    measures = [
        (
            f"{epoch.number}",
            "" if math.isnan(epoch.loss) else f"{epoch.loss:.4g}",
            "" if math.isnan(epoch.accuracy) else percent(epoch.accuracy),
        )
        for epoch in history.epochs
    ]
    yield from aligned([("epoch", "loss", "accuracy"), *measures], right=frozenset({0, 1, 2}))


def _picture(held: PictureFacts) -> Iterator[str]:
    yield ", ".join(filter(None, (held.format, held.codec, held.pixels)))
    size = "{}x{}".format(*held.size) if held.unit else "any size"
    if held.duration:
        rate = f"{held.duration:.2f} s, {held.fps:.4g} a second"
        unit = "" if held.unit in {"", "pixels"} else f" {held.unit}"
        yield f"{size}{unit}, {held.frames} frames, {rate}"
    else:
        yield f"{size} {held.unit}"
    yield from aligned(
        [(f"{each.start:.2f} s", one_line(each.name)) for each in held.chapters],
        right=frozenset({0}),
    )
    if held.comment:
        line, *_ = held.comment.splitlines()
        yield line
    with suppress(DataError):  # of another program, or without one
        yield from words_of(recipe_in(held.comment))


@dataclass(frozen=True)
class Request:
    """What ``dnnflow info`` was asked for.

    Attributes:
        files: The files.
        points: What networks in them are tried on, if anything was named.
        modules: What the tensors of a PyTorch state dict belong to.
        form: How a table is printed.
    """

    files: tuple[Path, ...]
    points: Points | None
    modules: str | None
    form: TableForm


def request_of(given: Given) -> Request:
    """What was asked for.

    Raises:
        UsageError: a setting that makes no sense.
    """
    sources = sources_of(given)
    points = points_of(given, sources[0]) if sources else None
    files = (given["held"], *map(Path, given.values["more"]))
    return Request(files, points, given["modules"], given.into(TableForm()))


def _told_apart(
    context: click.Context, _parameter: click.Parameter, more: tuple[str, ...]
) -> tuple[str, ...]:
    """The words behind the first that are files; the last one may be DATA instead."""
    if context.get_parameter_source("data") is not ParameterSource.COMMANDLINE:
        return more
    words = [context.params["data"], *more]
    context.params["data"] = words.pop() if _names_points(words[-1]) else None
    return tuple(words)


def _names_points(word: str) -> bool:
    """Whether a word behind the first is meant as DATA, and not as one more file."""
    path = Path(word)
    if word.partition(",")[0] in DATASETS or holds_points(path):
        return True
    return not path.suffix and not path.exists()


def info(given: Given) -> None:
    """Print what files hold: of one the details, of several a table."""
    request = request_of(given)
    dataset = request.points.dataset() if request.points else None
    if len(request.files) > 1 or request.form.asked:
        _print_table(request, dataset)
        return
    (held,) = request.files
    print_results([*facts(held, dataset, modules=request.modules)])  # all, or an error


def _print_table(request: Request, dataset: Dataset | None) -> None:
    """Print a row a file; a file that cannot be read is a line on standard error.

    Raises:
        click.exceptions.Exit: with the code of the first of them, if there are any.
    """
    rows: list[Facts] = []
    errors: list[DnnflowError] = []
    for path in request.files:
        try:
            rows.append(facts_of(path, dataset, request.modules))
        except DnnflowError as error:
            errors.append(error)
    print_results(request.form.printed(rows))
    for each in errors:
        tell(f"dnnflow: {one_line(str(each))}", err=True)
    if errors:
        raise click.exceptions.Exit(errors[0].exit_code)


command = Command(
    "info",
    info,
    parameters=[
        click.Argument(["held"], metavar="FILE...", type=FILE),
        *data_parameters(),
        click.Argument(["more"], metavar="", type=DATA, nargs=-1, callback=_told_apart),
    ],
    sections=(
        points_section(),
        Section("Network", MODULES_SETTING),
        Section("Table", settings_of(TableForm)),
    ),
    examples=(
        "dnnflow info moons.safetensors",
        "dnnflow info sweep/networks/*.safetensors flowers.csv --csv",
    ),
    text="""Say what a FILE of a network or a picture holds; of several, in a table.

    Of a network also how separable its clouds of DATA are, or of what it was trained on. DATA
    stands behind all files.
    """,
)
