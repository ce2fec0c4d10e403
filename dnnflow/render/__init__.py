"""A frame becomes a picture, of pixels or for print."""
