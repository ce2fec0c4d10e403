"""Train a small transformer encoder of PyTorch on a toy task, and film its states.

Does the first letter of a sequence come again? The state of the first place, from which the answer
is read, knows nothing of the other letters before attention brings them together. ``python
scripts/examples/again_torch.py again.mp4``: nothing is downloaded; about half a minute.
"""

import sys

import torch
from torch import nn

import dnnflow as df

LETTERS, LENGTH = 6, 8
FILMED = 600


class Encoder(nn.Module):
    """Letters become vectors, pass two encoder layers, and that of the first place two scores."""

    def __init__(self, width=32):
        super().__init__()
        self.letters = nn.Embedding(LETTERS, width)
        self.places = nn.Parameter(torch.randn(LENGTH, width) / 2)
        self.embedded = nn.Identity()
        self.block1 = nn.TransformerEncoderLayer(width, 4, 2 * width, 0.0, batch_first=True)
        self.block2 = nn.TransformerEncoderLayer(width, 4, 2 * width, 0.0, batch_first=True)
        self.scores = nn.Linear(width, 2)

    def forward(self, letters):
        """Letters, shape (n, length), become scores, shape (n, 2)."""
        words = self.embedded(self.letters(letters) + self.places)
        return self.scores(self.block2(self.block1(words))[:, 0])


def sequences(count):
    """Sequences, half of them with the first letter once more or oftener; and which these are."""
    letters = torch.randint(LETTERS, (count, LENGTH))
    once = torch.arange(count) % 2 == 0
    others = (letters[:, :1] + torch.randint(1, LETTERS, (count, LENGTH - 1))) % LETTERS
    letters[once, 1:] = others[once]
    return letters, (letters[:, 1:] == letters[:, :1]).any(dim=1).long()


def trained(steps=400):
    """The network after some steps, each on new sequences."""
    model = Encoder()
    optimizer = torch.optim.Adam(model.parameters(), 2e-3)
    for _ in range(steps):
        letters, labels = sequences(128)
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(letters), labels).backward()
        optimizer.step()
    return model


def first_place(states):
    """The state of the first place of each sequence; scores as they are."""
    return states[:, 0] if states.ndim == 3 else states


def main(path):
    """Make the film."""
    torch.manual_seed(0)
    torch.set_num_threads(1)  # more would wait for each other: the network is small
    model = trained()
    letters, labels = sequences(FILMED)
    layers = ["embedded", "block1", "block2", "scores"]
    states = df.record_states(model, letters, layers=layers, reduce=first_place)
    classes = [("once", "again")[label] for label in labels]
    title = "Does the first letter come again?"
    df.Animation.of_clouds(states, classes, title=title).save(path)


if __name__ == "__main__":
    main(*sys.argv[1:] or ["again.mp4"])
