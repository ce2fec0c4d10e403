"""A browser shows every format that pages can hold: as long, as large and in the true colours."""

import numpy as np
import pytest
from browser import CHROMIUM, reports
from few_colors import dots, film_of, palette_of
from films import disc_picture, film

from dnnflow.save.formats import FORMATS

SIZE, RATE, COUNT = (96, 64), 10, 8
SUFFIXES = [".gif", ".webp", ".apng", ".avif", ".webm", ".mp4"]
CLEAR = [".gif", ".webp", ".apng", ".webm"]
LAID = [".gif", ".webp", ".apng"]
COLORS, DOTS = 7, np.stack([dots(shift, 75) for shift in (0, 1.5, 3)])
"""A film in which dots move over others; in it, pixels that are kept are left out."""

PLACES = [(77, 32), (19, 32), (48, 3)]
"""The middles of the discs at the start, and one of the ground."""

PAGE = """<!doctype html><script type="module">
const report = {};
const canvas = new OffscreenCanvas(1, 1);
const pen = canvas.getContext("2d", {willReadFrequently: true});

function colors(picture, width, height) {
  Object.assign(canvas, {width, height});
  pen.drawImage(picture, 0, 0);
  return PLACES.map(([x, y]) => [...pen.getImageData(x, y, 1, 1).data]);
}

async function image(name, type) {
  const data = await (await fetch(name)).arrayBuffer();
  const decoder = new ImageDecoder({data, type, preferAnimation: true});
  await decoder.tracks.ready;
  await decoder.completed;
  const track = decoder.tracks.selectedTrack;
  const shown = [];
  let seconds = 0;
  for (let frameIndex = 0; frameIndex < track.frameCount; frameIndex++) {
    const {image} = await decoder.decode({frameIndex});
    seconds += image.duration / 1e6;
    shown.push(colors(image, image.displayWidth, image.displayHeight));
  }
  const plays = track.repetitionCount === null ? null : String(track.repetitionCount);
  const size = [canvas.width, canvas.height];
  const pixels = [...pen.getImageData(0, 0, ...size).data];
  return {size, seconds, plays, pixels, first: shown[0], last: shown.at(-1)};
}

async function video(name) {
  const shown = Object.assign(document.createElement("video"), {muted: true});
  const happens = (event) => new Promise((done, failed) => {
    shown.addEventListener(event, done, {once: true});
    shown.addEventListener("error", () => failed(shown.error.message), {once: true});
  });
  const blob = await (await fetch(name)).blob();
  const ready = happens("loadeddata");
  shown.src = URL.createObjectURL(blob);
  await ready;
  const presented = () => new Promise((done) => {
    shown.requestVideoFrameCallback((_, {mediaTime}) => done(mediaTime));
    setTimeout(done, 2000, Number.NaN);
  });
  const at = async (time) => {
    let seen = Number.NaN;
    while (!(Math.abs(seen - time) < 1 / RATE)) {
      shown.currentTime = time;
      seen = await presented();
    }
    return colors(shown, shown.videoWidth, shown.videoHeight);
  };
  const last = await at(shown.duration - 0.02);
  const first = await at(0.01);
  const ended = happens("ended");
  shown.playbackRate = 4;
  await shown.play();
  await ended;
  return {size: [shown.videoWidth, shown.videoHeight], seconds: shown.duration, first, last};
}

for (const [name, type] of FILES) {
  try {
    report[name] = await (type.startsWith("video") ? video(name) : image(name, type));
  } catch (error) {
    report[name] = {error: String(error)};
  }
}
await fetch("/report", {method: "POST", body: JSON.stringify(report)});
</script>"""


def cut(index):
    """Discs on a ground that is transparent; half transparent where a disc's rim would be."""
    picture = disc_picture(index, SIZE)
    ground = (picture.image() == disc_picture(0, SIZE).image()[3, 48]).all(axis=-1)
    return type(picture)(picture.planes, alpha=np.where(ground, 0, 255).astype(np.uint8))


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    """What a browser says of a film of each format, by its name."""
    if CHROMIUM is None:
        pytest.skip("needs a chromium on the PATH")
    folder = tmp_path_factory.mktemp("films")
    told = {"fps": RATE, "plays": 2, "comment": "a remark"}
    for suffix in SUFFIXES:
        layout = FORMATS[suffix].layout
        film(
            folder / f"film{suffix}", (disc_picture(k, SIZE, layout) for k in range(COUNT)), **told
        )
    for suffix in CLEAR:
        film(folder / f"clear{suffix}", map(cut, range(COUNT)), clear=True, **told)
    for suffix in LAID:
        content = film_of(suffix, DOTS, palette_of(COLORS))
        (folder / f"dots{suffix}").write_bytes(content)
    names = {each.name: FORMATS[each.suffix].mime for each in sorted(folder.iterdir())}
    names = {name: mime.replace("apng", "png") for name, mime in names.items()}
    page = PAGE.replace("PLACES", repr([list(each) for each in PLACES]))
    page = page.replace("RATE", repr(RATE))
    page = page.replace("FILES", repr([list(each) for each in names.items()]))
    files = {f"/{name}": (mime, (folder / name).read_bytes()) for name, mime in names.items()}
    files["/"] = "text/html; charset=utf-8", page.encode()
    with reports(files, folder / "profile") as reported:
        return reported.get(timeout=60)


def near(colors, index, alpha=255):
    """Whether colours at the places are those of a picture."""
    true = disc_picture(index, SIZE).image()
    for (x, y), color in zip(PLACES, colors, strict=True):
        ground = (true[y, x] == true[3, 48]).all()
        if ground and not alpha:
            assert color[3] <= 8
        else:
            assert color[3] >= 247
            assert np.abs(true[y, x].astype(int) - color[:3]).max() <= 12


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_browser_shows_it(seen, suffix):
    report = seen[f"film{suffix}"]
    assert "error" not in report, report
    assert report["size"] == list(SIZE)
    assert report["seconds"] == pytest.approx(COUNT / RATE, abs=1e-3)
    near(report["first"], 0)
    near(report["last"], COUNT - 1)


@pytest.mark.parametrize("suffix", LAID)
def test_a_browser_lays_what_changed_over_what_is_there(seen, suffix):
    true = palette_of(COLORS)[DOTS[-1]]
    pixels = np.array(seen[f"dots{suffix}"]["pixels"]).reshape(*true.shape[:2], 4)
    np.testing.assert_array_equal(pixels[..., :3], true)


@pytest.mark.parametrize("suffix", CLEAR)
def test_a_browser_sees_through_it(seen, suffix):
    report = seen[f"clear{suffix}"]
    assert "error" not in report, report
    assert report["seconds"] == pytest.approx(COUNT / RATE, abs=1e-3)
    near(report["first"], 0, alpha=0)
    near(report["last"], COUNT - 1, alpha=0)


@pytest.mark.parametrize("suffix", [suffix for suffix in SUFFIXES if FORMATS[suffix].loops])
def test_a_browser_plays_it_as_often_as_asked(seen, suffix):
    assert seen[f"film{suffix}"]["plays"] == "1"
