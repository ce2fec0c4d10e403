"""Commands that make no sense: options, values, files and combinations of them."""

import click
from bad_inputs import MODEL, Bad
from bad_tables import SOUND

from dnnflow.terminal.cli import command_of
from dnnflow.terminal.kinds import Listed, Name, SizeKind
from dnnflow.terminal.options import Option

BASES = {
    "animate": ("animate", "moons", "--model", MODEL, "-o", "out.gif"),
    "compare": ("compare", "moons", "--model", MODEL, "-o", "out.gif"),
    "train": ("train", "moons", "-o", "out.safetensors"),
    "info": ("info", MODEL, "moons"),
    "convert": ("convert", MODEL, "out.safetensors"),
    "article": ("article", "-o", "out"),
}
"""Commands that would make sense."""

NO_NUMBERS = ("x", "", "-", "1,5", "0x10", "１x")
VALUES = {
    int: (*NO_NUMBERS, "1.5", "nan", "-1", "-99", "1e3", "9" * 400),
    float: (*NO_NUMBERS, "nan", "inf", "-inf", "-1", "1e999", "--"),
    SizeKind: (
        *("x", "", "1920", "1920x", "x1080", "0x0", "-1x100", "1e3x100", "100x100x100", "100*100"),
        *("1.5x100", "999999x999999", "1x1", "nanxnan"),
    ),
    Name: ("", "nothing", "\x1b[2J", "x" * 5000, " ", "TANH!"),
}
"""What makes no sense behind an option, by its kind."""

SENSIBLE = {("at", "inf"), *((name, "9" * 400) for name in ("data_seed", "sample", "per_row"))}
"""What would not make sense with other options."""

TEXTS = {"label", "features", "drop", "encoding", "separator", "decimal", "thousands"}

COMBINATIONS = [
    "nothing",
    "animat moons",
    "--nothing",
    "animate moons moons",
    "animate --nothing",
    "animate moons -o",
    "animate moonz",
    "animate moons.csvv",
    "animate nowhere.txt2",
    f"animate {'x' * 300}",
    "animate . -o out.gif",
    "animate moons -o out.gif --model net.safetensors --epochs 3",
    "animate moons -o out.gif --model net.safetensors --hidden 3",
    "animate moons -o out.gif --model net.safetensors --width 3 --seed 4",
    "animate moons -o out.gif --model net.safetensors --snapshots 3",
    "animate moons -o out.gif --model net.safetensors --at-layer 1",
    "animate moons -o out.gif --model net.safetensors --over epochs --modules linear",
    "animate moons -o out.gif --modules linear,tanh",
    "animate moons -o out.gif --model net.safetensors --modules linear,tanh,linear --quiet --nope",
    "animate moons -o out.gif --model net.safetensors --at 1",
    "animate moons -o out.gif --model net.safetensors --cloud 1",
    "animate moons -o out.png --model net.safetensors --at 1 --cloud 1",
    "animate moons -o out.png --model net.safetensors --cloud -1",
    "animate moons -o out.png --model net.safetensors --cloud 99",
    "animate moons -o out.png --model net.safetensors --size 100x100",
    "animate moons -o out.mp4 --model net.safetensors --colors 5",
    "animate moons -o out.mp4 --model net.safetensors --repeat once",
    "animate moons -o out.gif --model net.safetensors --colors 1",
    "animate moons -o out.gif --model net.safetensors --colors 257",
    "animate moons -o out.gif --model net.safetensors --fps 0",
    "animate moons -o out.gif --model net.safetensors --fps 1000",
    "animate moons -o out.mp4 --model net.safetensors --fps 1e9",
    "animate moons -o out.gif --model net.safetensors --duration 0",
    "animate moons -o out.gif --model net.safetensors --size 10000x10000",
    "animate moons -o out.mp4 --model net.safetensors --size 2x2",
    "animate moons -o out --model net.safetensors",
    "animate moons -o out.avi --model net.safetensors",
    "animate moons -o out.GIFF --model net.safetensors",
    "animate moons -o .gif --model net.safetensors",
    "animate moons -o out.gif --model net.safetensors --view xyz",
    "animate moons -o out.gif --model net.safetensors --view orbit",
    "animate moons -o out.gif --model net.safetensors --without grid --with grid",
    "animate moons -o out.gif --model net.safetensors --with grid",
    "animate moons -o out.gif --model net.safetensors --with grid,grid,nothing",
    "animate moons -o out.gif --model net.safetensors --factor 0.3",
    "animate moons -o out.gif --model net.safetensors --classes 3",
    "animate moons -o out.gif --model net.safetensors --turns 2",
    "animate moons -o out.gif --model net.safetensors --label class",
    "animate moons -o out.gif --model net.safetensors --features x",
    "animate moons -o out.gif --model net.safetensors --drop-missing",
    "animate moons -o out.gif --model net.safetensors --encoding latin-1",
    "animate moons -o out.gif --model net.safetensors --decimal comma",
    "animate moons -o out.gif --model net.safetensors --class-names a,b",
    "animate points.csv -o out.gif --model net.safetensors --noise 0.1",
    "animate points.csv -o out.gif --model net.safetensors --points-per-class 10",
    "animate points.csv -o out.gif --model net.safetensors --data-seed 1",
    "animate moons -o out.gif --repeat 0",
    "animate moons -o out.gif --speed 0",
    "animate moons -o out.gif --background nocolor --model net.safetensors",
    "animate moons -o out.mp4 --background transparent --model net.safetensors",
    "animate moons -o out.gif --speed 2 --duration 4 --model net.safetensors",
    "animate moons -o out.gif --repeat -3",
    "animate moons -o out.gif --repeat 999999",
    "compare moons,moonz -o out.gif",
    "compare moons, -o out.gif",
    "compare moons -o out.gif --hidden 1,x",
    "compare moons -o out.gif --hidden 1,,2",
    "compare moons -o out.gif --per-row 0",
    "compare moons -o out.gif --per-row -1",
    "compare moons -o out.gif --model net.safetensors --epochs 3",
    "compare moons -o out.gif --clock never",
    "compare moons -o out.gif --hidden 0,1,2,3,4,5,6,7,8,9 --width 2,3,4,5,6,7,8,9,10,11,12",
    "train moons -o out.safetensors --hidden 999999999",
    "train moons -o out.safetensors --hidden 1001",
    "train moons -o out.safetensors --width 0",
    "train moons -o out.safetensors --width 999999999",
    "train moons -o out.safetensors --activation softmax",
    "train moons -o out.safetensors --activation prelu",
    "train moons -o out.safetensors --epochs 0",
    "train moons -o out.safetensors --epochs 999999999",
    "train moons -o out.safetensors --restarts 0",
    "train moons -o out.safetensors --restarts 999999999",
    "train moons -o out.safetensors --batch-size 0",
    "train moons -o out.safetensors --learning-rate 0",
    "train moons -o out.safetensors --seed 99999999999999999999",
    "train moons -o out.safetensors --snapshots 3",
    "train moons -o out.safetensors --record out.safetensors",
    "train moons -o out.safetensors --record out.gif",
    "train moons -o out.onnx",
    "train moons -o out.h5",
    "train moons -o out",
    "train moons -o out.safetensors --model net.safetensors",
    "info",
    "info net.safetensors moons moons",
    "info net.safetensors --noise 0.1",
    "info net.safetensors --label class",
    "info net.safetensors --modules",
    "convert",
    "convert net.safetensors",
    "convert net.safetensors out.onnx",
    "convert net.safetensors out.h5",
    "convert net.safetensors out",
    "convert net.safetensors out.safetensors out.keras",
    "article moons",
    "article --format avi",
    "doctor moons",
    "doctor --nothing",
]
"""Commands that are refused by exit code 2."""

