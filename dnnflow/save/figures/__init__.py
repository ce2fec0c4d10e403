"""Writers of figures: vectors."""
