"""What the elements of an SVG refer to has a name: styles, clips and markers, each once."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Definitions:
    """Styles and shapes by their names; those of one picture, or of all on a page.

    Attributes:
        styles: The names of classes by their declarations.
        shapes: The names of clips and markers by their elements, in which ``{name}`` stands.
    """

    styles: dict[str, str] = field(default_factory=dict)
    shapes: dict[str, str] = field(default_factory=dict)

    def style(self, declarations: str) -> str:
        """The class with these declarations."""
        return self.styles.setdefault(declarations, f"s{len(self.styles)}")

    def name(self, letter: str, element: str) -> str:
        """What a clip or marker is called; its name begins with a letter."""
        return self.shapes.setdefault(element, f"{letter}{len(self.shapes)}")

    @property
    def sheet(self) -> str:
        """The style sheet."""
        rules = "".join(f".{name}{{{style}}}" for style, name in self.styles.items())
        return f"path{{stroke-linejoin:round}}{rules}"

    @property
    def elements(self) -> str:
        """The clips and markers."""
        return "\n".join(text.format(name=name) for text, name in self.shapes.items())

    @property
    def markup(self) -> str:
        """All that the elements of one picture refer to."""
        return f"<style>{self.sheet}</style>\n{self.elements}"
