"""From a job posting to a structured interview pack, and back."""

__version__ = "0.1.0"
