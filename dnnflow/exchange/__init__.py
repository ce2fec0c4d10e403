"""Networks come from files and from models of other frameworks, and go there."""
