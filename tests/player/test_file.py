"""A page as a file: written, read back, made again, refused."""

import re
from pathlib import Path

import pytest
from networks import random_network
from pages import opened

import dnnflow
from dnnflow.__main__ import run
from dnnflow.data.dataset import Dataset
from dnnflow.data.shapes import moons
from dnnflow.errors import DataError
from dnnflow.save.pages.page import PLAYER_MODULES, script_of_player
from dnnflow.save.probe import probe
from dnnflow.show.animation import Animation
from dnnflow.study.demos import demo

PLAYER = Path(dnnflow.__file__).parent / "player"
HOSTILE = ("</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<!-- &lt; \u2028")


def test_it_reads_back_and_its_recipe_makes_it_again(plain, tmp_path):
    facts = probe(plain)
    assert (facts.format, facts.duration) == ("html", 4)
    again = tmp_path / "again.html"
    assert run(["reproduce", str(plain), "-o", str(again)]) == 0
    assert again.read_bytes() == plain.read_bytes()


def test_a_page_that_was_put_into_another_still_has_its_recipe(plain, tmp_path):
    other = tmp_path / "other.html"
    other.write_text(plain.read_text("utf-8").replace("<html ", "<html data-autoplay "), "utf-8")
    assert probe(other).comment == probe(plain).comment


@pytest.mark.parametrize("harm", [lambda text: text[:-20], lambda text: text[: len(text) // 2]])
def test_half_a_page_is_refused(plain, tmp_path, harm):
    other = tmp_path / "other.html"
    other.write_text(harm(plain.read_text("utf-8")), "utf-8")
    with pytest.raises(DataError, match="is damaged"):
        probe(other)


@pytest.mark.parametrize("name", ["film", "recipe"])
def test_changed_data_are_refused(plain, tmp_path, name):
    other, text = tmp_path / "other.html", plain.read_text("utf-8")
    place = text.index(f'id="{name}"') + 150
    other.write_text(f"{text[:place]}~{text[place + 1 :]}", "utf-8")
    with pytest.raises(DataError, match=f"its {name} is another than its hash says"):
        probe(other)


def test_other_pages_are_none_of_ours(tmp_path):
    other = tmp_path / "other.html"
    other.write_text("<!doctype html>\n<title>x</title>")
    with pytest.raises(DataError, match="is no picture file"):
        probe(other)


def test_names_cannot_break_out(browser, tmp_path):
    points = moons(20)
    dataset = Dataset(points.points, points.labels, HOSTILE[0], HOSTILE[1:])
    shown = Animation(random_network(0, 1, 2), dataset, title=" ".join(HOSTILE[:2]))
    path = shown.save(tmp_path / "hostile.html")
    assert path.read_text("utf-8").lower().count("</script") == 3
    with opened(browser, path) as page:
        assert page.text("h1") == " ".join(HOSTILE[:2])
        entries = page("[...document.querySelectorAll('.legend li')].map((each) => each.innerText)")
        assert entries[:2] == list(HOSTILE[1:])
        assert page("document.images.length") == 0
        assert page.said == []


@pytest.mark.parametrize(("name", "most"), [("moons", 200_000), ("rings", 300_000)])
def test_it_is_small(tmp_path, name, most):
    assert demo(name).save(tmp_path / "film.html").stat().st_size <= most


REFUSED = {
    "--size 300x200": "--size has no effect on a .html file, which fills any window",
    "--fps 20": "--fps has no effect on a .html file, which each screen plays at its own rate",
    "--captions": "--captions has no effect on a .html file, which says its words itself",
    "--for zenn": "not .html",
    "--max-size 20kB": "show fewer points",
    "--cloud 2": "--cloud has no effect on a .html file, which shows all moments",
}


@pytest.mark.parametrize("options", REFUSED)
def test_what_makes_no_sense_is_refused_in_a_line(options, tmp_path, capsys):
    path = tmp_path / "film.html"
    assert run(["demo", "moons-0", "-o", str(path), *options.split()]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert REFUSED[options] in line
    assert not path.exists()


def test_a_snippet_frames_it_in_a_sandbox(tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run(["demo", "moons-0", "-o", "film.html", "--snippet"]) == 0
    _, markdown, html = capsys.readouterr().out.splitlines()
    assert markdown.endswith("](film-still.png)](film.html)")
    assert html.startswith('<iframe src="film.html" title="Two classes')
    assert 'sandbox="allow-scripts"' in html
    assert (tmp_path / "film-still.png").exists()


def test_all_modules_are_in_the_page_and_share_no_name():
    files = {path.relative_to(PLAYER).as_posix() for path in PLAYER.rglob("*.js")}
    assert files == set(PLAYER_MODULES)
    script = script_of_player()
    assert not re.search(r"^(import|export)\b", script, flags=re.MULTILINE)
    assert "</script" not in script.lower()
    assert "<!--" not in script


def test_no_name_is_used_at_the_top_of_two_modules():
    found = r"^(?:export )?(?:async )?(?:function\*?|class|const|let) (\w+)"
    texts = [(PLAYER / name).read_text("utf-8") for name in PLAYER_MODULES]
    tops = [name for text in texts for name in re.findall(found, text, flags=re.MULTILINE)]
    assert sorted(tops) == sorted(set(tops))
    assert not re.search(r"^(?:const|let) [{\\[]", "\n".join(texts), flags=re.MULTILINE)


def test_each_module_stands_behind_those_that_it_imports():
    for number, name in enumerate(PLAYER_MODULES):
        text = (PLAYER / name).read_text("utf-8")
        for used in re.findall(r'from "(\.[^"]+)"', text):
            place = ((PLAYER / name).parent / used).resolve().relative_to(PLAYER)
            assert place.as_posix() in PLAYER_MODULES[:number], f"{name} needs {used}"
