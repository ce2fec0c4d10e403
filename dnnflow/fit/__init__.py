"""Points and settings become trained networks; a training elsewhere becomes its history."""
