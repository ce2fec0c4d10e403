"""A sweep trains and judges all combinations; what is finished is kept, one failure stays alone."""

import csv
import io
import json
from collections.abc import Mapping

import numpy as np
import pytest
from networks import random_network

import dnnflow as df
from dnnflow.dnn.settings import TrainingSettings
from dnnflow.errors import CannotCreateError, DataError, MissingPackageError, OutputError
from dnnflow.fit import train
from dnnflow.fit.train import outcomes
from dnnflow.linear.verdict import verdict_of
from dnnflow.study.sweep import shelf, units, versions, work
from dnnflow.study.sweep.plan import planned, runs_of
from dnnflow.study.sweep.result import from_json, to_json
from dnnflow.study.sweep.shelf import Folder
from dnnflow.study.sweep.table import csv_of, parquet_of

pytestmark = pytest.mark.usefixtures("plain_reports")
MOONS, RINGS = df.data.moons(20), df.data.rings(20)
QUICK = TrainingSettings(epochs=1, restarts=3)


def swept(folder=None, **told):
    lists = {"hidden": range(2), "width": (2, 3), "seed": [0, 1], "settings": QUICK, **told}
    return df.sweep([MOONS, RINGS], folder=folder, **lists)


def timeless(found):
    return [{**row, "seconds": 0} for row in found.rows]


def test_every_network_is_judged_as_by_itself(trainings):
    found = swept()
    assert len(found.results) == 16
    assert len(trainings) == 4  # two data sets, two widths
    for result in found.results:
        network, dataset = found.network(result), found.dataset(result)
        assert result.verdict == verdict_of(network, dataset)
        assert result.parameters == network.parameters
        assert result.accuracies[-1] == result.verdict.accuracy == network.accuracy(dataset)
        assert result.accuracies[2] == np.median(network.training.accuracies)
        assert network.training.seed == result.asked.seed
        assert len(network.hidden) == result.asked.hidden + 1


def test_the_same_table_comes_from_memory_a_folder_and_a_folder_that_goes_on(trainings, tmp_path):
    first = swept(tmp_path / "sweep")
    files = {path: path.read_bytes() for path in (tmp_path / "sweep").rglob("*.*")}
    assert len(trainings) == 4
    assert swept(tmp_path / "sweep").rows == first.rows
    assert len(trainings) == 4
    assert {path: path.read_bytes() for path in files} == files
    assert timeless(swept()) == timeless(first)


def test_a_stopped_sweep_goes_on_where_it_was(trainings, tmp_path):
    steps = []

    def stop(step):
        steps.append(step.done)
        if step.done >= 8:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        swept(tmp_path, progress=stop)
    assert steps == [0, 4, 8]
    assert len(trainings) == 2
    calm = timeless(swept(tmp_path, progress=lambda step: steps.append((step.kept, step.total))))
    assert steps[3] == (8, 16)
    assert len(trainings) == 4
    assert calm == timeless(swept())


def test_what_is_damaged_or_missing_is_trained_again(trainings, tmp_path):
    first = timeless(swept(tmp_path))
    next((tmp_path / "networks").iterdir()).write_bytes(b"damaged")
    next((tmp_path / "store").iterdir()).write_bytes(b"damaged")
    assert timeless(swept(tmp_path)) == first
    assert 5 <= len(trainings) <= 6


def test_one_that_diverges_fails_alone_and_is_named(trainings, monkeypatch):
    best_of = train.best_of

    def diverging(restarts, dataset, settings, seed):
        return best_of([None] if seed else restarts, dataset, settings, seed)

    monkeypatch.setattr(train, "best_of", diverging)
    found = swept()
    assert {result.asked.seed for result in found.failures} == {1}
    assert len(found.failures) == len(found.judged) == 8
    assert "diverged" in found.failures[0].failure
    assert found.best().asked.seed == 0
    with pytest.raises(DataError, match=r"moons, hidden 0, width 2, tanh, seed 1: .* diverged"):
        found.network(found.failures[0])


def test_what_breaks_its_batch_fails_alone_and_is_tried_again(trainings, monkeypatch, tmp_path):
    calm = timeless(swept())

    def breaking(task):
        if any(each.seed and each.hidden for each in task.architectures):
            raise MemoryError("no room")
        return outcomes(task)

    with monkeypatch.context() as patch:
        patch.setattr(units, "outcomes", breaking)
        found = swept(tmp_path)
        failed = [f"hidden 1, width {width}, tanh, seed 1"[-25:] for width in (2, 3) * 2]
        assert [str(each.asked)[-25:] for each in found.failures] == failed
        assert {each.failure for each in found.failures} == {"MemoryError: no room"}
        trainings.clear()
        assert len(swept(tmp_path).failures) == 4
        assert not trainings  # what was finished is kept, network by network
    assert timeless(swept(tmp_path)) == calm
    assert len(trainings) == 4


