"""Stage 5: any dimension becomes the plane, in steady limits; a ``Frame`` on the plane."""
