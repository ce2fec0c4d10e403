"""Settings of x264 over films of all kinds: which cost least for their bytes and their quality."""

import resource
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import TypeAlias

import av
import numpy as np
from measure import Figure, Lab
from movies import SIZE, prepared

from dnnflow._typing import Picture
from dnnflow.dnn.settings import TrainingSettings
from dnnflow.fit.train import train
from dnnflow.projection.film import Film
from dnnflow.render.painter import painter_of
from dnnflow.save.formats import FORMATS
from dnnflow.save.movie import Movie, pixels
from dnnflow.save.qualities import X264
from dnnflow.show.animation import film_of

Options: TypeAlias = Mapping[str, str]
Planes: TypeAlias = Sequence[np.ndarray]

BEFORE: Options = {"preset": "veryfast", "crf": "18", "profile": "high"}
"""What all is compared with: what most would choose."""

PEER: Options = {"preset": "medium", "crf": "23"}
"""What matplotlib's ``FFMpegWriter`` asks for: nothing, and so x264's defaults."""

OTHERS: dict[str, Options] = {
    f"{preset} crf {crf}": {"preset": preset, "crf": str(crf), "profile": "high"}
    for preset, crfs in {"ultrafast": (18, 24), "superfast": (20, 24), "medium": (16,)}.items()
    for crf in crfs
} | {"tune animation": {**BEFORE, "tune": "animation"}}

CHANGES = (
    *(f"qp={qp}" for qp in (24, 25, 27, 28)),
    *(f"crf={crf}:aq-mode=0:mbtree={tree}" for crf in (22, 24) for tree in (0, 1)),
    "crf=22:aq-mode=1:rc-lookahead=40",
    *(f"subme={subme}" for subme in (0, 2, 3, 5)),
    *("bframes=0", "bframes=2", "bframes=3", "bframes=3:b-pyramid=none", "b-adapt=1"),
    *("me=dia", "me=hex", "merange=8", "merange=24"),
    *("trellis=1", "trellis=2", "ref=2", "weightp=1", "no-fast-pskip=1", "no-dct-decimate=1"),
    *("deadzone-inter=14", "deadzone-inter=21", "deadzone-intra=11"),
    *("partitions=none", "partitions=all", "no-8x8dct=1", "direct=spatial", "no-deblock=0"),
    *("ipratio=1.4", "pbratio=1.4", "pbratio=2", "chroma-qp-offset=2", "sliced-threads=1"),
    *("keyint=60", "keyint=600"),
)
"""What is tried in the place of what the usual quality has."""

STRIDE = 7
"""Every how many pictures one is looked at; B pictures come in other steps."""


@dataclass(frozen=True)
class Cost:
    """What an encoding costs and is worth; all that is less is better.

    Attributes:
        seconds: Of the processor.
        size: In bytes.
        luma: The mean squared error of the brightness.
        dots: That of the colours, where the picture is colourful.
        unlike: One less the structural similarity.
    """

    seconds: float
    size: float
    luma: float
    dots: float
    unlike: float

    def against(self, other: "Cost") -> "Cost":
        """How many times as much as another one."""
        pairs = zip(astuple(self), astuple(other), strict=True)
        return Cost(*(one / max(two, 1e-9) for one, two in pairs))

    def beats(self, other: "Cost") -> bool:
        """Whether it is less in nothing worse, and not the same."""
        pairs = list(zip(astuple(self), astuple(other), strict=True))
        return all(one <= two for one, two in pairs) and any(one < two for one, two in pairs)

    def __str__(self) -> str:
        luma, dots, unlike = (-10 * np.log10(each) for each in astuple(self)[2:])
        return (
            f"{self.seconds:5.2f} x time  {self.size:5.2f} x bytes  {luma:+5.2f} dB luma  "
            f"{dots:+5.2f} dB dots  {unlike:+5.2f} dB SSIM"
        )


def frontier(lab: Lab) -> Iterator[Figure]:
    """Print what nothing else beats; how the three qualities stand to the settings before."""
    films = [_pictures(film) for film in films_of(lab).values()]
    ways = {"before": BEFORE, "peer": PEER, **{name: X264[name].options for name in X264}}
    for name, cost in front(_costs(lab, films, {**ways, **OTHERS, **_changed()})).items():
        print(f"  {cost}  {name}", flush=True)
    whole = prepared(film := film_of(lab.animation()), painter_of(film, SIZE, "yuv420"))
    costs = _costs(lab, [whole], ways)
    good = costs["good"]
    yield Figure("MP4 1080p, good / before, encoder", good.seconds, most=0.62, beside=str(good))
    yield Figure("MP4 1080p, good / before, bytes", good.size, most=1.0)
    yield Figure("MP4 1080p, good / before, dB", -10 * float(np.log10(good.luma)), least=-0.3)
    for name, called in {"draft": "draft", "best": "best", "peer": "FFMpegWriter's"}.items():
        cost = costs[name].against(good)
        yield Figure(f"MP4 1080p, {called} / good, encoder", cost.seconds, beside=str(cost))


