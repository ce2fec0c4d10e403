"""A cloud and its labels become a verdict: whether straight cuts can tell the classes apart."""
