"""The article's five experiments, done again: trained, animated, and its table beside ours."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from itertools import groupby
from operator import attrgetter
from pathlib import Path

import numpy as np

from dnnflow._contents import write_file
from dnnflow._folders import make_folder
from dnnflow._text import aligned, percent
from dnnflow._typing import Float, Size
from dnnflow.data.dataset import Dataset
from dnnflow.data.shapes import DATASETS
from dnnflow.dnn.naming import INPUT, layer_name
from dnnflow.dnn.network import Network
from dnnflow.dnn.settings import Architecture
from dnnflow.errors import OutputError
from dnnflow.exchange.files import save_network
from dnnflow.fit.train import train_many
from dnnflow.flow.flow import flow_of
from dnnflow.linear.separability import separability_of, separable_from
from dnnflow.save.formats import USUAL, format_of
from dnnflow.show.animation import Animation
from dnnflow.show.output import Asked
from dnnflow.study.experiment import EXPERIMENTS, Experiment
from dnnflow.study.films import Films, FilmTask, make_films
from dnnflow.study.page import Figure, Text, page
from dnnflow.study.variants import Trainer
from dnnflow.study.words import WORDS, Words

SEED = 1
"""Of the trainings: with it the classes come apart in the article's own layers."""

PLAYER = ".html"
"""What each film is, too: a page that plays it layer by layer."""

ACCURACY_TOLERANCE = 0.015
"""The article's accuracies are round numbers: ours agree if they are no farther off."""

ALL_ANEW = partial(make_films, fresh=True)
"""Makes films in this process: those of other trainings have the same names."""


@dataclass(frozen=True, eq=False)
class Result:
    """An experiment, done again.

    Attributes:
        experiment: What the article did.
        dataset: The points.
        network: The best of all restarts.
        accuracies: Of all restarts, from 0 to 1.
        seed: Where their initial weights came from.
    """

    experiment: Experiment
    dataset: Dataset
    network: Network
    accuracies: Float[np.ndarray, " restarts"]
    seed: int = SEED

    @cached_property
    def accuracy(self) -> float:
        """The share of points that the network gets right, from 0 to 1."""
        return self.network.accuracy(self.dataset)

    @cached_property
    def separable_from(self) -> int | None:
        """The hidden layer after which a straight line or plane separates the classes."""
        flow = flow_of(self.network, self.dataset.points)
        cloud = separable_from(separability_of(flow, self.dataset.labels))
        return None if cloud is None else (cloud + 1) // 2 - 1

    @property
    def animation(self) -> Animation:
        """As the article draws it."""
        return Animation(self.network, self.dataset, view=self.experiment.view)

    @property
    def faithful(self) -> bool:
        """Whether the classes come apart in the article's own layer."""
        return self.separable_from == self.experiment.separable_from

    def row(self, words: Words) -> tuple[str, ...]:
        """Its line of the table."""
        stated = self.experiment
        worst, typical, best = np.quantile(self.accuracies, [0, 0.5, 1])
        return (
            f"{stated.number}",
            stated.data,
            f"{stated.hidden}",
            f"{stated.width}",
            f"{self.network.parameters}",
            f"{stated.parameters}",
            percent(self.accuracy),
            percent(stated.accuracy),
            f"{percent(worst)} … {percent(typical)} … {percent(best)}",
            _layer(self.separable_from) or words.never,
            _layer(stated.separable_from) or words.never,
        )

    def differences(self, words: Words) -> Iterator[str]:
        """Where this is not what the article states, and why."""
        stated = self.experiment
        if self.network.parameters != stated.parameters:
            yield words.parameters.format(ours=self.network.parameters, stated=stated.parameters)
        if abs(self.accuracy - stated.accuracy) > ACCURACY_TOLERANCE:
            yield words.accuracy.format(
                ours=percent(self.accuracy),
                stated=percent(stated.accuracy),
                restarts=len(self.accuracies),
                typical=percent(float(np.median(self.accuracies))),
            )
        if not self.faithful:
            layers = (self.separable_from, stated.separable_from)
            ours, theirs = (_layer(each) or words.never for each in layers)
            yield words.layer.format(ours=ours, stated=theirs)

    def figure(self, suffix: str, words: Words) -> Figure:
        """Its film on the page."""
        stated = self.experiment
        caption = words.caption.format(
            number=stated.number,
            data=stated.data,
            depth=words.depth(stated.hidden, stated.width),
            accuracy=percent(self.accuracy),
            verdict=words.verdict(_layer(self.separable_from)),
        )
        name = stated.name
        return Figure(f"{name}{suffix}", caption, f"{name}{PLAYER}", words.player)


