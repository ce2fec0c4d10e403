"""The report of a sweep: one page that says what was found, asks for nothing and can be sorted."""

import re

import numpy as np
import pytest
from matplotlib.figure import Figure
from networks import random_network

import dnnflow as df
from dnnflow.dnn.settings import TrainingSettings
from dnnflow.errors import DataError, MissingInputError, UsageError
from dnnflow.render.colors.vision import contrast
from dnnflow.study.charts.choice import axes_of, groups_of
from dnnflow.study.charts.curves import LAYER_MEASURES, Curves
from dnnflow.study.charts.heatmap import MEASURES, HeatMap
from dnnflow.study.report.method import method, values_said
from dnnflow.study.report.page import report_of
from dnnflow.study.report.tables import MOST_ROWS

POINTS = [df.data.moons(20), df.data.rings(20)]
QUICK = TrainingSettings(epochs=1, restarts=3)


def swept(folder=None, **told):
    lists = {"hidden": [0, 1, 2], "width": [2, 3], "seed": [0, 1], "settings": QUICK, **told}
    return df.sweep(POINTS, folder=folder, **lists)


def judged(networks, points=POINTS[0]):
    """A sweep of networks that there are."""
    return df.sweep(points, models={f"net {number}": each for number, each in enumerate(networks)})


def test_an_old_folder_is_opened_without_its_points(trainings, tmp_path):
    first = swept(tmp_path, hidden=1)
    page = (tmp_path / "report.html").read_bytes()
    again = df.Sweep.open(tmp_path)
    assert again.results == first.results
    assert again.rows == first.rows
    assert again.record == first.record
    (tmp_path / "report.html").unlink()
    again.write()
    assert (tmp_path / "report.html").read_bytes() == page
    result = again.results[0]
    assert again.network(result).parameters == result.parameters
    with pytest.raises(DataError, match="opened without the points 'moons'"):
        again.dataset(result)
    assert df.Sweep.open(tmp_path, POINTS).dataset(result) is POINTS[0]


@pytest.mark.parametrize("name", ["results.csv", "sweep.json"])
@pytest.mark.parametrize(
    ("content", "error"), [(None, MissingInputError), (b"", DataError), (b"[1]\n2\n", DataError)]
)
@pytest.mark.usefixtures("trainings", "plain_reports")
def test_what_is_missing_or_damaged_is_one_line(tmp_path, name, content, error):
    swept(tmp_path, hidden=0, width=2)
    (tmp_path / name).unlink() if content is None else (tmp_path / name).write_bytes(content)
    with pytest.raises(error, match=name):
        df.Sweep.open(tmp_path)


def test_the_axes_are_the_settings_that_vary_the_most(trainings):
    assert axes_of(swept().results) == ("hidden", "width")
    found = swept(hidden=[0, 1], width=2, activation=["tanh", "relu", "sigmoid"])
    assert axes_of(found.results) == ("activation", "hidden")
    groups = list(groups_of(found.results, ("activation", "hidden")))
    assert [str(group) for group in groups] == ["moons", "rings"]
    apart = list(groups_of(found.results, ("hidden", "width")))
    assert [str(group) for group in apart][:2] == [
        "moons, activation relu",
        "moons, activation sigmoid",
    ]


def test_cells_and_lines_have_the_numbers_of_the_results(trainings):
    found = swept(seed=[0, 1, 2])
    group = next(groups_of(found.judged, ("hidden", "width")))
    for name, measure in MEASURES.items():
        cells = HeatMap(group, measure, ("hidden", "width")).cells
        assert {*map(len, cells.values())} == {3}
        some = cells[2, 1]
        assert {(each.asked.hidden, each.asked.width) for each in some} == {(2, 3)}
        if name == "accuracy":
            assert measure.value(some) == np.median([each.verdict.accuracy for each in some])
    part = group.part("hidden", 2)
    lines = Curves(part, LAYER_MEASURES["probe"], "width").lines
    probes = [
        [layer.probe for layer in each.verdict.layers]
        for each in part.results
        if each.asked.width == 3
    ]
    np.testing.assert_array_equal(lines["width 3"], np.quantile(probes, [0.25, 0.5, 0.75], axis=0))


