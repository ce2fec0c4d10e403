"""A film of many panels: one sheet, small panels that are drawn at once."""
