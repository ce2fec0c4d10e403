"""The colours of classes: how they look to every eye, and those that users choose themselves."""
