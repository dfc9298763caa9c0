#!/usr/bin/env python3
"""Turns the lines of a benchmark, `name memory size key=value …`, into one Markdown table a size.

usage: table.py MEASURE < LINES
"""
import sys

MEASURE = sys.argv[1]
rows = {}
for line in sys.stdin:
    name, *rest = line.split() or [""]
    if len(rest) > 2 and rest[0] == MEASURE and "=" in rest[2]:
        values = dict(field.split("=", 1) for field in rest[2:])
        rows.setdefault(rest[1], []).append({MEASURE: name, **values})
for size, found in rows.items():
    columns = list(dict.fromkeys(key for row in found for key in row))
    print(f"\n{size}\n\n| " + " | ".join(columns) + " |\n|" + " --- |" * len(columns))
    for row in found:
        print("| " + " | ".join(row.get(column, "–") for column in columns) + " |")
