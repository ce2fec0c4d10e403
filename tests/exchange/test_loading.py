"""TensorFlow is loaded for a command without what Keras can do without."""

import subprocess
import sys

FAKE = """
def has(name):
    try:
        __import__(name)
    except ImportError:
        return False
    return True

EXTRAS = [has("sklearn"), has("pandas")]
"""

LOADED = """
import sys
from dnnflow.exchange.to_keras import load_lightly
load_lightly()
import tensorflow
assert tensorflow.EXTRAS == [False, False]
import sklearn, pandas
assert "matplotlib.pyplot" not in sys.modules
"""


def test_tensorflow_is_loaded_without_what_keras_can_do_without(tmp_path):
    for name, content in {"tensorflow": FAKE, "sklearn": "", "pandas": ""}.items():
        (tmp_path / f"{name}.py").write_text(content)
    script = f"import sys; sys.path.insert(0, {str(tmp_path)!r}){LOADED}"
    subprocess.run([sys.executable, "-c", script], check=True)


def test_what_cannot_be_loaded_lightly_is_loaded_later(tmp_path):
    (tmp_path / "tensorflow.py").write_text("import sklearn")
    (tmp_path / "sklearn.py").write_text("")
    lines = [
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})",
        "from dnnflow.exchange.to_keras import load_lightly, tensorflow",
        "load_lightly(); tensorflow()",
    ]
    subprocess.run([sys.executable, "-c", "\n".join(lines)], check=True)
