from . import data, errors
from .data.dataset import Dataset
from .dnn.gauge import canonical
from .dnn.history import Epoch, History
from .dnn.layers.block import Block
from .dnn.layers.layer import Layer
from .dnn.network import Network
from .dnn.settings import Architecture, TrainingSettings
from .dnn.snapshots import Snapshots
from .exchange.files import save_network
from .exchange.history_files import load_history, save_history
from .exchange.load import load
from .exchange.recordings.recorder import record_states
from .exchange.recordings.recording import Recording, load_states, save_states
from .exchange.to_keras import to_keras
from .fit.recorder import Recorder
from .fit.store import Store
from .fit.train import train, train_history, train_many
from .flow.flow import Flow, flow_of
from .flow.sources import Both, Epochs, Layers, Recorded
from .linear.margin import margin_of
from .linear.separability import separability_of, separable_from
from .linear.verdict import verdict_of
from .motion.frame import Frame, frame_at
from .motion.schedule import GLIDING, Schedule
from .motion.timeline import Timeline, timeline_of
from .projection.film import Film
from .projection.track import Track
from .render.painter import painter_of
from .show.animation import Animation, Comparison, film_of
from .show.display import FlowDisplay
from .show.recipe.reading import from_toml
from .study.demos import demo
from .study.sweep.sweep import Sweep
from .study.sweeping import sweep

__all__ = [
    "GLIDING",
    "Animation",
    "Architecture",
    "Block",
    "Both",
    "Comparison",
    "Dataset",
    "Epoch",
    "Epochs",
    "Film",
    "Flow",
    "FlowDisplay",
    "Frame",
    "History",
    "Layer",
    "Layers",
    "Network",
    "Recorded",
    "Recorder",
    "Recording",
    "Schedule",
    "Snapshots",
    "Store",
    "Sweep",
    "Timeline",
    "Track",
    "TrainingSettings",
    "canonical",
    "data",
    "demo",
    "errors",
    "film_of",
    "flow_of",
    "frame_at",
    "from_toml",
    "load",
    "load_history",
    "load_states",
    "margin_of",
    "painter_of",
    "record_states",
    "save_history",
    "save_network",
    "save_states",
    "separability_of",
    "separable_from",
    "sweep",
    "timeline_of",
    "to_keras",
    "train",
    "train_history",
    "train_many",
    "verdict_of",
]
__version__: str