def test_charts_are_drawn_on_given_axes_and_say_what_is_wrong(trainings):
    found, axes = swept(), Figure().add_subplot()
    assert found.heatmap(axes, dataset="rings") is axes
    assert {each.get_text() for each in axes.texts} <= {f"{count}/2" for count in range(3)}
    assert len(axes.texts) == 6
    assert axes.get_title(loc="left") == "Networks that separate: rings"
    lines = Figure().add_subplot()
    found.curves(lines, measure="margin", dataset="moons", width=3)
    assert [each.get_label() for each in lines.lines] == [
        *("0 hidden layers", "1 hidden layer", "2 hidden layers")
    ]
    for wrong in ({"measure": "loss"}, {"theme": "pink"}, {"depth": 3}, {"hidden": 9}):
        with pytest.raises(UsageError, match=r"loss|pink|depth|hidden 9"):
            found.heatmap(axes, **wrong)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_numbers_can_be_read_on_their_cells(trainings, theme):
    from matplotlib.colors import to_hex

    axes = swept().heatmap(Figure().add_subplot(), measure="accuracy", theme=theme)
    for cell, number in zip(axes.patches, axes.texts, strict=True):
        assert contrast(to_hex(cell.get_facecolor()), number.get_color()) >= 4.5


def test_the_method_says_how_and_on_what(trainings):
    found = swept(seed=[0, 1, 2, 3])
    how, meaning = method(found.results, found.record)
    assert "48 networks with dnnflow" in how
    assert "moons (40 points in 2 dimensions, 2 classes) and rings" in how
    assert "0 to 2 hidden layers behind the input layer, width 2 or 3, activation tanh, " in how
    assert "learning rate 0.001, batches of 16, 1 epoch) from 3 random" in how
    assert "Gordan" in meaning
    assert "more than two classes" not in meaning
    assert "Keras" in how
    given = judged([random_network(0, 1, 2)])
    assert "Keras" not in method(given.results, given.record)[0]
    assert (
        "we judged 1 network that had been trained before" in method(given.results, given.record)[0]
    )


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ([1], "1"),
        ([1, 2], "1 or 2"),
        ([1, 2, 3], "1 to 3"),
        ([1, 2, 4], "1, 2 or 4"),
        (["relu", "tanh"], "relu or tanh"),
        ([2, None], "2 or unknown"),
    ],
)
def test_values_are_said_shortly(values, words):
    assert values_said(values) == words


def test_names_of_strangers_are_only_text(tmp_path):
    points = df.Dataset(np.eye(2), np.arange(2), "<b>&'\"")
    found = judged([random_network(0, 1, 2)], points)
    page = report_of(found.results, found.record)
    assert "<b>" not in page
    assert "&lt;b&gt;&amp;" in page


def test_failures_are_named_and_all_may_have_failed(tmp_path):
    (tmp_path / "bad.keras").write_bytes(b"bad")
    found = df.sweep(POINTS[0], models={"bad": tmp_path / "bad.keras"}, folder=tmp_path / "sweep")
    page = (tmp_path / "sweep" / "report.html").read_text()
    assert "The network failed." in page
    assert "moons, bad" in page
    assert found.failures[0].failure.rpartition("bad.keras")[2][:20] in page.replace("&#x27;", "'")


def test_a_mosaic_beside_the_report_is_shown_and_linked(trainings, plain_reports, tmp_path):
    found = swept(tmp_path, hidden=0, width=2)
    assert "mosaic" not in re.sub(
        r"<style>.*</style>", "", (tmp_path / "report.html").read_text(), flags=re.DOTALL
    )
    (tmp_path / "mosaic.png").write_bytes(b"picture")
    (tmp_path / "mosaic.mp4").write_bytes(b"film")
    found.write()
    page = (tmp_path / "report.html").read_text()
    assert '<a href="mosaic.mp4">' in page
    assert '<img src="data:image/png;base64,cGljdHVyZQ=="' in page


def test_a_page_of_very_many_networks_stays_small(trainings):
    found = swept(hidden=[0, 1])
    several = found.results * 80
    assert len(several) > MOST_ROWS
    assert len(report_of(several, found.record).encode()) < 2_000_000


def test_a_browser_finds_nothing_wrong_and_sorts(browser, trainings, tmp_path):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    swept(tmp_path)
    for width, scheme in ((1200, "dark"), (390, "light")):
        page = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
        told, asked = [], []
        page.on("console", lambda each, told=told: told.append(each.text))
        page.on("pageerror", lambda each, told=told: told.append(str(each)))
        page.on("request", lambda each, asked=asked: asked.append(each.url))
        page.goto((tmp_path / "report.html").as_uri())
        assert axe.run(page).response["violations"] == []
        assert page.evaluate("document.documentElement.scrollWidth") == width
        assert page.locator(f".{scheme} svg").first.is_visible()
        page.get_by_role("button", name="Accuracy").click()
        shown = page.locator("table.sortable tbody td:nth-child(6)").all_inner_texts()
        shares = [float(each.split()[0]) for each in shown]
        assert shares == sorted(shares)
        assert (told, len(asked)) == ([], 1)
        page.close()
