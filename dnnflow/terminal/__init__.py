"""The whole line as commands."""
