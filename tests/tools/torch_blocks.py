"""Modules of PyTorch that add."""

import torch
from torch import nn


class Residual(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(3, 5), nn.Tanh(), nn.Linear(5, 3))

    def forward(self, points):
        return points + self.body(points)


class Single(nn.Module):
    def __init__(self):
        super().__init__()
        self.block = nn.Linear(3, 3)

    def forward(self, points):
        return torch.add(torch.tanh(self.block(points)), points)


class Whole(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem, self.head = nn.Linear(3, 3), nn.Linear(3, 2)
        self.blocks = nn.ModuleList([Residual().body for _ in range(3)])

    def forward(self, points):
        points = nn.functional.relu(self.stem(points))
        for block in self.blocks:
            points = points + nn.functional.dropout(block(points), training=self.training)
        return self.head(points)


class Twice(nn.Module):
    def __init__(self):
        super().__init__()
        self.one, self.other = nn.Linear(3, 3), nn.Linear(3, 3)

    def forward(self, points):
        return self.one(points) + self.other(points)


class Weighted(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(3, 3)

    def forward(self, points):
        return points + 0.5 * self.body(points)


def within(kind):
    return nn.Sequential(nn.Linear(3, 3), kind(), nn.Tanh(), kind(), nn.Linear(3, 2)).eval()
