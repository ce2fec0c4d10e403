from . import data, errors
from .data.dataset import Dataset
from .dnn.network import Layer, Network
from .flow.flow import Flow, flow_of
from .motion.frame import Frame, frame_at
from .motion.schedule import Schedule
from .motion.timeline import Timeline, timeline_of

__all__ = [
    "Dataset",
    "Flow",
    "Frame",
    "Layer",
    "Network",
    "Schedule",
    "Timeline",
    "data",
    "errors",
    "flow_of",
    "frame_at",
    "timeline_of",
]
__version__: str
