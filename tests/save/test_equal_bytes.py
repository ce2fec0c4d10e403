"""Equal input makes equal bytes, in any process and under anybody's settings."""

import os
import subprocess
import sys
import time
import zipfile
from importlib.util import find_spec
from pathlib import Path

import networks
import pytest
from matplotlib import rc_context
from networks import random_network
from PIL import Image

from dnnflow.data.shapes import moons
from dnnflow.errors import DataError, OutputError
from dnnflow.exchange.files import SAVERS, save_network
from dnnflow.motion.schedule import Schedule
from dnnflow.save.formats import FORMATS
from dnnflow.save.probe import checked, probe
from dnnflow.show.animation import Animation

STILLS = [suffix for suffix, form in FORMATS.items() if form.shows_moments]

OTHER_SETTINGS = {
    "pdf.fonttype": 42,
    "savefig.bbox": "tight",
    "savefig.transparent": True,
    "svg.fonttype": "none",
    "svg.hashsalt": "mine",
    "path.simplify": False,
}

SAVING = """
import sys
sys.path.insert(0, {tools!r})
from networks import random_network
from dnnflow.data.shapes import moons
from dnnflow.show.animation import Animation
for path in sys.argv[1:]:
    Animation(random_network(0, 1, 2), moons(20)).save(path, cloud=1)
"""


def saved(path):
    Animation(random_network(0, 1, 2), moons(20)).save(path, cloud=1)
    return path.read_bytes()


def test_stills_are_the_same_in_every_process(tmp_path):
    script = SAVING.format(tools=str(Path(networks.__file__).parent))
    paths = [tmp_path / f"other{suffix}" for suffix in STILLS]
    subprocess.run(
        [sys.executable, "-c", script, *map(str, paths)],
        env={**os.environ, "PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": "1"},
        check=True,
        timeout=100,
    )
    for path in paths:
        assert path.read_bytes() == saved(tmp_path / f"one{path.suffix}"), path.suffix


@pytest.mark.parametrize("suffix", STILLS)
def test_stills_are_the_same_under_all_settings_of_matplotlib(tmp_path, suffix):
    first = saved(tmp_path / f"one{suffix}")
    with rc_context(OTHER_SETTINGS):
        assert saved(tmp_path / f"other{suffix}") == first


def networks_saved(folder, suffix):
    """The bytes of networks, those of Keras with layers of their own class among them."""
    path, contents = folder / f"net{suffix}", []
    for activation in ("tanh", "leaky_relu(0.1)"):
        save_network(random_network(0, 1, 2, activation=activation), path)
        contents.append(path.read_bytes())
    return contents


def test_networks_are_the_same_at_any_time(tmp_path):
    suffixes = [each for each in SAVERS if each != ".keras" or find_spec("tensorflow")]
    first = {suffix: networks_saved(tmp_path, suffix) for suffix in suffixes}
    time.sleep(1.1)  # dates have seconds
    for suffix, contents in first.items():
        assert networks_saved(tmp_path, suffix) == contents, suffix


def test_keras_reads_what_has_no_date(tmp_path):
    keras = pytest.importorskip("keras")
    path = tmp_path / "NET.KERAS"
    save_network(random_network(0, 1, 2), path)
    with zipfile.ZipFile(path) as archive:
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.testzip() is None
    assert keras.saving.load_model(path.rename(tmp_path / "net.keras")).count_params() == 15


def test_a_pdf_that_has_lost_something_in_the_middle_is_refused(tmp_path):
    path = tmp_path / "still.pdf"
    whole = saved(path)
    middle = len(whole) // 2
    for harmed in (whole[:middle] + whole[middle + 1 :], whole[:middle] + b"x" + whole[middle:]):
        path.write_bytes(harmed)
        with pytest.raises(DataError, match="damaged"):
            probe(path)


@pytest.mark.parametrize("suffix", [".svg", ".pdf"])
def test_a_figure_that_is_written_in_part_replaces_nothing(tmp_path, suffix):
    path, content = tmp_path / f"still{suffix}", saved(tmp_path / f"whole{suffix}")
    path.write_bytes(b"old")
    with pytest.raises(OutputError, match="what was written"), checked(path) as partial:
        partial.write_bytes(content[: len(content) // 2] + content[-40:])
    assert path.read_bytes() == b"old"


@pytest.mark.parametrize(
    ("suffix", "stored"),
    [(".gif", [0, None, 1, 2]), (".webp", [0, 1, 2, 3]), (".apng", [0, 1, 2, 3])],
)
@pytest.mark.parametrize("loop", ["none", "boomerang"])
def test_a_file_plays_as_often_as_asked(tmp_path, suffix, stored, loop):
    """A GIF says how often it is repeated, nothing for once; the others how often they play."""
    path, frames = tmp_path / f"film{suffix}", 3 if loop == "none" else 6
    for repeat, said in zip(("forever", "once", "2", "3"), stored, strict=True):
        schedule = Schedule(duration=0.3 * frames / 3, fps=10, loop=loop, repeat=repeat)
        Animation(random_network(0, 1, 2), moons(20), schedule).save(path, size=(64, 64))
        with Image.open(path) as image:
            assert image.info.get("loop") == said
        assert probe(path).duration == pytest.approx(0.1 * frames)
