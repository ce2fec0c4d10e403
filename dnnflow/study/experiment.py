"""The article's five experiments, and what it states of each."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Experiment:
    """What the article did, and what it states.

    Attributes:
        number: Its place in the article, from 1.
        demo: What it is called among the demos.
        data: The name of the data set.
        hidden, width: Of the network, as the article counts them.
        parameters: How many the article's network has.
        accuracy: What the article states, from 0 to 1, in round numbers.
        separable_from: The hidden layer after which the article finds the classes separable.
        view: As the article draws it.
    """

    number: int
    demo: str
    data: str
    hidden: int
    width: int
    parameters: int
    accuracy: float
    separable_from: int | None = None
    view: str = "plane"

    @property
    def name(self) -> str:
        """What its files are called."""
        return f"{self.number}-{self.data}-hidden{self.hidden}-width{self.width}"


EXPERIMENTS = (
    Experiment(1, "moons-0", "moons", 0, 2, parameters=9, accuracy=0.9),
    Experiment(2, "moons-1", "moons", 1, 2, parameters=15, accuracy=0.9),
    Experiment(3, "moons", "moons", 5, 2, parameters=39, accuracy=1.0, separable_from=2),
    Experiment(4, "rings-plane", "rings", 10, 2, parameters=69, accuracy=0.95),
    Experiment(
        5, "rings", "rings", 10, 3, parameters=133, accuracy=1.0, separable_from=5, view="xy"
    ),
)
