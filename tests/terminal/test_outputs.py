"""Outputs that are no single file: standard output, and a folder with a clip a layer."""

import json
import subprocess
import sys

from command_line import SMALL, refusal

TINY = ["--duration", "0.5", "--fps", "10", "--size", "96x80"]


def test_standard_output_holds_the_file_and_nothing_else(run, model, tmp_path):
    animate = ["animate", "--model", model, *SMALL]
    assert run(*animate, "-o", "film.mp4")[0] == 0
    words = [str(each) for each in (*animate, "-o", "-", "--format", "mp4")]
    ended = subprocess.run(
        [sys.executable, "-m", "dnnflow", *words], capture_output=True, check=False
    )
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert ended.stdout == (tmp_path / "film.mp4").read_bytes()


def test_a_folder_holds_a_clip_a_layer(run, tmp_path):
    code, out, err = run("demo", "moons", *TINY, "-o", "steps/", "--format", "gif", "--captions")
    assert (code, out, err) == (0, "steps\n", "")
    listed = json.loads((tmp_path / "steps" / "steps.json").read_bytes())["steps"]
    assert [each["name"] for each in listed][:2] == ["input_layer", "hidden_layer1"]
    for each in listed:
        assert all((tmp_path / "steps" / each[kind]).exists() for kind in ("clip", "captions"))


def test_a_format_is_that_of_a_usual_name_too(run, tmp_path):
    assert run("demo", "moons", *TINY, "--format", "webp")[:2] == (0, "moons.webp\n")
    assert run("reproduce", "moons.webp", "--format", "mp4")[:2] == (0, "moons-again.mp4\n")


def test_a_format_of_the_environment_yields_to_a_suffix(run, monkeypatch):
    monkeypatch.setenv("DNNFLOW_FORMAT", "mp4")
    assert run("demo", "moons", *TINY, "-o", "film.gif")[:2] == (0, "film.gif\n")


def test_what_to_type_is_said_before_anything_is_made(run, tmp_path):
    for output, said in (
        ("moons", "write moons.gif, or add --format mp4"),
        ("-", "add --format gif"),
        ("moons.jpeg", "write moons.png"),
        (tmp_path, "is a folder: write"),
    ):
        ended = run("animate", "moons", "-o", output)
        assert said in refusal(*ended)
        assert ended[0] == 2


def test_chapters_are_among_what_a_film_holds(run):
    run("demo", "moons", "--duration", "3", "--fps", "10", "--size", "96x80", "-o", "film.mp4")
    code, out, _ = run("info", "film.mp4")
    assert code == 0
    assert out.splitlines()[2] == "0.00 s  input_layer"
    assert "hidden_layer5" in out
