"""Draws the Word templates beside this file: `python templates/draw.py`. Run it after a change to what is drawn.

Whoever restyles a template in Word keeps the restyled file and does not run this again.
"""

from pathlib import Path

from draw_chair import chair
from draw_guide import guide
from draw_letters import brief, declaration
from draw_manager import manager
from draw_overview import draw as overview
from draw_paper import paper
from draw_short import short
from drawing import save
from tongues import LOCALES, say

DRAWN = {
    "guide.docx": guide,
    "brief.docx": brief,
    "declaration.docx": declaration,
    "overview.docx": overview,
    "paper.docx": paper,
    "short.docx": short,
    "chair.docx": chair,
    "manager.docx": manager,
}

if __name__ == "__main__":
    for name, draw in DRAWN.items():
        save(draw(), Path(__file__).with_name(name))
    for language in LOCALES:
        for name, draw in DRAWN.items():
            document = draw()
            say(document, language)
            path = Path(__file__).parent / language / name
            path.parent.mkdir(exist_ok=True)
            save(document, path)
