"""The whole line as one command, ``dnnflow animate moons --hidden 5 -o moons.gif``.

The module of a command is imported when the command is asked for.
"""

from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

import click

from dnnflow import __version__
from dnnflow.errors import OutputError, choose

if TYPE_CHECKING:
    from dnnflow.terminal.options import Given, Section

COMMANDS = {
    "demo": "Show a network that is trained already.",
    "animate": "Animate points on their way through a network.",
    "compare": "Show networks side by side, on one clock.",
    "train": "Train a network and save it.",
    "sweep": "Train and judge networks of many settings: a table.",
    "convert": "Read a network of Keras, PyTorch or ONNX and save it.",
    "reproduce": "Make any other file from one that dnnflow made.",
    "info": "Say what a file of a network or a picture holds.",
    "places": "Say what the places take where pictures go.",
    "doctor": "Say what is installed.",
    "article": "Do the article's five experiments again.",
}
"""The commands, each in the module of its name, and what the list of commands says of it."""

RENAMED_OPTIONS = {
    "--affine": "--affine-time",
    "--bend": "--activation-time",
    "--columns": "--per-row",
    "--lang": "--language",
    "--layers": "--modules",
    "--stage": "--cloud",
}
"""Options that had another name, for one release more."""

ENVIRONMENT = (
    "Every option can be set by an environment variable too: DNNFLOW_THEME=light is --theme light."
)


class Command(click.Command):
    """A command that knows its examples, and refuses what would have no effect.

    Attributes:
        run: What it does with what it was given.
        examples: Command lines.
        habits: Whether the environment and a ``dnnflow.toml`` set its options too.
    """

    def __init__(  # noqa: PLR0913 - click's own has more
        self,
        name: str,
        run: Callable[["Given"], None],
        *,
        text: str,
        examples: Sequence[str],
        habits: bool = True,
        parameters: Iterable[click.Parameter] = (),
        sections: Iterable["Section"] = (),
    ) -> None:
        options = (option for section in sections for option in section.options())
        super().__init__(name, params=[*parameters, *options], help=text)
        self.run = run
        self.examples = examples
        self.habits = habits
        if not habits:
            for each in self.params:
                each.envvar = None

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """As click does, but old names of options are understood, and their new ones told."""
        known = {name for option in self.params for name in option.opts}
        renamed = {
            old: new for old, new in RENAMED_OPTIONS.items() if new in known and old not in known
        }
        end = args.index("--") if "--" in args else len(args)
        words = [*(_renamed(each, renamed) for each in args[:end]), *args[end:]]
        if not (ctx.resilient_parsing or set(ctx.help_option_names) & {*words}):
            words = self._completed(ctx, words)
        rest = super().parse_args(ctx, words)
        if not (ctx.resilient_parsing or ctx.params.get("quiet")):
            _tell(args[:end], renamed, moved="file" in ctx.params)
        return rest

    def _completed(self, ctx: click.Context, words: list[str]) -> list[str]:
        """The words of a command line without a recipe's name; what is in files becomes known."""
        from dnnflow.terminal.options import OWN_KINDS, RECIPE
        from dnnflow.terminal.recipes import options_of, own_defaults, with_recipe

        if self.habits:
            ctx.meta[OWN_KINDS] = own_defaults(
                self, lambda: [name for each in COMMANDS for name in options_of(command_of(each))]
            )
            ctx.default_map = dict(ctx.meta[OWN_KINDS].values)
        ctx.meta[RECIPE], rest = with_recipe(self, ctx, words)
        return rest

    def invoke(self, ctx: click.Context) -> None:
        """Run, unless something that was given would have no effect."""
        from dnnflow.terminal.conflicts import settled
        from dnnflow.terminal.recipes import printed
        from dnnflow.terminal.screen import Screen, print_results

        try:
            given = settled(ctx)
            if given.values.get("print_recipe"):
                print_results([printed(self, given).rstrip()])
                return
            with given.into(Screen()).warned():
                self.run(given)
        # click would take either for a reader who has read enough, and leave the work undone.
        except BrokenPipeError as error:
            raise OutputError("cannot write: broken pipe") from error
        except SystemExit as error:
            raise RuntimeError(f"ended from within, with code {error.code}") from error

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options under their headings."""
        sections: dict[str, list[tuple[str, str]]] = {}
        for each in self.get_params(ctx):
            row = None if isinstance(each, click.Argument) else each.get_help_record(ctx)
            if row:
                sections.setdefault(getattr(each, "heading", "Other"), []).append(row)
        for heading, rows in sections.items():
            with formatter.section(heading):
                formatter.write_dl(rows)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Write the examples."""
        with formatter.section("Examples"):
            for example in self.examples:
                formatter.write(f"{'':>{formatter.current_indent}}{example}\n")
        formatter.write_paragraph()
        formatter.write_text(ENVIRONMENT)


class Commands(click.Group):
    """Commands that are imported when they are needed, and mistyped ones understood."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does, but the error names the nearest command."""
        name, *rest = args
        if name.startswith("-"):
            return super().resolve_command(ctx, args)
        if ctx.resilient_parsing and name not in self.commands:
            return None, None, rest
        choose(self.commands, name, "command")
        return name, command_of(name), rest


def command_of(name: str) -> Command:
    """A command, imported."""
    command: Command = import_module(f"dnnflow.terminal.commands.{name}").command
    return command


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"]},
    commands={name: click.Command(name, help=line) for name, line in COMMANDS.items()},
)
@click.version_option(__version__, prog_name="dnnflow")
def cli() -> None:
    """Animate how a neural network bends space until a straight line separates the classes."""


def _renamed(argument: str, names: dict[str, str]) -> str:
    """An argument with the present name of its option."""
    name, equals, value = argument.partition("=")
    return f"{names.get(name, name)}{equals}{value}"


def _tell(arguments: Iterable[str], names: dict[str, str], *, moved: bool) -> None:
    """Say what the options that were given by old names are called now, or that one moved."""
    from dnnflow.terminal.screen import tell

    for name in dict.fromkeys(each.partition("=")[0] for each in arguments):
        if name in names:
            tell(f"{name} is now {names[name]}", err=True)
        elif moved and name == "--data":
            tell("--data FILE is now an argument: FILE", err=True)
