"""Files that are replaced, and what is in their folder."""

from dnnflow._files import replacing


def names(folder):
    return sorted(entry.name for entry in folder.iterdir())


def write(path, content=b"new"):
    with replacing(path) as partial:
        partial.write_bytes(content)
