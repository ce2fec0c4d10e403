"""A frame in any dimension becomes a frame on the plane, within steady limits."""
