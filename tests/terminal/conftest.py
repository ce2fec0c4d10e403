"""The command line in this process, in an empty folder."""

import signal

import pytest
from networks import random_network

from dnnflow import __main__ as command
from dnnflow.exchange.files import save_network


@pytest.fixture
def run(capfd, tmp_path, monkeypatch):
    """Run the command; its exit code, standard output and error."""
    before = {number: signal.getsignal(number) for number in command.STOPS}
    monkeypatch.chdir(tmp_path)

    def ran(*arguments):
        code = command.run([str(each) for each in arguments])
        return code, *capfd.readouterr()

    yield ran
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.fixture
def model(tmp_path):
    """The file of a network."""
    path = tmp_path / "net.safetensors"
    save_network(random_network(0, hidden=1, width=2), path)
    return path
