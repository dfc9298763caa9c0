#!/usr/bin/env python3
"""Rivals of the readers, on the files that ExchangeBenchmark made: usage rival_exchange.py FOLDER

Python's csv module (written in C) takes the rows and makes no concepts of them; expat, by
xml.etree.iterparse, walks the units; translate-toolkit, where it is installed, reads them as units.
"""
import csv
import os
import sys
import time
from xml.etree import ElementTree

folder = sys.argv[1]


def report(rival, path, read):
    start = time.perf_counter()
    count = read(path)
    seconds = time.perf_counter() - start
    size = os.path.getsize(path) / 1e6
    print(f"{rival} entries={count} mb={size:.1f} seconds={seconds:.2f} mb_s={size / seconds:.1f}",
          flush=True)


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return sum(1 for row in csv.reader(file)) - 1


def units(path):
    count = 0
    for _, element in ElementTree.iterparse(path):
        if element.tag == "tu":
            count += 1
            element.clear()
    return count


def toolkit(path):
    from translate.storage.tmx import tmxfile
    with open(path, "rb") as file:
        return len(tmxfile.parsefile(file).units)


report("python-csv csv", os.path.join(folder, "rows.csv"), rows)
report("expat tmx", os.path.join(folder, "units.tmx"), units)
try:
    report("translate-toolkit tmx", os.path.join(folder, "units.tmx"), toolkit)
except ImportError:
    print("translate-toolkit is not installed")
