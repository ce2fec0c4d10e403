"""Any file of dnnflow becomes any other; what is one's own is published only if asked."""

import numpy as np
import pytest
from command_line import refusal, written
from histories import history
from networks import random_network

from dnnflow.exchange.files import save_network
from dnnflow.exchange.history_files import save_history
from dnnflow.save.formats import FORMATS
from dnnflow.save.probe import probe
from dnnflow.study.demos import demo

FAST = ["--duration", "0.3", "--fps", "10"]
FEW = ["--points-per-class", "30"]
SMALL = ["--size", "96x80"]
MOMENT = ["--cloud", "1"]
SECRET = "patient_weight,patient_age,ward\n"


def options_of(form):
    if form.film:
        return FAST[:2]
    small = ["--size", "128x72"] if form.slides else SMALL
    return [*FAST, *small, *(MOMENT if form.shows_moments else [])]


@pytest.mark.parametrize("suffix", FORMATS)
def test_every_format_is_made_again_by_itself(run, model, tmp_path, suffix):
    made = [f"old{suffix}", *options_of(FORMATS[suffix]), "--theme", "light", "--title", "Höhe ✓"]
    assert run("animate", "moons", *FEW, "--model", model, "--embed", "-o", *made)[0] == 0
    assert run("reproduce", f"old{suffix}")[:2] == (0, f"old-again{suffix}\n")
    old, again = (tmp_path / name for name in (f"old{suffix}", f"old-again{suffix}"))
    assert old.read_bytes() == again.read_bytes()


def test_it_becomes_a_film_of_another_size_and_format(run):
    assert run("demo", "-o", "still.png", *FAST, *SMALL, *MOMENT)[0] == 0
    assert run("reproduce", "still.png", "-o", "film.gif", "--size", "128x96")[0] == 0
    assert (probe("film.gif").size, probe("film.gif").frames) == ((128, 96), 3)
    assert run("reproduce", "film.gif", "-o", "film.mp4", "--fps", "20")[0] == 0
    assert probe("film.mp4").frames == 6
    assert run("reproduce", "film.mp4", "-o", "other.png", "--at", "0.1", *SMALL)[0] == 0
    assert probe("other.png").size == (96, 80)
    assert run("reproduce", "other.png", "-o", "third.png", "--cloud", "2")[0] == 0


def test_flags_of_the_recipe_stay_on(run, tmp_path):
    assert run("demo", "-o", "old.gif", *FAST, *SMALL, "--output-stage", "--embed")[0] == 0
    assert run("reproduce", "old.gif", "-o", "new.gif")[0] == 0
    assert (tmp_path / "old.gif").read_bytes() == (tmp_path / "new.gif").read_bytes()


def test_a_recipe_of_text_is_one_too(run, tmp_path):
    written(tmp_path / "r.toml", demo("moons").to_toml().encode())
    assert run("reproduce", "r.toml", *FAST, *SMALL)[:2] == (0, "r-again.gif\n")


def test_only_what_is_asked_for_is_otherwise(run, tmp_path):
    for name, theme in (("dark", []), ("light", ["--theme", "light"])):
        assert run("demo", "-o", f"{name}.gif", *FAST, *SMALL, *theme)[0] == 0
    assert run("reproduce", "dark.gif", "-o", "a.gif", "--theme", "light")[0] == 0
    assert (tmp_path / "a.gif").read_bytes() == (tmp_path / "light.gif").read_bytes()


def test_it_reads_neither_the_environment_nor_ones_own_defaults(run, tmp_path, monkeypatch):
    assert run("demo", "-o", "old.gif", *FAST, *SMALL)[0] == 0
    monkeypatch.setenv("DNNFLOW_THEME", "light")
    written(tmp_path / "dnnflow.toml", b"title = 'other'\nsize = '200x200'\n")
    assert run("reproduce", "old.gif", "-o", "new.gif")[0] == 0
    assert (tmp_path / "old.gif").read_bytes() == (tmp_path / "new.gif").read_bytes()


def test_a_comparison_of_data_sets_is_one_again(run, model, tmp_path):
    shown = ["compare", "moons,rings", "--model", model, *FEW, *FAST, *SMALL, "--embed"]
    assert run(*shown, "--per-row", "1", "-o", "old.gif")[0] == 0
    assert run("reproduce", "old.gif", "-o", "new.gif")[0] == 0
    assert (tmp_path / "old.gif").read_bytes() == (tmp_path / "new.gif").read_bytes()


@pytest.mark.parametrize("words", [["--sample", "40"], ["--standardize"], ["--noise", "0"]])
def test_points_that_were_taken_from_a_data_set_are_there_again(run, model, tmp_path, words):
    made = ["animate", "moons", *FEW, *words, "--model", model, *FAST, *SMALL, "-o", "old.gif"]
    assert run(*made)[0] == 0
    assert run("reproduce", "old.gif", "--model", model, "-o", "new.gif")[0] == 0
    assert (tmp_path / "old.gif").read_bytes() == (tmp_path / "new.gif").read_bytes()


