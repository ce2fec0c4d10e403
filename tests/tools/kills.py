"""Commands are killed and interrupted at any moment; the old file or the new one is whole."""

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from networks import random_network

SIGNALS = (signal.SIGKILL, signal.SIGINT, signal.SIGTERM)
OLD = b"the old file"
SHOWN = 10
"""A line says how far it is each time that N signals were sent."""

SAID = {signal.SIGINT: "interrupted", signal.SIGTERM: "terminated"}


def commands(model: Path) -> dict[str, list[str]]:
    """What is tried, by the file that is made."""
    short = ["--points-per-class", "100", "--duration", "2"]
    train = ["train", "moons", "--hidden", "1", "--restarts", "2", "--epochs", "20", "-o"]
    return {
        "film.gif": ["animate", "moons", "--model", str(model), *short, "-o"],
        "film.mp4": ["animate", "moons", "--model", str(model), *short, "--size", "640x360", "-o"],
        "film.pdf": ["animate", "moons", "--model", str(model), *short, "-o"],
        "film.svg": ["animate", "moons", "--model", str(model), *short, "-o"],
        "net.safetensors": train,
        "net.keras": train,
    }


def run(words: list[str], target: Path, wait: float | None, number: int, times: int) -> tuple:
    """A command that gets a signal after a while, or none; how it ended, and how long it took."""
    for each in target.parent.iterdir():
        each.unlink()
    target.write_bytes(OLD)
    began = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "-m", "dnnflow", *words, str(target), "--quiet"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3"},
    )
    if wait is not None:
        time.sleep(wait)
        for _ in range(times):
            process.send_signal(number)
            time.sleep(random.choice((0.0, 0.002, 0.05)))
    out, err = process.communicate(timeout=300)
    return process.returncode, out, err, time.monotonic() - began


def dirt(target: Path, number: int, ended: tuple, whole: bytes) -> str:
    """What is wrong after a signal; empty if nothing is."""
    code, out, err, _ = ended
    kept = target.read_bytes() if target.exists() else b""
    if kept not in {OLD, whole}:
        return "the file is neither the old one nor the new"
    others = [each.name for each in target.parent.iterdir() if each != target]
    if number == signal.SIGKILL:  # nobody is left to clear the partial; the next run does
        return "" if len(others) <= 1 else f"left {others}"
    if others:
        return f"left {others}"
    if kept == OLD and is_interpreter(number, code, err):
        return ""
    if code == 0:
        return "" if kept == whole and not out + err else f"done, said {err[-400:]!r}"
    told = (code, out, err) == (128 + number, "", f"dnnflow: {SAID[number]}\n")
    return "" if told else f"exit code {code}, said {err[-400:]!r}"


def is_interpreter(number: int, code: int, err: str) -> bool:
    """Whether Python was still starting, and knew nothing of us yet."""
    return code in {-number, 1} and "dnnflow/" not in err.replace("\\", "/")


def moment(chance: random.Random, seconds: float, early: float, late: float) -> float:
    """When a signal is sent to a command that takes some seconds: early, late, or at any time."""
    which = chance.random()
    if which < early:
        return chance.uniform(0, 0.4)
    return chance.uniform(0.8 * seconds if which < early + late else 0, seconds)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=200, help="of each signal")
    parser.add_argument("--early", type=float, default=0.4, help="share in the first 0.4 seconds")
    parser.add_argument("--late", type=float, default=0.3, help="share in the last fifth")
    parser.add_argument("--only", default="", help="files to make, with commas between them")
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    chance, results = random.Random(asked.seed), Counter()
    with tempfile.TemporaryDirectory() as folder:
        from dnnflow.exchange.files import save_network

        model, room = Path(folder, "model.safetensors"), Path(folder, "room")
        save_network(random_network(0, hidden=1, width=2), model)
        room.mkdir()
        tried = commands(model)
        names = asked.only.split(",") if asked.only else list(tried)
        whole = {}
        for name in names:
            target = room / name
            for _ in range(2):  # the second time all is in the caches
                ended = run(tried[name], target, None, 0, 0)
                assert ended[0] == 0, ended
            whole[name] = target.read_bytes(), ended[-1]
        for index in range(len(SIGNALS) * asked.count):
            turn, which = divmod(index, len(SIGNALS))
            number, name = SIGNALS[which], names[turn % len(names)]
            content, seconds = whole[name]
            wait = moment(chance, seconds, asked.early, asked.late)
            times = chance.choice((1, 1, 2, 3))
            ended = run(tried[name], room / name, wait, number, times)
            wrong = dirt(room / name, number, ended, content)
            results["clean" if not wrong else "not clean"] += 1
            if number != signal.SIGKILL and is_interpreter(number, *ended[:3:2]):
                results["before dnnflow"] += 1
            if wrong:
                print(f"{number!r} x {times} after {wait:.3f} s, {name}: {wrong}", flush=True)
            if index % SHOWN == SHOWN - 1:
                print(f"{index + 1} of {len(SIGNALS) * asked.count} tried", flush=True)
    total = results["clean"] + results["not clean"]
    print(f"{results['clean']} of {total} are clean, {results['before dnnflow']} of them so early")
    print("that Python was starting and knew nothing of dnnflow")
    sys.exit(bool(results["not clean"]))


if __name__ == "__main__":
    main()
