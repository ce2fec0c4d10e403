"""The clouds of a track become the columns of a page: one a layer."""

from dataclasses import dataclass
from itertools import groupby

from dnnflow.flow.stage import layers_of
from dnnflow.projection.track import Track
from dnnflow.render.language import LANGUAGES


@dataclass(frozen=True)
class Column:
    """Clouds of a track, one below the other.

    Attributes:
        name: Of the layer that makes them, or what is said of those left out.
        clouds: Their numbers; none in the place of those left out.
    """

    name: str
    clouds: tuple[int, ...]

    @property
    def alone(self) -> bool:
        """Whether no layer makes it: the input, or what is left out."""
        return self.clouds in {(), (0,)}


def columns_of(track: Track, most: int) -> list[Column]:
    """The input, and then the clouds of a layer in each column; epochs one by one.

    Args:
        track: Whose clouds.
        most: How many drawings there are at most, one column at least at each end.
    """
    words, stages = LANGUAGES[track.language], track.flow.stages
    numbers = zip(stages, layers_of(stages), strict=True)
    layers = [0 if stage.gliding else number for stage, number in numbers]
    columns = [Column(words.say(stages[0].opening) if any(layers) else "", (0,))]
    for _, group in groupby(range(len(stages)), key=lambda stage: layers[stage] or -stage):
        some = tuple(group)
        name = stages[some[0]].label if layers[some[0]] else ""
        columns.append(Column(name, tuple(stage + 1 for stage in some)))
    by_clouds = track.network is None or not all(layers)
    said = words.clouds_left_out if by_clouds else words.layers_left_out
    return _shortened(columns, max(3, most // rows_of(columns)), said, by_clouds=by_clouds)


def _shortened(columns: list[Column], most: int, said: str, *, by_clouds: bool) -> list[Column]:
    """The first and the last of some columns, and between them how many are left out."""
    if len(columns) <= most:
        return columns
    first, last = most // 2, len(columns) - (most - 1 - most // 2)
    count = sum(len(each.clouds) for each in columns[first:last]) if by_clouds else last - first
    return [*columns[:first], Column(said.format(count=count), ()), *columns[last:]]


def rows_of(columns: list[Column]) -> int:
    """How many drawings the highest of some columns has."""
    return max(1, *(len(each.clouds) for each in columns))
