"""Kernels: from any number of threads the same pixels, and no disk that they cannot do without."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import lowering
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from networks import random_network
from painted import painted

from dnnflow._cache import FOLDER_VARIABLE
from dnnflow.data.shapes import moons
from dnnflow.errors import UsageError
from dnnflow.motion.schedule import Schedule
from dnnflow.raster import kernels, machine_code
from dnnflow.raster.compiled import PLACES, ArrayType
from dnnflow.raster.drawing.line_kernels import blend_lines
from dnnflow.raster.kernels import PHASES
from dnnflow.raster.machine_code import KERNELS
from dnnflow.raster.pixels import PixelCanvas
from dnnflow.save.formats import FORMATS
from dnnflow.show.animation import Animation

DRAWING = """
import numpy as np
from dnnflow.raster import machine_code
from dnnflow.raster.pixels import PixelCanvas
from dnnflow.raster.sprites import Dot

made, make = [], machine_code._made
machine_code._made = lambda *given: made.append(given) or make(*given)
canvas = PixelCanvas.blank((64, 64), "#000000", "rgb")
dot = Dot("#ffffff", "#ffffff", 6.0)
canvas.dots(np.array([[32.0, 32.0]]), np.zeros(1, np.intp), (dot,))
assert canvas.planes[0][32, 32] == 255
print(1 - len(made))
"""
OTHER_PROCESSOR = f"""
from llvmlite import binding
binding.get_host_cpu_name = lambda: "generic"
{DRAWING}
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The cache folder of a test; nothing has made it yet."""
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "cache"))
    return tmp_path / "cache"


def hits(script=DRAWING, **environment):
    """How many kernels a new process found on disk when it drew a dot."""
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return int(done.stdout)


def test_kernels_are_compiled_once_and_kept_in_the_cache_folder_only(folder):
    assert [hits(), hits()] == [0, 1]
    assert [path.name.partition("-")[0] for path in folder.iterdir()] == ["kernels"]


def test_without_a_place_on_disk_kernels_are_compiled_all_the_same(folder):
    folder.write_text("no folder")
    assert [hits(), hits()] == [0, 0]


def test_damaged_kernels_are_compiled_anew(folder):
    """How contents fare under every damage is tested where the cache is."""
    hits()
    (path,) = folder.iterdir()
    for damage in (lambda content: content[:-1], lambda content: content[:-9] + b"x" * 9):
        path.write_bytes(damage(path.read_bytes()))
        assert [hits(), hits()] == [0, 1]


def test_code_for_another_processor_is_not_run(folder):
    assert [hits(), hits(OTHER_PROCESSOR), hits(), hits(OTHER_PROCESSOR)] == [0, 0, 1, 1]


def test_what_numba_made_is_of_the_kernels_as_they_are():
    """Otherwise: ``scripts/kernels``."""
    assert KERNELS.read_text().startswith(f"; version {lowering.version()}\n")


def test_every_kernel_is_there_and_names_no_address_of_the_process_that_made_it():
    names = [name for name, *_ in lowering.named()]
    assert list(machine_code._sources()) == names
    assert len(names) == len(set(names))
    assert "inttoptr (i64" not in KERNELS.read_text()


@pytest.mark.parametrize(
    "array",
    [
        np.zeros((4, 4), np.float32),
        np.zeros((4, 4), "V8"),
        np.zeros(4),
        np.zeros((4, 8))[:, ::2],
        np.broadcast_to(np.zeros(4), (4, 4)),
    ],
    ids=["item", "size", "dimensions", "gaps", "repeated"],
)
def test_an_array_of_another_type_is_not_read(array):
    with pytest.raises(TypeError, match="is no ArrayType"):
        PLACES.address(array)


def test_an_array_that_is_only_read_is_not_written_to():
    ends = np.zeros(2, np.intp)
    ends.flags.writeable = False
    with pytest.raises(TypeError, match="is no ArrayType"):
        ArrayType("intp", 1).address(ends)


@pytest.mark.parametrize("layout", ["rgb", "yuv420"])
def test_any_number_of_threads_paints_the_same(layout):
    schedule = Schedule(duration=0.5, fps=20)
    film = painted(Animation(random_network(0, 2, 3), moons(200), schedule), (160, 120), layout)
    alone = [film.picture(index) for index in range(film.frames)]
    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(film.picture, range(film.frames)))
    for one, other in zip(alone, together, strict=True):
        for plane, expected in zip(one.planes, other.planes, strict=True):
            np.testing.assert_array_equal(plane, expected)


def test_fewer_colours_make_a_smaller_gif(tmp_path):
    shown = Animation(random_network(0, 1, 2), moons(200), Schedule(duration=0.5, fps=20))
    few, many = (shown.save(tmp_path / f"{k}.gif", size=(200, 200), colors=k) for k in (4, 64))
    assert few.stat().st_size < 0.8 * many.stat().st_size


@pytest.mark.parametrize("colors", [-1, 1, FORMATS[".gif"].colors + 1])
def test_a_gif_has_no_other_numbers_of_colours(tmp_path, colors):
    shown = Animation(random_network(0, 1, 2), moons(20), Schedule(duration=0.5, fps=20))
    with pytest.raises(UsageError, match="colours"):
        shown.save(tmp_path / "film.gif", colors=colors)
    assert not list(tmp_path.iterdir())


def test_a_pixel_keeps_its_rounded_share():
    """Every value under every share: ``blend_lanes`` divides by 255 and rounds, without a slip."""
    height, width = 256, 256
    plane = np.repeat(np.arange(256, dtype=np.uint8)[:, None], width, axis=1)
    shares = np.arange(256, dtype=np.uint8)
    clear = np.broadcast_to(shares, (1, PHASES, PHASES, height, width)).copy()
    place = np.array([[width / 2, height / 2]])
    ink = np.zeros((3, *clear.shape), np.uint8)
    planes = PixelCanvas((plane, plane.copy(), plane.copy()), "rgb")
    zero, on = np.zeros(1, np.intp), np.array([[*planes.windows, 1]])
    scaling = np.array([[1.0, 1.0, 0.0, 0.0]])
    kernels.blend_sprites(planes, place, zero, zero, on, scaling, ink, clear, ink, clear)
    expected = np.rint(np.arange(256)[:, None] * shares / 255)
    np.testing.assert_array_equal(plane, expected)


def pieces(places, kinds, tolerance):
    """Where the piece from each vertex of a line leads, if one begins there."""
    planes = PixelCanvas.blank((4, 4), "#000000", "rgb")
    room, values = np.full(len(places) + 4, -1), np.zeros((2, 3), np.intp)
    starts = np.zeros(1, np.intp)
    on = np.array([[*planes.windows, len(places), 1]])
    looks = np.array([[1.0, 1.0, 0.0, 0.0, 1.0, tolerance]])
    blend_lines(planes, room, places.copy(), starts, kinds, on, looks, values, 1.0, 0.0)
    return room[: len(places)]


steps = st.tuples(st.floats(-3, 3), st.floats(-3, 3), st.integers(0, 1))


@given(walk=st.lists(steps, min_size=2, max_size=60), tolerance=st.floats(0, 0.5))
def test_no_vertex_that_is_left_out_is_off_by_more_than_the_tolerance(walk, tolerance):
    places = np.cumsum([step[:2] for step in walk], axis=0)
    kinds = np.array([step[2] for step in walk])
    ends = pieces(places, kinds, tolerance)
    first = 0
    while first < len(walk) - 1:
        end = ends[first]
        assert first < end < len(walk)
        inner = slice(first + 1, end)
        assert (kinds[inner] == kinds[first]).all()
        along, across = places[end] - places[first]
        if end > first + 1:
            major = int(abs(across) > abs(along))
            way = places[first : end + 1, major]
            assert (np.diff(way) >= 0).all() or (np.diff(way) <= 0).all()
            straight = np.interp(
                places[inner, major] * np.sign(way[-1] - way[0]),
                way[[0, -1]] * np.sign(way[-1] - way[0]),
                places[[first, end], 1 - major],
            )
            assert np.abs(straight - places[inner, 1 - major]).max() <= tolerance + 1e-9
        first = end


def test_straight_lines_keep_their_ends_only():
    places = np.column_stack([np.linspace(0, 90, 41), np.linspace(5, 50, 41)])
    assert pieces(places, np.zeros(41, np.intp), 1e-6)[0] == 40