def experiments(train: Trainer = train_many, *, seed: int = SEED) -> list[Result]:
    """Train all five experiments; those on the same data in one go.

    Args:
        train: What makes networks of all architectures on a data set.
        seed: Where the initial weights come from.

    Raises:
        MissingPackageError: TensorFlow is not installed.
    """
    results = []
    for data, group in groupby(EXPERIMENTS, key=attrgetter("data")):
        same, dataset = list(group), DATASETS[data]()
        architectures = [Architecture(each.hidden, each.width, seed=seed) for each in same]
        networks = train(dataset, architectures)
        results += [
            Result(each, dataset, network, network.training.accuracies, seed)
            for each, network in zip(same, networks, strict=True)
            if network.training
        ]
    return results


def lead(results: Sequence[Result], language: str = Animation.language) -> str:
    """What the films show: which trainings, and whether the article's own layers are seen."""
    words, first = WORDS[language], results[0]
    shown = words.shown.format(restarts=len(first.accuracies), seed=first.seed)
    if not all(result.faithful for result in results):
        return shown
    layers = filter(None, (_layer(result.separable_from) for result in results))
    return f"{shown} {words.faithful.format(layers=words.comma.join(layers))}"


def table(results: Sequence[Result], language: str = Animation.language) -> list[str]:
    """The article's table beside ours, and what differs and why, line by line."""
    words = WORDS[language]
    rows = aligned([words.header, *(result.row(words) for result in results)])
    notes = [
        f"{result.experiment.number}: {difference}"
        for result in results
        for difference in result.differences(words)
    ]
    return [*rows, "", *notes] if notes else rows


def save(
    results: Sequence[Result],
    folder: Path,
    *,
    suffix: str = USUAL,
    size: Size | None = None,
    language: str = Animation.language,
    make: Callable[[Sequence[FilmTask]], Films] = ALL_ANEW,
) -> Path:
    """Write films, players and networks into a folder, and a page that shows them; its path.

    Args:
        results: The experiments, done again.
        folder: Made if it is not there.
        suffix: The format of the animations.
        size: Of the animations, in pixels; the format's own if not given.
        language: Of the animations and the page, a name from ``WORDS``.
        make: Makes films and players, as ``make_films`` does.

    Raises:
        UsageError: an unknown suffix or size.
        MissingPackageError, ClusterError: the work cannot be done.
        CannotCreateError, OutputError: a file cannot be created or finished.
    """
    format_of(f"animation{suffix}")
    make_folder(folder)
    tasks: list[FilmTask] = []
    for result in results:
        path = folder / f"{result.experiment.name}{suffix}"
        save_network(result.network, path.with_suffix(".safetensors"))
        animation = replace(result.animation, language=language)
        tasks += (
            FilmTask(path, animation, Asked(size=size)),
            FilmTask(path.with_suffix(PLAYER), animation),
        )
    films = make(tasks)
    if films.failures:
        named = "; ".join(f"{path.name}: {why}" for path, why in films.failures.items())
        raise OutputError(f"{len(films.failures)} of {len(tasks)} films failed: {named}")
    figures = [result.figure(suffix, WORDS[language]) for result in results]
    said = Text(WORDS[language].title, lead(results, language), table(results, language), language)
    index = folder / "index.html"
    write_file(index, page(said, figures).encode())
    return index


def _layer(hidden: int | None) -> str | None:
    """The name of a hidden layer, as the article counts them; 0 is ``input_layer``."""
    if hidden is None:
        return None
    return layer_name(hidden) if hidden >= 0 else INPUT
