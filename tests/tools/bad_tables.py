"""Tables that cannot be used, as text, by what is wrong with them."""

import gzip
from dataclasses import replace
from itertools import cycle
from pathlib import Path

from bad_inputs import MODEL, Bad

COMMANDS = (
    ("animate", "{}", "--model", MODEL, "--cloud", "0", "-o", "out.png"),
    ("info", MODEL, "{}"),
    ("train", "{}", "--epochs", "1", "--restarts", "2", "-o", "out.safetensors"),
    ("compare", "{}", "--model", MODEL, "-o", "out.gif"),
)
"""What is done with points."""

ROWS = "".join(f"{k}.25,{k % 5}.5,{'ab'[k % 2]}\n" for k in range(12))
HEADER = "x,y,class\n"
SOUND = HEADER + ROWS

TEXTS = {
    "empty": "",
    "a blank": " ",
    "blank lines": "\n\n\n",
    "a byte order mark": "\ufeff",
    "a header only": HEADER,
    "a header and remarks": f"{HEADER}# nothing\n",
    "a remark only": "# nothing\n",
    "a separator line only": "sep=;\n",
    "one number": "1\n",
    "one word": "word\n",
    "one column": "1\n2\n3\n",
    "labels only": "class\na\nb\n",
    "one row": "1,2,a\n",
    "a class to each row": "".join(f"{k}.5,{k % 7},c{k}\n" for k in range(200)),
    "a row too short": f"{ROWS}1,2\n",
    "a row too long": f"{ROWS}1,2,a,4\n",
    "a row of one": f"{ROWS}1\n",
    "a trailing separator": f"{ROWS}1,2,a,\n",
    "a blank row of separators": f"{ROWS},,,\n",
    "an empty cell": f"{ROWS},2,a\n",
    "a missing label": f"{ROWS}1,2,\n",
    "NA": f"{ROWS}NA,2,a\n",
    "NA for a label": f"{ROWS}1,2,NA\n",
    "nan": f"{ROWS}nan,2,a\n",
    "null": f"{ROWS}null,2,a\n",
    "a question mark": f"{ROWS}?,2,a\n",
    "infinity": f"{ROWS}inf,2,a\n",
    "minus infinity": f"{ROWS}-inf,2,a\n",
    "overflow": f"{ROWS}1e999,2,a\n",
    "too large": f"{ROWS}1e308,2,a\n",
    "too large for a network": f"{ROWS}1e200,2,a\n",
    "all too small": "5e-324,0,a\n0,5e-324,b\n",
    "a word among numbers": f"{ROWS}x,2,a\n",
    "a formula": f"{ROWS}=1+1,2,a\n",
    "a hexadecimal number": f"{ROWS}0x10,2,a\n",
    "a complex number": f"{ROWS}1+2j,2,a\n",
    "underscores": f"{ROWS}1_000,2,a\n",
    "per cent": f"{ROWS}5%,2,a\n",
    "money": f"{ROWS}$5,2,a\n",
    "a date": f"{ROWS}2026-01-01,2,a\n",
    "a time": f"{ROWS}12:30,2,a\n",
    "a fraction": f"{ROWS}1/2,2,a\n",
    "a Boolean": f"{ROWS}true,2,a\n",
    "digits of another script": f"{ROWS}1²,2,a\n",
    "two signs": f"{ROWS}--1,2,a\n",
    "two points": f"{ROWS}1.2.3,2,a\n",
    "an exponent without a number": f"{ROWS}e5,2,a\n",
    "half an exponent": f"{ROWS}1e,2,a\n",
    "a number and a unit": f"{ROWS}5 cm,2,a\n",
    "a control character": f"{ROWS}\x1b[2J,2,a\n",
    "labels with a bell": "".join(f"{k}.5,{k % 7},\x07{k}\n" for k in range(200)),
    "a NUL": f"{ROWS}\x001,2,a\n",
    "a text of 100,000 letters": f"{ROWS}{'x' * 100_000},2,a\n",
    "a number of 100,000 digits": f"{ROWS}{'9' * 100_000},2,a\n",
    "a quote left open": f'{ROWS}"1,2,a\n',
    "a quote within": f'{ROWS}1,2,"a"b"\n"',
    "two names alike": "x,x,class\n1,2,a\n3,4,b\n",
    "two long names alike": f"{'x' * 999},{'x' * 999},class\n1,2,a\n3,4,b\n",
    "10,000 columns": ",".join(["1"] * 10_000) + "\n",
    "thousands or decimals": "1.234;5.678;a\n2.345;6.789;b\n",
    "thousands or decimals, commas": "1,234;5,678;a\n2,345;6,789;b\n",
    "a regression target": "".join(f"{k},{k % 3},{k * 0.37}\n" for k in range(60)),
    "labels of half": "1,2,0.5\n3,4,1.5\n",
    "HTML": "<!DOCTYPE html><html><body>not found</body></html>\n",
    "HTML of many lines": "<html>\n<head><title>404, not found</title></head>\n<body>\n</html>\n",
    "JSON": '[{"x": 1, "y": 2, "class": "a"}]\n',
    "JSON of many lines": '{\n  "x": [1, 2],\n  "y": [3, 4]\n}\n',
    "XML": '<?xml version="1.0"?>\n<points><point x="1"/></points>\n',
    "LFS pointer": "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n",
    "Python": "import numpy as np\nnp.random.rand(3, 2)\n",
    "prose": "Once upon a time, there was a network.\nIt learnt, and learnt.\n",
    "ARFF": "@relation r\n@attribute x numeric\n@data\n1,2,a\n",
    "a matrix of LaTeX": "1 & 2 & a \\\\\n3 & 4 & b \\\\\n",
    "1,000,000 separators": "," * 1_000_000 + "\n",
    "1,000,000 quotes": '"' * 1_000_001,
    "1,000,000 line ends": "\r" * 1_000_000,
}

