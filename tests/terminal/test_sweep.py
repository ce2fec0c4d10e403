"""``dnnflow sweep``: a table in a folder, progress for people and programs, one line on failure."""

import csv
import json
import sys
from pathlib import Path

import pytest
from command_line import TINY, refusal

from dnnflow.errors import DataError
from dnnflow.save.probe import probe
from dnnflow.study.sweep import cluster

ASKED = ["sweep", "moons", "--hidden", "0,1", "--seed", "0,1", "--workers", "1", *TINY]


@pytest.fixture(autouse=True)
def trainings(monkeypatch):
    """Which networks were trained so far; nothing is learnt, so that no TensorFlow is needed.

    Reports have no charts, which take longer than all the rest of a small sweep.
    """
    done = []

    def descend(members, *_):
        done.append(members.architectures)
        return members.initial()

    for name in ("fit.train", "study.sweep.running", "terminal.commands.sweep"):
        monkeypatch.setattr(f"dnnflow.{name}.check_tensorflow", lambda: None)
    monkeypatch.setattr("dnnflow.terminal.commands.sweep.load_lightly", lambda: None)
    monkeypatch.setattr("dnnflow.fit.train.descend", descend)
    monkeypatch.setattr("dnnflow.study.report.charts.Charts.markup", lambda *_: "")
    monkeypatch.delenv("DNNFLOW_FRESH", raising=False)
    return done


