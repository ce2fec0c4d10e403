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


class Weighted(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(3, 3)

    def forward(self, points):
        return points + 0.5 * self.body(points)


class Before(nn.Module):
    """Normalized before, dropped out behind, with a Sequential in a Sequential."""

    def __init__(self, norm=nn.LayerNorm):
        super().__init__()
        self.norm, self.start = norm(3), nn.Sequential(nn.Linear(3, 6), norm(6), nn.GELU())
        self.body = nn.Sequential(self.start, nn.Sequential(nn.Linear(6, 3), nn.Dropout(0.2)))

    def forward(self, points):
        return self.body(self.norm(points)) + points


class BeforeBatch(Before):
    def __init__(self):
        super().__init__(nn.BatchNorm1d)


class Behind(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm, self.body = nn.LayerNorm(3), nn.Linear(3, 3)

    def forward(self, points):
        return self.norm(points + nn.functional.relu(self.body(points)))


class TwoInARow(nn.Module):
    def __init__(self):
        super().__init__()
        self.one, self.other = nn.Linear(3, 3), nn.Linear(3, 3)

    def forward(self, points):
        points = points + torch.tanh(self.one(points))
        return torch.tanh(self.other(points)) + points


class Projected(nn.Module):
    """As ResNets do it where widths differ, and where they do not."""

    def __init__(self, takes=3, width=3, shortcut=None):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(takes, 4), nn.Tanh(), nn.Linear(4, width))
        self.shortcut = shortcut or nn.Linear(takes, width)

    def forward(self, points):
        kept = self.shortcut(points)
        points = self.body(points)
        points += kept
        return nn.functional.relu(points)


class Wider(nn.Sequential):
    def __init__(self):
        straight = nn.Sequential(nn.Linear(5, 5, bias=False), nn.BatchNorm1d(5))
        blocks = Projected(3, 5), Projected(5, 5, nn.Identity()), Projected(5, 5, straight)
        super().__init__(*blocks, Projected(5, 5, nn.BatchNorm1d(5)), nn.Linear(5, 3))


class Headed(nn.Module):
    """Its ``forward`` adds nothing, but the blocks that it calls do."""

    def __init__(self):
        super().__init__()
        self.stem, self.head = nn.Linear(3, 3), nn.Linear(3, 3)
        self.blocks = nn.Sequential(Before(), Residual())

    def forward(self, points):
        return self.head(torch.tanh(self.blocks(self.stem(points))))


class Twice(nn.Module):
    """Two ways, both of them bent."""

    def __init__(self):
        super().__init__()
        self.one, self.other = nn.Linear(3, 3), nn.Linear(3, 3)

    def forward(self, points):
        return torch.tanh(self.one(points)) + torch.tanh(self.other(points))


class Narrower(nn.Sequential):
    def __init__(self):
        super().__init__(Projected(3, 2), nn.Linear(2, 3))


class Squared(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(3, 3)

    def forward(self, points):
        return points + torch.square(self.body(points))


def within(*kinds):
    first, second = (kinds * 2)[:2]
    return varied(nn.Sequential(nn.Linear(3, 3), first(), nn.Tanh(), second(), nn.Linear(3, 2)))


def varied(model):
    """The model, in ``eval`` mode, with norms that are not as they are at the start."""
    for module in model.modules():
        if isinstance(module, nn.LayerNorm | nn.BatchNorm1d):
            nn.init.uniform_(module.weight, 0.5, 2)
            nn.init.uniform_(module.bias, -1, 1)
        if isinstance(module, nn.BatchNorm1d):
            module.running_mean.uniform_(-1, 1)
            module.running_var.uniform_(0.5, 2)
    return model.eval()
