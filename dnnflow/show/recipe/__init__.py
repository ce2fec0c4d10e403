"""How a whole film is made, as text that travels in its file."""
