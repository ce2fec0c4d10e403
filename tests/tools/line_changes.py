"""Small changes of one line of a Python file: another operator, constant or order, or nothing."""

import ast
import math
import random
import re
from dataclasses import dataclass
from itertools import pairwise

OTHER_OPERATORS = {
    ast.Add: ("+", "-"),
    ast.Sub: ("-", "+"),
    ast.Mult: ("*", "/"),
    ast.Div: ("/", "*"),
    ast.FloorDiv: ("//", "/"),
    ast.Mod: ("%", "*"),
    ast.Pow: ("**", "*"),
    ast.LShift: ("<<", ">>"),
    ast.RShift: (">>", "<<"),
    ast.BitAnd: ("&", "|"),
    ast.BitOr: ("|", "&"),
    ast.Lt: ("<", "<="),
    ast.LtE: ("<=", "<"),
    ast.Gt: (">", ">="),
    ast.GtE: (">=", ">"),
    ast.Eq: ("==", "!="),
    ast.NotEq: ("!=", "=="),
    ast.Is: ("is", "is not"),
    ast.IsNot: ("is not", "is"),
    ast.In: ("in", "not in"),
    ast.NotIn: ("not in", "in"),
    ast.And: ("and", "or"),
    ast.Or: ("or", "and"),
}

KEYWORD = re.compile(r"[a-z#][a-z0-9_.]+")
"""Strings that the program reads; sentences are for people, and nobody wants them held by tests."""

UNORDERED = ("max", "min")
"""Functions that give the same in whatever order."""

REMOVED = (ast.AugAssign, ast.Raise, ast.Return, ast.Continue, ast.Break, ast.Delete)
"""Statements that are left out; without a name that is bound, every test would fail."""


@dataclass(frozen=True)
class Change:
    """What stands at a place of a file, in bytes, and what is to stand there."""

    line: int
    start: int
    end: int
    new: str

    def of(self, source):
        """The whole changed file."""
        return source[: self.start] + self.new.encode() + source[self.end :]

    def line_of(self, source):
        """The line that changes."""
        return source.splitlines()[self.line - 1].decode().strip()


def changes_of(source):
    """All changes of a file's bytes that leave it a program, and another one."""
    found = _Changes(source)
    found.visit(ast.parse(source))
    whole = ast.dump(ast.parse(source))
    for change in found.changes:
        try:
            if ast.dump(ast.parse(change.of(source))) != whole:
                yield change
        except SyntaxError:
            continue


def picked(sources, count, seed):
    """Some changes by the names of their files: every line is as likely, and changes once."""
    lines = {}
    for name, source in sources.items():
        for change in changes_of(source):
            lines.setdefault((name, change.line), []).append(change)
    chance = random.Random(seed)
    places = chance.sample(sorted(lines), min(count, len(lines)))
    return [(name, chance.choice(lines[name, line])) for name, line in places]


class _Changes(ast.NodeVisitor):
    """Walks through a file but for its annotations and documentation."""

    def __init__(self, source):
        self.source = source
        self.starts = [0]
        for line in source.splitlines(keepends=True):
            self.starts.append(self.starts[-1] + len(line))
        self.changes = []

    def place(self, node):
        """From where to where a node stands, in bytes."""
        start = self.starts[node.lineno - 1] + node.col_offset
        return start, self.starts[node.end_lineno - 1] + node.end_col_offset

    def text(self, node):
        start, end = self.place(node)
        return self.source[start:end].decode()

    def change(self, node, new):
        """Have a node read otherwise, if it is on one line."""
        if node.lineno == node.end_lineno:
            self.changes.append(Change(node.lineno, *self.place(node), new))

    def operator(self, operator, left, right):
        """Have another operator between two nodes."""
        if type(operator) not in OTHER_OPERATORS:
            return
        old, new = OTHER_OPERATORS[type(operator)]
        gap, end = self.place(left)[1], self.place(right)[0]
        found = re.search(re.escape(old).replace(r"\ ", r"\s+").encode(), self.source[gap:end])
        if found:
            start, end = gap + found.start(), gap + found.end()
            line = self.source.count(b"\n", 0, start) + 1
            self.changes.append(Change(line, start, end, new))

    def visit_BinOp(self, node):
        self.operator(node.op, node.left, node.right)
        self.generic_visit(node)

    def visit_BoolOp(self, node):
        for left, right in pairwise(node.values):
            self.operator(node.op, left, right)
        self.generic_visit(node)

    def visit_Compare(self, node):
        operands = pairwise([node.left, *node.comparators])
        for operator, (left, right) in zip(node.ops, operands, strict=True):
            self.operator(operator, left, right)
        self.generic_visit(node)

    def visit_UnaryOp(self, node):
        if isinstance(node.op, ast.Not | ast.USub):
            self.change(node, f"({self.text(node.operand)})")
        self.generic_visit(node)

    def visit_Constant(self, node):
        match node.value:
            case bool():
                self.change(node, str(not node.value))
            case int():
                self.change(node, str(node.value + 1))
                self.change(node, str(max(node.value - 1, 0)))
            case float() if math.isfinite(node.value):
                self.change(node, repr(2 * node.value or 1.0))
                self.change(node, repr(node.value / 2))
            case str() if KEYWORD.fullmatch(node.value):
                self.change(node, repr(node.value[:-1] + "~"))

    def visit_Call(self, node):
        match node.args if self.text(node.func) not in UNORDERED else []:
            case [first, second, *_] if not isinstance(first, ast.Starred):
                start, gap = self.place(first)
                after, end = self.place(second)
                between = self.source[gap:after].decode()
                if not isinstance(second, ast.Starred) and "\n" not in between:
                    new = self.text(second) + between + self.text(first)
                    if "\n" not in new:
                        self.changes.append(Change(first.lineno, start, end, new))
        self.generic_visit(node)

    def visit_JoinedStr(self, node):
        """Words for people; before Python 3.12 nothing says where its parts stand."""

    def condition(self, node):
        self.change(node.test, f"not ({self.text(node.test)})")
        self.generic_visit(node)

    visit_If = visit_IfExp = visit_While = condition  # noqa: N815

    def visit_comprehension(self, node):
        for each in node.ifs:
            self.change(each, f"(not ({self.text(each)}))")
        self.generic_visit(node)

    def visit_Expr(self, node):
        if not isinstance(node.value, ast.Constant):
            self.change(node, "pass")
            self.generic_visit(node)

    def visit_Assign(self, node):
        if all(isinstance(part, ast.Attribute | ast.Subscript) for part in node.targets):
            self.change(node, "pass")
        self.visit(node.value)

    def visit_AnnAssign(self, node):
        if node.value is not None:
            self.visit(node.value)

    def visit_FunctionDef(self, node):
        defaults = [each for each in node.args.kw_defaults if each is not None]
        *body, last = node.body
        for each in (*node.decorator_list, *node.args.defaults, *defaults, *body):
            self.visit(each)
        # A result left out at the end is noticed by every test that uses it.
        if not isinstance(last, ast.Return):
            self.visit(last)
        elif last.value:
            self.visit(last.value)

    def generic_visit(self, node):
        if isinstance(node, REMOVED):
            self.change(node, "pass")
        super().generic_visit(node)
