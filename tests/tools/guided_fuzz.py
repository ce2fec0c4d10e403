"""Mutate the files of one reader by what was reached before: READER COUNT SEED FOLDER."""

import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["dnnflow", "pyfive"]):
    from fuzz import LONGEST, end_of
    from readers import READERS

    import dnnflow.data.csv_file
    import dnnflow.exchange.from_keras_file
    import dnnflow.exchange.from_onnx  # noqa: F401

import numpy as np

MEMORY = 2048
"""MiB that a reader may take with all that it imports."""


def main(name, count, seed, folder):
    reader, folder = READERS[name], Path(folder)
    for part in ("sound", "corpus"):
        (folder / part).mkdir()
    for number, source in enumerate(reader.sound(folder / "sound")):
        (folder / "corpus" / str(number)).write_bytes(source.read_bytes())
    mutant = folder / f"mutant{reader.suffix}"

    def try_out(content):
        mutant.write_bytes(content)
        end = end_of(reader.read, mutant)
        assert end in {"read", "refused"}, end

    def changed(content, limit, number):
        generator = np.random.default_rng(number)
        if generator.random() < 0.5:
            return atheris.Mutate(content, limit)
        try:
            return reader.mutate(content, generator)[:limit]
        except Exception:  # no archive any more
            return atheris.Mutate(content, limit)

    options = {
        "runs": count,
        "seed": int(seed) + 1,  # 0 is for one that is drawn
        "timeout": int(10 * LONGEST),
        "rss_limit_mb": MEMORY,
        "max_len": 1 << 16,
        "artifact_prefix": f"{folder}/",
    }
    flags = [f"-{option}={value}" for option, value in options.items()]
    atheris.Setup([sys.argv[0], *flags, str(folder / "corpus")], try_out, custom_mutator=changed)
    atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:])