def films_of(lab: Lab) -> dict[str, Film]:
    """Films of all kinds, short ones: in the plane, in space, several, crowded, light, slow."""
    flat = lab.animation(frames=lab.frames // 4)
    rings = lab.data("rings")
    space = train(rings, hidden=5, width=3, settings=TrainingSettings(restarts=8))
    crowd = lab.animation(50_000, frames=lab.frames // 4)
    shown = {
        "flat": flat,
        "space": replace(flat, source=space, dataset=rings),
        "comparison": flat | replace(flat, theme="light"),
        "crowd": replace(crowd, theme="light"),
        "slow": lab.animation(frames=4 * lab.frames),
    }
    return {name: film_of(each) for name, each in shown.items()}


def front(costs: Mapping[str, Cost]) -> dict[str, Cost]:
    """Those that no other one beats, the fastest first."""
    rest = {
        name: cost
        for name, cost in costs.items()
        if not any(other.beats(cost) for other in costs.values())
    }
    return dict(sorted(rest.items(), key=lambda item: item[1].seconds))


def _pictures(film: Film) -> list[Picture]:
    """At most as many of its pictures as a short film has, from where it has begun to move."""
    painter = painter_of(film, SIZE, "yuv420")
    start = film.frames // 3 if film.frames > 200 else 0
    return [painter.picture(film.at(index)) for index in range(film.frames)[start:][:75]]


def _changed() -> dict[str, Options]:
    usual = X264["good"].options
    return {
        f"good, {change}": {**usual, "x264-params": f"{usual['x264-params']}:{change}"}
        for change in CHANGES
    }


def _costs(
    lab: Lab, films: Sequence[list[Picture]], ways: Mapping[str, Options]
) -> dict[str, Cost]:
    """What each way costs against the first one: the median over films and turns."""
    path = lab.folder / "frontier.mp4"
    found: dict[str, list[Cost]] = {name: [] for name in ways}
    for pictures in films:
        for _ in range(lab.repeats):
            turn = {name: _cost(pictures, path, options) for name, options in ways.items()}
            first = next(iter(turn.values()))
            for name, cost in turn.items():
                found[name].append(cost.against(first))
    return {
        name: Cost(*np.median([astuple(each) for each in costs], axis=0))
        for name, costs in found.items()
    }


def _cost(pictures: list[Picture], path: Path, options: Options) -> Cost:
    start = _processor()
    with FORMATS[".mp4"].movie(path, Movie(SIZE, Fraction(60), options=options)) as encoder:
        for picture in pictures:
            encoder.encode(encoder.frame(picture))
    seconds = _processor() - start
    errors = [_errors(*pair) for pair in zip(_decoded(path), pictures[::STRIDE], strict=True)]
    return Cost(seconds, path.stat().st_size, *np.mean(errors, axis=0))


def _processor() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def _decoded(path: Path) -> Iterator[Planes]:
    with av.open(path) as container:
        for index, frame in enumerate(container.decode(video=0)):
            if index % STRIDE == 0:
                yield [pixels(frame, plane).astype(np.float32) for plane in range(3)]


def _errors(shown: Planes, picture: Picture) -> tuple[float, float, float]:
    """As in ``Cost``."""
    true = [plane.astype(np.float32) for plane in picture.planes]
    luma, *chroma = ((one - two) ** 2 for one, two in zip(shown, true, strict=True))
    colourful = np.maximum(*(np.abs(plane - 128) for plane in true[1:])) > 24
    dots = [float(each[colourful].mean()) for each in chroma if colourful.any()]
    return float(luma.mean()), float(np.mean(dots or [0])), 1 - _similarity(shown[0], true[0])


def _similarity(one: np.ndarray, two: np.ndarray) -> float:
    """The structural similarity of blocks of 8 x 8 pixels (Wang et al. 2004)."""
    rows, columns = (side // 8 * 8 for side in one.shape)
    x, y = (
        each[:rows, :columns].reshape(rows // 8, 8, -1, 8).swapaxes(1, 2).reshape(-1, 64)
        for each in (one, two)
    )
    mx, my, vx, vy = x.mean(1), y.mean(1), x.var(1), y.var(1)
    both = ((x - mx[:, None]) * (y - my[:, None])).mean(1)
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    alike = (2 * mx * my + c1) * (2 * both + c2) / ((mx**2 + my**2 + c1) * (vx + vy + c2))
    return float(alike.mean())
