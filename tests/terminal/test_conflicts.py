"""Options without effect beside the others are refused, and only those."""

import pytest
from command_line import SMALL, refusal, written

from dnnflow.terminal.cli import command_of
from dnnflow.terminal.conflicts import CONFLICTS

WITHOUT_EFFECT = [
    ("animate --model x.safetensors --hidden 3", "--hidden has no effect beside --model"),
    ("animate --model x.safetensors --restarts 3", "--restarts has no effect beside --model"),
    ("animate --model x.safetensors --spacing log", "--spacing has no effect beside --model"),
    ("animate --modules linear", "--modules has no effect without --model"),
    (
        "animate --over epochs --model x.safetensors --modules linear",
        "--modules has no effect with",
    ),
    ("animate --over epochs --output-stage", "--output-stage has no effect with --over epochs"),
    ("animate --over epochs --affine-time 2", "--affine-time has no effect with --over epochs"),
    ("animate --over epochs --path straight", "--path has no effect with --over epochs"),
    ("animate --over epochs --activation-path walls", "--activation-path has no effect with"),
    ("animate --with grid", "--with has no effect on grid, which is drawn anyway"),
    ("animate --with dots --without dots", "--with has no effect on dots beside --without dots"),
    ("animate --without grid,grdi", "unknown mark 'grdi', did you mean 'grid'"),
    ("animate --snapshots 4", "--snapshots has no effect without --over epochs"),
    ("animate --at-layer 4", "--at-layer has no effect without --over epochs"),
    ("animate --colors 4 -o film.mp4", "--colors has no effect on any file but a .gif"),
    (
        "animate --background transparent --colors 4 -o film.webp",
        "--colors has no effect on a tran",
    ),
    ("animate --background transparent --quality best -o film.apng", "--quality has no effect on"),
    ("animate --background transparent -o film.mp4", "--background has no effect on a .mp4 file"),
    ("animate --quality best -o still.png", "--quality has no effect on a .png file, which has"),
    ("animate --format mp4 -o film.gif", "--format has no effect on film.gif, whose suffix is its"),
    ("animate --captions -o still.png", "--captions has no effect on a .png file, which does not"),
    ("animate --captions --format svg", "--captions has no effect on a .svg file, which does not"),
    ("animate --captions --format gif -o -", "--captions has no effect on standard output"),
    ("animate --open --format gif -o -", "--open has no effect on standard output"),
    ("animate --colors 4 --format mp4 -o films", "--colors has no effect on any file but a .gif"),
    ("animate --quality best --colors 4", "--quality has no effect beside --colors"),
    ("animate --at 1 --cloud 1 -o still.png", "--at has no effect beside --cloud"),
    ("animate --size 99x99 -o still.png", "--size has no effect on a filmstrip"),
    ("animate --size 99x99 -o still.svg", "--size has no effect on a filmstrip, which"),
    ("animate x.csv --noise 1", "--noise has no effect on points from a file"),
    ("animate x.npz --data-seed 1", "--data-seed has no effect on points from a file"),
    ("animate moons --factor 0.5", "--factor has no effect on moons"),
    ("compare moons,xor --turns 2", "--turns has no effect on moons, xor"),
    ("animate --label x", "--label has no effect without a file of points"),
    ("animate --class-names a,b", "--class-names has no effect without a file of points"),
    ("animate x.npz --encoding utf-8", "--encoding has no effect without a CSV file"),
    ("compare --model x.safetensors --epochs 3", "--epochs has no effect beside --model"),
    ("compare --colors 4", "--colors has no effect on any file but a .gif"),
    ("compare x.csv,y.csv --noise 1", "--noise has no effect on points from a file"),
    ("compare moons,rings --label x", "--label has no effect without a file of points"),
    ("train --snapshots 4", "--snapshots has no effect without --record"),
    ("train x.csv --points-per-class 9", "--points-per-class has no effect on points"),
    ("info x.safetensors --sample 3", "--sample has no effect without DATA"),
]


@pytest.mark.parametrize(("arguments", "said"), WITHOUT_EFFECT)
def test_what_has_no_effect_is_refused(run, arguments, said):
    ended = run(*arguments.split())
    assert said in refusal(*ended)
    assert ended[0] == 2


def test_what_has_an_effect_after_all_is_not_refused(run, model, tmp_path):
    points = written(tmp_path / "points.csv", b"0,0,a\n1,0,b\n")
    mixed = ["compare", f"moons,{points}", "--noise", "0.1", "--encoding", "utf-8", *SMALL]
    trained = ["--restarts", "2", "--epochs", "1", "--hidden", "0", "--model", model]
    assert run(*mixed, *trained, "--colors", "8", "-o", "film.gif")[0] == 0
    still = ["animate", "--model", model, "--size", "99x99", "-o", "still.png"]
    assert run(*still, "--cloud", "1")[0] == 0
    several = ["compare", "moons,rings", "--factor", "0.5", "--model", model, *SMALL]
    assert run(*several, "-o", "film.gif")[0] == 0


@pytest.mark.parametrize("name", CONFLICTS)
def test_only_options_that_there_are_can_be_without_effect(name):
    known = {parameter.name for parameter in command_of(name).params}
    for entry in CONFLICTS[name]:
        assert known.issuperset([*entry.names, *entry.causes])
