"""What the tests of sweeps share."""

import pytest


@pytest.fixture
def trainings(monkeypatch):
    """Which networks were trained so far; nothing is learnt, so that no TensorFlow is needed."""
    done = []

    def descend(members, dataset, _settings, _progress):
        done.append((dataset.name, members.architectures))
        return members.initial()

    monkeypatch.setattr("dnnflow.fit.train.check_tensorflow", lambda: None)
    monkeypatch.setattr("dnnflow.study.sweep.running.check_tensorflow", lambda: None)
    monkeypatch.setattr("dnnflow.fit.train.descend", descend)
    return done


@pytest.fixture
def plain_reports(monkeypatch):
    """Reports have no charts, which take longer than all the rest of a small sweep."""
    monkeypatch.setattr("dnnflow.study.report.charts.Charts.markup", lambda *_: "")
