"""Reads blocks as JSON and writes them to <folder>/python-docx.docx and <folder>/openpyxl.xlsx.

Without blocks (an empty list), writes <folder>/openpyxl.xlsx with what a sheet can hide and how it can show numbers.

Debian packages: python3-docx, python3-openpyxl.
"""

import json
import re
import sys
from datetime import datetime

from docx import Document
from openpyxl import Workbook

WRITTEN = datetime(2024, 1, 1)
WIDTH_OF_TITLES = 8

# Numbers are written as numbers, in the format that shows them as they are printed.
FORMATS = [
    (re.compile(r"(0|[1-9]\d{0,14})"), "General"),
    (re.compile(r"\d{1,12}\.\d\d"), "0.00"),
    (re.compile(r"[1-9]\d{0,2}(,\d{3})+"), "#,##0"),
    (re.compile(r"[1-9]\d{0,2}(,\d{3})+\.\d\d"), "#,##0.00"),
    (re.compile(r"(0|[1-9]\d{0,2})%"), "0%"),
]


def columns_of(rows):
    """Where cells begin and end across the table, from the left."""
    return sorted({edge for row in rows for cell in row for edge in (cell["from"], cell["to"])})


def placed(rows):
    """Each cell with its first and last row and column, from 0."""
    edges = columns_of(rows)
    for index, row in enumerate(rows):
        for cell in row:
            left, right = edges.index(cell["from"]), edges.index(cell["to"]) - 1
            yield cell["text"], index, left, index + cell["rows"] - 1, right


def write_docx(blocks, path):
    document = Document()
    document.core_properties.created = document.core_properties.modified = WRITTEN
    for block in blocks:
        if block["kind"] == "paragraph":
            document.add_paragraph(block["text"])
            continue
        rows = block["rows"]
        table = document.add_table(len(rows), len(columns_of(rows)) - 1)
        grid = [list(row.cells) for row in table.rows]
        for text, top, left, bottom, right in placed(rows):
            cell = grid[top][left]
            if (top, left) != (bottom, right):
                cell = cell.merge(grid[bottom][right])
            lines = text.split("\n")
            cell.paragraphs[0].text = lines[0]
            for line in lines[1:]:
                cell.add_paragraph(line)
    document.save(path)


def fill(cell, text):
    for pattern, number_format in FORMATS:
        if pattern.fullmatch(text):
            number = float(text.rstrip("%").replace(",", ""))
            cell.value = number / 100 if text.endswith("%") else number
            cell.number_format = number_format
            return
    cell.value = text or None
    if text:
        cell.data_type = "s"  # "=100" is a target here, no formula


def write_xlsx(blocks, path):
    workbook = Workbook()
    workbook.properties.created = workbook.properties.modified = WRITTEN
    sheet = workbook.active
    row = 1
    after_table = False
    for block in blocks:
        if block["kind"] == "paragraph":
            row += after_table
            fill(sheet.cell(row, 1), block["text"])
            sheet.merge_cells(None, row, 1, row, WIDTH_OF_TITLES)
            row += 1
            after_table = False
            continue
        row += after_table
        for text, top, left, bottom, right in placed(block["rows"]):
            fill(sheet.cell(row + top, 1 + left), text)
            if (top, left) != (bottom, right):
                sheet.merge_cells(None, row + top, 1 + left, row + bottom, 1 + right)
        row += len(block["rows"])
        after_table = True
    workbook.save(path)


SHOWN = [
    ["项目支出绩效目标表"],
    ["项目名称", "预算数", "完成率", "起始日期", "备注"],
    ["甲", 1234567.5, 0.985, datetime(2024, 1, 31), "隐藏的列"],
    ["乙", 0, 1, datetime(2024, 12, 1), "隐藏的列"],
    ["隐藏的行", 1, 1, datetime(2024, 1, 1), ""],
    ["丙", None, None, None, ""],
]
SHOWN_FORMATS = {"B": "#,##0.00;-#,##0.00;\"-\"", "C": "0.0%", "D": 'yyyy"年"m"月"d"日"'}


def write_shown(path):
    workbook = Workbook()
    workbook.properties.created = workbook.properties.modified = WRITTEN
    sheet = workbook.active
    sheet.title = "表一"
    for row in SHOWN:
        sheet.append(row)
    for column, number_format in SHOWN_FORMATS.items():
        for cell in sheet[column][2:]:
            cell.number_format = number_format
    sheet.merge_cells("A1:E1")
    sheet.merge_cells("B6:D6")
    sheet.row_dimensions[5].hidden = True
    sheet.column_dimensions["E"].hidden = True
    lists = workbook.create_sheet("字典")
    lists["A1"] = "产出指标"
    lists.sheet_state = "hidden"
    workbook.save(path)


blocks = json.load(sys.stdin)
folder = sys.argv[1]
if blocks:
    write_docx(blocks, f"{folder}/python-docx.docx")
    write_xlsx(blocks, f"{folder}/openpyxl.xlsx")
else:
    write_shown(f"{folder}/openpyxl.xlsx")
