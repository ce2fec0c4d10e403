"""Writers of single pictures of pixels."""
