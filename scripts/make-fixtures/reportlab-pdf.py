"""Writes fixture blocks (JSON on standard input) as a PDF by ReportLab, in a Chinese font that is named and not
embedded, as many old exports have it: python3 reportlab-pdf.py <target> [landscape]. Debian: python3-reportlab."""

import json
import sys

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

FONT = "STSong-Light"
MARGIN = 40
FRAME_PADDING = 6

target, *look = sys.argv[1:]
size = landscape(A4) if "landscape" in look else A4
pdfmetrics.registerFont(UnicodeCIDFont(FONT))
style = ParagraphStyle("text", fontName=FONT, fontSize=8, leading=10, wordWrap="CJK")


def paragraph(text):
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br/>")
    return Paragraph(escaped, style)


def table(rows):
    edges = sorted({edge for row in rows for cell in row for edge in (cell["from"], cell["to"])})
    places = len(edges) - 1
    grid = [[""] * places for _ in rows]
    commands = [
        ("GRID", (0, 0), (-1, -1), 0.5, (0, 0, 0)),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("LEFTPADDING", (0, 0), (-1, -1), 2),
        ("RIGHTPADDING", (0, 0), (-1, -1), 2),
    ]
    for number, row in enumerate(rows):
        for cell in row:
            first, last = edges.index(cell["from"]), edges.index(cell["to"]) - 1
            grid[number][first] = paragraph(cell["text"])
            commands.append(("SPAN", (first, number), (last, number + cell["rows"] - 1)))
    width = size[0] - 2 * MARGIN - 2 * FRAME_PADDING
    widths = [(edges[place + 1] - edges[place]) / edges[-1] * width for place in range(places)]
    return Table(grid, colWidths=widths, style=TableStyle(commands))


blocks = json.load(sys.stdin)
document = SimpleDocTemplate(
    target, pagesize=size, leftMargin=MARGIN, rightMargin=MARGIN, topMargin=MARGIN, bottomMargin=MARGIN, invariant=1
)
document.build(
    [paragraph(block["text"]) if block["kind"] == "paragraph" else table(block["rows"]) for block in blocks]
)
