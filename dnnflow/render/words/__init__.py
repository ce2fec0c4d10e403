"""Words of the picture that belong together, in each language; ``language.py`` has the others."""
