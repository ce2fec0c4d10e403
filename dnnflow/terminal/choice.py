"""Which marks are drawn, as options choose them."""

from dataclasses import dataclass

from dnnflow._settings import setting
from dnnflow.render.marks import MARKS, marks_shown


@dataclass(frozen=True)
class MarkChoice:
    """Which marks are drawn, other than usual.

    Attributes:
        left_out: The names of marks that are left out.
        added: The names of marks that are drawn, though usually they are not.
    """

    left_out: tuple[str, ...] = setting(
        (), "Leave marks out, as in grid,meter.", option="without", choices=MARKS, noun="mark"
    )
    added: tuple[str, ...] = setting(
        (), "Draw marks that are usually left out.", option="with", choices=MARKS, noun="mark"
    )

    @property
    def marks(self) -> tuple[str, ...]:
        """The names of all marks that are drawn."""
        return self.among(marks_shown())

    def among(self, usual: tuple[str, ...]) -> tuple[str, ...]:
        """The names of all marks that are drawn where others than usual are."""
        names = (*usual, *self.added)
        return tuple(name for name in MARKS if name in names and name not in self.left_out)