def rows(folder="sweep"):
    with (Path(folder) / "results.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_the_folder_has_the_table_and_the_networks(run, tmp_path):
    code, out, err = run(*ASKED, "-o", "mine")
    assert (code, err) == (0, "")
    files = ["results.csv", "results.parquet", "report.html"]
    assert out.splitlines()[-3:] == [f"mine/{name}" for name in files]
    found = rows("mine")
    assert [(row["hidden"], row["seed"]) for row in found] == [
        *(("0", "0"), ("0", "1")),
        *(("1", "0"), ("1", "1")),
    ]
    for row in found:
        code, out, _ = run("info", tmp_path / "mine" / row["network"], "moons")
        assert code == 0
        assert f"Total params: {row['parameters']}" in out


def test_the_mosaic_is_written_if_it_is_asked_for(run):
    short = ["--duration", "0.2", "--fps", "5"]
    code, out, _ = run(
        "sweep", "moons", *TINY, "--hidden", "0", "--workers", "1", "--mosaic", *short, "-o", "mine"
    )
    assert code == 0
    assert out.splitlines()[-2:] == ["mine/mosaic.mp4", "mine/mosaic.png"]
    assert Path("mine/mosaic.mp4").stat().st_size > 1000
    assert Path("mine/mosaic.png").read_bytes().startswith(b"\x89PNG")


def test_films_and_the_mosaic_are_shown_as_asked_for(run):
    look = ["--size", "128x96", "--theme", "light", "--duration", "0.2", "--fps", "5"]
    code, _, err = run(*ASKED, "--mosaic", "--films", "gif", *look, "-o", "mine")
    assert (code, err) == (0, "")
    for path in (Path("mine/mosaic.mp4"), Path("mine/mosaic.png"), *Path("mine/films").iterdir()):
        assert probe(path).size == (128, 96)


@pytest.fixture
def drawn(monkeypatch):
    """Films that were made so far; nothing is drawn, and those of seed 1 fail."""
    done = []

    def save(animation, path, **_asked):
        if animation.source.network.training.seed:
            raise DataError("no letter for it")
        done.append(path)
        path.write_bytes(b"GIF89a")

    monkeypatch.setattr("dnnflow.show.animation.Animation.save", save)
    return done


def test_films_are_written_if_they_are_asked_for_and_those_that_fail_are_named(run, drawn):
    code, out, err = run(*ASKED, "--films", "gif", "-o", "mine", "--progress", "json")
    assert code == 65
    assert out.splitlines()[-2:] == ["mine/report.html", "mine/films"]
    networks = [Path(row["network"]).stem for row in rows("mine")]
    films = sorted(path.stem for path in Path("mine/films").iterdir())
    assert films == sorted(networks[::2])
    *steps, first, second, summary = err.splitlines()
    assert [(told["what"], told["done"], told["failed"]) for told in map(json.loads, steps)] == [
        *(("networks", 0, 0), ("networks", 4, 0)),
        *(("films", done, done // 2) for done in range(5)),
    ]
    for line, network in zip((first, second), networks[1::2], strict=True):
        assert line == f"dnnflow: mine/films/{network}.gif: no letter for it"
    assert summary.endswith("2 of 4 films failed")
    assert len(drawn) == 2


def test_it_goes_on_unless_it_is_to_begin_afresh(run, trainings):
    assert run(*ASKED)[0] == run(*ASKED)[0] == 0
    assert len(trainings) == 1
    assert run(*ASKED, "--fresh")[0] == 0
    assert len(trainings) == 2


def test_progress_for_programs_is_a_line_of_json_each(run):
    code, _, err = run(*ASKED, "--epochs", "1,2", "--progress", "json")
    steps = [json.loads(line) for line in err.splitlines()]
    assert code == 0
    assert [step["done"] for step in steps] == [0, 4, 8]
    assert {step["total"] for step in steps} == {8}
    assert steps[0]["left"] is None
    assert steps[1]["left"] > steps[2]["left"] == 0
    assert run(*ASKED, "--progress", "json", "--quiet")[1:] == ("", "")


def test_people_see_a_bar(run, monkeypatch):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert "4/4" in run(*ASKED)[2].replace("\r", "\n")
    assert run(*ASKED, "--quiet")[1:] == ("", "")


def test_one_that_fails_is_named_at_the_end(run, model, tmp_path):
    (tmp_path / "broken.safetensors").write_bytes(b"broken")
    code, out, err = run("sweep", "moons", *TINY[:2], "--model", "*.safetensors", "-o", "mine")
    assert code == 65
    assert "mine/results.csv" in out
    named, summary = err.splitlines()
    assert named.startswith("dnnflow: moons, broken: ")
    assert summary.endswith("1 of 2 networks failed; mine/results.csv says why")
    assert [row["model"] for row in rows("mine")] == ["broken", model.stem]


def test_networks_of_equal_names_are_told_apart_by_their_paths(run, model, tmp_path):
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / model.name).write_bytes(model.read_bytes())
    assert run("sweep", "moons", *TINY[:2], "--model", model, "--model", "*/net.*")[0] == 0
    assert [row["model"] for row in rows()] == [str(model), f"other/{model.name}"]


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["--model", "none*"], 66, "no file of a network is called none*"),
        (["--scheduler", "host:1"], 2, "'host:1' is no scheduler; write it as tls://host:8786"),
        (["--size", "64x64"], 2, "--size has no effect without --films or --mosaic"),
        (["--films", "html", "--size", "64x64"], 2, "a .html file fills any window"),
        (["--workers", "0"], 2, "at least 1 process, not 0"),
        (["--workers", "2", "--scheduler", "tcp://h:1"], 2, "--workers has no effect with"),
        (["--model", "x.keras", "--restarts", "3"], 2, "--restarts has no effect beside --model"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_line(run, words, code, said):
    ended = run("sweep", "moons", *words)
    assert said in refusal(*ended)
    assert ended[0] == code


def test_a_file_in_the_place_of_the_folder_is_refused(run, tmp_path):
    (tmp_path / "mine").write_text("mine")
    ended = run(*ASKED, "-o", "mine")
    assert ended[0] == 73
    assert "is no folder" in refusal(*ended)


def test_without_dask_one_process_works_and_the_others_are_asked_for(run, monkeypatch):
    monkeypatch.setattr(cluster, "find_spec", lambda _: None)
    monkeypatch.setattr("dnnflow.terminal.commands.sweep.has_cluster", lambda: False)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    several = [word for word in ASKED if word not in {"--workers", "1"}]
    several[several.index("--epochs") + 1 : several.index("--epochs") + 1] = ["1,2"]
    code, _, err = run(*several)
    assert code == 0
    assert 'pip install "dnnflow[cluster]"; without it all is done in one process' in err
    ended = run(*ASKED[:-6], "--workers", "2", *TINY)
    assert ended[0] == 69
    assert "dnnflow[cluster]" in ended[2]


@pytest.mark.parametrize(
    ("address", "danger"),
    [
        ("tcp://10.0.0.1:8786", True),
        ("tcp://example.org:8786", True),
        ("tls://10.0.0.1:8786", False),
        ("tcp://127.0.0.1:8786", False),
        ("tcp://localhost:8786", False),
        ("tcp://[::1]:8786", False),
    ],
)
def test_an_address_without_tls_beyond_this_machine_is_dangerous(address, danger):
    assert bool(cluster.danger_of(address)) == danger
