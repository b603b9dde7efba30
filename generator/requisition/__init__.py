"""Options, panel.yaml and candidates.csv in, the panel and the candidates out; candidates.csv back."""

from generator.requisition.candidates import (
    candidates_from_names,
    merge_candidates,
    read_candidates,
    same_names,
    update_candidates,
    with_codes,
    without_candidates,
    write_candidates,
)
from generator.requisition.panel import panel_from_options, read_panel

__all__ = [
    "candidates_from_names",
    "merge_candidates",
    "panel_from_options",
    "read_candidates",
    "read_panel",
    "same_names",
    "update_candidates",
    "with_codes",
    "without_candidates",
    "write_candidates",
]
