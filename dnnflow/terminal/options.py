"""Settings become options, under the headings of a help page; what was given, settings again."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

import click
from click.core import ParameterSource

from dnnflow._settings import Setting, settings_of
from dnnflow._typing import Size
from dnnflow.terminal.kinds import FILE, Kind, Name, SizeKind, several_of

T = TypeVar("T")

PREFIX = "DNNFLOW_"
"""What the names of all environment variables begin with."""

SHORT_NAMES = {"output": "-o", "quiet": "-q"}
"""Short forms of options."""

OPTION_KINDS: dict[Any, Kind | None] = {
    bool: None,  # a flag: nothing stands behind it
    int: click.INT,
    float: click.FLOAT,
    str: click.STRING,
    Path: FILE,
    tuple[Path, ...]: FILE,
    tuple[str, ...]: click.STRING,
    Size: SizeKind(),
}
"""What stands behind an option whose setting has values of a type."""

RECIPE, OWN_KINDS = "dnnflow.recipe", "dnnflow.own"
"""Where a context keeps what a recipe, and a file of one's own defaults, ``Held``."""

WIDEST_CHOICE = 40
"""Choices that take more letters than this stand in the text, not behind the option."""


@dataclass(frozen=True)
class Held:
    """What a file of TOML has of a command's options.

    Attributes:
        path: The file; None if there is none.
        values: By the options' names.
    """

    path: Path | None = None
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Section:
    """A part of a help page.

    Attributes:
        heading: What stands above it.
        settings: What its options set.
        listed: Whether each option takes several values with commas between them.
    """

    heading: str
    settings: Sequence[Setting]
    listed: bool = False

    def options(self) -> Iterable["Option"]:
        """Its options."""
        return (Option(each, self.heading, listed=self.listed) for each in self.settings)


class Option(click.Option):
    """The option of a setting; without a default, so that a default may depend on the rest."""

    def __init__(self, setting: Setting, heading: str, *, listed: bool = False) -> None:
        kind = kind_of(setting)
        spelling = f"--{setting.option.replace('_', '-')}"
        is_flag, several = setting.kind is bool, isinstance(setting.default, tuple)
        listed = listed or setting.kind == tuple[str, ...]
        super().__init__(
            [spelling, *filter(None, [SHORT_NAMES.get(setting.option)])],
            type=several_of(kind) if listed and kind else kind,
            is_flag=is_flag,
            multiple=several and not listed,
            default=False if is_flag else None,
            envvar=f"{PREFIX}{setting.option.upper()}",
            metavar=_behind(setting, listed=listed),
            help=_told(setting, listed=listed),
        )
        self.heading = heading
        self.setting = setting

    def consume_value(
        self, ctx: click.Context, opts: Mapping[str, Any]
    ) -> tuple[Any, ParameterSource]:
        """Its value and where that comes from; a recipe's words are those of a command line."""
        held = ctx.meta.get(RECIPE, Held()).values
        if self.name in held:
            return held[self.name], ParameterSource.COMMANDLINE
        return super().consume_value(ctx, opts)

    def get_error_hint(self, ctx: click.Context | None) -> str:
        """Its name, and where the value comes from if that is not the command line."""
        hint, origin = super().get_error_hint(ctx), ctx and self._origin(ctx)
        return f"{hint} ({origin})" if origin else hint

    def _origin(self, ctx: click.Context) -> object:
        recipe = ctx.meta.get(RECIPE, Held())
        if self.name in recipe.values:
            return recipe.path
        match ctx.get_parameter_source(str(self.name)):
            case ParameterSource.ENVIRONMENT:
                return self.envvar
            case ParameterSource.DEFAULT_MAP:
                return ctx.meta[OWN_KINDS].path
        return None


def kind_of(setting: Setting) -> Kind | None:
    """What stands behind the option of a setting; None for a flag."""
    if setting.choices:
        return Name(setting.choices, setting.noun, extensible=setting.extensible)
    return OPTION_KINDS[setting.kind]


def _behind(setting: Setting, *, listed: bool) -> str | None:
    """What the help shows behind an option; None for what its kind is called."""
    behind = setting.choices and not listed and not _wide(setting)
    return f"[{'|'.join(setting.choices)}]" if behind else None


def _wide(setting: Setting) -> bool:
    return len("|".join(setting.choices)) > WIDEST_CHOICE


def _told(setting: Setting, *, listed: bool) -> str:
    """What the help says of an option: its purpose, its choices if they are many, its default."""
    one = "One or more" if listed else "One"
    choices = f"{one} of {', '.join(setting.choices)}." if _wide(setting) else ""
    default = setting.shown or shown(setting.default)
    return " ".join(filter(None, [setting.purpose, choices, default and f" [{default}]"]))


def shown(default: Any) -> str:
    """A default as the help shows it; nothing where there is none."""
    if default in (None, "", ()) or default is False:
        return ""
    return f"{default:g}" if isinstance(default, float) else str(default)


@dataclass(frozen=True)
class Given:
    """What a command was given.

    Attributes:
        values: Of every option and argument by its name, with underscores; None if it was not
            given, False for a flag.
        defaults: Of the options.
    """

    values: Mapping[str, Any]
    defaults: Mapping[str, Any]

    def __getitem__(self, name: str) -> Any:
        """A value, given or not."""
        value = self.values[name]
        return self.defaults.get(name) if value in (None, ()) else value

    def without(self, names: Collection[str]) -> "Given":
        """The same as if some had not been given."""
        values = {name: None if name in names else each for name, each in self.values.items()}
        return replace(self, values=values)

    def fields(self, settings: Iterable[Setting]) -> dict[str, Any]:
        """What was given for some settings, by the names of fields or parameters."""
        chosen = {each.field: self.values.get(each.option) for each in settings}
        return {name: value for name, value in chosen.items() if value not in (None, ())}

    def into(self, usual: T) -> T:
        """A dataclass with the fields that were given changed.

        Raises:
            UsageError, DataError: a value that makes no sense.
        """
        return replace(usual, **self.fields(settings_of(type(usual))))  # type: ignore[type-var]


def listed(fields: Mapping[str, Any]) -> dict[str, tuple[Any, ...]]:
    """Lists of values; a flag that was given is a list of one, and one that was not is left out."""
    return {
        name: (values,) if isinstance(values, bool) else values
        for name, values in fields.items()
        if values is not False
    }
