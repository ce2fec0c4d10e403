"""Names of benchmarks become a table, and a file of results with their date and machine."""

import argparse
import json
import os
import platform
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import before
import crowds
import formats
import frontier
import gifs
import mosaics
import movies
import startup
import trainings
from measure import Figure, Lab

from dnnflow._cache import FOLDER_VARIABLE

BENCHMARKS = {
    "mp4": movies.mp4,
    "before": before.before,
    "first-run": before.first_run,
    "func-animation": movies.func_animation,
    "memory": movies.memory,
    "panels": movies.panels,
    "mosaic": mosaics.mosaic,
    "gif": gifs.whole,
    "gif-encoding": gifs.encoding,
    "gif-coder": gifs.coder,
    "formats": formats.formats,
    "frontier": frontier.frontier,
    "crowds": crowds.crowds,
    "datashader": crowds.datashader,
    "training": trainings.training,
    "start-up": startup.startup,
}

RESULTS = Path(__file__).parent.parent / "bench-results.json"


def main() -> None:
    """Run what is asked for, show it as it comes, and keep it."""
    arguments = _arguments()
    figures: list[Figure] = []
    with TemporaryDirectory() as folder:
        # One's own cache has grown with all that one has ever drawn, and takes longer to read.
        os.environ[FOLDER_VARIABLE] = str(Path(folder) / "cache")
        lab = Lab(Path(folder), arguments.repeats, arguments.frames)
        for name in arguments.names or BENCHMARKS:
            print(name, file=sys.stderr)
            for figure in BENCHMARKS[name](lab):
                figures.append(figure)
                print(_line(figure), flush=True)
    if arguments.json:
        _keep(arguments.json, figures, lab)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="scripts/bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHMARKS))
    parser.add_argument("--repeats", type=int, default=5, help="how many runs a median is of  [5]")
    parser.add_argument("--frames", type=int, default=300, help="of each film  [300]")
    parser.add_argument("--json", type=Path, default=RESULTS, help=f"results  [{RESULTS.name}]")
    arguments = parser.parse_args()
    unknown = set(arguments.names) - set(BENCHMARKS)
    if unknown:
        parser.error(f"no benchmark {', '.join(unknown)}; there are {', '.join(BENCHMARKS)}")
    return arguments


def _line(figure: Figure) -> str:
    spread = "{:.2f} to {:.2f}".format(*figure.spread) if figure.spread else ""
    verdict = "" if figure.met is None else "yes" if figure.met else "NO"
    return (
        f"  {figure.what:46} {figure.value:7.2f}  {spread:16}  {figure.target:>9}  {verdict:3}  "
        f"{figure.beside}"
    ).rstrip()


def _keep(path: Path, figures: list[Figure], lab: Lab) -> None:
    """Put the figures into the file, in the place of those with the same names."""
    kept = json.loads(path.read_text()) if path.exists() else {}
    run = {
        "date": datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        "machine": f"{os.cpu_count()} cores, {platform.machine()}, {platform.system()}, "
        f"Python {platform.python_version()}",
        "load": round(os.getloadavg()[1], 1),
        "repeats": lab.repeats,
        "frames": lab.frames,
    }
    kept |= {figure.what: {**asdict(figure), **run} for figure in figures}
    path.write_text(json.dumps(kept, indent=1) + "\n")


main()