BYTES = {
    "latin-1": "1,2,é\n3,4,b\n".encode("latin-1"),
    "utf-16": f"{HEADER}{ROWS}".encode("utf-16"),
    "utf-32": f"{HEADER}{ROWS}".encode("utf-32"),
    "shift-jis": "1,2,猫\n3,4,犬\n".encode("shift-jis"),
    "half a letter": "1,2,é".encode()[:-1],
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
    "a PDF": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
    "a zip": b"PK\x03\x04" + bytes(100),
    "a gzip": gzip.compress(ROWS.encode()),
    "zeros": bytes(1000),
    "all bytes": bytes(range(256)) * 4,
    "a surrogate": b"1,2,\xed\xa0\x80\n",
    "an executable": b"\x7fELF\x02\x01\x01" + bytes(100),
}

PACKED = {
    "no gzip": ROWS.encode(),
    "cut": gzip.compress(ROWS.encode())[:20],
    "a false check sum": gzip.compress(ROWS.encode())[:-8] + bytes(8),
    "empty": b"",
    "an empty text": gzip.compress(b""),
    "a bomb": lambda: gzip.compress(bytes(300 << 20), 9),
    "packed twice": gzip.compress(gzip.compress(ROWS.encode())),
    "no UTF-8": gzip.compress(b"\xff\xfe\xff"),
}

STRANGE = {
    "one row": "1,2,a\n",
    "one class": "1,2,a\n3,4,a\n",
    "three classes": "1,2,a\n3,4,b\n5,6,c\n",
    "a negative class": "1,2,-1\n3,4,0\n5,6,1\n",
    "labels from 1": "1,2,1\n3,4,2\n",
    "labels from 7": "1,2,7\n3,4,8\n",
    "one coordinate": "1,a\n2,b\n",
    "three coordinates": "1,2,3,a\n4,5,6,b\n",
    "300 coordinates": f"{','.join('1' * 300)},a\n{','.join('2' * 300)},b\n",
}
"""Tables that do not fit the network."""

CHOICES = {
    2: [
        *(("--label", each) for each in ("nobody", "", "x" * 999, "\x1b", "x,y")),
        *(("--features", each) for each in ("nobody", "", ",", "x,x", "class", "x,class", "x,,y")),
        ("--features", "x,y", "--drop", "y"),
        ("--features", "x", "--label", "x"),
        *(("--drop", each) for each in ("nobody", ",", "x,,y", "\x1b[2J", "y" * 999)),
        ("--drop", "x", "--label", "x"),
        *(("--encoding", each) for each in ("", "utf-9", "\x00", "base64", "hex", "x" * 999)),
        *(("--separator", each) for each in ("", "ab", "tabs", "\n", '"', "5", ".", "-", "é")),
        *(("--decimal", each) for each in ("", "dot", ";", "5", "..", "e", "-")),
        *(("--thousands", each) for each in ("", "none", "5", ",,", "e", ";")),
        ("--decimal", "comma", "--thousands", "comma"),
        *(("--class-names", each) for each in ("a", "", "a,a", "c,d,e", "a,", ",a")),
        ("--class-names", ",".join(["x" * 200] * 40)),
        *(("--sample", each) for each in ("0", "-1", "x", "1.5", "", "nan")),
    ],
    65: [
        *(("--drop", each) for each in ("x", "x,x", "x,y", "class", "x,y,class")),
        ("--encoding", "utf-16"),
        *(("--separator", each) for each in (";", "\x00", "|")),
    ],
}
"""What is asked of a sound table, by the exit code."""


def _tables():
    turn = cycle(COMMANDS)
    for suffix, texts in ((".csv", TEXTS), (".csv", BYTES), (".csv.gz", PACKED)):
        for name, content in texts.items():
            yield table(name, f"points{suffix}", content, next(turn))
    for name, content in STRANGE.items():
        yield table(name, "points.csv", content, COMMANDS[0])
    for code, choices in CHOICES.items():
        for words in choices:
            made = table(repr(" ".join(words))[:60], "points.csv", SOUND, COMMANDS[0])
            yield replace(made, words=(*made.words, *words), code=code)


def table(name, file, content, words):
    """A bad file of points and a command that gets it."""
    held = content.encode() if isinstance(content, str) else content
    words = tuple(word.format(file) for word in words)
    return Bad(f"{Path(file).suffix} {name}", 65, words, files={file: held})


TABLES = list(_tables())
