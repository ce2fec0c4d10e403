"""Pictures, a figure or a film become a file: one format a file, one table of all."""