PLACES = {
    66: [
        *("animate nowhere.csv", "animate points.csv --model nowhere.safetensors -o out.gif"),
        *("info nowhere.safetensors", "info nowhere.gif", "info net.safetensors nowhere.csv"),
        *("convert nowhere.onnx out.safetensors", "compare moons --model nowhere.keras"),
        *("compare moons,nowhere.csv --model net.safetensors", "train nowhere.parquet"),
        *(
            "animate nowhere/points.npz",
            f"animate {'x' * 300}.csv --model net.safetensors -o out.gif",
            "info folder.safetensors",
        ),
        *(
            "animate folder.csv --model net.safetensors -o out.gif",
            "animate points.csv --model folder.safetensors",
        ),
        *("animate points.csv/points.csv", "train /dev/nowhere.csv"),
    ],
    73: [
        *("animate moons --model net.safetensors -o nowhere/out.gif", "train moons -o no/o.keras"),
        *("convert net.safetensors nowhere/out.safetensors", "train moons -o folder.safetensors"),
        *("animate moons --model net.safetensors -o folder.gif", "article -o points.csv"),
        *("compare moons --model net.safetensors -o points.csv/out.mp4", "article -o points.csv/x"),
        *("train moons -o out.safetensors --record nowhere/run.safetensors",),
        *(
            f"animate moons --model net.safetensors -o {'x' * 300}.gif",
            "train moons -o /proc/x.keras",
            f"article -o {'x' * 300}",
            f"animate moons --model net.safetensors --format mp4 -o {'x' * 300}",
        ),
    ],
    65: [
        *("info points.gif", "info points.png", "info points.svg", "info points.pdf"),
        *("info points.mp4", "info points.safetensors", "convert points.keras out.safetensors"),
        *("animate moons --over epochs --model net.safetensors -o out.gif",),
        *(
            "animate blobs --model net.safetensors -o out.gif",
            "compare blobs --model net.safetensors",
        ),
        *("animate spirals --classes 5 --model net.safetensors -o out.gif",),
    ],
}
"""Commands that meet files that are missing, in the way, or others, by exit code."""

FILES = {
    "points.csv": SOUND.encode(),
    **{f"points.{each}": SOUND.encode() for each in
       ("gif", "png", "svg", "pdf", "mp4", "safetensors", "keras")},
}  # fmt: skip


def _of_kind(kind):
    kind = kind.kind if isinstance(kind, Listed) else kind
    for of, each in ((click.INT, int), (click.FLOAT, float)):
        if kind is of:
            return each
    return next((each for each in (SizeKind, Name) if isinstance(kind, each)), None)


def _options():
    """Each option with each value that it cannot have, in a command that has it."""
    seen = set()
    for command, base in BASES.items():
        for option in command_of(command).params:
            kind = _of_kind(option.type)
            if not isinstance(option, Option) or kind is None or option.name in seen:
                continue
            seen.add(option.name)
            for value in VALUES[kind]:
                if (option.name, value) not in SENSIBLE:
                    yield Bad(f"{command} {option.opts[0]} {value[:30]!r}", 2,
                              (*base, option.opts[0], value))  # fmt: skip


def _all():
    yield from _options()
    for words in COMBINATIONS:
        yield Bad(f"command {words!r}", 2, tuple(words.split()), files=FILES)
    for code, commands in PLACES.items():
        for words in commands:
            yield Bad(f"command {words[:60]!r}", code, tuple(words.split()), files=FILES)


OPTIONS = list(_all())
