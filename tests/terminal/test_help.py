"""The help is the documentation: groups, defaults, choices and examples, each said once."""

import shlex
from dataclasses import fields

import click
import pytest

from dnnflow._settings import settings_of
from dnnflow.dnn.settings import Architecture, TrainingSettings
from dnnflow.dnn.snapshots import Snapshots
from dnnflow.motion.schedule import Schedule
from dnnflow.render.theme import THEMES
from dnnflow.show.animation import Animation
from dnnflow.show.output import Output
from dnnflow.terminal.cli import COMMANDS, cli, command_of
from dnnflow.terminal.conflicts import settled
from dnnflow.terminal.options import Option, shown

HOLDERS = (Architecture, TrainingSettings, Snapshots, Schedule, Output)


def help_of(name):
    """The help of a command, each option and what is said of it on one line."""
    command = command_of(name)
    context = click.Context(command, info_name=name, max_content_width=500, terminal_width=500)
    return command.get_help(context)


def test_a_command_bears_the_name_that_it_is_called_by():
    assert [command_of(name).name for name in COMMANDS] == [*COMMANDS]


@pytest.mark.parametrize("name", COMMANDS)
def test_options_stand_under_headings_and_examples_at_the_end(name):
    lines = help_of(name).splitlines()
    headings = {each.heading for each in command_of(name).params if isinstance(each, Option)}
    for heading in headings:
        assert f"{heading}:" in lines
    examples = lines[lines.index("Examples:") + 1 :]
    assert all(line.startswith(f"  dnnflow {name}") for line in examples[: len(examples) - 2])
    assert "DNNFLOW_" in lines[-1]


@pytest.mark.parametrize("name", COMMANDS)
def test_examples_are_two_and_understood(name):
    command = command_of(name)
    assert len(command.examples) == 2
    for example in command.examples:
        program, called, *words = shlex.split(example)
        assert (program, called) == ("dnnflow", name)
        with command.make_context(name, words) as context:
            settled(context)


@pytest.mark.parametrize("holder", HOLDERS)
def test_every_field_is_an_option_of_animate_and_shows_its_default(holder):
    command = command_of("animate")
    records = {each.name: each.get_help_record(click.Context(command)) for each in command.params}
    assert len(settings_of(holder)) == len(fields(holder))
    for each in settings_of(holder):
        spelling, text = records[each.option]
        default = each.shown or shown(each.default)
        assert f"--{each.option.replace('_', '-')}" in spelling
        assert text.startswith(each.purpose)
        assert text.endswith(f"[{default}]" if default else each.purpose)
        assert all(choice in spelling + text for choice in each.choices)


def test_the_look_is_that_of_animations():
    options = {each.name for each in command_of("compare").params}
    assert options.issuperset(each.option for each in settings_of(Animation))
    assert f"--theme [{'|'.join(THEMES)}]" in help_of("animate")


def test_a_parameter_of_some_data_sets_tells_which():
    text = help_of("info")
    assert "[rings 0.3]" in text
    assert "[moons 0.04, rings 0.05, spirals 0.02, xor 0, blobs 0.15]" in text
    assert "Points of each class.  [1000]" in text


def test_the_list_of_commands_has_a_line_each():
    lines = cli.get_help(click.Context(cli, info_name="dnnflow")).splitlines()
    for name, line in COMMANDS.items():
        assert any(each.split() == [name, *line.split()] for each in lines)
