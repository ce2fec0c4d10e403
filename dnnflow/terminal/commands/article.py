"""``dnnflow article``: the article's five experiments, done again."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from dnnflow._folders import check_folder
from dnnflow._settings import setting, settings_of
from dnnflow.exchange.to_keras import check_tensorflow
from dnnflow.save.formats import FORMATS, USUAL
from dnnflow.show.animation import Animation
from dnnflow.show.output import Output, check_output
from dnnflow.study.article import SEED, experiments, lead, save, table
from dnnflow.study.films import make_films
from dnnflow.study.sweep.cluster import check_workers, engine_of
from dnnflow.terminal.cli import Command
from dnnflow.terminal.networks import TRAINING, Trainings, trainings_of
from dnnflow.terminal.options import Given, Section
from dnnflow.terminal.reporting import observed
from dnnflow.terminal.screen import OTHER, Opening, Screen

MOVING = tuple(suffix[1:] for suffix, form in FORMATS.items() if form.movie)
"""The formats that animations have."""

LANGUAGE = tuple(each for each in settings_of(Animation) if each.field == "language")

SIZE = tuple(each for each in settings_of(Output) if each.field == "size")


@dataclass(frozen=True)
class Request:
    """What ``dnnflow article`` was asked for.

    Attributes:
        trainings: What trains the networks.
        file: What is asked of the animations.
        screen: What it says.
        opening: Whether the page is shown at the end.
        output: The folder that all files go to.
        format: Of the animations.
        seed: Where the initial weights come from.
        language: Of films, table and page.
        workers: How many processes make the films.
    """

    trainings: Trainings
    file: Output
    screen: Screen
    opening: Opening
    output: Path = setting(Path("article"), "The folder.")
    format: str = setting(USUAL[1:], "Of the animations.", choices=MOVING)
    seed: int = setting(SEED, "Seed of the initial weights.")
    language: str = Animation.language
    workers: int = setting(1, "Processes that make films; more than 1 need dnnflow[cluster].")


def request_of(given: Given) -> Request:
    """What was asked for.

    Raises:
        UsageError: a setting that makes no sense.
    """
    own = given.fields((*settings_of(Request), *LANGUAGE))
    file, screen = Output(**given.fields(SIZE)), given.into(Screen())
    return Request(trainings_of(given), file, screen, given.into(Opening()), **own)


def article(given: Given) -> None:
    """Make the folder."""
    request = request_of(given)
    screen, suffix = request.screen, f".{request.format}"
    check_tensorflow()
    check_workers(request.workers)
    check_folder(request.output)
    check_output(Path(f"article{suffix}"), request.file)
    results = experiments(request.trainings.networks, seed=request.seed)
    screen.say(lead(results, request.language), *table(results, request.language))
    with engine_of(request.workers) as engine, observed("bar", screen) as observer:
        index = save(
            results,
            request.output,
            suffix=suffix,
            size=request.file.size,
            language=request.language,
            make=partial(make_films, engine=engine, progress=observer, fresh=True),
        )
    request.opening.made(index, screen)


command = Command(
    "article",
    article,
    sections=(
        Section("Files", (*settings_of(Request), *LANGUAGE, *SIZE, *settings_of(Opening))),
        TRAINING,
        OTHER,
    ),
    examples=(
        "dnnflow article -o article",
        "dnnflow article --format mp4 --size 1280x720 --language ja -o films",
    ),
    text="Do the article's five experiments again: animations, networks, table and page.",
)
