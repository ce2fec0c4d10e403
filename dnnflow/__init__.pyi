from . import data, errors
from .data.dataset import Dataset
from .dnn.gauge import canonical
from .dnn.history import Epoch, History
from .dnn.network import Layer, Network
from .dnn.settings import Architecture, Recipe
from .exchange.files import save_network
from .exchange.history_files import load_history, save_history
from .exchange.keras import to_keras
from .exchange.load import load
from .fit.recorder import Recorder
from .fit.train import train, train_history, train_many
from .flow.flow import Flow, flow_of
from .linear.separability import separability_of
from .motion.frame import Frame, frame_at
from .motion.schedule import GLIDING, Schedule
from .motion.timeline import Timeline, timeline_of
from .show.animation import Animation
from .show.comparison import Comparison
from .show.display import FlowDisplay

__all__ = [
    "GLIDING",
    "Animation",
    "Architecture",
    "Comparison",
    "Dataset",
    "Epoch",
    "Flow",
    "FlowDisplay",
    "Frame",
    "History",
    "Layer",
    "Network",
    "Recipe",
    "Recorder",
    "Schedule",
    "Timeline",
    "canonical",
    "data",
    "errors",
    "flow_of",
    "frame_at",
    "load",
    "load_history",
    "save_history",
    "save_network",
    "separability_of",
    "timeline_of",
    "to_keras",
    "train",
    "train_history",
    "train_many",
]
__version__: str
