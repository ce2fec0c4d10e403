"""How others do it: the peers, in processes of their own or beside us."""

import sys
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np


def func_animation(frames: Path, path: Path, size: str) -> None:
    """FuncAnimation with a scatter and lines, as users write it."""
    import matplotlib

    matplotlib.use("Agg")
    import imageio_ffmpeg
    import matplotlib.pyplot as plt
    from matplotlib.animation import FFMpegWriter, FuncAnimation, PillowWriter

    plt.rcParams["animation.ffmpeg_path"] = imageio_ffmpeg.get_ffmpeg_exe()
    data = np.load(frames)
    points, lines, fps = data["points"], data["lines"], float(data["fps"])
    width, height = (int(side) for side in size.split("x"))
    figure, axes = plt.subplots(figsize=(width / 100, height / 100), dpi=100)
    curves = [axes.plot(*line.T, color="gray", lw=0.5)[0] for line in lines[0]]
    scatter = axes.scatter(*points[0].T, c=data["labels"], s=20, cmap="coolwarm")
    true = []

    def update(index: int) -> list[object]:
        scatter.set_offsets(points[index])
        for curve, line in zip(curves, lines[index], strict=True):
            curve.set_data(*line.T)
        extent = 1.1 * np.abs(points[index]).max()
        axes.set(xlim=(-extent, extent), ylim=(-extent, extent), title=f"frame {index}")
        return [scatter]

    animation = FuncAnimation(figure, update, frames=len(points), interval=1000 / fps)
    gif = path.suffix == ".gif"
    animation.save(path, writer=PillowWriter(fps=fps) if gif else FFMpegWriter(fps=fps))
    for index in range(0, len(points), 30):
        update(index)
        figure.canvas.draw()
        true.append(np.asarray(figure.canvas.buffer_rgba())[:, :, :3].copy())
    np.save(path.with_suffix(".npy"), true)


def coded(indexes: Sequence[np.ndarray], palette: np.ndarray, path: Path, fps: int) -> None:
    """Make a GIF of indices by libav's coder, which takes them as they are."""
    height, width = indexes[0].shape
    colors = np.zeros((256, 4), np.uint8)
    colors[:, 0] = 255
    colors[: len(palette), 1:] = palette
    with av.open(str(path), "w", format="gif") as container:
        stream = container.add_stream("gif", rate=fps)
        stream.width, stream.height, stream.pix_fmt = width, height, "pal8"
        for number, each in enumerate(indexes):
            frame = av.VideoFrame.from_ndarray((each, colors), format="pal8")
            frame.pts, frame.time_base = number, Fraction(1, fps)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def palettegen(images: Sequence[np.ndarray], path: Path, fps: int) -> None:
    """Make a GIF as libav itself does: palettegen and paletteuse at their defaults."""
    height, width, _ = images[0].shape
    graph = av.filter.Graph()
    source = graph.add_buffer(
        width=width, height=height, format="rgb24", time_base=Fraction(1, fps)
    )
    split, generate = graph.add("split"), graph.add("palettegen")
    use, sink = graph.add("paletteuse"), graph.add("buffersink")
    source.link_to(split)
    split.link_to(use, 0, 0)
    split.link_to(generate, 1, 0)
    generate.link_to(use, 0, 1)
    use.link_to(sink)
    graph.configure()
    with av.open(str(path), "w", format="gif") as container:
        stream = container.add_stream("gif", rate=fps)
        stream.width, stream.height, stream.pix_fmt = width, height, "pal8"
        for index, image in enumerate(images):
            frame = av.VideoFrame.from_ndarray(image, format="rgb24")
            frame.pts, frame.time_base = index, Fraction(1, fps)
            graph.push(frame)
        graph.push(None)
        for index in range(len(images)):
            frame = graph.pull()
            frame.pts, frame.time_base = index, Fraction(1, fps)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


if __name__ == "__main__":
    _, _, frames, path, size = sys.argv
    func_animation(Path(frames), Path(path), size)
