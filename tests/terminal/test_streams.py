"""Standard streams that are closed, full or broken: the work is done all the same."""

import os
import subprocess
import sys

import pytest
from command_line import SMALL

from dnnflow import __main__ as command
from dnnflow.save.probe import probe
from dnnflow.terminal import screen

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux's")

STATES = ["2>&-", ">&-", ">&- 2>&-", "<&- >&- 2>&-", ">/dev/full", "2>/dev/full", "2>&1 | true"]


def shell(words, folder, **environment):
    """A command in a shell; the exit code is that of dnnflow, not of what reads from it."""
    line = f"set -o pipefail; {sys.executable} -m dnnflow {words}"
    return subprocess.run(
        ["bash", "-c", line],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
        env={**os.environ, **environment},
    )


@pytest.mark.parametrize("state", STATES)
def test_a_file_is_made_whoever_listens(tmp_path, model, state):
    done = shell(f"animate moons --model {model} -o x.gif {' '.join(SMALL)} {state}", tmp_path)
    assert done.returncode == 0
    assert "Traceback" not in done.stderr
    assert probe(tmp_path / "x.gif").frames == 5


@pytest.mark.parametrize("state", STATES)
def test_an_error_keeps_its_exit_code_whoever_listens(tmp_path, state):
    done = shell(f"info missing.gif {state}", tmp_path)
    assert done.returncode == 66
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("words", ["info net.safetensors", "--help", "doctor"])
def test_results_that_cannot_be_written_are_no_success(tmp_path, model, words):
    done = shell(f"{words} >/dev/full", tmp_path)
    assert done.returncode == 74
    assert done.stderr.startswith("dnnflow: cannot write to standard output: ")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("words", ["info net.safetensors", "--help", "doctor"])
def test_a_reader_who_has_read_enough_is_no_error(tmp_path, model, words):
    done = shell(f"{words} | (exec <&-)", tmp_path)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_program_without_a_console(run, model, monkeypatch, tmp_path):
    for name in ("stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    assert run("animate", "moons", "--model", model, "-o", "x.gif", *SMALL)[0] == 0
    assert run("info", "missing.gif")[0] == 66
    assert (tmp_path / "x.gif").is_file()


def test_a_bar_of_progress_outlives_its_terminal(monkeypatch):
    class Gone:
        closed, encoding, written = False, "utf-8", 0

        def isatty(self):
            return True

        def write(self, text=""):
            self.written += 1
            raise OSError(5, "Input/output error")

        flush = write

    gone = Gone()
    monkeypatch.setattr(sys, "stderr", gone)
    assert list(screen.Screen().bar("x")(range(3))) == [0, 1, 2]
    assert gone.written


@pytest.mark.parametrize(
    ("error", "said", "code"),
    [
        (OSError(30, "x", "a.gif"), "dnnflow: cannot use a.gif: read-only file system\n", 74),
        (OSError(28, "x"), "cannot write to standard output: no space left on device\n", 74),
        (BrokenPipeError(32, "x"), "dnnflow: cannot write: broken pipe\n", 74),
        (SystemExit(1), "ended from within, with code 1", 70),
        (KeyboardInterrupt(), "dnnflow: interrupted\n", 130),
        (command.Stopped(15), "dnnflow: terminated\n", 143),
        (ValueError("x\x1b[2J" + "y" * 500), "report it: ValueError", 70),
    ],
)
def test_every_end_has_a_code_and_a_line(run, monkeypatch, error, said, code):
    from dnnflow.terminal.commands import doctor

    def fail(_):
        raise error

    monkeypatch.setattr(doctor.command, "run", fail)
    ended, out, err = run("doctor")
    assert (ended, out) == (code, "")
    assert said in err
    last = err.splitlines()[-1]
    assert len(last) <= 300
    assert last.isprintable()


def test_letters_that_a_stream_has_not_are_spelled_out(tmp_path, model):
    words = f"animate moons --model {model} -o 深.gif {' '.join(SMALL)}"
    done = shell(words, tmp_path, PYTHONIOENCODING="cp1252")
    assert (done.returncode, done.stdout, done.stderr) == (0, "\\u6df1.gif\n", "")
