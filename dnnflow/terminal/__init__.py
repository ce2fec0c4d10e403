"""Words on the command line become files: the whole line as commands."""
