"""Files of networks, trainings and pictures become lines that say what they hold."""

from dataclasses import dataclass
from pathlib import Path

import click
from click.core import ParameterSource

from dnnflow._settings import settings_of
from dnnflow._text import one_line
from dnnflow.data.dataset import Dataset
from dnnflow.data.points import holds_points
from dnnflow.data.shapes import DATASETS
from dnnflow.errors import DnnflowError
from dnnflow.terminal.cli import Command
from dnnflow.terminal.held.details import details_of
from dnnflow.terminal.held.facts import Facts, TableForm, facts_of
from dnnflow.terminal.kinds import DATA, FILE
from dnnflow.terminal.networks import MODULES_SETTING
from dnnflow.terminal.options import Given, Section
from dnnflow.terminal.points import Points, data_parameters, points_of, points_section, sources_of
from dnnflow.terminal.screen import print_results, tell


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
    print_results([*details_of(held, dataset, modules=request.modules)])  # all, or an error


def _print_table(request: Request, dataset: Dataset | None) -> None:
    """Print a row a file; a file that cannot be read is a line on standard error.

    Raises:
        click.exceptions.Exit: with the code of the first of them, if there are any.
    """
    rows: list[Facts] = []
    errors: list[DnnflowError] = []
    for path in request.files:
        try:
            rows.append(facts_of(path, dataset, request.modules, detailed=request.form.json))
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
        "dnnflow info moons.safetensors --json",
        "dnnflow info sweep/networks/*.safetensors flowers.csv --csv",
    ),
    text="""Say what a FILE of a network or a picture holds; of several, in a table.

    Of a network also what each layer does to DATA, or to what it was trained on: how far it
    stretches space, what it keeps of it, how near the classes lie to their means, and how separable
    they are. DATA stands behind all files.
    """,
)
