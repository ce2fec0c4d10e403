"""Writers of moving pictures, picture after picture."""