def test_a_history_is_shown_again(run, tmp_path):
    save_history(history(2), tmp_path / "run.safetensors")
    made = ["animate", "moons", *FEW, "--over", "epochs", "--model", "run.safetensors"]
    assert run(*made, "--at-layer", "1", *FAST, *SMALL, "-o", "old.gif")[0] == 0
    assert "history of 3 layers is left out" in refusal(*run("reproduce", "old.gif"))
    assert run("reproduce", "old.gif", "--model", "run.safetensors", "-o", "new.gif")[0] == 0
    assert (tmp_path / "old.gif").read_bytes() == (tmp_path / "new.gif").read_bytes()


@pytest.fixture
def table(tmp_path):
    """A file of points with names that are nobody's business."""
    rows = np.random.default_rng(5).normal(size=(30, 2)).tolist()
    lines = "".join(f"{x!r},{y!r},{'ward A' if x > 0 else 'ward B'}\n" for x, y in rows)
    return written(tmp_path / "clinic.csv", (SECRET + lines).encode())


def test_ones_own_is_in_no_file_unless_asked(run, table, model, tmp_path):
    made = ["animate", table, "--model", model, "--title", "Groups"]
    for suffix, form in FORMATS.items():
        assert run(*made, *options_of(form), "-o", f"old{suffix}")[0] == 0
        said = probe(f"old{suffix}").comment.lower()
        assert "panels" in said
        hidden = ("patient", "clinic", "ward", "content", "/", "safetensors", "random")
        assert not any(word in said for word in hidden)
    _, out, _ = run("info", "old.gif")
    assert "network, 3 layers: left out, dnnflow reproduce needs --model" in out
    assert "points, 30 of 2-D: left out, dnnflow reproduce needs --data" in out


def test_what_was_left_out_is_asked_for_and_taken(run, table, model, tmp_path):
    made = ["animate", table, "--model", model, *FAST, *SMALL]
    assert run(*made, "-o", "old.gif")[0] == 0
    again = ["reproduce", "old.gif", "-o", "new.gif"]
    line = refusal(*run(*again))
    assert line == (
        "dnnflow: old.gif: the 30 points of 2 dimensions are left out of the recipe: "
        "give --data FILE\n"
    )
    assert "give --model FILE" in refusal(*run(*again, "--data", table))
    assert run(*again, "--data", table, "--model", model) == (0, "new.gif\n", "")
    assert (tmp_path / "old.gif").read_bytes() == (tmp_path / "new.gif").read_bytes()


def test_other_points_and_networks_are_refused(run, table, model, tmp_path):
    assert run("animate", table, "--model", model, *FAST, *SMALL, "-o", "old.gif")[0] == 0
    other = written(tmp_path / "other.csv", b"0,0,a\n1,0,b\n")
    save_network(random_network(1, 1, 2), tmp_path / "b.safetensors")
    again = ["reproduce", "old.gif", "-o", "new.gif", "--data"]
    assert "others than those of --data" in refusal(*run(*again, other, "--model", model))
    assert "others than those of --data" in refusal(*run(*again, table, "--sample", "9"))
    assert "others than those of --model" in refusal(
        *run(*again, table, "--model", "b.safetensors")
    )
    assert run("demo", "-o", "demo.gif", *FAST, *SMALL)[0] == 0
    assert "--data has no effect" in refusal(*run("reproduce", "demo.gif", "--data", other))
    assert "--sample has no effect" in refusal(*run("reproduce", "demo.gif", "--sample", "2"))


def test_embedded_all_is_there_and_no_recipe_leaves_out_all(run, table, model, tmp_path):
    made = ["animate", table, "--model", model, *FAST, *SMALL]
    assert run(*made, "--embed", "-o", "old.gif")[0] == 0
    assert "points clinic, 30 of 2-D: whole" in run("info", "old.gif")[1]
    assert run("reproduce", "old.gif", "-o", "new.gif")[0] == 0
    assert (tmp_path / "old.gif").read_bytes() == (tmp_path / "new.gif").read_bytes()
    assert run(*made, "--no-recipe", "-o", "old.gif")[0] == 0
    assert "\n" not in probe("old.gif").comment
    assert refusal(*run("reproduce", "old.gif")) == "dnnflow: old.gif: it holds no recipe\n"


REFUSED = [
    ("nothing.gif", b"", "cannot read nothing.gif"),
    ("x.gif", b"no picture", "x.gif is no picture file"),
    ("x.toml", b"theme = 'light'", "x.toml: it has no panels"),
    ("x.toml", b"\xff", "x.toml: not a readable recipe"),
    ("x.toml", b"[[panels]]\n\nthemee = 'light'", "x.toml: line 3: unknown setting 'themee', did"),
]


@pytest.mark.parametrize(("name", "content", "said"), REFUSED)
def test_an_error_names_the_file_once(run, tmp_path, name, content, said):
    if content:
        written(tmp_path / name, content)
    line = refusal(*run("reproduce", name))
    assert said in line
    assert line.count(name) == 1
