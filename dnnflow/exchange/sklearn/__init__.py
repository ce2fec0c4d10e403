"""What ``from_sklearn`` is made of: a transformer becomes steps."""
