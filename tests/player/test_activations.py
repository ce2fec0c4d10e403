"""The player's activations are those of the table."""

import json

import numpy as np
from agreement import SPELLINGS

from dnnflow.dnn.activations import activation
from dnnflow.flow.stages import Activation
from dnnflow.save.pages.stages import STAGE_TABLES

VALUES = np.concatenate([np.linspace(-40, 40, 601), np.linspace(-3, 3, 600), [0.0, -0.0]])
CLOUD = VALUES[: len(VALUES) // 3 * 3].reshape(-1, 3)

ACTIVATED = """async ([stages, cloud]) => {
  const { activated } = await import("./activations.js");
  const values = Float64Array.from(cloud);
  return stages.map((stage) => [...activated(stage, values, 3, values.slice())]);
}"""


def test_values_are_those_of_python(page):
    spellings = [*SPELLINGS, "prelu(0.1,0.3,-0.2)", "softplus(0.5)"]
    stages = [STAGE_TABLES[Activation](Activation(each, "layer")) for each in spellings]
    images = page.evaluate(ACTIVATED, [json.loads(json.dumps(stages)), CLOUD.ravel().tolist()])
    for spelling, image in zip(spellings, images, strict=True):
        expected = activation(spelling)(CLOUD)
        np.testing.assert_allclose(
            np.reshape(image, CLOUD.shape), expected, rtol=4e-15, atol=4e-15, err_msg=spelling
        )


def test_the_tail_of_gelu_keeps_its_digits(page):
    tail = np.linspace(-20, -1, 300).reshape(-1, 3)
    stage = STAGE_TABLES[Activation](Activation("gelu", "layer"))
    (image,) = page.evaluate(ACTIVATED, [[stage], tail.ravel().tolist()])
    np.testing.assert_allclose(np.reshape(image, tail.shape), activation("gelu")(tail), rtol=1e-12)