def test_points_of_one_class_fail_alone():
    single = df.Dataset(np.eye(2), np.zeros(2, int), class_names=("a",))
    runs = [runs_of("points", {"hidden": (0,)}, [QUICK])]
    (unit,) = planned([single], runs, {})
    (result, file), *_ = work.unpacked(unit.content())
    assert (file, result.network) == (None, None)
    assert "one class" in result.failure


def test_networks_that_there_are_need_no_tensorflow(monkeypatch, tmp_path):
    monkeypatch.setattr("dnnflow.fit.train.descend", None)
    network = random_network(0, 2, 3)
    df.save_network(network, tmp_path / "mine.safetensors")
    (tmp_path / "bad.keras").write_bytes(b"bad")
    models = {"mine": tmp_path / "mine.safetensors", "live": network, "bad": tmp_path / "bad.keras"}
    found = df.sweep(MOONS, models=models, folder=tmp_path / "sweep")
    mine, live, bad = found.results
    assert (mine.asked.model, mine.asked.hidden, mine.asked.width) == ("mine", 2, 3)
    assert mine.verdict == live.verdict == verdict_of(network, MOONS)
    assert "bad.keras" in bad.failure
    again = df.sweep(MOONS, models=models, folder=tmp_path / "sweep")
    assert again.rows == found.rows


def test_the_best_is_the_most_accurate_and_then_the_simplest(trainings):
    found = swept()
    best = found.best()
    assert best.verdict.accuracy == max(each.verdict.accuracy for each in found.results)


def test_without_tensorflow_that_is_said_before_anything_is_done(monkeypatch):
    def missing():
        raise MissingPackageError("needs TensorFlow")

    monkeypatch.setattr("dnnflow.study.sweep.running.check_tensorflow", missing)
    with pytest.raises(MissingPackageError):
        swept()


def test_results_are_json_and_back(trainings):
    for result in swept().results:
        assert from_json(json.loads(json.dumps(to_json(result)))) == result


def cells(row):
    """What stands in a row of CSV."""
    return {
        name: ""
        if each is None
        else json.dumps(each)
        if isinstance(each, list | bool)
        else str(each)
        for name, each in row.items()
    }


def test_tables_round_trip(trainings):
    rows = swept().rows
    read = list(csv.DictReader(io.StringIO(csv_of(rows).decode())))
    assert read == list(map(cells, rows))
    assert [float(row["accuracy"]) for row in read] == [row["accuracy"] for row in rows]
    parquet = pytest.importorskip("pyarrow.parquet")
    assert parquet.read_table(io.BytesIO(parquet_of(rows))).to_pylist() == rows


def test_frames_hold_the_table(trainings, monkeypatch):
    found = swept()
    pandas = pytest.importorskip("pandas")
    frame = found.table()
    assert frame["separable_from"].dtype == "Int64"
    assert frame.astype(object).where(frame.notna(), None)["probe"].tolist() == [
        row["probe"] for row in found.rows
    ]
    assert isinstance(frame, pandas.DataFrame)
    kinds = "dnnflow.study.sweep.table.find_spec"
    monkeypatch.setattr(kinds, lambda name: name == "polars")
    assert found.table().to_dicts() == found.rows
    monkeypatch.setattr(kinds, lambda _: None)
    assert all(isinstance(row, Mapping) for row in found.table())


def test_a_table_of_another_program_is_left_alone(trainings, tmp_path):
    (tmp_path / "results.csv").write_text("mine")
    with pytest.raises(CannotCreateError, match=r"results\.csv is not of a sweep"):
        swept(tmp_path)
    assert not trainings


def test_a_full_disk_is_one_line_and_nothing_is_lost(trainings, tmp_path, monkeypatch):
    calm = timeless(swept())
    write, room = shelf.write_file, [6]

    def writing(path, content):
        room[0] -= 1
        if room[0] < 0:
            raise OutputError(f"cannot write {path}: no space left on device")
        write(path, content)

    with monkeypatch.context() as patch:
        patch.setattr(shelf, "write_file", writing)
        with pytest.raises(OutputError, match="no space left"):
            swept(tmp_path)
    trainings.clear()
    assert timeless(swept(tmp_path)) == calm
    assert len(trainings) == 3


def test_a_store_that_others_can_write_to_is_refused(trainings, tmp_path):
    (tmp_path / "store").mkdir()
    (tmp_path / "store").chmod(0o777)
    with pytest.raises(CannotCreateError, match="others can write to it"):
        swept(tmp_path)


def test_results_of_another_version_stay_and_are_not_used(trainings, tmp_path, monkeypatch):
    swept(tmp_path)
    before = {path.name for path in (tmp_path / "store").iterdir()}
    other = {**versions.versions_here(), "numpy": "9.9"}
    for module in ("shelf", "engines", "versions"):
        monkeypatch.setattr(f"dnnflow.study.sweep.{module}.versions_here", lambda: other)
    assert "holds results of numpy" in Folder(tmp_path).prepare()
    assert Folder(tmp_path).prepare() == ""
    trainings.clear()
    swept(tmp_path)
    assert len(trainings) == 4
    assert before < {path.name for path in (tmp_path / "store").iterdir()}
